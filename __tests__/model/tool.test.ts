import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { tool } from '../../src/model/tool.js';

test('the tool says of itself what package.json says', () => {
  const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    name: string;
    version: string;
    repository: { url: string };
    bin: Record<string, string>;
  };
  expect(tool).toEqual({
    name: manifest.name,
    version: manifest.version,
    repository: manifest.repository.url.replace(/^git\+|\.git$/g, ''),
  });
  expect(manifest.bin).toEqual({ 'aws-access-gate': 'dist/cli.js' });
});
