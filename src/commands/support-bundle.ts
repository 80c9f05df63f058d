import path from 'node:path';
import type { Request, Rules } from '../gate/request.js';
import { runGate } from '../gate.js';
import { openWorkspace } from '../git/workspace.js';
import { conceal } from '../keys/conceal.js';
import type { GatePorts } from '../model/ports.js';
import type { SupportBundle } from '../model/support-bundle.js';
import { tool } from '../model/tool.js';
import { remoteName } from './init/remote-name.js';
import { runFacts, setVariables } from './support/environment.js';

/** The program that runs us: what only an entry knows. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
}

/**
 * What a support case about a login needs: when and where it was tried, as whom, what AWS answered, the conditions beside the
 * claims. Holds no token, no key, no value of a variable but those that name a run or a region.
 */
export async function supportBundle(request: Request, rules: Rules, ports: GatePorts, machine: Machine): Promise<SupportBundle> {
  const { environment, tempFolder } = request;
  const begun = ports.clock.now();
  const { report, settings } = await runGate({ ...request, given: { ...request.given, checks: ['login'], scan: 'tree' } }, rules, ports);
  const workspace = await openWorkspace(path.resolve(request.folder, request.given.path ?? '.'), { environment, tempFolder });
  try {
    const [{ url, branch }, commit] = await Promise.all([workspace.origin(), workspace.head()]);
    const name = url === undefined ? undefined : remoteName(url);
    return await conceal<SupportBundle>(
      {
        tool: tool.version,
        ...machine,
        begun: utc(begun),
        ended: utc(ports.clock.now()),
        repository: name === undefined ? undefined : `${name.host}/${name.owner}/${name.repository}`,
        branch,
        commit,
        run: runFacts(environment),
        variables: setVariables(environment),
        roles: settings?.login.roles ?? [],
        region: settings?.login.region ?? (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || undefined),
        audience: settings?.login.audience,
        verdict: report.verdict,
        findings: report.findings
          .filter(({ check, state }) => check === 'login' && state === 'open')
          .map(({ rule, severity, message, fix, place, evidence }) => ({ rule, severity, message, fix, place, evidence })),
        login: report.login,
        notChecked: report.notChecked,
        remarks: report.remarks,
      },
      { unnamed: true },
    );
  } finally {
    await workspace.close();
  }
}

function utc(time: number): string {
  return new Date(time).toISOString();
}
