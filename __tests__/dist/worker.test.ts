import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import type { FilesAnswer } from '../../src/git/beside-files.js';
import { shareFiles } from '../../src/git/shared-files.js';
import type { Harvest } from '../../src/keys/look-through.js';
import { Generator } from '../keys/generate.js';
import { inFolder, runDist, write } from './run.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const count = 2400;
const every = 100;

/** Many files, a pair in one of a hundred. */
function fill(folder: string): { names: string[]; ids: string[] } {
  const generator = new Generator(77);
  const files: Record<string, string> = {};
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = generator.id();
    const pair = `aws_access_key_id = ${id}\naws_secret_access_key = ${generator.secret()}\n`;
    if (i % every === 0) ids.push(id);
    files[`part-${i % 40}/file-${i}.ini`] = i % every === 0 ? pair : `name = file ${i}\n`;
  }
  write(folder, files);
  return { names: Object.keys(files).sort(), ids: ids.sort() };
}

describe('the built worker', () => {
  test('looks through what nobody else has taken, and answers with what it found and came through', () =>
    inFolder(async (folder) => {
      const { names } = fill(folder);
      const shared = shareFiles(
        folder,
        names.map((name) => ({ path: name, id: name, kind: 'file' })),
      );
      // Another one has the first batch.
      Atomics.store(shared.takers, 0, 1);
      Atomics.store(shared.next, 0, 1);
      const worker = new Worker(path.join(root, 'dist', 'worker.js'), { workerData: { ...shared, taker: 2 }, env: {} });
      const answer = await new Promise<FilesAnswer>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('no answer')));
      });
      const batch = shared.takers.filter((taker) => taker === 1).length;
      expect([batch, ...new Set(shared.takers)]).toEqual([1, 1, 2]);
      expect(answer.tally.files).toBe(count - 128);
      const seen = new Set((answer.found as Harvest).sightings.map(({ content }) => content));
      const holding = names.filter((name, at) => at >= 128 && Number(/file-(\d+)/.exec(name)?.[1]) % every === 0);
      expect([...seen].sort()).toEqual(holding);
    }));

  test('and its threads lose nothing of a large folder', () =>
    inFolder(async (folder) => {
      const { ids } = fill(folder);
      const { code, stdout } = await runDist('cli', ['keys', '--format', 'json'], { cwd: folder });
      const report = JSON.parse(stdout) as { findings: { evidence: { accessKeyId: string } }[]; scanned: { files: number } };
      expect([code, report.scanned.files]).toEqual([1, count]);
      expect(report.findings.map(({ evidence }) => evidence.accessKeyId).sort()).toEqual(ids);
    }));
});
