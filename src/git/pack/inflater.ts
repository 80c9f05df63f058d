import { constants, createInflate, deflateSync, inflateSync } from 'node:zlib';

/** Inflates one stream that is `size` bytes long; undefined when it is damaged or has another length. Valid until the next call. */
export type Inflate = (stream: Buffer, size: number) => Buffer | undefined;

/** What Node keeps behind its zlib streams: undocumented, the same from version 20 to 24. */
interface Handle {
  onerror: (message: string, errno: number, code: string) => void;
  reset(): void;
  writeSync(flush: number, from: Buffer, fromStart: number, fromLength: number, to: Buffer, toStart: number, toLength: number): void;
}

interface Insides {
  readonly _handle?: Handle;
  /** How much room was left in the output, and how much of the input. */
  readonly _writeState?: Uint32Array;
}

/** Larger ones gain nothing from a handle that is used again. */
const largestReused = 1_000_000;

/**
 * An inflater for very many small streams. `inflateSync` makes a stream with all its state for each, which takes several
 * times as long as inflating a small delta; where Node lets us, one state is used for all.
 */
export function inflater(): Inflate {
  const quick = reusing();
  if (quick === undefined || !isSound(quick)) return plainInflate;
  return (stream, size) => (size <= largestReused ? quick(stream, size) : plainInflate(stream, size));
}

/** The documented way. */
export function plainInflate(stream: Buffer, size: number): Buffer | undefined {
  const room = Math.max(64, size + 16);
  try {
    const bytes = inflateSync(stream, { chunkSize: room, maxOutputLength: room });
    return bytes.length === size ? bytes : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_') === true) return undefined;
    throw error;
  }
}

function reusing(): Inflate | undefined {
  const { _handle: handle, _writeState: state } = createInflate() as unknown as Insides;
  if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function' || state?.length !== 2) return undefined;
  const room = Buffer.allocUnsafeSlow(largestReused + 16);
  let failed = false;
  handle.onerror = () => (failed = true);
  return (stream, size) => {
    failed = false;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, stream, 0, stream.length, room, 0, size + 16);
    return failed || state[0] !== 16 ? undefined : room.subarray(0, size);
  };
}

/** Tries it on what must come out right and what must fail, twice over, so that a change in Node costs speed alone. */
function isSound(inflate: Inflate): boolean {
  const text = Buffer.from('what is sound comes out, what is not does not');
  const stream = deflateSync(text);
  const damaged = Buffer.from(stream);
  damaged.writeUInt8((damaged.at(-1) as number) ^ 1, damaged.length - 1);
  const failing: [Buffer, number][] = [
    [damaged, text.length],
    [stream.subarray(0, -5), text.length],
    [text, text.length],
    [stream, text.length - 1],
    [stream, text.length + 1],
  ];
  try {
    return [1, 2].every(
      () =>
        failing.every(([bytes, size]) => inflate(bytes, size) === undefined) &&
        inflate(Buffer.concat([stream, text]), text.length)?.equals(text) === true,
    );
  } catch {
    return false;
  }
}
