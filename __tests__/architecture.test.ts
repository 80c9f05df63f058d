import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');

/** Room → the rooms that it may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  syntax: ['model'],
  iam: ['model'],
  git: ['model'],
  documents: ['iam', 'git', 'syntax', 'model'],
  workflow: ['iam', 'git', 'syntax', 'model'],
  oidc: ['iam', 'git', 'syntax', 'model'],
  keys: ['documents', 'workflow', 'oidc', 'iam', 'git', 'syntax', 'model'],
  policies: ['documents', 'workflow', 'oidc', 'iam', 'git', 'syntax', 'model'],
  login: ['documents', 'workflow', 'oidc', 'iam', 'git', 'syntax', 'model'],
  reports: ['model'],
  triage: ['syntax', 'model'],
  config: ['syntax', 'model'],
  hosts: ['model'],
};

const entries = ['action.ts', 'cli.ts', 'main.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(path.join(src, name), 'utf8') }));

const roomOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] as string) : name);

function importsOf(name: string, text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g)) {
    const target = match[1] as string;
    found.push(
      target.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(name), target)).replace(/\.js$/, '.ts') : target,
    );
  }
  return found;
}

describe('imports go down only', () => {
  test.each(files)('$name', ({ name, text }) => {
    const room = roomOf(name);
    const allowed = mayImport[room];
    for (const target of importsOf(name, text)) {
      if (target.startsWith('node:') || !target.endsWith('.ts')) continue;
      if (allowed === undefined) continue;
      expect([room, ...allowed]).toContain(roomOf(target));
    }
  });

  test('every room is in the table', () => {
    const top = files.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    expect(top.sort()).toEqual([...entries, 'gate.ts', 'rules.ts'].sort());
    const rooms = new Set(files.filter(({ name }) => name.includes('/')).map(({ name }) => roomOf(name)));
    for (const above of ['commands', 'gate']) rooms.delete(above);
    expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort());
  });
});

describe('packages with effects live in their host', () => {
  test.each(files)('$name', ({ name, text }) => {
    for (const target of importsOf(name, text)) {
      if (target.startsWith('@actions/')) expect(name).toMatch(/^hosts\/github\//);
      if (target.startsWith('@aws-sdk/') || target.startsWith('@smithy/')) expect(name).toMatch(/^hosts\/aws\//);
    }
  });
});

describe('effects live at the edge', () => {
  const edge = (name: string): boolean => name.startsWith('git/') || name.startsWith('hosts/') || entries.includes(name);
  const effects = /\b(?:process\.(?!versions)|console\.|Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(|setInterval\(|fetch\()/;
  const modules = /^node:(?:fs|child_process|net|http|https|tls|dns|timers|os|worker_threads)/;
  test.each(files.filter(({ name }) => !edge(name)))('$name', ({ name, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
    expect(code.match(effects)).toBeNull();
    expect(importsOf(name, text).filter((target) => modules.test(target))).toEqual([]);
  });
});

describe('files stay small and are named for what is in them', () => {
  test.each(files)('$name', ({ name, text }) => {
    if (!name.endsWith('.cases.ts')) expect(text.split('\n').length).toBeLessThanOrEqual(301);
    expect(path.posix.basename(name, '.ts')).not.toMatch(/^(?:utils?|helpers?|common|misc|managers?|types|shared)$/);
  });

  test('the median is under 80 lines', () => {
    const lengths = files.filter(({ name }) => !name.endsWith('.cases.ts')).map(({ text }) => text.split('\n').length - 1);
    lengths.sort((a, b) => a - b);
    expect(lengths[Math.floor((lengths.length - 1) / 2)]).toBeLessThanOrEqual(80);
  });
});
