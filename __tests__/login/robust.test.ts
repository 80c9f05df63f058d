import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, startLab } from '../lab/index.js';
import { hanging, type Misbehaviour, misbehaviours } from '../lab/misbehaviour.js';
import { impatient } from './impatient.js';
import { login, roleArn, rulesOf, type Seen } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function run(options: LabOptions, reader = false): Promise<Seen & { lab: Lab; took: number }> {
  const lab = await startLab(options);
  labs.push(lab);
  const environment = reader ? lab.environmentWithReader() : lab.environment;
  const world = impatient(environment);
  const began = world.clock.now();
  const seen = await login({}, { environment, ...world });
  const took = world.clock.now() - began;
  expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  expect(seen.said).not.toMatch(/<html|<\?xml|ESMTP|root:|eyJ[\w-]{10}/);
  expect(lab.astray).toEqual([]);
  return { ...seen, lab, took };
}

const every = Object.keys(misbehaviours) as Misbehaviour[];
/** Milliseconds: what hangs ends within 40 seconds, everything else within 20. */
const bound = (fault: Misbehaviour): number => (hanging.has(fault) || fault === 'a flood without an end' ? 40_000 : 20_000);
const action = 'AssumeRoleWithWebIdentity';

// The first call loads the SDK, which takes longer than any of these calls may.
beforeAll(async () => {
  await run({}, true);
});

describe.each(every)('where there is %s', (fault) => {
  test('in place of STS, nothing is judged', async () => {
    const seen = await run({ always: { [action]: fault } });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked).toMatchObject([{ check: 'login', what: roleArn }]);
    expect(seen.lab.count(action)).toBeLessThan(6);
    expect(seen.took).toBeLessThan(bound(fault));
  });

  test('in place of who the session is, it is no pass', async () => {
    const seen = await run({ always: { GetCallerIdentity: fault } });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked[0]?.why).toContain("GetCallerIdentity didn't confirm");
    expect([seen.lab.count(action), seen.lab.aws.granted.length]).toEqual([1, 1]);
    expect(seen.took).toBeLessThan(bound(fault));
  });

  test("in place of GitHub's token service, STS is not asked", async () => {
    const seen = await run({ tokenAlways: fault });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked[0]?.why).toContain("GitHub's token service");
    expect(seen.lab.aws.calls).toHaveLength(0);
    expect(seen.lab.github.requests).toBeLessThan(6);
    expect(seen.took).toBeLessThan(bound(fault));
  });

  test('in place of IAM, a refusal is a refusal and a login a login', async () => {
    const refused = await run({ always: { GetRole: fault }, roles: [] }, true);
    expect(rulesOf(refused)).toEqual(['login-denied']);
    expect(refused.outcome).toMatchObject({ status: 'ran', live: 'failed' });
    expect(refused.outcome.findings[0]?.message).not.toMatch(/has no role/);
    expect([refused.lab.count(action), refused.lab.count('GetRole')]).toEqual([1, 1]);
    const works = await run({ always: { GetRole: fault } }, true);
    expect(works.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
    expect(Math.max(refused.took, works.took)).toBeLessThan(20_000);
  });
});
