import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/login/judgement.js';
import type { Difference } from '../../src/login/difference.js';
import { mend } from '../../src/login/mend.js';
import { conditionBlock } from '../../src/login/paste.js';
import { trustInFile } from '../../src/login/trust-source.js';
import { pushClaims } from '../lab/github.js';
import { trusts } from '../lab/trust-evaluator.js';

const host = 'token.actions.githubusercontent.com';
const provider = `arn:aws:iam::123456789012:oidc-provider/${host}`;
const session = 'aws-access-gate-77';
const facts = { account: '123456789012', sessionName: session };

type Claims = Record<string, string>;
type Conditions = Record<string, Record<string, string | string[]>>;
interface Statement {
  Effect: 'Allow' | 'Deny';
  Principal: { Federated: string };
  Action: string;
  Condition: Conditions;
}

/** mulberry32: the same numbers for the same seed, everywhere. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const runs: readonly Claims[] = [
  {},
  { sub: 'repo:acme/app:ref:refs/heads/topic', ref: 'refs/heads/topic' },
  { sub: 'repo:acme/app:environment:production', environment: 'production' },
  { sub: 'repo:acme@12/app@34:ref:refs/heads/main' },
  { sub: 'repo:acme@12/app@34:environment:production', environment: 'production' },
  { sub: 'repo:Acme/app:ref:refs/heads/main', repository: 'Acme/app' },
  { sub: 'repo:acme/other:ref:refs/tags/v1', repository: 'acme/other', repository_id: '35', ref: 'refs/tags/v1' },
  { aud: 'https://github.com/acme' },
];

const values: Record<string, readonly string[]> = {
  aud: ['sts.amazonaws.com', 'https://github.com/acme', 'STS.amazonaws.com'],
  sub: [
    'repo:acme/app:ref:refs/heads/main',
    'repo:acme/app:ref:refs/heads/*',
    'repo:acme/app:*',
    'repo:acme/*',
    'repo:acme/app:environment:production',
    'repo:Acme/App:ref:refs/heads/main',
    'repo:acme@12/app@34:*',
    'repo:acme@12/app@34:ref:refs/heads/main',
    'repo:other/thing:*',
    '*',
  ],
  repository: ['acme/app', 'ACME/app', 'acme/*'],
  repository_id: ['34', '35', '3?'],
  environment: ['production', 'staging', '*'],
  ref: ['refs/heads/main', 'refs/tags/*', 'refs/heads/release'],
  job_workflow_ref: [
    'acme/app/.github/workflows/deploy.yml@refs/heads/main',
    'acme/app/.github/workflows/*@refs/heads/main',
    'acme/ci/x.yml@v1',
  ],
  actor: ['octocat', 'mona'],
  event_name: ['push', 'pull_request'],
  repository_owner: ['acme', 'other'],
};
const operators = [
  ...Array<string>(6).fill('StringEquals'),
  ...Array<string>(6).fill('StringLike'),
  'StringEqualsIgnoreCase',
  'StringNotEquals',
  'StringNotLike',
  'StringEqualsIfExists',
  'StringLikeIfExists',
  'ForAnyValue:StringEquals',
  'ForAnyValue:StringLike',
  'ForAllValues:StringEquals',
  'ForAllValues:StringLike',
  'StringNotEqualsIgnoreCase',
];

function scenario(seed: number): { claims: Claims; statements: Statement[] } {
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const conditions = (most: number): Conditions => {
    const made: Conditions = {};
    const names = Object.keys(values);
    const count = 1 + Math.floor(random() * most);
    for (let i = 0; i < count; i++) {
      const name = i === 0 ? pick(['sub', 'aud', ...names]) : pick(names);
      const issuer = random() < 0.03 ? 'vstoken.actions.githubusercontent.com' : host;
      const key = random() < 0.1 ? `${issuer}:${name}`.toUpperCase() : `${issuer}:${name}`;
      const operator = random() < 0.04 ? 'Null' : pick(operators);
      const texts =
        operator === 'Null'
          ? [pick(['true', 'false'])]
          : Array.from({ length: 1 + Math.floor(random() * 2.5) }, () => pick(values[name] as string[]));
      const known = Object.keys(made[operator] ?? {}).some((other) => other.toLowerCase() === key.toLowerCase());
      if (!known) (made[operator] ??= {})[key] = texts.length === 1 ? (texts[0] as string) : [...new Set(texts)];
    }
    return made;
  };
  const count = 1 + Math.floor(random() * 3);
  const statements = Array.from({ length: count }, (_, index): Statement => {
    const deny = index > 0 && random() < 0.3;
    return {
      Effect: deny ? 'Deny' : 'Allow',
      Principal: { Federated: random() < 0.95 ? provider : provider.replace('12345', '99999') },
      Action: random() < 0.97 ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole',
      Condition: conditions(deny ? 1 : 3),
    };
  });
  return { claims: { ...pushClaims, aud: 'sts.amazonaws.com', ...pick(runs) }, statements };
}

const textOf = (statements: readonly Statement[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
const oracle = (statements: readonly Statement[], claims: Claims): boolean => trusts({ Statement: statements }, provider, claims, session);

function look(statements: readonly Statement[], claims: Claims) {
  const trust = trustInFile({ path: 'trust.json', text: textOf(statements) });
  if (trust === undefined) throw new Error('no trust policy');
  return judge(trust, { issuer: `https://${host}`, claims, issued: 0, expires: 0 }, facts);
}

/** The statement and condition that stand at a line. */
function conditionAt(statements: Statement[], line: number): { statement: Statement; operator: string; key: string } | undefined {
  const text = textOf(statements).split('\n');
  const starts = text.flatMap((content, index) => (content === '    {' ? [index + 1] : []));
  const which = starts.filter((start) => start <= line).length - 1;
  const statement = statements[which];
  const key = /^ {10}"([^"]+)":/.exec(text[line - 1] ?? '')?.[1];
  if (statement === undefined || key === undefined) return undefined;
  let operator = '';
  for (let at = line - 1; at >= 0 && operator === ''; at--) operator = /^ {8}"([^"]+)": \{/.exec(text[at] ?? '')?.[1] ?? '';
  return { statement, operator, key };
}

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A claim's value by which the difference would be none; undefined where no token can have one. */
function otherwise({ want, why, operator, claim }: Difference, negated: boolean): { value: string | undefined } | undefined {
  if (why === 'not-a-claim' || why === 'wrong-issuer' || why === 'principal' || why === 'action') return undefined;
  if (operator === 'Null') return { value: want[0] === 'absent' ? undefined : 'something' };
  if (negated && want.includes('*')) return undefined;
  if (negated) return { value: `none of them, ${claim}` };
  const [first] = want;
  if (first === undefined) return undefined;
  const wild = /Like/.test(operator);
  return { value: wild ? first.replace(/[*?]/g, '7') : first };
}

