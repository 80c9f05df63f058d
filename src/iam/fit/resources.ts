import type { Value } from '../../model/value.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogAction, CatalogResource } from '../catalog/service.js';
import type { Policy, Statement } from '../document.js';
import { shown } from '../grammar/problems.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, isEverything, partsOf } from '../pattern.js';
import { arnFields, overlaps } from '../pattern-relation.js';
import { settle } from '../pieces.js';
import type { Remark } from './remark.js';
import { undocumentedArns } from './undocumented.js';

interface Mismatch {
  readonly value: Value;
  readonly text: string;
  readonly starOnly: boolean;
}

/** A statement with more resources or actions than that is no longer compared one by one. */
const most = 400;

/** The actions of a statement that can't be used on any of the resources it names, one remark a statement. */
export function findMismatches(policy: Policy, catalog: Catalog): readonly Remark[] {
  if (!['identity', 'boundary', 'session', 'scp'].includes(policy.kind)) return [];
  return policy.statements.flatMap((statement) => {
    const { actions, resources, effect } = statement;
    if (actions?.negated !== false || resources?.negated !== false || effect === undefined) return [];
    if (resources.values.length > most || actions.values.length > most) return [];
    const patterns = resources.values.map(resourcePattern);
    if (patterns.length === 0 || patterns.some((pattern) => pattern === undefined || isEverything(pattern))) return [];
    const found = actions.values.flatMap((value) => mismatch(value, patterns as Pattern[], catalog));
    return found.length === 0 ? [] : [remark(statement, found, found.length === actions.values.length)];
  });
}

function resourcePattern(value: Value): Pattern | undefined {
  const parts = partsOf(value);
  const pattern = parts && compilePattern(settle(parts));
  // Half an ARN is the grammar's to find.
  return pattern?.references.length === 0 && parts?.every((part) => typeof part === 'string' && !/^(?:arn:|[*?])/.test(part))
    ? undefined
    : pattern;
}

function mismatch(value: Value, patterns: readonly Pattern[], catalog: Catalog): Mismatch[] {
  if (value.type !== 'text' || value.text.includes('${') || /^[*?:]+$/.test(value.text)) return [];
  const actions = catalog.actions(value.text);
  if (actions.length === 0 || actions.some((action) => patterns.some((pattern) => canActOn(action, pattern)))) return [];
  return [{ value, text: value.text, starOnly: actions.every(({ resources }) => resources.length === 0) }];
}

function canActOn(action: CatalogAction, pattern: Pattern): boolean {
  return (
    action.resources.some((resource) => fits(resource, pattern)) ||
    undocumentedArns(action).some((arn) => meets(pattern, compilePattern([arn], { variables: false })))
  );
}

const slash = '/'.charCodeAt(0);

/** An ARN cut at its first five colons; what isn't cut so is compared as a whole. */
interface Cut {
  readonly fields: readonly Pattern[];
  /** The service, where it is written out. */
  readonly vendor: string | undefined;
}

const cuts = new WeakMap<Pattern, Cut>();
const arnPatterns = new WeakMap<CatalogResource, Pattern>();

function cutOf(pattern: Pattern): Cut {
  const known = cuts.get(pattern);
  if (known !== undefined) return known;
  const fields = arnFields(pattern);
  const service = fields.length === 6 ? fields[2]?.units : undefined;
  const made: Cut = { fields, vendor: service?.every((unit) => unit >= 0) === true ? String.fromCharCode(...service) : undefined };
  cuts.set(pattern, made);
  return made;
}

function fits(resource: CatalogResource, pattern: Pattern): boolean {
  // No bucket has a slash in its name.
  if (resource.arn === 'arn:*:s3:::*' && pattern.units.includes(slash)) return false;
  const known = arnPatterns.get(resource) ?? compilePattern([resource.arn], { variables: false });
  arnPatterns.set(resource, known);
  return meets(pattern, known);
}

function meets(pattern: Pattern, known: Pattern): boolean {
  const [a, b] = [cutOf(pattern), cutOf(known)];
  if (a.vendor !== undefined && b.vendor !== undefined && a.vendor !== b.vendor) return false;
  if (a.fields.length !== 6 || b.fields.length !== 6) return overlaps(pattern, known);
  return a.fields.every((field, i) => meet(field, b.fields[i] as Pattern));
}

function meet(a: Pattern, b: Pattern): boolean {
  return isEverything(a) || isEverything(b) || overlaps(a, b);
}

function remark(statement: Statement, found: readonly Mismatch[], all: boolean): Remark {
  const [first] = found as readonly [Mismatch];
  const names = [...new Set(found.map(({ text }) => shown(text)))];
  const list = names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
  const denies = statement.effect === 'Deny';
  const star = found.every(({ starOnly }) => starOnly);
  const why = star ? 'knows no resource and is only matched by "*"' : 'works on none of the resources that this statement names';
  return {
    code: star ? 'RESOURCE_STAR_REQUIRED' : 'RESOURCE_MISMATCH',
    message: `${list} ${names.length === 1 ? why : why.replace('knows', 'know').replace('is only', 'are only').replace('works', 'work')}: ${denies ? 'what was to be forbidden is not' : `nothing is granted${all ? ' by this statement' : ' by it'}`}.`,
    fix: star ? `Move ${list} to a statement of its own with "Resource": "*".` : 'Name a resource that the action works on.',
    span: first.value.span,
    statement,
    severity: denies || (all && !star) ? 'medium' : 'low',
  };
}
