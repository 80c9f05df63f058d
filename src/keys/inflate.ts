import * as zlib from 'node:zlib';

/** What came out of a deflate stream. */
export interface Inflated {
  readonly plain: Buffer;
  /** How many packed bytes it took. */
  readonly taken: number;
  /** False where the stream ends before its end: `plain` is what there was. */
  readonly whole: boolean;
}

export type Failure = 'damaged' | 'too large';

/** The unpacked bytes of a gzip stream, all its members; a failure when it is none, is cut short or would be larger than `limit`. */
export function inflate(bytes: Buffer, limit: number): Buffer | Failure {
  try {
    return zlib.gunzipSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return failureOf(error);
  }
}

/** The unpacked bytes of a deflate stream with the two bytes before it that zlib puts there, as far as it goes. */
export function inflateWrapped(bytes: Buffer, limit: number): Buffer | Failure {
  try {
    return zlib.inflateSync(bytes, { maxOutputLength: Math.max(1, limit), finishFlush: zlib.constants.Z_SYNC_FLUSH });
  } catch (error) {
    return failureOf(error);
  }
}

/** The unpacked bytes of a raw deflate stream, which may end before `bytes` does, or be cut short by their end. */
export function inflateRaw(bytes: Buffer, limit: number): Inflated | Failure {
  const attempt = (finishFlush: number): Omit<Inflated, 'whole'> => {
    // The types don't know that `info` changes the result. https://nodejs.org/api/zlib.html#class-options
    const options = { maxOutputLength: Math.max(1, limit), info: true, finishFlush };
    const { buffer, engine } = zlib.inflateRawSync(bytes, options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return { plain: buffer, taken: engine.bytesWritten };
  };
  try {
    return { ...attempt(zlib.constants.Z_FINISH), whole: true };
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'Z_BUF_ERROR') return failureOf(error);
  }
  try {
    return { ...attempt(zlib.constants.Z_SYNC_FLUSH), whole: false };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged';
}
