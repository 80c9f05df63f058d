/** How many characters of a secret in a row are too many anywhere. */
const most = 12;

/** Searches texts for anything of some secrets: a stretch of one, also in base64, hex, percent, backwards, or broken over lines. */
export class SecretTraces {
  readonly #stretches = new Map<string, string>();

  constructor(secrets: Readonly<Record<string, string>>) {
    for (const [name, secret] of Object.entries(secrets)) {
      this.#add(secret, name);
      this.#add([...secret].reverse().join(''), `${name}, backwards`);
      this.#add(Buffer.from(secret).toString('hex'), `${name}, in hex`);
      for (const offset of [0, 1, 2]) {
        const encoded = Buffer.from('x'.repeat(offset) + secret).toString('base64');
        this.#add(encoded.slice(4, -4), `${name}, in base64`);
      }
    }
  }

  /** What of them stands in the text, told without the secret itself. */
  in(text: string): string[] {
    const found = new Set<string>();
    const plain = text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
    for (const one of [text, plain.replace(/\\[nr]|&#?\w+;|\x1b\[[0-9;]*m|[\s\\"']/g, '')]) {
      for (let at = 0; at + most <= one.length; at++) {
        const name = this.#stretches.get(one.slice(at, at + most));
        if (name !== undefined) found.add(name);
      }
    }
    return [...found].sort();
  }

  #add(text: string, name: string): void {
    for (let at = 0; at + most <= text.length; at++) this.#stretches.set(text.slice(at, at + most), name);
  }
}
