import { describe, expect, test } from '@jest/globals';
import type { ConfigFile } from '../../src/config/config-file.js';
import type { Given } from '../../src/config/given.js';
import { settle } from '../../src/config/settings.js';

const flags = (given: Omit<Given, 'from'> = {}): Given => ({ from: 'flags', ...given });
const inputs = (given: Omit<Given, 'from'> = {}): Given => ({ from: 'inputs', ...given });
const tree = { inChange: false };
const change = { inChange: true };

describe('a flag or input beats the config file, which beats the default', () => {
  test('defaults', () => {
    expect(settle(flags(), undefined, tree)).toEqual({
      settings: {
        checks: ['keys', 'policies', 'login'],
        checksFrom: 'default',
        failOn: 'high',
        onIncomplete: 'fail',
        block: 'new',
        exclude: [],
        policies: { markdown: false },
        severity: {},
        accounts: { ours: [], sandbox: [], canary: [] },
        baseline: '.github/aws-access-gate-baseline.json',
        baselineNamed: false,
        waivers: [],
        acceptHeadWaivers: [],
        login: {
          roles: [],
          roleSetButEmpty: false,
          region: undefined,
          audience: undefined,
          sessionName: undefined,
          allowedAccountIds: [],
          trustPolicy: undefined,
          mustRefuse: [],
        },
        comment: 'auto',
        category: 'aws-access-gate',
      },
      remarks: [],
    });
  });

  test.each([tree, change])('the config file alone (%j)', (situation) => {
    const config: ConfigFile = {
      checks: ['policies', 'keys'],
      failOn: 'low',
      onIncomplete: 'warn',
      block: 'all',
      baseline: 'b.json',
      login: { roleToAssume: ['arn:a'], awsRegion: 'r', allowedAccountIds: ['111122223333'], mustRefuse: ['x'] },
    };
    const { settings, remarks } = settle(flags(), config, situation);
    expect(settings).toMatchObject({
      checks: ['keys', 'policies'],
      checksFrom: 'config',
      failOn: 'low',
      onIncomplete: 'warn',
      block: 'all',
      baseline: 'b.json',
      baselineNamed: true,
      login: { roles: ['arn:a'], region: 'r', allowedAccountIds: ['111122223333'], mustRefuse: ['x'] },
    });
    expect(remarks).toEqual([]);
  });

  test('outside a change what is given wins, looser too', () => {
    const config: ConfigFile = { checks: ['keys', 'login'], failOn: 'low', onIncomplete: 'fail', baseline: 'b.json' };
    const asked = inputs({ checks: ['keys'], failOn: 'none', onIncomplete: 'warn', baseline: 'other.json' });
    const { settings, remarks } = settle(asked, config, tree);
    expect(settings).toMatchObject({ checks: ['keys'], checksFrom: 'given', failOn: 'none', onIncomplete: 'warn', baseline: 'other.json' });
    expect(remarks).toEqual([]);
  });

  test('a role that came out empty is not filled in from the config', () => {
    const { settings } = settle(inputs({ roleSetButEmpty: true }), { login: { roleToAssume: ['arn:a'] } }, tree);
    expect(settings.login).toMatchObject({ roles: [], roleSetButEmpty: true });
  });

  test('no baseline', () => {
    expect(settle(flags({ noBaseline: true }), { baseline: 'b.json' }, tree).settings).toMatchObject({
      baseline: undefined,
      baselineNamed: false,
    });
  });
});

describe('in a change an input may tighten what the base says, never loosen it', () => {
  test.each([
    ['critical', 'high', 'high', 1],
    ['none', 'low', 'low', 1],
    ['none', 'critical', 'critical', 1],
    ['low', 'high', 'low', 0],
    ['high', 'none', 'high', 0],
    ['medium', 'medium', 'medium', 0],
  ] as const)('fail-on %s against %s: %s', (asked, base, held, said) => {
    for (const given of [flags({ failOn: asked }), inputs({ failOn: asked })]) {
      const { settings, remarks } = settle(given, { failOn: base }, change);
      expect(settings.failOn).toBe(held);
      expect(remarks).toHaveLength(said);
    }
  });

  test('what the base does not say is free', () => {
    expect(settle(inputs({ failOn: 'none', onIncomplete: 'warn' }), {}, change).settings).toMatchObject({
      failOn: 'none',
      onIncomplete: 'warn',
    });
    expect(settle(inputs({ failOn: 'none' }), undefined, change).settings.failOn).toBe('none');
  });

  test('on-incomplete', () => {
    const { settings, remarks } = settle(inputs({ onIncomplete: 'warn' }), { onIncomplete: 'fail' }, change);
    expect(settings.onIncomplete).toBe('fail');
    expect(remarks).toEqual([expect.stringContaining('on-incomplete')]);
    expect(settle(inputs({ onIncomplete: 'fail' }), { onIncomplete: 'warn' }, change)).toMatchObject({
      settings: { onIncomplete: 'fail' },
      remarks: [],
    });
  });

  test('checks: an input adds, words at a terminal choose', () => {
    const config: ConfigFile = { checks: ['keys', 'policies'] };
    const { settings, remarks } = settle(inputs({ checks: ['login'] }), config, change);
    expect(settings.checks).toEqual(['keys', 'policies', 'login']);
    expect(remarks).toEqual([expect.stringContaining('checks')]);
    expect(settle(flags({ checks: ['keys'] }), config, change)).toMatchObject({ settings: { checks: ['keys'] }, remarks: [] });
  });

  test('accounts narrow, drills add', () => {
    const config: ConfigFile = { login: { allowedAccountIds: ['111122223333', '222233334444'], mustRefuse: ['a'] } };
    const { settings } = settle(inputs({ allowedAccountIds: ['222233334444', '999999999999'], mustRefuse: ['b'] }), config, change);
    expect(settings.login).toMatchObject({ allowedAccountIds: ['222233334444'], mustRefuse: ['a', 'b'] });
    const other = settle(inputs({ allowedAccountIds: ['999999999999'] }), config, change);
    expect(other.settings.login.allowedAccountIds).toEqual(['111122223333', '222233334444']);
    expect(other.remarks).toHaveLength(1);
  });

  test('where everything blocks, another baseline would loosen', () => {
    const config: ConfigFile = { block: 'all', baseline: 'b.json' };
    expect(settle(inputs({ baseline: 'wide.json' }), config, change).settings.baseline).toBe('b.json');
    expect(settle(inputs({ baseline: 'wide.json' }), { baseline: 'b.json' }, change).settings.baseline).toBe('wide.json');
  });
});
