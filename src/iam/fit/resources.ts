import type { Value } from '../../model/value.js';
import { actionTexts } from '../action-text.js';
import { byText } from '../by-text.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogAction, CatalogResource } from '../catalog/service.js';
import type { Element, Policy, Statement } from '../document.js';
import { shown } from '../grammar/problems.js';
import { standsForNone } from '../no-resource.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, isEverything, partsOf } from '../pattern.js';
import { arnFields, overlaps } from '../pattern-relation.js';
import { settle } from '../pieces.js';
import { resourceTexts } from '../resource-text.js';
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
  const remarks: Remark[] = [];
  for (const statement of policy.statements) remarks.push(...mismatchOf(statement, catalog));
  return remarks;
}

function mismatchOf(statement: Statement, catalog: Catalog): Remark[] {
  const { actions, resources, effect } = statement;
  if (actions?.negated !== false || resources?.negated !== false || effect === undefined) return [];
  if (resources.values.length > most || actions.values.length > most) return [];
  if (resources.values.length === 0 || resourceTexts(resources).some((text) => text?.isEverything === true)) return [];
  const patterns: Cut[] = [];
  for (const value of resources.values) {
    const cut = cutOfValue(value);
    if (cut === undefined) return [];
    patterns.push(cut);
  }
  const named = new Named(patterns);
  const found = mismatches(actions, named, catalog);
  if (found.length === 0) return [];
  return [
    remark(
      statement,
      found,
      found.length === actions.values.length,
      patterns.every((cut) => isOfNoType(cut, catalog)),
    ),
  ];
}

/** Undefined for what can't be known, or reaches everything. */
function cutOfValue(value: Value): Cut | undefined {
  if (value.type === 'text') return cutOfText(value.text).cut;
  const pattern = resourcePattern(value);
  return pattern === undefined || isEverything(pattern) ? undefined : cutOf(pattern);
}

const cutOfText = byText((text): { readonly cut: Cut | undefined } => {
  const pattern = compilePattern(settle([text]));
  // Half an ARN is the grammar's to find.
  const half = pattern.references.length === 0 && !/^(?:arn:|[*?])/.test(text);
  return { cut: half || isEverything(pattern) || standsForNone(text) ? undefined : cutOf(pattern) };
});

function resourcePattern(value: Value): Pattern | undefined {
  const parts = partsOf(value);
  const pattern = parts && compilePattern(settle(parts));
  // Half an ARN is the grammar's to find.
  return pattern?.references.length === 0 && parts?.every((part) => typeof part === 'string' && !/^(?:arn:|[*?])/.test(part))
    ? undefined
    : pattern;
}

function mismatches(element: Element, named: Named, catalog: Catalog): Mismatch[] {
  const found: Mismatch[] = [];
  for (const [i, action] of actionTexts(element).entries()) {
    if (action === undefined || action.hasVariable || (action.service === undefined && /^[*?:]+$/.test(action.text))) continue;
    const actions = catalog.named(action);
    if (actions.length === 0 || actions.some((each) => named.serve(each))) continue;
    const starOnly = actions.every(({ resources }) => resources.length === 0);
    found.push({ value: element.values[i] as Value, text: action.text, starOnly });
  }
  return found;
}

/** The resources that a statement names. */
class Named {
  readonly #cuts: readonly Cut[];

  constructor(cuts: readonly Cut[]) {
    this.#cuts = cuts;
  }

  /** Whether an action works on any of them. */
  serve(action: CatalogAction): boolean {
    for (const cut of this.#cuts) if (serves(action.resources, cut)) return true;
    return undocumentedArns(action).some((arn) => this.#cuts.some((cut) => meets(cut, cutOf(arnPattern(arn)))));
  }
}

/** Whether an ARN is of no kind that its service has. */
function isOfNoType(cut: Cut, catalog: Catalog): boolean {
  const service = cut.vendor === undefined ? undefined : catalog.service(cut.vendor);
  return service !== undefined && service.resources.length > 0 && !serves(service.resources, cut);
}

/** Many actions of a service share their list of resources, and many statements name the same ARNs. */
function serves(resources: readonly CatalogResource[], cut: Cut): boolean {
  let known = cut.served.get(resources);
  if (known === undefined) {
    known = resources.some((resource) => fits(resource, cut));
    cut.served.set(resources, known);
  }
  return known;
}

function arnPattern(arn: string): Pattern {
  return compilePattern([arn], { variables: false });
}

const slash = '/'.charCodeAt(0);

/** An ARN cut at its first five colons; what isn't cut so is compared as a whole. */
interface Cut {
  readonly whole: Pattern;
  readonly fields: readonly Pattern[];
  /** The service, where it is written out. */
  readonly vendor: string | undefined;
  readonly slashed: boolean;
  /** What lists of resources were held against it. */
  readonly served: Map<readonly CatalogResource[], boolean>;
}

const cuts = new WeakMap<CatalogResource, Cut>();

function cutOf(whole: Pattern): Cut {
  const fields = arnFields(whole);
  const service = fields.length === 6 ? fields[2]?.units : undefined;
  const vendor = service?.every((unit) => unit >= 0) === true ? String.fromCharCode(...service) : undefined;
  return { whole, fields, vendor, slashed: whole.units.includes(slash), served: new Map() };
}

function fits(resource: CatalogResource, cut: Cut): boolean {
  // No bucket has a slash in its name.
  if (cut.slashed && resource.arn === 'arn:*:s3:::*') return false;
  let known = cuts.get(resource);
  if (known === undefined) {
    known = cutOf(arnPattern(resource.arn));
    cuts.set(resource, known);
  }
  return meets(cut, known);
}

function meets(a: Cut, b: Cut): boolean {
  if (a.vendor !== undefined && b.vendor !== undefined && a.vendor !== b.vendor) return false;
  if (a.fields.length !== 6 || b.fields.length !== 6) return overlaps(a.whole, b.whole);
  for (let i = 0; i < 6; i++) if (!meet(a.fields[i] as Pattern, b.fields[i] as Pattern)) return false;
  return true;
}

function meet(a: Pattern, b: Pattern): boolean {
  return isEverything(a) || isEverything(b) || overlaps(a, b);
}

function remark(statement: Statement, found: readonly Mismatch[], all: boolean, isNoArn: boolean): Remark {
  const [first] = found as readonly [Mismatch];
  const names = [...new Set(found.map(({ text }) => shown(text)))];
  const list = names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
  const denies = statement.effect === 'Deny';
  const star = found.every(({ starOnly }) => starOnly);
  const why = star ? 'knows no resource and is only matched by "*"' : 'works on none of the resources that this statement names';
  return {
    code: star ? 'RESOURCE_STAR_REQUIRED' : isNoArn ? 'INVALID_ARN_RESOURCE' : 'RESOURCE_MISMATCH',
    message: `${list} ${names.length === 1 ? why : why.replace('knows', 'know').replace('is only', 'are only').replace('works', 'work')}: ${denies ? 'what was to be forbidden is not' : `nothing is granted${all ? ' by this statement' : ' by it'}`}.`,
    fix: star ? `Move ${list} to a statement of its own with "Resource": "*".` : 'Name a resource that the action works on.',
    span: first.value.span,
    statement,
    severity: denies || (all && !star) ? 'medium' : 'low',
  };
}
