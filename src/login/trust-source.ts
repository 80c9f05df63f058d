import type { Documents, LocatedPolicy, Principal } from '../documents/located.js';
import type { Policy } from '../iam/document.js';
import { readPolicy } from '../iam/read.js';
import { parseJson } from '../syntax/json.js';
import type { Place } from '../model/place.js';
import { LineIndex, type Span } from '../model/position.js';
import type { PatchedFile } from '../workflow/patch.js';
import { member, textOf, type Value } from '../model/value.js';
import type { RoleArn } from './role-arn.js';

/** A trust policy that may be the role's, with where it was read. */
export interface TrustPolicy {
  readonly policy: Policy;
  /** `infra/role.json`, or `IAM`. */
  readonly source: string;
  /** The name of the role that a template gives it to. */
  readonly role?: string;
  /** The path in the role's ARN that the template gives it, with its slashes. */
  readonly rolePath?: string;
  /** The text that it was read from, for a mend to be shown in; what IAM gave stands in lines of its own there. */
  readonly file?: PatchedFile;
  /** The place of a stretch of it; undefined outside the repository. */
  place(span: Span): Place | undefined;
}

/** The policy in a file that was named as the role's; undefined when it is no JSON document of that kind. */
export function trustInFile(file: { readonly path: string; readonly text: string }): TrustPolicy | undefined {
  const policy = trustInText(file.text);
  const lines = new LineIndex(file.text);
  return (
    policy && { policy, source: file.path, file: { path: file.path, lines }, place: (span) => ({ path: file.path, ...lines.place(span) }) }
  );
}

/** The policy as IAM gave it. */
export function trustInIam(text: string): TrustPolicy | undefined {
  const inLines = laidOut(text);
  const policy = trustInText(inLines);
  return policy && { policy, source: 'IAM', file: { path: 'trust-policy.json', lines: new LineIndex(inLines) }, place: () => undefined };
}

/** As `aws iam get-role` prints it. */
function laidOut(text: string): string {
  const quotes = (of: string): number => of.split('"').length;
  try {
    const lines = JSON.stringify(JSON.parse(text), null, 4);
    // A key that stands twice would be lost.
    return quotes(lines) === quotes(text) ? lines : text;
  } catch {
    return text;
  }
}

/** A bare document, or what `aws iam get-role` prints. */
function trustInText(text: string): Policy | undefined {
  const parsed = parseJson(text);
  if (parsed.value === undefined || parsed.problems.length > 0) return undefined;
  const document = [parsed.value, member(parsed.value, 'AssumeRolePolicyDocument'), inRole(parsed.value)].find(
    (value) => member(value, 'Statement') !== undefined,
  );
  if (document === undefined) return undefined;
  const policy = readPolicy(document, 'trust');
  return policy.statements.length === 0 ? undefined : policy;
}

function inRole(value: Value): Value | undefined {
  return member(member(value, 'Role'), 'AssumeRolePolicyDocument');
}

/** The trust policies of the roles that the tree gives exactly this name, or a stack makes it for, and of no others. */
export function trustsNamed(documents: Documents, role: RoleArn): TrustPolicy[] {
  const roles = documents.units.flatMap((unit) => unit.principals).filter((each) => each.kind === 'role' && isNamed(each, role.name));
  // A provider is of the role's own account: what names one of another is the policy of another role.
  return roles.flatMap(({ trust }) =>
    trust === undefined || !accountsOf(trust.document).every((account) => account === role.account) ? [] : [located(trust)],
  );
}

/**
 * The trust policies of the tree that may be the role's: those of a role of that name; else of a logical id that the name
 * is made of; else the one bare trust policy that its file's name, or its being the only one, makes it. What names
 * another account's provider is passed over where something else is left.
 */
export function trustsInTree(documents: Documents, role: RoleArn, path?: string): TrustPolicy[] {
  const principals = documents.units.flatMap((unit) => unit.principals).filter(({ kind, trust }) => kind === 'role' && trust !== undefined);
  const here = <Item extends { readonly file: { readonly path: string } }>(items: readonly Item[]): readonly Item[] =>
    path === undefined ? items : items.filter(({ file }) => file.path === path);
  const roles = here(principals);
  const named = roles.filter((each) => isNamed(each, role.name));
  const alike = named.length > 0 ? named : roles.filter(({ name }) => isMadeOf(role.name, name));
  if (alike.length > 0) {
    const fits = new Set(
      ofAccount(
        alike.map(({ trust }) => trust as LocatedPolicy),
        role,
      ),
    );
    return alike.flatMap(({ trust, path: rolePath }) =>
      trust === undefined || !fits.has(trust)
        ? []
        : [
            {
              ...located(trust),
              ...(named.length > 0 ? { role: role.name } : {}),
              ...(named.length > 0 && rolePath !== undefined ? { rolePath } : {}),
            },
          ],
    );
  }
  const held = new Set(principals.map(({ trust }) => trust));
  const bare = documents.units
    .flatMap((unit) => unit.policies)
    .filter((policy) => policy.kind === 'trust' && policy.holders.length === 0 && !held.has(policy));
  return fitting(here(bare), role).map(located);
}

/**
 * A role without a name of its own is never called by its logical id: CloudFormation names it `STACK-LOGICALID-` and twelve or
 * thirteen letters and digits.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function isNamed({ name, namedLater }: Principal, wanted: string): boolean {
  if (namedLater === undefined) return name === wanted;
  return namedLater === 'stack' && /^[A-Za-z][\w-]*-([A-Za-z0-9]+)-[A-Za-z0-9]{12,13}$/.exec(wanted)?.[1] === name;
}

/** CloudFormation names a role STACK-LOGICALID-RANDOM where the template gives no name. */
function isMadeOf(name: string, logicalId: string): boolean {
  if (logicalId.length < 4) return false;
  return name.includes(`-${logicalId}-`) || plain(name) === plain(logicalId);
}

function fitting(bare: readonly LocatedPolicy[], role: RoleArn): LocatedPolicy[] {
  const byName = bare.filter(({ name, file }) => name === role.name || plain(baseName(file.path)).includes(plain(role.name)));
  if (byName.length > 0) return ofAccount(byName, role);
  const own = ofAccount(
    bare.filter(({ file }) => !file.fixture),
    role,
  );
  return own.length === 1 ? own : [];
}

function ofAccount(policies: readonly LocatedPolicy[], role: RoleArn): LocatedPolicy[] {
  const fits = policies.filter((policy) => accountsOf(policy.document).every((account) => account === role.account));
  return fits.length > 0 ? fits : [...policies];
}

function accountsOf(document: Value): string[] {
  return itemsOf(member(document, 'Statement'))
    .flatMap((statement) => itemsOf(member(member(statement, 'Principal'), 'Federated')))
    .flatMap((value) => /^arn:[\w-]+:iam::(\d{12}):oidc-provider\//.exec(textOf(value) ?? '')?.[1] ?? []);
}

function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.type === 'list' ? value.items : [value];
}

function located(policy: LocatedPolicy): TrustPolicy {
  const { file } = policy;
  return {
    policy: readPolicy(policy.document, 'trust'),
    source: file.path,
    file,
    place: (span) => ({ path: file.path, ...file.lines.place(span) }),
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
