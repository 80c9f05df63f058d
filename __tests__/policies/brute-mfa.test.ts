import { describe, expect, test } from '@jest/globals';
import type { PolicyExample } from '../../src/policies/rule.js';
import type { CallerName, Json, Test } from './brute/mfa-oracle.js';
import { fences, narrowing, vouching } from './brute/mfa-further-keys.js';
import { condition, holds, shown, tests } from './brute/mfa-oracle.js';
import { findingsOf, identity } from './sample.js';

/** What may be said: one of these, each as `rule severity`. None: nothing. */
type Right = readonly string[] | 'anything';

interface Context {
  readonly name: string;
  readonly make: (tested: Json) => PolicyExample;
  readonly right: (passes: (caller: CallerName) => boolean) => Right;
  readonly effect: 'Allow' | 'Deny';
}

const action = 'ec2:TerminateInstances';
const instances = 'arn:aws:ec2:*:*:instance/*';
const device = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:GetUser', 'iam:ListMFADevices', 'sts:GetSessionToken'];
const alice = { kind: 'user', name: 'alice' } as const;
const operators = { kind: 'group', name: 'operators' } as const;
const job = { kind: 'role', name: 'job' } as const;

const allow = (more: Json): Json => ({ Effect: 'Allow', Action: action, Resource: instances, ...more });
const deny = (more: Json): Json => ({ Effect: 'Deny', Action: action, Resource: instances, ...more });
const forced = (more: Json): Json => ({ Effect: 'Deny', NotAction: device, Resource: '*', ...more });
const trust = (principal: unknown, ...statements: Json[]): PolicyExample => ({
  document: {
    Version: '2012-10-17',
    Statement: statements.map((each) => ({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...each })),
  },
  kind: 'trust',
  holder: { kind: 'role', name: 'target' },
});

/** The one table: whoever gets in without MFA is a bypass, whoever has it and is kept out is locked out. */
function person(passes: (caller: CallerName) => boolean): readonly string[] {
  if (!passes('M') && (passes('K') || passes('T'))) return ['mfa-bypass high', 'mfa-lockout high'];
  if (passes('K') || passes('T')) return ['mfa-bypass high'];
  return passes('M') ? [] : ['mfa-lockout high'];
}

/** What a boundary lets through without MFA is missing in the policy below it, too. */
function voidBeside(right: readonly string[]): readonly string[] {
  return right.includes('mfa-bypass high') ? [...right, 'mfa-missing high'] : right;
}

function machine(passes: (caller: CallerName) => boolean): Right {
  if (passes('R') !== passes('F')) return 'anything';
  return passes('R') ? [] : ['mfa-lockout high'];
}

const service = (passes: (caller: CallerName) => boolean): Right => (passes('R') ? [] : ['mfa-lockout high']);
const holders = [undefined, alice, operators];
const bob = 'arn:aws:iam::111122223333:user/bob';
const root = 'arn:aws:iam::111122223333:root';

