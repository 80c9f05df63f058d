import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../model/problem.js';
import { folderWithoutLinks } from '../folder.js';
import type { Refusal } from './refusal.js';

/** A step's summary over 1 MiB is dropped whole. https://docs.github.com/en/actions/reference/limits */
const summaryLimit = 1024 * 1024;

/** Writes a file into a fresh folder of ours under the runner's temp folder; gives its absolute path. */
export async function writeTemporary(tempFolder: string, name: string, text: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(tempFolder, 'aws-access-gate-'));
  const file = path.join(folder, name);
  await fs.writeFile(file, text);
  return file;
}

/** Where `sarif-file` points. Throws a usage problem for a path outside the workspace. */
export function insideWorkspace(workspace: string, named: string): string {
  const file = path.resolve(workspace, named);
  const relative = path.relative(workspace, file);
  const above = relative === '..' || relative.startsWith(`..${path.sep}`);
  if (relative !== '' && !above && !path.isAbsolute(relative)) return file;
  throw new Problem('usage', `sarif-file: ${JSON.stringify(named)} lies outside the workspace`, {
    fix: 'Name a file relative to the workspace.',
    place: 'sarif-file',
  });
}

/** Writes a file of the workspace, through no link on the way: the repository decides what lies there. */
export async function writeInWorkspace(workspace: string, file: string, text: string): Promise<Refusal | undefined> {
  const linked: Refusal = { surface: 'SARIF file', why: 'a link lies on the way to it', fix: 'Name another sarif-file.' };
  const names = path.relative(workspace, path.dirname(file)).split(path.sep);
  const folder = await folderWithoutLinks(
    workspace,
    names.filter((name) => name !== ''),
  );
  if (folder === undefined) return linked;
  const already = await fs.lstat(file).catch(() => undefined);
  if (already !== undefined && !already.isFile()) return linked;
  const handle = await fs.open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0), 0o644);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
  return undefined;
}

/** Appends to the job summary, where there is one and room in it. */
export async function appendSummary(summaryFile: string | undefined, text: string): Promise<Refusal | undefined> {
  if (summaryFile === undefined || summaryFile === '') return undefined;
  const written = await fs.stat(summaryFile).then(
    ({ size }) => size,
    () => 0,
  );
  if (written + Buffer.byteLength(text) >= summaryLimit) {
    return {
      surface: 'job summary',
      why: "this step's summary would pass 1 MiB, over which GitHub drops it whole",
      fix: 'Read the log or the report file.',
    };
  }
  await fs.appendFile(summaryFile, text);
  return undefined;
}
