import type { PolicyExample } from '../rule.js';

export const examples: { readonly bad: readonly PolicyExample[]; readonly good: readonly PolicyExample[] } = { bad: [], good: [] };
