import { expect } from '@jest/globals';
import { loadCatalog } from '../../src/iam/catalog/load.js';
import { loadManaged } from '../../src/iam/managed/load.js';
import type { Finding } from '../../src/model/finding.js';
import type { Replacement } from '../../src/model/place.js';
import { checkPolicies } from '../../src/policies/index.js';
import { readFiles } from '../documents/read.js';

const catalog = await loadCatalog();
const managed = await loadManaged();

export async function lint(path: string, text: string): Promise<readonly Finding[]> {
  return checkPolicies({ documents: await readFiles({ [path]: text }), ignores: [], catalog, managed }).findings;
}

/** Puts a replacement in, as an editor would: by lines and columns. */
export function applied(text: string, { line, column, endLine, endColumn, text: put }: Replacement): string {
  const lines = text.split('\n');
  const before = [
    ...lines.slice(0, line - 1),
    Array.from(lines[line - 1] ?? '')
      .slice(0, column - 1)
      .join(''),
  ].join('\n');
  const after = [
    Array.from(lines[endLine - 1] ?? '')
      .slice(endColumn - 1)
      .join(''),
    ...lines.slice(endLine),
  ].join('\n');
  return before + put + after;
}

const names = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, severity, evidence }) => `${rule} ${severity} ${JSON.stringify(evidence['code'] ?? '')}`).sort();

/** The text once a finding is mended; fails where the finding stays or another one comes. */
export async function mendedBy(path: string, text: string, before: readonly Finding[], finding: Finding): Promise<string | undefined> {
  if (finding.replacement === undefined) return undefined;
  expect(finding.replacement.path).toBe(path);
  const after = applied(text, finding.replacement);
  const left = names(await lint(path, after));
  const rest = names(before);
  for (const name of left) {
    if (!rest.includes(name)) expect(after).toBe(`free of ${name}`);
    rest.splice(rest.indexOf(name), 1);
  }
  if (!rest.some((name) => name.startsWith(`${finding.rule} `))) expect(after).toBe(`free of ${finding.rule}`);
  return after;
}

/** The same of the first finding of a rule that has an edit. */
export async function mended(path: string, text: string, rule: string): Promise<string | undefined> {
  const before = await lint(path, text);
  const finding = before.find((each) => each.rule === rule && each.replacement !== undefined);
  return finding === undefined ? undefined : mendedBy(path, text, before, finding);
}
