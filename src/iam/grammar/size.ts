import type { Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { PolicyKind } from '../kind.js';
import type { Policy } from '../document.js';
import { partsOf } from '../pattern.js';
import { shownText } from '../pieces.js';
import type { Problems } from './problems.js';

/**
 * The largest that any way of attaching takes, in characters without whitespace: an inline policy of a role may have
 * 10,240, a trust policy 4,096 after the quota was raised.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const quotas = { identity: 10_240, trust: 4_096 } as const;

/** No way of attaching a policy, of whatever kind, takes more than 32,768 characters (a key policy). */
const largest = 40_000;

/** AWS gives itself more room: `AWSSupportServiceRolePolicy` has 152,297 characters, in few statements. A copy of one is judged. */
const judged = { characters: 160_000, statements: 200 } as const;

/** True for a document that AWS takes in no place at all, and gives to nobody either: it is not judged further. */
export function isTooLarge(document: Value): boolean {
  if (roughSizeOf(document) <= largest) return false;
  const size = sizeOf(document);
  return size > judged.characters || (size > largest && statementCount(document) > judged.statements);
}

function statementCount(document: Value): number {
  if (document.type === 'either') return document.options.reduce((sum, option) => sum + statementCount(option), 0);
  const statements = document.type === 'map' ? entry(document, 'Statement')?.value : undefined;
  return statements?.type === 'list' ? statements.items.length : 1;
}

const codes: Record<PolicyKind, string> = {
  identity: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
  boundary: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
  session: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
  trust: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
  scp: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
  rcp: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
  resource: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
  endpoint: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
};

export function checkSize(document: Value, policy: Policy, problems: Problems): void {
  const quota = policy.kind === 'identity' || policy.kind === 'trust' ? quotas[policy.kind] : largest;
  if (roughSizeOf(document) <= quota) return;
  const size = sizeOf(document);
  if (size <= quota) return;
  problems.add(
    codes[policy.kind],
    document.span,
    `The policy has ${size} characters without whitespace; AWS takes at most ${quota}.`,
    'Split it into several policies, or shorten its lists.',
  );
}

function lengthOf(text: string): number {
  return /\s/.test(text) ? text.replace(/\s/g, '').length : text.length;
}

/** The least that the document takes up as JSON; what is not known counts nothing. */
function sizeOf(document: Value): number {
  return measure(document, lengthOf);
}

/** The same with the white space in its texts, which is never less. */
function roughSizeOf(document: Value): number {
  const known = rough.get(document);
  if (known !== undefined) return known;
  const size = measure(document, (text) => text.length);
  rough.set(document, size);
  return size;
}

const rough = new WeakMap<Value, number>();

function measure(value: Value, lengthOfText: (text: string) => number): number {
  let size = 0;
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    switch (next.type) {
      case 'text':
        size += lengthOfText(next.text) + 2;
        break;
      case 'list':
        size += 2 + Math.max(0, next.items.length - 1);
        for (const item of next.items) {
          if (item.type === 'text') size += lengthOfText(item.text) + 2;
          else open.push(item);
        }
        break;
      case 'map':
        size += 2 + Math.max(0, next.entries.length - 1);
        for (const entry of next.entries) {
          size += entry.key.length + 3;
          if (entry.value.type === 'text') size += lengthOfText(entry.value.text) + 2;
          else open.push(entry.value);
        }
        break;
      case 'number':
      case 'boolean':
      case 'null':
        size += shownText(partsOf(next) ?? []).length;
        break;
      default:
    }
  }
  return size;
}
