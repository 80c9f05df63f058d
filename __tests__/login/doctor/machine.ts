import { createHash } from 'node:crypto';
import { diagnose, type Diagnosis } from '../../../src/login/doctor/index.js';
import type { DoctorExample } from '../../../src/login/doctor/rule.js';
import type { AwsHost } from '../../../src/model/aws.js';
import { material, sessionMaterial } from '../../lab/material.js';

export const noon = Date.parse('2026-06-01T12:00:00Z');

/** Every secret that a machine of that seed may hold. */
export function secretsOf(seed: string) {
  const { accessKeyId: temporaryId, secretAccessKey: secret, sessionToken: token } = sessionMaterial(seed);
  return { id: `AK${'IA'}${material(`${seed}:long`, 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`, temporaryId, secret, token };
}

export function filled(text: string, seed: string): string {
  const values: Readonly<Record<string, string>> = secretsOf(seed);
  return text
    .replace(/\{\{(sso|login):(.+?)\}\}/g, (_, kind: string, name: string) =>
      createHash(kind === 'sso' ? 'sha1' : 'sha256')
        .update(name)
        .digest('hex'),
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

export interface Looked {
  readonly diagnosis: Diagnosis;
  readonly rules: readonly string[];
  /** What was called, in order. */
  readonly calls: readonly string[];
  readonly said: string;
}

/** Plays one machine without any network. */
export async function look(example: DoctorExample, seed = 'machine', http: FakeHttp = noHttp): Promise<Looked> {
  const calls: string[] = [];
  const sts = example.sts ?? { arn: 'arn:aws:iam::123456789012:user/ann' };
  const none = { status: undefined, requestId: undefined };
  const answer = <Value>(value: Value) => {
    if (sts === 'unreachable')
      return { ok: false, error: { ...none, name: 'TimeoutError', message: 'no answer in time', kind: 'unavailable' } } as const;
    if ('code' in sts)
      return { ok: false, error: { ...none, name: sts.code, message: sts.message, status: 403, kind: 'refused' } } as const;
    return { ok: true, value } as const;
  };
  const unused = (): never => {
    throw new Error('not to be called');
  };
  const aws: AwsHost = {
    customEndpoints: [],
    assumeRoleWithWebIdentity: unused,
    getRole: unused,
    getOpenIDConnectProvider: unused,
    assumeRole: async ({ roleArn }) => {
      calls.push(`AssumeRole ${roleArn}`);
      return answer(sessionMaterial(`${seed}:${roleArn}`));
    },
    getCallerIdentity: async ({ region }) => {
      calls.push(`GetCallerIdentity ${region}`);
      const arn = typeof sts === 'object' && 'arn' in sts ? sts.arn : '';
      return answer({ account: arn.split(':')[4], arn });
    },
  };
  const files = new Map<string, string>(
    Object.entries(example.files ?? {}).map(([path, text]) => [`/home/ann/${filled(path, seed)}`, filled(text, seed)] as const),
  );
  const environment = Object.fromEntries(
    Object.entries({ HOME: '/home/ann', ...example.environment }).map(([name, value]) => [name, filled(value, seed)]),
  );
  const diagnosis = await diagnose({
    clock: { now: () => noon, sleep: async () => undefined, random: () => 0.5 },
    environment,
    http: {
      send: (request) => {
        calls.push(`${request.method} ${request.url}`);
        return http.send(request.url);
      },
    },
    aws: async () => aws,
    read: async (path: string) => {
      const text = files.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
  });
  return { diagnosis, rules: diagnosis.findings.map(({ rule }) => rule), calls, said: JSON.stringify(diagnosis) };
}

export interface FakeHttp {
  send(url: string): Promise<{ status: number; headers: Record<string, string>; body: string }>;
}

export const noHttp: FakeHttp = {
  send: () => Promise.reject(new Error('no network')),
};
