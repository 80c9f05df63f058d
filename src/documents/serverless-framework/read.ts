import type { MapEntry, MapValue, Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';
import { findPolicies } from '../bare.js';
import { readTemplate } from '../cloudformation/read.js';
import type { Template } from '../cloudformation/template.js';
import { templateOf } from '../cloudformation/template.js';
import { documentOf } from '../document.js';
import { aroundStatements } from '../permission.js';
import type { UnitBuilder } from '../unit.js';
import { FunctionRoles } from './roles.js';
import { statementsOf } from './statements.js';
import type { NamedFiles } from './statements.js';
import { Variables } from './variables.js';

/** Whether a map is a configuration of the Serverless Framework for AWS. */
export function isServerlessConfig(map: MapValue): boolean {
  const provider = member(map, 'provider');
  const name = textOf(provider) ?? textOf(member(provider, 'name'));
  return entry(map, 'service') !== undefined && (name === 'aws' || (provider?.type === 'text' && provider.text.startsWith('${file(')));
}

/** Sections that are read by what they mean, or only say what stands elsewhere. */
const known = new Set(['service', 'provider', 'functions', 'resources', 'custom', 'params', 'stepFunctions']);

/**
 * The policies of a configuration (https://www.serverless.com/framework/docs/providers/aws/guide/iam): what its functions' roles
 * hold, and the template under `resources`.
 */
export function readServerlessConfig(root: MapValue, unit: UnitBuilder, files: NamedFiles): void {
  const variables = new Variables(root, files.value);
  const template = resourcesOf(member(root, 'resources'), variables);
  const roles = new FunctionRoles({ root, unit, variables, files, template });
  roles.read();
  if (template.resources.size > 0) readTemplate(template, unit, roles.known);
  const api = member(member(root, 'provider'), 'apiGateway');
  const lists = [member(api, 'resourcePolicy'), member(member(root, 'provider'), 'resourcePolicy')];
  for (const { items, file } of lists.flatMap((list) => statementsOf(list, variables, files))) {
    const [first] = items;
    if (first === undefined) continue;
    const statements: Value = { type: 'list', items, span: first.span };
    unit.policy('resource', documentOf(aroundStatements(statements, first.span)), first.span, { service: 'execute-api', file });
  }
  for (const each of root.entries) if (!known.has(each.key)) findPolicies(variables.fill(each.value), unit);
}

/**
 * The template that the fragments under `resources` make together. Whole files among them are read by themselves, at their own
 * lines.
 */
function resourcesOf(written: Value | undefined, variables: Variables): Template {
  const fragments = (written?.type === 'list' ? written.items : [written]).filter((each) => each?.type === 'map');
  const sections = new Map<string, MapEntry[]>();
  for (const fragment of fragments) {
    for (const { key, value } of fragment.entries) {
      const own = value.type === 'map' ? value.entries.filter((each) => each.value.type !== 'text') : [];
      sections.set(key, [...(sections.get(key) ?? []), ...own.map((each) => ({ ...each, value: variables.fill(each.value) }))]);
    }
  }
  const span = written?.span ?? { start: 0, end: 0 };
  const entries = [...sections].map(([key, own]): MapEntry => ({ key, keySpan: span, value: { type: 'map', entries: own, span } }));
  const none: Template = { parameters: undefined, mappings: undefined, conditions: undefined, globals: undefined, resources: new Map() };
  return templateOf({ type: 'map', entries, span }) ?? none;
}