const contexts: readonly Context[] = [
  ...holders.flatMap((holder): Context[] => {
    const held = (example: PolicyExample): PolicyExample => (holder === undefined ? example : { ...example, holder });
    const who = holder?.kind ?? 'unknown';
    return [
      { name: `${who}: an Allow`, effect: 'Allow', make: (c) => held(identity(allow({ Condition: c }))), right: person },
      { name: `${who}: a Deny alone`, effect: 'Deny', make: (c) => held(identity(deny({ Condition: c }))), right: person },
      { name: `${who}: Allow and Deny`, effect: 'Deny', make: (c) => held(identity(allow({}), deny({ Condition: c }))), right: person },
      {
        name: `${who}: a Deny of all but registering`,
        effect: 'Deny',
        make: (c) => held(identity(allow({}), forced({ Condition: c }))),
        right: person,
      },
      {
        name: `${who}: a Deny of all`,
        effect: 'Deny',
        make: (c) => held(identity(allow({}), forced({ Condition: c, NotAction: ['iam:GetUser'] }))),
        right: (passes) => {
          const shape = person(passes);
          return shape.length === 0 ? ['mfa-lockout high'] : shape;
        },
      },
    ];
  }),
  {
    name: 'user: within a boundary that allows all',
    effect: 'Allow',
    make: (c) => ({
      ...identity(allow({})),
      holder: alice,
      boundary: identity({ Effect: 'Allow', Action: '*', Resource: '*', Condition: c }).document,
    }),
    right: (passes) => voidBeside(person(passes)),
  },
  {
    name: 'user: within a boundary that denies',
    effect: 'Deny',
    make: (c) => ({
      ...identity(allow({})),
      holder: alice,
      boundary: identity({ Effect: 'Allow', Action: '*', Resource: '*' }, forced({ Condition: c })).document,
    }),
    right: (passes) => voidBeside(person(passes)),
  },
  { name: 'role: an Allow', effect: 'Allow', make: (c) => ({ ...identity(allow({ Condition: c })), holder: job }), right: machine },
  {
    name: 'role: a Deny',
    effect: 'Deny',
    make: (c) => ({ ...identity(allow({}), forced({ Condition: c })), holder: job }),
    right: machine,
  },
  ...[bob, root, '111122223333'].flatMap((who): Context[] => [
    { name: `trust of ${who}`, effect: 'Allow', make: (c) => trust({ AWS: who }, { Condition: c }), right: person },
    {
      name: `trust of ${who} with a Deny`,
      effect: 'Deny',
      make: (c) => trust({ AWS: who }, {}, { Effect: 'Deny', Principal: { AWS: '*' }, Condition: c }),
      right: person,
    },
  ]),
  {
    name: 'trust of the roles of an account',
    effect: 'Allow',
    make: (c) => trust({ AWS: root }, { Condition: { ...c, ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } } }),
    right: machine,
  },
  {
    name: 'trust of the roles of an account, with a Deny',
    effect: 'Deny',
    make: (c) =>
      trust(
        { AWS: root },
        { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } } },
        { Effect: 'Deny', Principal: { AWS: '*' }, Condition: c },
      ),
    right: machine,
  },
  {
    name: 'trust of a service, with a Deny',
    effect: 'Deny',
    make: (c) => trust({ Service: 'ec2.amazonaws.com' }, {}, { Effect: 'Deny', Principal: '*', Condition: c }),
    right: service,
  },
  {
    name: 'trust of a role',
    effect: 'Allow',
    make: (c) => trust({ AWS: 'arn:aws:iam::111122223333:role/ci' }, { Condition: c }),
    right: machine,
  },
  {
    name: 'trust of a service',
    effect: 'Allow',
    make: (c) => trust({ Service: 'lambda.amazonaws.com' }, { Condition: c }),
    right: service,
  },
  {
    name: 'trust of a federation',
    effect: 'Allow',
    make: (c) => trust({ Federated: 'arn:aws:iam::111122223333:saml-provider/idp' }, { Action: 'sts:AssumeRoleWithSAML', Condition: c }),
    right: service,
  },
];

