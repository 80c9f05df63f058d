import type { Statement } from '../../iam/document.js';
import { actionMatches } from '../../iam/evaluate.js';
import { entry } from '../../model/value.js';
import type { Edit } from './change.js';
import { textValue, testsOf, turned } from './conditions.js';
import type { Written } from './written.js';

const present = 'aws:multifactorauthpresent';
const isMfa = (key: string): boolean => key.toLowerCase() === present || key.toLowerCase() === 'aws:multifactorauthage';

/** The MFA test put right; where that alone would lock people out, with what registering a device takes exempted. */
export function turnedAndExempted(statement: Statement, written: Written): Edit[] {
  const turnedOnly = mfaTurned(statement, written);
  const both = turnedOnly.flatMap((turn) =>
    enrolmentExempted(statement, written).map(({ pieces, changes }) => ({
      pieces: [...turn.pieces, ...pieces],
      changes: [...turn.changes, ...changes],
    })),
  );
  return [...turnedOnly, ...both];
}

/** The MFA test as the statement's effect needs it: an Allow asks that it was used, a Deny hits whoever can't show that it was. */
function mfaTurned(statement: Statement, written: Written): Edit[] {
  const tests = (testsOf(statement) ?? []).filter(({ key }) => isMfa(key.key));
  const [first, ...rest] = tests;
  if (first === undefined || first.key.key.toLowerCase() !== present) return [];
  const wanted = statement.effect === 'Deny' ? { operator: 'BoolIfExists', value: 'false' } : { operator: 'Bool', value: 'true' };
  return turned(
    statement,
    (test) => (test.key === first.key ? wanted : rest.some(({ key }) => key === test.key) ? undefined : { operator: test.operator.key }),
    written,
  );
}

/** No MFA asked, of those who can't have any. */
export function mfaDropped(statement: Statement, written: Written): Edit[] {
  return turned(statement, ({ operator, key }) => (isMfa(key.key) ? undefined : { operator: operator.key }), written);
}

/** A Deny that leaves out what somebody without a device needs to register one. */
export function enrolmentExempted(statement: Statement, written: Written): Edit[] {
  const list = entry(statement.value, 'NotAction')?.value;
  if (statement.effect !== 'Deny' || list?.type !== 'list') return [];
  const missing = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'].filter(
    (action) => actionMatches(statement.actions, action) === true,
  );
  const piece = missing.length === 0 ? undefined : written.append(list, missing);
  if (piece === undefined) return [];
  const to = { ...list, items: [...list.items, ...missing.map((action) => textValue(action, list))] };
  return [{ pieces: [piece], changes: [{ kind: 'value', of: list, to }] }];
}
