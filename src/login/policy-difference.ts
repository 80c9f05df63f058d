import { splitKey } from '../oidc/token.js';
import type { Policy, Statement } from '../iam/document.js';
import type { Value } from '../model/value.js';
import { shownClaims } from './claims.js';
import { legible } from './legible.js';

/** One thing that a statement says: what it is compared by, and how it is shown. */
interface Saying {
  readonly same: string;
  readonly shown: string;
}

/** Lines of a difference that are shown. */
const most = 12;

/**
 * What the deployed trust policy says otherwise than the committed one, as the lines of a diff (`-` committed, `+` deployed);
 * empty where they say the same. What a deployment alone fills in counts as the same, and values of conditions that tell
 * more than those of the claims that may be shown are left out.
 */
export function policyDifference(committed: Policy, deployed: Policy): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < Math.max(committed.statements.length, deployed.statements.length); at++) {
    const [own, live] = [committed.statements[at], deployed.statements[at]];
    if (own?.uncertain === true) return [];
    const open = own === undefined ? new Set<string>() : openParts(own);
    const before = sayings(own).filter(({ same }) => !open.has(partOf(same)));
    const after = sayings(live).filter(({ same }) => !open.has(partOf(same)));
    const only = (these: readonly Saying[], others: readonly Saying[], sign: string): string[] =>
      these.filter(({ same }) => !others.some((other) => other.same === same)).map(({ shown }) => `${sign} statement ${at + 1}: ${shown}`);
    lines.push(...only(before, after, '-'), ...only(after, before, '+'));
  }
  return lines.length > most ? [...lines.slice(0, most), `  and ${lines.length - most} more`] : lines;
}

const gap = '\t';

function partOf(same: string): string {
  return same.slice(0, same.lastIndexOf(gap));
}

function sayings(statement: Statement | undefined): Saying[] {
  if (statement === undefined) return [];
  const { effect, actions, principals, conditions } = statement;
  return [
    saying('effect', effect ?? '', `Effect ${effect ?? 'that is none'}`),
    ...(actions?.values ?? []).map((value) => {
      const name = actions?.negated === true ? 'NotAction' : 'Action';
      return saying(name, knownText(value).toLowerCase(), `${name} "${legible(knownText(value))}"`);
    }),
    ...(principals?.entries ?? []).map(({ type, value }) => {
      const name = `${principals?.negated === true ? 'NotPrincipal' : 'Principal'} ${type}`;
      return saying(name, wholePrincipal(knownText(value)), `${name} "${legible(knownText(value))}"`);
    }),
    ...conditions.flatMap(({ operator, key, values }) =>
      values.map((value) => {
        const name = `${operator.toLowerCase()} ${key.toLowerCase()}`;
        const text = mayShow(key) ? `"${legible(knownText(value))}"` : '(a value that is not shown)';
        return saying(name, knownText(value), `${legible(operator, 60)} ${legible(key, 120)} ${text}`);
      }),
    ),
  ];
}

function saying(part: string, value: string, shown: string): Saying {
  return { same: `${part}${gap}${value.replaceAll(gap, ' ')}`, shown };
}

/** Parts of a statement of which the files don't know every value. */
function openParts({ actions, principals, conditions }: Statement): ReadonlySet<string> {
  const open = new Set<string>();
  if (actions?.values.some(isOpen) === true) for (const name of ['Action', 'NotAction']) open.add(name);
  for (const { type, value } of principals?.entries ?? [])
    if (isOpen(value) || type === 'unknown') for (const name of ['Federated', 'AWS', 'Service', 'unknown']) open.add(`Principal ${name}`);
  for (const { operator, key, values } of conditions) if (values.some(isOpen)) open.add(`${operator.toLowerCase()} ${key.toLowerCase()}`);
  // A key that only a deployment writes out stands under another name there.
  const nameless = conditions.some(({ key }) => key.includes('${') || key === '');
  if (nameless) for (const { operator, key } of conditions) open.add(`${operator.toLowerCase()} ${key.toLowerCase()}`);
  return open;
}

function isOpen(value: Value): boolean {
  return value.type !== 'text' && value.type !== 'number' && value.type !== 'boolean';
}

function knownText(value: Value): string {
  if (value.type === 'text') return value.text;
  return value.type === 'boolean' ? String(value.value) : value.type === 'number' ? value.raw : '';
}

/** IAM stores an account's number as the ARN of its root. */
function wholePrincipal(text: string): string {
  const account = /^arn:[\w-]+:iam::(\d{12}):root$/.exec(text)?.[1];
  return account ?? text;
}

const open: ReadonlySet<string> = new Set(shownClaims);

function mayShow(key: string): boolean {
  return open.has(splitKey(key).claim.toLowerCase());
}
