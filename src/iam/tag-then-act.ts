import type { CallerKind } from './caller.js';
import { isVacuous } from './certainty.js';
import { actionMatches } from './evaluate.js';
import type { GrantSet } from './grant.js';
import { denied } from './mfa/denial.js';
import { reachedBy } from './mfa/exposure.js';
import { isMfaTest } from './mfa/tests.js';
import type { Pattern } from './pattern.js';
import { isEverything } from './pattern.js';
import { reachesWholeAccount } from './whole-account.js';

/** What sets the tags of the resource that an action is about. */
const taggers: readonly (readonly [RegExp, string])[] = [
  [/^iam:(?!AddUserToGroup$|PassRole$)\w*(?:User|AccessKey|LoginProfile)/, 'iam:TagUser'],
  [/^iam:(?!PassRole$)\w*Role|^sts:AssumeRole$/, 'iam:TagRole'],
  [/^iam:\w*PolicyVersion$/, 'iam:TagPolicy'],
  [/^(?:ec2|ec2-instance-connect|ssm):/, 'ec2:CreateTags'],
  [/^lambda:/, 'lambda:TagResource'],
  [/^glue:/, 'glue:TagResource'],
  [/^ecs:/, 'ecs:TagResource'],
  [/^apprunner:/, 'apprunner:TagResource'],
  [/^sagemaker:/, 'sagemaker:AddTags'],
];

/** A key that tells a tag of the resource. */
export function isResourceTag(key: string): boolean {
  return /^(?:aws|iam|ec2|ssm):resourcetag\//i.test(key);
}

/**
 * The action with which a holder gives any resource of the kind whatever tag a condition on the other action asks for;
 * undefined where it surely may not. A condition on such a tag then keeps it from nothing.
 */
export function taggingOf(action: string, set: GrantSet, caller: CallerKind): string | undefined {
  const tagger = taggers.find(([about]) => about.test(action))?.[1];
  if (tagger === undefined || set.unseenBoundary) return undefined;
  const whole = (resource: Pattern): boolean => isEverything(resource) || reachesWholeAccount(resource, action);
  const given = set.statements.some(
    (each) =>
      each.effect === 'Allow' &&
      each.uncertain !== true &&
      actionMatches(each.actions, tagger) === true &&
      each.conditions.every((test) => isMfaTest(test) || isVacuous([test], set.facts.now)) &&
      reachedBy(each, tagger).some(
        (resource) => whole(resource) && denied(set.statements, caller, { action: tagger, resource }, set.facts) === false,
      ),
  );
  const kept = set.boundary?.some(
    ({ effect, actions, conditions }) => effect === 'Allow' && conditions.length === 0 && actionMatches(actions, tagger) === true,
  );
  return given && kept !== false ? tagger : undefined;
}
