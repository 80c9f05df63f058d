/** What a header in pax's form says of the next file: `LENGTH KEY=VALUE` and a line end, over and over. */
export function paxRecords(bytes: Buffer, start: number, end: number): { readonly name?: string; readonly size?: number } {
  const stop = Math.min(end, bytes.length);
  let name: string | undefined;
  let size: number | undefined;
  for (let at = start; at < stop;) {
    const digits = /^[0-9]{1,10} /.exec(bytes.toString('latin1', at, Math.min(stop, at + 11)))?.[0].length ?? 0;
    const length = Number(bytes.toString('latin1', at, at + digits));
    if (!Number.isSafeInteger(length) || length <= digits || at + length > stop) break;
    const record = bytes.toString('latin1', at + digits, at + length - 1);
    if (record.startsWith('path=') || record.startsWith('GNU.sparse.name=')) name = record.slice(record.indexOf('=') + 1);
    else if (/^size=[0-9]{1,15}$/.test(record)) size = Number(record.slice(5));
    at += length;
  }
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
}
