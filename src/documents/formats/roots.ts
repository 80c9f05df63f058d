import type { MapValue, Value } from '../../model/value.js';
import { findPolicies } from '../bare.js';
import { nestedStacksOf } from '../cloudformation/nested.js';
import { readTemplate } from '../cloudformation/read.js';
import { type Template, templateOf } from '../cloudformation/template.js';
import type { SourceFile, Unit } from '../located.js';
import { UnitBuilder } from '../unit.js';
import type { OtherTemplates } from './other-templates.js';

/** Stacks are nested no deeper than this, and no file makes more of them. */
const nestingLimit = 8;
const stackLimit = 500;

/**
 * The units of one file: each document of it is one, and so is each template in it, wherever it stands (a framework's own
 * configuration may hold one). So is each stack that a template makes of one of `others`.
 */
export function unitsOf(roots: readonly Value[], file: SourceFile, others?: OtherTemplates): Unit[] {
  const builders: UnitBuilder[] = [];
  const used: string[] = [];
  let circle = false;
  const open = (source = file): UnitBuilder => {
    const builder = new UnitBuilder(builders.length === 0 ? file.path : `${file.path}#${builders.length + 1}`, source);
    builders.push(builder);
    return builder;
  };
  const read = (template: Template, source: SourceFile, within: readonly string[]): void => {
    readTemplate(template, open(source));
    if (others === undefined || within.length >= nestingLimit) return;
    for (const stack of nestedStacksOf(template)) {
      if (builders.length >= stackLimit) return;
      const other = others.open(source.path, stack.file);
      if (other === undefined) continue;
      if (within.includes(other.source.path)) {
        // Templates that nest one another: none may go unread for the others.
        circle = true;
        continue;
      }
      used.push(other.source.path);
      read({ ...other.template, given: stack.given }, other.source, [...within, other.source.path]);
    }
  };
  const template = (map: MapValue): boolean => {
    const found = templateOf(map);
    if (found !== undefined) read(found, file, [file.path]);
    return found !== undefined;
  };
  for (const root of roots) {
    if (root.type === 'map' && template(root)) continue;
    findPolicies(root, open(), template);
  }
  if (!circle) for (const path of used) others?.take(path);
  return builders.flatMap((builder) => builder.build() ?? []);
}
