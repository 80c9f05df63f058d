import type { MapValue, Value } from '../../model/value.js';
import { findPolicies } from '../bare.js';
import { readTemplate } from '../cloudformation/read.js';
import { templateOf } from '../cloudformation/template.js';
import type { SourceFile, Unit } from '../located.js';
import { UnitBuilder } from '../unit.js';

/**
 * The units of one file: each document of it is one, and so is each template in it, wherever it stands (a framework's own
 * configuration may hold one).
 */
export function unitsOf(roots: readonly Value[], file: SourceFile): Unit[] {
  const builders: UnitBuilder[] = [];
  const open = (): UnitBuilder => {
    const builder = new UnitBuilder(builders.length === 0 ? file.path : `${file.path}#${builders.length + 1}`, file);
    builders.push(builder);
    return builder;
  };
  const template = (map: MapValue): boolean => {
    const found = templateOf(map);
    if (found !== undefined) readTemplate(found, open());
    return found !== undefined;
  };
  for (const root of roots) {
    if (root.type === 'map' && template(root)) continue;
    findPolicies(root, open(), template);
  }
  return builders.flatMap((builder) => builder.build() ?? []);
}
