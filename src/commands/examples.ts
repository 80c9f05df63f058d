import type { RuleInfo } from '../model/rule.js';

export interface Example {
  /** What the fence of a code block calls it. */
  readonly language: 'json' | 'yaml' | 'text';
  readonly text: string;
}

/** The first examples of a rule that has some; those of keys are templates, with nothing filled in. */
export function examplesOf(rule: RuleInfo, kind: 'bad' | 'good', most: number): Example[] {
  const all: unknown = (rule as RuleInfo & { bad?: unknown; good?: unknown })[kind];
  return Array.isArray(all) ? all.slice(0, most).map(show) : [];
}

function show(example: unknown): Example {
  if (typeof example === 'string') return { language: looksLikeYaml(example) ? 'yaml' : 'text', text: example.replace(/\s+$/, '') };
  const { document, ...context } = Object(example) as { document?: unknown };
  const plain = document !== undefined && Object.keys(context).length === 0 ? document : example;
  return { language: 'json', text: JSON.stringify(plain, null, 2) ?? String(plain) };
}

function looksLikeYaml(text: string): boolean {
  return /^(?:on|jobs|name|permissions|env):/m.test(text);
}
