import path from 'node:path';
import type { Format } from './format.js';

/** The configuration of the Serverless Framework. One that is a program (`.ts`, `.js`) is not run. */
export const serverless: Format = {
  reads: (file) => /(?:^|\/)serverless[\w.-]*\.(?:ya?ml|json)$/i.test(file),
  shows: (bytes) => bytes.includes('provider') && bytes.includes('aws'),
  together: (file) => file,
  names: (files, paths) =>
    files
      .flatMap(({ text, source }) =>
        [...text.matchAll(/\bfile\(\s*([^(){}]{1,200}?)\s*\)/g)].map((match) => besides(source.path, match[1] as string)),
      )
      .filter((name) => /\.(?:ya?ml|json)$/i.test(name) && paths.has(name)),
  reader: async () => (await import('./read-serverless.js')).readServerlessFiles,
};

/** The path of a file as one beside it names it. */
export function besides(file: string, named: string): string {
  return path.posix.join(path.posix.dirname(file), named);
}
