import { Catalog } from './catalog.js';

let loaded: Promise<Catalog> | undefined;

/** The catalogue, read once. Heavy: only for a run that has a policy to judge. */
export function loadCatalog(): Promise<Catalog> {
  loaded ??= import('./services.data.js').then((data) => new Catalog(data));
  return loaded;
}
