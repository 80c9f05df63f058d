import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionManifest } from '../../src/config/action-manifest.js';
import { commands } from '../../src/config/commands.js';
import { helpText } from '../../src/config/help.js';
import { fillMarkers } from '../../src/config/markers.js';
import { options, optionsWith } from '../../src/config/options.js';
import { parseConfig } from '../../src/config/file.js';
import { configShape } from '../../src/config/shape.js';
import { sections } from '../../src/config/tables.js';
import { someRules } from './rules.js';

describe('the option table', () => {
  test('has each name and property once', () => {
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    expect(new Set(options.map(({ property }) => property)).size).toBe(options.length);
  });

  test('has exactly the inputs and flags that are promised', () => {
    expect(
      optionsWith('input')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      'allowed-account-ids audience aws-region baseline category checks comment config fail-on must-refuse on-incomplete path role-session-name role-to-assume sarif-file scan token trust-policy'.split(
        ' ',
      ),
    );
    expect(
      optionsWith('flag')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      'allowed-account-ids audience aws-region base baseline config fail-on format head must-refuse no-baseline on-incomplete output path prune reason role-to-assume scan trust-policy yes'.split(
        ' ',
      ),
    );
  });

  test('names config keys that the config has', () => {
    for (const { config } of optionsWith('config')) {
      const [first = '', second] = (config ?? '').split('.');
      const keys: Record<string, unknown> = configShape.keys;
      expect(keys).toHaveProperty([first]);
      if (second !== undefined) expect(configShape.keys.login.shape.keys).toHaveProperty([second]);
    }
  });
});

describe('help', () => {
  const text = helpText();

  test('names every command, flag and value', () => {
    for (const { usage } of commands) expect(text).toContain(usage);
    for (const { name, value } of optionsWith('flag')) {
      expect(text).toContain(`--${name}`);
      if (value.type === 'choice') expect(text.replace(/\s+/g, ' ')).toContain(value.values.join(' | '));
    }
  });

  test('fits a terminal', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('action.yml', () => {
  const manifest = parse(actionManifest()) as {
    inputs: Record<string, { description: string; default?: string; required: boolean }>;
    outputs: Record<string, { description: string }>;
    runs: unknown;
    branding: unknown;
    description: string;
  };

  test('has every input with allowed values and default', () => {
    expect(Object.keys(manifest.inputs)).toEqual(optionsWith('input').map(({ name }) => name));
    for (const option of optionsWith('input')) {
      const { description, required } = manifest.inputs[option.name] ?? { description: '', required: true };
      expect(required).toBe(false);
      expect(description).toContain(`Default: ${option.default}.`);
      if (option.value.type === 'choice') for (const value of option.value.values) expect(description).toContain(value);
    }
  });

  test('sets no default for what the config file may say, but where unset and empty must be told apart', () => {
    const set = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined);
    expect(set.map(([name, input]) => [name, input.default])).toEqual([
      ['role-to-assume', 'none'],
      ['token', '${{ github.token }}'],
    ]);
  });

  test('has the outputs, the runtime and the branding', () => {
    expect(Object.keys(manifest.outputs)).toEqual(['verdict', 'findings', 'open-findings', 'login', 'report-path', 'sarif-path']);
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(manifest.branding).toEqual({ icon: 'shield', color: expect.any(String) });
    expect(manifest.description.length).toBeLessThan(125);
  });
});

describe('generated sections', () => {
  test('each is there, and no cell breaks its table', () => {
    const all = sections(someRules);
    expect(Object.keys(all).sort()).toEqual(['config', 'inputs', 'outputs', 'rules', 'usage']);
    for (const name of ['config', 'inputs', 'outputs', 'rules']) {
      const rows = (all[name] ?? '').split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(rows).size).toBe(1);
    }
  });

  test('replace what stands between the markers, again and again the same', () => {
    const page = 'a\n<!-- generated: x -->\nold\n<!-- end generated -->\nb\n';
    const once = fillMarkers('p.md', page, { x: 'new' });
    expect(once).toBe('a\n<!-- generated: x -->\n\nnew\n\n<!-- end generated -->\nb\n');
    expect(fillMarkers('p.md', once, { x: 'new' })).toBe(once);
    expect(fillMarkers('p.md', 'no marker\n', {})).toBe('no marker\n');
  });

  test.each([
    ['<!-- generated: x -->\n', 'no "<!-- end generated -->"'],
    ['<!-- generated: x -->\n<!-- generated: x -->\n<!-- end generated -->', 'no "<!-- end generated -->"'],
    ['<!-- generated: y -->\n<!-- end generated -->', '"y"'],
    ['<!-- generated: constructor -->\n<!-- end generated -->', '"constructor"'],
  ])('%j is refused', (page, says) => {
    expect(() => fillMarkers('p.md', page, { x: 'new' })).toThrow(says);
  });
});

test("the documentation's own example is a right config", () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? 'no: example';
  expect(parseConfig(example, 'c.yml', someRules).problems).toEqual([]);
});
