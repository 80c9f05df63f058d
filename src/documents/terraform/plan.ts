import type { Span } from '../../model/position.js';
import type { MapEntry, MapValue, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import type { Attribute, Body, Expression } from '../../syntax/hcl/tree.js';
import type { UnitBuilder } from '../unit.js';
import { bodyOfMap } from './blocks.js';
import { Effort, Evaluator } from './evaluate.js';
import { Folder } from './folder.js';
import { Ground } from './ground.js';
import { Reader } from './read.js';
import { ResourceValues } from './resource-values.js';

/** Modules within modules beyond this are not looked into. */
const depthLimit = 30;

/**
 * Whether a map is what `terraform show -json` writes of a plan or state
 * (https://developer.hashicorp.com/terraform/internals/json-format).
 */
export function isPlan(map: MapValue): boolean {
  return textOf(member(map, 'format_version')) !== undefined && rootOf(map) !== undefined;
}

function rootOf(map: MapValue): Value | undefined {
  return member(member(map, 'planned_values') ?? member(map, 'values'), 'root_module');
}

/** Reads the resources of a plan: what is known of them, and what they refer to where that isn't known yet. */
export function readPlan(map: MapValue, unit: UnitBuilder): void {
  const folders = new Map<string, Folder>();
  const ground = new Ground();
  const size = map.span.end;
  ground.base({ text: { length: size }, source: unit.file });
  gather(rootOf(map), member(member(map, 'configuration'), 'root_module'), '', folders, 0);
  const calls = (folder: Folder, call: string): Folder | undefined =>
    folders.get(folder.path === '' ? `module.${call}` : `${folder.path}.module.${call}`);
  const values: ResourceValues = new ResourceValues(() => evaluator, calls);
  const evaluator: Evaluator = new Evaluator(values, { file: () => undefined }, new Effort(size));
  const reader = new Reader(evaluator, values, ground);
  for (const folder of folders.values()) reader.folder(folder, unit);
  reader.end([...folders.values()].map((folder) => [folder, unit]));
}

function gather(
  module: Value | undefined,
  configuration: Value | undefined,
  path: string,
  folders: Map<string, Folder>,
  depth: number,
): void {
  if (depth > depthLimit) return;
  const folder = new Folder(path, '');
  folders.set(path, folder);
  const configured = new Map(items(member(configuration, 'resources')).map((each) => [textOf(member(each, 'address')) ?? '', each]));
  for (const resource of items(member(module, 'resources'))) {
    const type = textOf(member(resource, 'type'));
    const name = textOf(member(resource, 'name'));
    const values = member(resource, 'values');
    const data = textOf(member(resource, 'mode')) === 'data';
    if (type === undefined || name === undefined || values?.type !== 'map') continue;
    const plain = `${data ? 'data.' : ''}${type}.${name}`;
    const index = member(resource, 'index');
    const address =
      index?.type === 'text' || index?.type === 'number'
        ? `${plain}[${textOf(index) ?? (index.type === 'number' ? index.raw : '')}]`
        : plain;
    const body = completed(bodyOfMap(known(values)), member(configured.get(plain), 'expressions'), values.span);
    const block = { type: data ? 'data' : 'resource', labels: [type, name], body, span: resource.span };
    folder.resources.set(address, { block, base: 0, address, type, name, data, folder });
    if (address !== plain) folder.instances.set(plain, { block, base: 0, address: plain, type, name, data, folder });
  }
  const calls = member(configuration, 'module_calls');
  for (const child of items(member(module, 'child_modules'))) {
    const address = textOf(member(child, 'address'));
    if (address === undefined) continue;
    const call = /module\.([^.[]+)(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? '';
    gather(child, member(member(calls, call), 'module'), address, folders, depth + 1);
  }
}

function items(value: Value | undefined): readonly Value[] {
  return value?.type === 'list' ? value.items : [];
}

/** Without what is null: a plan writes every attribute out. */
function known(values: MapValue): MapValue {
  return { ...values, entries: values.entries.filter((each) => each.value.type !== 'null') };
}

/** With what the configuration refers to where the plan has no value yet. */
function completed(body: Body, expressions: Value | undefined, span: Span): Body {
  const have = new Set(body.attributes.map(({ name }) => name));
  const more = (expressions?.type === 'map' ? expressions.entries : []).flatMap(({ key, value }: MapEntry): Attribute[] => {
    if (have.has(key)) return [];
    const [first] = items(member(value, 'references'));
    const reference = textOf(first);
    return reference === undefined ? [] : [{ name: key, nameSpan: span, expression: referenceOf(reference, span) }];
  });
  return { attributes: [...body.attributes, ...more], blocks: [] };
}

function referenceOf(reference: string, span: Span): Expression {
  const [root = '', ...names] = reference.replace(/\[[^\]]*\]/g, '').split('.');
  return names.slice(0, 20).reduce<Expression>((of, name) => ({ type: 'attribute', of, name, span }), { type: 'name', name: root, span });
}