function found(example: PolicyExample): string[] {
  return findingsOf(example)
    .filter(({ rule }) => rule.startsWith('mfa-'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

function wrong(context: Context, tested: Test): string[] {
  const passes = (caller: CallerName): boolean => holds(tested, caller) === (context.effect === 'Allow');
  const right = context.right(passes);
  if (right === 'anything') return [];
  const got = found(context.make(condition(tested)));
  const fits = right.length === 0 ? got.length === 0 : got.length > 0 && got.every((each) => right.includes(each));
  return fits ? [] : [`${shown(tested)}: wanted ${right.join(' or ') || 'nothing'}, got ${got.join(', ') || 'nothing'}`];
}

describe('every condition on the MFA keys', () => {
  test.each(contexts.map((context) => [context.name, context] as const))('%s', (_, context) => {
    expect(tests.flatMap((tested) => wrong(context, tested))).toEqual([]);
  });
});

/** Two statements at once: who gets through both, or through either, decides. */
describe('pairs of conditions', () => {
  const few = tests.filter(
    ({ value, prefix }, i) => (value === 'true' || value === 'false' || value === 3600) && (prefix === '' || i % 3 === 0),
  );

  test('two Denies over the same scope', () => {
    const bad = few.flatMap((a) =>
      few.flatMap((b) => {
        const passes = (caller: CallerName): boolean => !holds(a, caller) && !holds(b, caller);
        const got = found({ ...identity(allow({}), deny({ Condition: condition(a) }), deny({ Condition: condition(b) })), holder: alice });
        const right = person(passes);
        const fits =
          right.length === 0
            ? got.length === 0
            : got.some((each) => right.includes(each)) && !got.some((each) => each.startsWith('mfa-missing'));
        return fits ? [] : [`${shown(a)} and ${shown(b)}: wanted ${right.join(' or ') || 'nothing'}, got ${got.join(', ') || 'nothing'}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  test('two Allows of the same', () => {
    const bad = few.flatMap((a) =>
      few.flatMap((b) => {
        const passes = (caller: CallerName): boolean => holds(a, caller) || holds(b, caller);
        const got = found({ ...identity(allow({ Condition: condition(a) }), allow({ Condition: condition(b) })), holder: operators });
        const fits = passes('K') || passes('T') ? got.includes('mfa-bypass high') : passes('M') || got.includes('mfa-lockout high');
        return fits ? [] : [`${shown(a)} and ${shown(b)}: got ${got.join(', ') || 'nothing'}`];
      }),
    );
    expect(bad).toEqual([]);
  });
});

describe.each([alice, operators])('a Deny limited to what more, for a $kind', (holder) => {
  test.each(Object.entries(narrowing).filter(([name]) => holder.kind === 'user' || !/alice|somebody/.test(name)))(
    '%s',
    (_, [more, slips]) => {
      for (const tested of [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, { Null: { 'aws:MultiFactorAuthAge': 'true' } }]) {
        const merged: Record<string, Json> = { ...(tested as Record<string, Json>) };
        for (const [operator, keys] of Object.entries(more)) merged[operator] = { ...merged[operator], ...(keys as Json) };
        for (const statement of [deny({ Condition: merged }), forced({ Condition: merged })]) {
          const got = found({ ...identity(allow({}), statement), holder });
          if (slips) expect(got.filter((each) => /^mfa-(?:missing|bypass) high$/.test(each))).not.toEqual([]);
          else expect(got).toEqual([]);
        }
      }
    },
  );
});

describe('an Allow of something sensitive', () => {
  test.each(Object.entries(fences))('%s', (_, [Condition, holdsOff]) => {
    for (const holder of [alice, operators]) {
      expect(found({ ...identity(allow({ Condition })), holder })).toEqual(holdsOff ? [] : ['mfa-missing high']);
    }
  });
});

describe('a trust of people', () => {
  test.each(Object.entries(vouching))('%s', (_, [Condition, silent]) => {
    expect(found(trust({ AWS: root }, { Condition }))).toEqual(silent ? [] : ['mfa-missing medium']);
    expect(found(trust({ AWS: ['111122223333'] }, { Condition }))).toEqual(silent ? [] : ['mfa-missing medium']);
    if (!/role|user|ARN/.test(_)) expect(found(trust({ AWS: bob }, { Condition }))).toEqual(silent ? [] : ['mfa-missing high']);
  });
});

/** What the words of a fix say, put in the statement's place, is right. */
test.each<[string, Json, (tested: Json) => Json]>([
  ['an Allow', {}, (c) => allow({ Condition: c })],
  ['a Deny of one action', allow({}), (c) => deny({ Condition: c })],
  ['a Deny of all but signing in', allow({}), (c) => forced({ Condition: c, NotAction: ['iam:GetUser', 'sts:GetSessionToken'] })],
  ['a Deny of all', allow({}), (c) => deny({ Action: '*', Resource: '*', Condition: c })],
])('the rewritten statement of %s', (_, beside, make) => {
  const others = Object.keys(beside).length === 0 ? [] : [beside];
  const bad = tests.flatMap((tested) => {
    const example = { ...identity(...others, make(condition(tested))), holder: operators };
    return findingsOf(example).flatMap(({ rule, fix }) => {
      const words = /^Rewrite the statement: (\{.*\})$/.exec(fix)?.[1];
      if (!rule.startsWith('mfa-') || words === undefined) return [];
      const after = found({ ...identity(...others, JSON.parse(words) as Json), holder: operators });
      return after.length === 0 ? [] : [`${shown(tested)}: ${words}: ${after.join(', ')}`];
    });
  });
  expect(bad).toEqual([]);
});

test('what the boundary leaves out needs no MFA', () => {
  const within = (Action: string, Resource = '*'): string[] =>
    found({ ...identity(allow({})), holder: alice, boundary: identity({ Effect: 'Allow', Action, Resource }).document });
  expect(within('s3:*')).toEqual([]);
  expect(within('ec2:*', 'arn:aws:ec2:*:*:volume/*')).toEqual([]);
  expect(within('ec2:*')).toEqual(['mfa-missing high']);
});