function setting(claims: Claims, claim: string, value: string | undefined): Claims {
  const rest = Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim));
  return value === undefined ? rest : { ...rest, [claim]: value };
}

const seeds = Array.from({ length: 1500 }, (_, seed) => seed + 1);

describe('of random claims and random policies', () => {
  test('the verdict is that of an evaluator of its own, and only a refusal names claims', () => {
    const wrong = seeds.filter((seed) => {
      const { claims, statements } = scenario(seed);
      const { verdict, differences } = look(statements, claims);
      return verdict !== oracle(statements, claims) || (verdict === false) !== differences.length > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('the claims that are named decide: with all of them as wanted the verdict turns, with one of them as it is it stays', () => {
    const wrong: string[] = [];
    let turned = 0;
    for (const seed of seeds) {
      const { claims, statements } = scenario(seed);
      const { verdict, differences } = look(statements, claims);
      if (verdict !== false) continue;
      const denied = differences.some(({ why }) => why === 'explicit-deny');
      const changes = differences.map((difference) => ({
        difference,
        to: otherwise(difference, (difference.negated === true) !== denied),
      }));
      // Two conditions on one claim may want what no token has at once.
      const names = differences.map(({ claim }) => claim.toLowerCase());
      if (changes.some(({ to }) => to === undefined) || new Set(names).size < names.length) continue;
      const all = changes.reduce((now, { difference, to }) => setting(now, difference.claim, to?.value), claims);
      const after = look(statements, all);
      const before = differences[0]?.place?.line;
      // The next refusal is another statement's, or one that the same claim ran into by its new value.
      const still = after.differences.some(({ place, claim }) => place?.line === before && names.includes(claim.toLowerCase()));
      if (!denied && still && !names.some((name) => statements.some(({ Condition }) => timesIn(Condition, name) > 1)))
        wrong.push(`${seed}: stays`);
      if (after.verdict === true) turned++;
      if (denied) continue;
      for (const left of changes) {
        const others = changes
          .filter((change) => change !== left)
          .reduce((now, { difference, to }) => setting(now, difference.claim, to?.value), claims);
        const place = left.difference.place?.line;
        const rest = look(statements, others);
        if (rest.verdict === true && place !== undefined && oracle([statementAt(statements, place)], others))
          wrong.push(`${seed}: ${left.difference.claim} decides nothing`);
      }
    }
    expect(wrong).toEqual([]);
    expect(turned).toBeGreaterThan(200);
  });

  test('the mend that is proposed lets the run in', () => {
    const wrong: string[] = [];
    let mended = 0;
    for (const seed of seeds) {
      const { claims, statements } = scenario(seed);
      let now = copy(statements);
      let steps: string[] = [];
      for (let round = 0; round < 6 && !oracle(now, claims); round++) {
        const { differences } = look(now, claims);
        const applied = applyAll(now, differences, claims);
        steps = [...steps, ...applied.steps];
        if (applied.next === undefined) break;
        now = applied.next;
      }
      if (steps.some((step) => /Use a role|Give the job|Set the input/.test(step))) continue;
      if (!oracle(now, claims)) wrong.push(`${seed}: ${steps.join(' // ')}`);
      else if (steps.length > 0) mended++;
    }
    expect(wrong.slice(0, 8)).toEqual([]);
    expect(mended).toBeGreaterThan(200);
  });

  test.each(runs)('the condition to paste lets in %j, and no other run', (more) => {
    const claims: Claims = { ...pushClaims, aud: 'sts.amazonaws.com', ...more };
    const block = JSON.parse(conditionBlock({ issuer: `https://${host}`, claims, issued: 0, expires: 0 }) ?? '{}') as {
      Condition: Conditions;
    };
    const statements: Statement[] = [
      { Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity', ...block },
    ];
    const others = [
      ...runs,
      { sub: 'repo:acme/app:pull_request', ref: 'refs/pull/1/merge' },
      { sub: 'repo:acme/app:ref:refs/heads/main2' },
      { sub: 'repo:acme/app:environment:production2', environment: 'production2' },
      { repository_id: '666' },
    ].map((other): Claims => ({ ...pushClaims, aud: 'sts.amazonaws.com', ...other }));
    expect(
      others
        .filter((other) => oracle(statements, other))
        .every(({ sub, aud, repository_id }) => sub === claims.sub && aud === claims.aud && repository_id === claims.repository_id),
    ).toBe(true);
    expect(oracle(statements, claims)).toBe(true);
  });
});

function timesIn(conditions: Conditions, claim: string): number {
  return Object.values(conditions)
    .flatMap((tests) => Object.keys(tests))
    .filter((key) => key.toLowerCase().endsWith(`:${claim}`)).length;
}

function statementAt(statements: Statement[], line: number): Statement {
  return conditionAt(statements, line)?.statement ?? (statements[0] as Statement);
}

/** Does to the policy what the words say, each difference at its line. */
function applyAll(
  statements: Statement[],
  differences: readonly Difference[],
  claims: Claims,
): { next: Statement[] | undefined; steps: string[] } {
  const next = copy(statements);
  const steps: string[] = [];
  // The places are those of the policy as it was.
  const doing = differences.map((difference) => {
    const step = mend([difference], { issuer: `https://${host}`, claims, issued: 0, expires: 0 }, 'other', provider);
    steps.push(step);
    const line = difference.place?.line ?? 0;
    const found = conditionAt(statements, line);
    const which = found === undefined ? nearestStatement(statements, line) : statements.indexOf(found.statement);
    return { step, found, statement: next[which] as Statement };
  });
  for (const { step, found, statement } of doing) if (!applied(step, statement, found, claims)) return { next: undefined, steps };
  return {
    next: next.filter(
      ({ Effect, Condition }) => Effect === 'Allow' || Object.values(Condition).some((tests) => Object.keys(tests).length > 0),
    ),
    steps,
  };
}

function positive(operator: string): string {
  return operator
    .replace(/^For\w+:/, '')
    .replace('StringNot', 'String')
    .replace('IfExists', '');
}

function nearestStatement(statements: Statement[], line: number): number {
  const starts = textOf(statements)
    .split('\n')
    .flatMap((content, index) => (content === '    {' ? [index + 1] : []));
  return starts.filter((start) => start <= line).length - 1;
}

function applied(step: string, statement: Statement, found: { operator: string; key: string } | undefined, claims: Claims): boolean {
  if (/name .* as the Federated principal/.test(step)) {
    statement.Principal = { Federated: provider };
    return true;
  }
  if (/allow sts:AssumeRoleWithWebIdentity/.test(step)) {
    statement.Action = 'sts:AssumeRoleWithWebIdentity';
    return true;
  }
  if (/narrow the Deny/.test(step)) {
    statement.Condition = {};
    return true;
  }
  if (found === undefined) return false;
  const tests = statement.Condition[found.operator] as Record<string, string | string[]>;
  const values = [tests[found.key] ?? []].flat();
  const renamed = /write the key as "([^"]+)"/.exec(step)?.[1];
  const added = /add "((?:[^"])*)" to the values of/.exec(step)?.[1];
  const written = /write \S+ as "([^"]*)"/.exec(step)?.[1];
  if (renamed !== undefined) {
    delete tests[found.key];
    tests[renamed] = values;
  } else if (added !== undefined) tests[found.key] = [...values, added];
  else if (written !== undefined) tests[found.key] = written;
  else if (/take what matches this run out of the values/.test(step)) {
    const one = (value: string): Statement[] => [
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: '*',
        Condition: { [positive(found.operator)]: { [found.key]: value } },
      },
    ];
    const left = values.filter((value) => !oracle(one(value), claims));
    if (left.length === 0) delete tests[found.key];
    else tests[found.key] = left;
  } else if (/take out /.test(step)) delete tests[found.key];
  else return false;
  return true;
}
