import { createAwsHost } from '../../src/hosts/aws/index.js';
import { systemHttp } from '../../src/hosts/http.js';
import { readDocuments } from '../../src/documents/index.js';
import type { Documents } from '../../src/documents/located.js';
import { checkLoginLive, type LoginEvent, type LoginOutcome, type LoginPorts, type LoginSettings } from '../../src/login/index.js';
import type { AwsHost } from '../../src/model/aws.js';
import type { Clock, Environment, Http } from '../../src/model/ports.js';
import { emptyTally, type Tree, type TreeFile } from '../../src/model/source.js';

export const roleArn = 'arn:aws:iam::123456789012:role/deploy';

/** Settings of the plain login, with what differs. */
export function settings(more: Partial<LoginSettings> = {}): LoginSettings {
  return {
    roles: [roleArn],
    region: 'eu-west-1',
    audience: undefined,
    sessionName: undefined,
    allowedAccountIds: [],
    mustRefuse: [],
    roleSetButEmpty: false,
    ...more,
  };
}

/** A clock whose pauses take no time but are counted. */
export interface TestClock extends Clock {
  slept: number;
}

export function testClock(): TestClock {
  const clock: TestClock = {
    slept: 0,
    now: () => Date.now() + clock.slept,
    sleep: async (milliseconds) => {
      clock.slept += milliseconds;
    },
    random: () => 0.5,
  };
  return clock;
}

/** The documents of a tree that has these files. */
export function documentsOf(files: Readonly<Record<string, unknown>>): Promise<Documents> {
  return readDocuments(treeOf(files));
}

/** A tree that has these files; what is no text stands in them as JSON. */
export function treeOf(files: Readonly<Record<string, unknown>>): Tree {
  const paths = Object.keys(files);
  const textOf = (path: string): string => {
    const content = files[path];
    return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  };
  return {
    tally: emptyTally(),
    files: async () => paths.map((path): TreeFile => ({ path, id: path, kind: 'file' })),
    async *read(wanted) {
      for (const file of wanted) yield { file, bytes: Buffer.from(textOf(file.path)) };
    },
  };
}

export interface World {
  readonly environment: Environment;
  readonly event?: Partial<LoginEvent>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly aws?: AwsHost;
  readonly http?: Http;
  readonly clock?: TestClock;
  readonly commandLine?: boolean;
  readonly documents?: LoginPorts['documents'];
}

export interface Seen {
  readonly outcome: LoginOutcome;
  /** What was masked. */
  readonly masked: string[];
  /** Everything that the check says, as one text. */
  readonly said: string;
  readonly clock: TestClock;
}

/** Runs the live login against real hosts, unless the world brings its own. */
export async function login(wish: Partial<LoginSettings>, world: World): Promise<Seen> {
  const masked: string[] = [];
  const progress: string[] = [];
  const clock = world.clock ?? testClock();
  const outcome = await checkLoginLive(settings(wish), {
    clock,
    environment: world.environment,
    http: world.http ?? systemHttp(world.environment),
    aws: world.aws ?? createAwsHost(world.environment),
    mask: (secret) => masked.push(secret),
    progress: { update: (text) => progress.push(text), done: () => undefined },
    event: { name: 'push', actor: 'octocat', fork: false, defaultBranch: 'main', ...world.event },
    documents: world.documents ?? (() => documentsOf(world.files ?? {})),
    ...(world.commandLine === undefined ? {} : { commandLine: world.commandLine }),
  });
  return { outcome, masked, said: JSON.stringify(outcome) + progress.join('\n'), clock };
}

/** The rules found, in order. */
export function rulesOf({ outcome }: Seen): string[] {
  return outcome.findings.map(({ rule }) => rule);
}
