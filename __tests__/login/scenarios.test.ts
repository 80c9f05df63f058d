import { afterEach, expect, test } from '@jest/globals';
import { type Lab, startLab } from '../lab/index.js';
import { scenarios } from './scenarios.js';
import { login, rulesOf } from './world.js';

let lab: Lab | undefined;
afterEach(() => lab?.close());

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, { lab: options, files, settings = {}, event = 'push', rules, claim, words = [], not, calls = 1 }) => {
    lab = await startLab(options);
    const trust = options.roles?.[0]?.trust;
    const tree = files ?? (trust === undefined ? {} : { 'infra/deploy.json': trust });
    const seen = await login(settings, { environment: lab.environment, event: { name: event }, files: tree });
    const { findings, notChecked, live, reason } = seen.outcome;
    if (typeof rules === 'string') expect([live, rulesOf(seen)]).toEqual([rules, []]);
    else expect([live, rulesOf(seen)]).toEqual(['failed', rules]);
    if (claim !== undefined) expect(findings[0]?.evidence['claim']).toBe(claim);
    const said = [
      ...findings.flatMap(({ message, fix }) => [message, fix]),
      ...notChecked.flatMap(({ why, fix }) => [why, fix]),
      reason,
    ].join('\n');
    for (const word of words) expect(said).toMatch(word);
    if (not !== undefined) expect(said).not.toMatch(not);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    expect(lab.count('AssumeRoleWithWebIdentity')).toBe(calls);
    // No row has credentials that could read IAM.
    expect(lab.count('GetRole') + lab.count('GetOpenIDConnectProvider')).toBe(0);
    expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  },
);
