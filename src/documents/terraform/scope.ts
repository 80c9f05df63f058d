import type { Value } from '../../model/value.js';
import type { Folder } from './folder.js';

/** What an expression may speak of at its place. */
export interface Scope {
  readonly folder: Folder;
  /** Where the file of the expression begins. */
  readonly base: number;
  /** Names of loops, and `each`, `count`. */
  readonly names: ReadonlyMap<string, Value>;
  /** Takes no default of a variable for its value: for deciding between branches. */
  readonly strict: boolean;
}

const none: ReadonlyMap<string, Value> = new Map();

export function scopeOf(folder: Folder, base: number, names: ReadonlyMap<string, Value> = none): Scope {
  return { folder, base, names, strict: false };
}

export function withNames(scope: Scope, names: readonly (readonly [string, Value])[]): Scope {
  return { ...scope, names: new Map([...scope.names, ...names]) };
}
