import { gunzipSync } from 'node:zlib';

/** The unpacked bytes of a gzip stream; undefined when it is none, is cut short or would be larger than `limit`. */
export function inflate(bytes: Buffer, limit: number): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
