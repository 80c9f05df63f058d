import type { Diagnosis, DoctorPorts } from '../login/doctor/index.js';
import { bugOf } from '../model/bug.js';
import type { GatePorts } from '../model/ports.js';
import type { Outcome } from '../model/outcome.js';
import type { Settings } from '../model/settings.js';
import type { Request } from './request.js';

/** Larger than any file of the AWS CLI, in bytes. */
const largest = 1024 * 1024;

/** Whether a person asks for `login` on a command line: only then is the home folder looked at. */
export function wantsDoctor({ checks, checksFrom }: Settings, { event, environment }: Request): boolean {
  const inWorkflow = event !== undefined || environment['GITHUB_ACTIONS'] === 'true';
  const idToken = Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  return checksFrom === 'given' && checks.includes('login') && !inWorkflow && !idToken;
}

/** Adds what is to be said of the credentials of this machine. The status stays: they are not the login. */
export async function withDoctor(
  written: Outcome,
  { environment }: Request,
  ports: GatePorts,
): Promise<{ readonly outcome: Outcome; readonly remarks: readonly string[] }> {
  const started = ports.clock.now();
  const { clock, http, aws } = ports;
  const read = (file: string): Promise<Buffer | undefined> => ports.readOutside(file, largest);
  const { findings, notChecked, remarks } = await diagnosed({ clock, environment, http, aws, read });
  const outcome: Outcome = {
    ...written,
    durationMs: written.durationMs + Math.max(0, clock.now() - started),
    findings: [...findings, ...written.findings],
    notChecked: [...written.notChecked, ...notChecked],
  };
  return { outcome, remarks };
}

/** What the doctor stumbles over must not end the check. */
async function diagnosed(ports: DoctorPorts): Promise<Diagnosis> {
  try {
    const { diagnose } = await import('../login/doctor/index.js');
    return await diagnose(ports);
  } catch (error) {
    const { message, fix } = bugOf(error);
    const missed = { check: 'login', what: 'the AWS credentials of this machine', why: message } as const;
    return { findings: [], notChecked: [{ ...missed, fix: fix ?? 'Type `aws sts get-caller-identity`.' }], remarks: [] };
  }
}
