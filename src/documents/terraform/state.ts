import type { MapEntry, MapValue, Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';

/** Whether a map is a state as Terraform keeps it (version 4; its shape is Terraform's own affair and has not changed since 0.12). */
export function isState(map: MapValue): boolean {
  const version = member(map, 'version');
  return version?.type === 'number' && version.value === 4 && textOf(member(map, 'terraform_version')) !== undefined;
}

/** The same as `terraform show -json` writes it: a resource for each instance, by module. */
export function shownState(state: MapValue): MapValue {
  const modules = new Map<string, Value[]>([['', []]]);
  for (const resource of items(member(state, 'resources'))) {
    const module = textOf(member(resource, 'module')) ?? '';
    const shown = modules.get(module) ?? [];
    modules.set(module, shown);
    for (const instance of items(member(resource, 'instances'))) {
      const values = member(instance, 'attributes');
      const index = member(instance, 'index_key');
      if (values === undefined) continue;
      const same = ['type', 'name', 'mode'].flatMap((name) => (resource.type === 'map' ? (entry(resource, name) ?? []) : []));
      const more = index === undefined ? [] : [made('index', index)];
      shown.push({ type: 'map', entries: [...same, ...more, made('values', values)], span: instance.span });
    }
  }
  const { span } = state;
  const list = (values: readonly Value[]): Value => ({ type: 'list', items: values, span });
  const map = (entries: readonly MapEntry[]): MapValue => ({ type: 'map', entries, span });
  const children = [...modules].filter(([address]) => address !== '');
  const childModules = children.map(([address, resources]) =>
    map([made('address', { type: 'text', text: address, span }), made('resources', list(resources))]),
  );
  const root = map([made('resources', list(modules.get('') ?? [])), made('child_modules', list(childModules))]);
  return map([made('format_version', { type: 'text', text: '1.0', span }), made('values', map([made('root_module', root)]))]);
}

function made(key: string, value: Value): MapEntry {
  return { key, keySpan: { start: value.span.start, end: value.span.start }, value };
}

function items(value: Value | undefined): readonly Value[] {
  return value?.type === 'list' ? value.items : [];
}
