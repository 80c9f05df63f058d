import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startLab, type Lab, type LabOptions } from '../lab/index.js';
import { push } from './payloads.js';
import { git, inFolder, repository } from './run.js';
import { runAction, type ActionRan } from './run-action.js';

/** Takes connections and never says a word. */
const silent: Server = createServer((socket) => socket.on('error', () => undefined));
let nowhere = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  nowhere = `http://127.0.0.1:${(silent.address() as { port: number }).port}`;
});
afterAll(() => {
  silent.close();
});

interface Hang {
  readonly lab?: LabOptions;
  readonly environment?: (lab: Lab) => Readonly<Record<string, string>>;
}

interface Hung {
  readonly ran: ActionRan;
  readonly seconds: number;
  readonly left: readonly string[];
}

async function hang({ lab: options = {}, environment = () => ({}) }: Hang): Promise<Hung> {
  const lab = await startLab(options);
  try {
    return await inFolder(async (folder) => {
      const workspace = path.join(folder, 'workspace');
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const head = repository(workspace);
      const began = Date.now();
      const ran = await runAction({
        folder,
        event: 'push',
        payload: push({ before: head, after: head }),
        inputs: { comment: 'never', checks: 'login', scan: 'tree', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' },
        environment: { ...lab.environment, GITHUB_EVENT_NAME: 'push', ...environment(lab) },
        secrets: () => lab.secrets(),
      });
      const seconds = (Date.now() - began) / 1000;
      const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\btemp\/./.test(name) && !/report\.(?:json|sarif)$/.test(name) && /\.[a-z]+$/.test(name));
      return { ran, seconds, left };
    });
  } finally {
    await lab.close();
  }
}

const exchange = (fault: 'silence' | 'silence amid the body' | 'a drip'): LabOptions => ({ always: { AssumeRoleWithWebIdentity: fault } });
const foreign = 'https://sts.eu-west-1.amazonaws.com';

// All hang at the same time: what counts is that each ends by itself, with what it waited for in its words.
test('whatever hangs, the job ends within the time it may take, as incomplete', async () => {
  const hangs: readonly (readonly [string, RegExp, Hang])[] = [
    ['the token service', /token service was not reached.*timed out/, { lab: { tokenAlways: 'silence' } }],
    ['the token service, drop by drop', /token service was not reached.*timed out/, { lab: { tokenAlways: 'a drip' } }],
    ['STS before the headers', /gave no verdict: no answer in time/, { lab: exchange('silence') }],
    ['STS amid the body', /gave no verdict: no answer in time/, { lab: exchange('silence amid the body') }],
    ['STS, drop by drop', /gave no verdict: no answer in time/, { lab: exchange('a drip') }],
    ['who it is', /didn't confirm who that is \(no answer in time\)/, { lab: { always: { GetCallerIdentity: 'silence' } } }],
    ['the proxy', /gave no verdict: no answer in time/, { environment: () => ({ AWS_ENDPOINT_URL: foreign, AWS_ENDPOINT_URL_STS: foreign, HTTPS_PROXY: nowhere, NO_PROXY: '127.0.0.1' }) }],
  ];
  const ended = await Promise.all(hangs.map(async ([what, words, wish]) => ({ what, words, ...(await hang(wish)) })));
  for (const { what, words, ran, seconds, left } of ended) {
    expect([what, ran.code, ran.outputs['verdict'], ran.outputs['login']]).toEqual([what, 2, 'incomplete', 'incomplete']);
    expect(ran.report?.notChecked.map(({ why }) => why).join()).toMatch(words);
    expect([what, left]).toEqual([what, []]);
    // An exchange ends within 40 seconds; the start of seven processes at once comes on top.
    expect(seconds).toBeLessThan(50);
  }
});

test('IAM that hangs keeps neither a login nor a refusal', async () => {
  const always = { GetRole: 'silence' } as const;
  const environment = (lab: Lab): Record<string, string> => lab.environmentWithReader();
  const [works, refused] = await Promise.all([hang({ lab: { always }, environment }), hang({ lab: { always, roles: [] }, environment })]);
  expect([works.ran.code, works.ran.outputs['login']]).toEqual([0, 'ok']);
  expect([refused.ran.code, refused.ran.outputs['login']]).toEqual([1, 'failed']);
});
