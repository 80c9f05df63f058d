import type { HolderKind } from '../../iam/kind.js';
import { options } from '../../iam/read.js';
import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import type { SourceFile } from '../located.js';
import type { GrowingPrincipal, UnitBuilder } from '../unit.js';
import type { Worked } from './worked.js';

/** What the folders of a tree make, found again by the resource that a value was read from, or by name. */
export class Registry<Made> {
  readonly #byOrigin = new Map<string, Made[]>();
  readonly #byName = new Map<string, Made>();

  /** `origin` as `originOf` gives it; `name` in the scope where names are unique. */
  add(origin: string, name: string | undefined, made: Made): void {
    for (const key of new Set([origin, withoutKey(origin)])) {
      const known = this.#byOrigin.get(key);
      if (known === undefined) this.#byOrigin.set(key, [made]);
      else known.push(made);
    }
    if (name !== undefined) this.#byName.set(name, made);
  }

  at(origin: string | undefined): readonly Made[] {
    if (origin === undefined) return [];
    return this.#byOrigin.get(origin) ?? this.#byOrigin.get(withoutKey(origin)) ?? [];
  }

  named(name: string): Made | undefined {
    return this.#byName.get(name);
  }

  name(name: string, made: Made): void {
    this.#byName.set(name, made);
  }
}

function withoutKey(origin: string): string {
  return origin.replace(/\[.*$/s, '');
}

/** One value or each of a list's. */
export function each(value: Worked | undefined): Worked[] {
  if (value === undefined) return [];
  return options(value).flatMap((option): Worked[] => (option.type === 'list' ? option.items.flatMap(each) : [option]));
}

/** The principals that values mean; one that nothing makes is made of its name, once in a folder. */
export function principalsOf(
  kind: HolderKind,
  value: Worked | undefined,
  registry: Registry<GrowingPrincipal>,
  { unit, place, folder }: { unit: UnitBuilder; place: (span: Span) => { span: Span; file: SourceFile } | undefined; folder: string },
): GrowingPrincipal[] {
  const found = each(value).flatMap((one): readonly GrowingPrincipal[] => {
    if (one.type === 'null') return [];
    const known = registry.at(one.origin).filter((principal) => principal.kind === kind);
    if (known.length > 0) return known;
    const name = nameOf(one);
    const key = `${folder} ${kind} ${name}`;
    const before = registry.named(key);
    const at = place(one.span);
    if (before !== undefined || at === undefined) return before === undefined ? [] : [before];
    const made = unit.principal(kind, name, at.span, at.file);
    registry.name(key, made);
    return [made];
  });
  return [...new Set(found)];
}

function nameOf(value: Value): string {
  const shown =
    value.type === 'partial' ? value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('') : undefined;
  return textOf(value) ?? shown ?? (value.type === 'unknown' ? value.why : value.type);
}
