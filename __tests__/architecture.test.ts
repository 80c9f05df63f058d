import { execFileSync } from 'node:child_process';
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

const entries = ['action.ts', 'cli.ts', 'main.ts', 'worker.ts'];

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

/** Every file's breaches as `file: what`, so that a failure names them all. */
function breaches(of: (file: { name: string; text: string }) => string[]): string[] {
  return files.flatMap((file) => of(file).map((what) => `${file.name}: ${what}`));
}

describe('the house', () => {
  test('is found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('imports go down only', () => {
    const upward = breaches(({ name, text }) => {
      const allowed = mayImport[roomOf(name)];
      if (allowed === undefined) return [];
      return importsOf(name, text).filter((target) => target.endsWith('.ts') && ![roomOf(name), ...allowed].includes(roomOf(target)));
    });
    expect(upward).toEqual([]);
  });

  test('every room is in the table', () => {
    const top = files.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    expect(top.sort()).toEqual([...entries, 'gate.ts', 'rules.ts'].sort());
    const rooms = new Set(files.filter(({ name }) => name.includes('/')).map(({ name }) => roomOf(name)));
    for (const above of ['commands', 'gate']) rooms.delete(above);
    expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort());
  });

  test('packages with effects live in their host', () => {
    const homes: readonly (readonly [RegExp, RegExp])[] = [
      [/^@actions\//, /^hosts\/github\//],
      [/^@(?:aws-sdk|smithy)\//, /^hosts\/aws\//],
    ];
    const strays = breaches(({ name, text }) =>
      importsOf(name, text).filter((target) => homes.some(([packages, home]) => packages.test(target) && !home.test(name))),
    );
    expect(strays).toEqual([]);
  });

  test('effects live at the edge', () => {
    const edge = (name: string): boolean => name.startsWith('git/') || name.startsWith('hosts/') || entries.includes(name);
    const effects = /\b(?:process\.(?!versions)|console\.|Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(|setInterval\(|fetch\()/g;
    const modules = /^node:(?:fs|child_process|net|http|https|tls|dns|timers|os|worker_threads)/;
    const strays = breaches(({ name, text }) => {
      if (edge(name)) return [];
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
      return [...(code.match(effects) ?? []), ...importsOf(name, text).filter((target) => modules.test(target))];
    });
    expect(strays).toEqual([]);
  });

  test('files stay small and are named for what is in them', () => {
    const strays = breaches(({ name, text }) => {
      const lines = text.split('\n').length - 1;
      const large = !/\.(?:cases|data)\.ts$/.test(name) && lines > 300 ? [`${lines} lines`] : [];
      return /^(?:utils?|helpers?|common|misc|managers?|types|shared)\.ts$/.test(path.posix.basename(name))
        ? [...large, 'its name']
        : large;
    });
    expect(strays).toEqual([]);
  });

  test('the median file is under 80 lines', () => {
    const lengths = files.filter(({ name }) => !/\.(?:cases|data)\.ts$/.test(name)).map(({ text }) => text.split('\n').length - 1);
    lengths.sort((a, b) => a - b);
    expect(lengths[Math.floor((lengths.length - 1) / 2)]).toBeLessThan(80);
  });
});

describe('no key-shaped text stands in the repository', () => {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const names = listed.split('\0').filter((name) => name !== '' && !name.includes('/runtimes/'));
  const shapes: readonly RegExp[] = [
    new RegExp('(?<![A-Za-z0-9+/])(?:AK' + 'IA|AS' + 'IA|AB' + 'IA|AC' + 'CA)[A-Z0-9]{16}(?![A-Za-z0-9+/])'),
    new RegExp('AB' + 'SK[A-Za-z0-9+/]{90,}'),
    new RegExp('wJalr' + 'XUtn'),
  ];

  test('the tracked files are found', () => {
    expect(names.length).toBeGreaterThan(200);
  });

  test.each(['', 'dist/'])('in %j', (folder) => {
    const here = folder === '' ? names : readdirSync(path.join(root, 'dist')).map((name) => `dist/${name}`);
    const guilty = here.filter((name) => {
      try {
        const text = readFileSync(path.join(root, name), 'latin1');
        return shapes.some((shape) => shape.test(text));
      } catch {
        return false;
      }
    });
    expect(guilty).toEqual([]);
  });
});
