import type { PolicyKind } from '../iam/kind.js';
import type { MapValue, Value } from '../model/value.js';
import { entry, member, textOf } from '../model/value.js';
import { options } from '../iam/read.js';
import { flatten } from '../iam/read-statement.js';
import { table } from '../model/table.js';

const statementKeys = new Set(['Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition']);
const documentKeys = new Set(['Version', 'Id', 'Statement']);
const languageVersions = new Set(['2012-10-17', '2008-10-17']);

/**
 * Whether a map is a policy document by its shape: a `Statement` with the elements of one, or the language's version and
 * nothing that another kind of document would have.
 */
export function isPolicyShape(map: MapValue): boolean {
  const statement = entry(map, 'Statement')?.value;
  const versioned = languageVersions.has(textOf(member(map, 'Version')) ?? '');
  if (statement?.type === 'list' && statement.items[0]?.type === 'map' && isStatementShape(statement.items[0])) return true;
  if (statement !== undefined && statements(statement).some(isStatementShape)) return true;
  if (!versioned) return false;
  return statement !== undefined || map.entries.every(({ key }) => documentKeys.has(key) || /^statements?$/i.test(key));
}

/**
 * A stack policy of CloudFormation has the shape and another language
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html).
 */
export function isStackPolicy(map: MapValue): boolean {
  let some = false;
  for (const statement of statementsOf(map)) {
    const action = firstAction(statement);
    // Most maps are none, as the first action of theirs shows.
    if (action !== undefined && !/^update:/i.test(action)) return false;
    for (const each of actionsOf(statement)) {
      if (!/^update:/i.test(each)) return false;
      some = true;
    }
  }
  return some;
}

/** The first action, where the statement lists texts. */
function firstAction(statement: MapValue): string | undefined {
  const value = member(statement, 'Action');
  const first = value?.type === 'list' ? value.items[0] : value;
  return first?.type === 'text' ? first.text : undefined;
}

/** Whether a map has two or more elements of a statement. */
export function isStatementShape(map: MapValue): boolean {
  let elements = 0;
  for (const { key } of map.entries) if (statementKeys.has(key)) elements++;
  return elements >= 2;
}

/** The kinds of an organization's policies that are written in the language of IAM. */
export const organizationKinds: Readonly<Record<string, PolicyKind>> = table({
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
});

/** What a document that stands alone is for, as its statements tell. */
export function kindByShape(document: Value): PolicyKind {
  const all = statementsOf(document);
  const principal = all.filter((each) => entry(each, 'Principal') !== undefined || entry(each, 'NotPrincipal') !== undefined);
  if (principal.length === 0) return 'identity';
  const resource = all.some((each) => entry(each, 'Resource') !== undefined || entry(each, 'NotResource') !== undefined);
  return !resource && principal.some(assumes) ? 'trust' : 'resource';
}

/** The service that a resource policy belongs to, where all its actions are of one. */
export function serviceByShape(document: Value): string | undefined {
  const services = new Set(
    statementsOf(document).flatMap((each) => [...actionsOf(each)].map((action) => action.split(':')[0]?.toLowerCase())),
  );
  const [service] = services;
  return services.size === 1 && service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}

function assumes(statement: MapValue): boolean {
  for (const action of actionsOf(statement)) if (/^sts:(?:assumerole|assume\*|\*$)/i.test(action)) return true;
  return false;
}

/** One by one: who asks mostly knows after the first. */
function* actionsOf(statement: MapValue): Iterable<string> {
  for (const name of ['Action', 'NotAction']) {
    const value = member(statement, name);
    if (value === undefined) continue;
    for (const each of flatten(value)) {
      for (const option of options(each)) if (option.type === 'text') yield option.text;
    }
  }
}

function statementsOf(document: Value): readonly MapValue[] {
  const plain = member(document, 'Statement');
  if (plain !== undefined) return statements(plain);
  return options(document).flatMap((option) => {
    const statement = member(option, 'Statement');
    return statement === undefined ? [] : statements(statement);
  });
}

function statements(value: Value): readonly MapValue[] {
  if (value.type === 'list' && value.items.every((item) => item.type === 'map')) return value.items;
  return flatten(value)
    .flatMap(options)
    .flatMap((each) => (each.type === 'map' ? [each] : each.type === 'list' ? statements(each) : []));
}
