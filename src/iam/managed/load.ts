import type { ManagedDocuments } from './managed.js';

let loaded: Promise<ManagedDocuments> | undefined;

/** The documents, read once. Heavy: only for a run that has a managed policy of AWS attached somewhere. */
export function loadManaged(): Promise<ManagedDocuments> {
  loaded ??= import('./policies.data.js').then(({ policies }) => {
    const texts = policies as Readonly<Record<string, string>>;
    return {
      document: (name: string): unknown => (Object.hasOwn(texts, name) ? JSON.parse(texts[name] as string) : undefined),
    };
  });
  return loaded;
}
