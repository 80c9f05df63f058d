import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a folder of objects has nothing but these packs, named without ending: no loose objects, no other packs, nothing
 * borrowed. False where it can't be said.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function hasOnlyPacks(objects: string, packs: readonly string[]): boolean {
  try {
    if (existsSync(path.join(objects, 'info', 'alternates'))) return false;
    const known = new Set(packs);
    for (const name of readdirSync(path.join(objects, 'pack'))) {
      if (/\.(?:pack|idx)$/.test(name) && !known.has(name.replace(/\.\w+$/, ''))) return false;
    }
    return readdirSync(objects).every((name) => !/^[0-9a-f]{2}$/.test(name) || readdirSync(path.join(objects, name)).length === 0);
  } catch {
    return false;
  }
}
