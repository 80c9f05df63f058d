import type { MapValue, Value } from '../../model/value.js';
import { parseJson } from '../../syntax/json.js';
import { parseYaml } from '../../syntax/yaml.js';
import type { Unit } from '../located.js';
import { isServerlessConfig, readServerlessConfig } from '../serverless-framework/read.js';
import { UnitBuilder } from '../unit.js';
import type { ReadFiles, TextFile } from './format.js';
import { readJson } from './read-json.js';
import { readYaml, yamlSizeLimit } from './read-yaml.js';
import { besides } from './serverless.js';

/** Reads configurations of the framework, each by itself; what only has such a name is read as what it is. */
export const readServerlessFiles: ReadFiles = (files, named) => {
  const units: Unit[] = [];
  const others: TextFile[] = [];
  for (const file of files) {
    const root = valueOf(file);
    if (root?.type !== 'map' || !isServerlessConfig(root)) others.push(file);
    else units.push(...(unitOf(root, file, named) ?? []));
  }
  const [json, yaml] = [/\.json$/i, /\.ya?ml$/i].map((ending) => others.filter(({ source }) => ending.test(source.path)));
  const rest = [readJson(json ?? [], named), readYaml(yaml ?? [], named)];
  return { units: [...units, ...rest.flatMap((reading) => reading.units)], unread: rest.flatMap((reading) => reading.unread) };
};

function unitOf(root: MapValue, { source }: TextFile, named: ReadonlyMap<string, TextFile>): Unit[] {
  const opened = new Map<string, Value | undefined>();
  const builder = new UnitBuilder(source.path, source);
  readServerlessConfig(root, builder, {
    value: (name) => {
      const path = besides(source.path, name);
      if (!opened.has(path)) opened.set(path, named.has(path) ? valueOf(named.get(path) as TextFile) : undefined);
      return opened.get(path);
    },
    source: (name) => named.get(besides(source.path, name))?.source,
  });
  return [builder.build() ?? []].flat();
}

/** The one document of a file; undefined when there are several, or a mistake is in it. */
function valueOf({ text }: TextFile): Value | undefined {
  if (text.length > yamlSizeLimit) return undefined;
  if (/^\ufeff?\s*\{/.test(text)) {
    const { value, problems } = parseJson(text);
    if (problems.length === 0) return value;
  }
  const [document, ...more] = parseYaml(text, '1.2');
  return more.length === 0 && document?.problems.every(({ kind }) => kind === 'aliases') === true ? document.value : undefined;
}
