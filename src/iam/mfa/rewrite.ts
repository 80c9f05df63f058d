import type { MapEntry, Value } from '../../model/value.js';
import type { Statement } from '../document.js';
import { actionMatches } from '../evaluate.js';
import { partsOf } from '../pattern.js';
import { shownText } from '../pieces.js';
import { isMfaTest } from './tests.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Past this length only the Condition is shown. */
const longest = 1500;

/** What somebody without a device does to register one, and to sign in with it. */
const registering = ['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice'];
const signingIn = ['iam:GetUser', 'iam:GetMFADevice', 'iam:ListMFADevices', 'iam:ListVirtualMFADevices', 'iam:ResyncMFADevice'];

/** The statement with its MFA tests put right, as JSON; a Deny then leaves out what registering a device takes. */
export function rewritten(statement: Statement, effect: 'Allow' | 'Deny' = statement.effect ?? 'Allow'): string {
  const condition = mended(statement, effect);
  const whole: Record<string, Json> = {};
  for (const each of statement.value.entries) {
    if (each.key === 'Condition') continue;
    const [key, value] = effect === 'Deny' ? exempting(each, statement) : [each.key, json(each.value)];
    whole[key] = value;
  }
  whole['Condition'] = condition;
  const text = JSON.stringify(whole);
  return text.length <= longest ? text : `"Condition": ${JSON.stringify(condition)}`;
}

/** Actions as they are to stand: a Deny of everything becomes one of everything but what registering takes. */
function exempting({ key, value }: MapEntry, { actions }: Statement): readonly [string, Json] {
  const missing = registering.filter((action) => actionMatches(actions, action) === true);
  const written = json(value);
  if (missing.length === 0) return [key, written];
  if (key === 'NotAction') return [key, [...(Array.isArray(written) ? (written as readonly Json[]) : [written]), ...missing]];
  const all = key === 'Action' && actions?.values.some((each) => each.type === 'text' && /^\*+(?::\*+)?$/.test(each.text)) === true;
  return all ? ['NotAction', [...registering, ...signingIn, 'sts:GetSessionToken']] : [key, written];
}

/** An Allow asks that MFA was used; a Deny hits whoever can't show that it was. */
function mended(statement: Statement, effect: 'Allow' | 'Deny'): Json {
  const block: Record<string, Record<string, Json>> = {};
  const put = (operator: string, key: string, value: Json): void => {
    block[operator] = { ...block[operator], [key]: value };
  };
  if (effect === 'Allow') put('Bool', 'aws:MultiFactorAuthPresent', 'true');
  else put('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false');
  for (const test of statement.conditions) {
    if (test.key === '' || isMfaTest(test)) continue;
    put(test.operator, test.key, test.values.length === 1 ? json(test.values[0] as Value) : test.values.map(json));
  }
  return block;
}

function json(value: Value): Json {
  switch (value.type) {
    case 'list':
      return value.items.map(json);
    case 'map':
      return Object.fromEntries(value.entries.map((entry) => [entry.key, json(entry.value)]));
    case 'boolean':
      return value.value;
    case 'number':
      return value.value;
    case 'null':
      return null;
    case 'unknown':
      return '…';
    case 'either':
      return value.options[0] === undefined ? '…' : json(value.options[0]);
    default:
      return shownText(partsOf(value) ?? []);
  }
}
