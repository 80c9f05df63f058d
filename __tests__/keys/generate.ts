/** Structurally valid random credentials from a seed, so that none stands in the repository. */

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export class Generator {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0 || 1;
    for (let i = 0; i < 8; i++) this.next();
  }

  /** In [0, 1), mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  from(alphabet: string, length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += alphabet[this.below(alphabet.length)] ?? '';
    return text;
  }

  /** An id of the given account; the rest of the tail is random, or ends in the given letters. */
  id(prefix = 'AKIA', account = String(this.below(1e12)), ending = ''): string {
    // Flag bit, 40 bits of account, 7 bits of what follows, 2 more to fill ten base32 characters.
    let bits = (1n << 47n) | (BigInt(account) << 7n) | BigInt(this.below(128));
    bits = (bits << 2n) | BigInt(this.below(4));
    let head = '';
    for (let i = 9n; i >= 0n; i--) head += base32[Number((bits >> (5n * i)) & 31n)] ?? '';
    return prefix + head + this.from(base32, 6 - ending.length) + ending;
  }

  /** An older id, which carries no account. */
  oldId(prefix = 'AKIA'): string {
    return prefix + this.from('IJ', 1) + this.from(base32, 15);
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }

  /** Mostly any characters; sometimes with `+` or `/` at an end, as every sixteenth real one has. */
  secret(): string {
    const text = this.from(base64, 40);
    const edge = this.from('+/', 1);
    const kind = this.below(8);
    return kind === 0 ? edge + text.slice(1) : kind === 1 ? text.slice(1) + edge : text;
  }

  token(head = 'IQoJb3JpZ2luX2Vj', length = 300 + this.below(900)): string {
    const text = head + this.from(base64, length);
    return text.slice(0, text.length & ~3);
  }

  /** Fills `{{id}}`, `{{id2}}`, `{{secret}}`, `{{token:HEAD}}`, `{{base64:...}}` and so on; the same name is the same value. */
  fill(template: string): string {
    return this.filled(template).text;
  }

  /** The text, and each value by its placeholder: `id2`, `secret`. */
  filled(template: string): { readonly text: string; readonly values: ReadonlyMap<string, string> } {
    const values = new Map<string, string>();
    const simple = (text: string): string =>
      text.replace(/\{\{([a-zA-Z]+)([0-9]*)(?::([A-Za-z0-9+/=-]+))?\}\}/g, (whole, kind: string, number: string, argument?: string) => {
        const key = `${kind}${number}${argument === undefined ? '' : `:${argument}`}`;
        const known = values.get(key) ?? this.#value(kind, argument);
        if (known === undefined) return whole;
        values.set(key, known);
        return known;
      });
    let filled = simple(template);
    for (;;) {
      const next = filled.replace(
        /\{\{(base64|hex|percent|escaped|xescaped|entities|slashes|cut):((?:(?!\{\{|\}\})[\s\S])*)\}\}/g,
        (_, how: string, text: string) => this.#encode(how, text),
      );
      if (next === filled) return { text: filled, values };
      filled = next;
    }
  }

  #encode(how: string, text: string): string {
    const each = (spell: (code: number) => string): string => [...text].map((one) => spell(one.charCodeAt(0))).join('');
    switch (how) {
      case 'base64':
        return Buffer.from(text).toString('base64');
      case 'hex':
        return Buffer.from(text).toString('hex');
      case 'percent':
        return encodeURIComponent(text);
      case 'escaped':
        return each((code) => `\\u${code.toString(16).padStart(4, '0')}`);
      case 'xescaped':
        return each((code) => `\\x${code.toString(16).padStart(2, '0')}`);
      case 'entities':
        return each((code) => `&#${code};`);
      case 'slashes':
        return text.replaceAll('/', '\\/');
      case 'cut': {
        // `{{cut:SPLITTER:VALUE}}` puts the splitter somewhere into the value, past a prefix.
        const at = text.lastIndexOf(':');
        const value = text.slice(at + 1);
        const middle = 5 + this.below(value.length - 8);
        return value.slice(0, middle) + text.slice(0, at) + value.slice(middle);
      }
      default:
        throw new Error(`no encoding is called ${how}`);
    }
  }

  #value(kind: string, argument: string | undefined): string | undefined {
    switch (kind) {
      case 'id':
        return this.id(argument);
      case 'prefix':
        return argument;
      case 'oldId':
        return this.oldId(argument);
      case 'secret':
        return this.secret();
      case 'token':
        return this.token(argument);
      case 'emulatedId':
        return `${argument ?? 'AKIA'}Q${'A'.repeat(7)}${this.from(base32.slice(0, 16), 1)}${this.from(base32, 7)}`;
      case 'exampleId':
        return `${argument ?? 'AKIA'}IOSFODNN7${'EXAMPLE'}`;
      case 'exampleSecret':
        return `${this.from(base64.slice(0, 62), 30)}${'EXAMPLEKEY'}`;
      case 'exampleToken':
        return `IQoJb3JpZ2luX2Vj${'EXAMPLE'.repeat(20)}`;
      case 'fillerId':
        return `AKIA${'X'.repeat(16)}`;
      case 'blob':
        return this.from(base64, Number(argument ?? '40'));
      case 'account':
        return this.from('123456789', 12);
      case 'lower':
        return this.from('abcdefghijklmnopqrstuvwxyz0123456789', Number(argument ?? '26'));
      case 'smtp':
        return Buffer.concat([Buffer.from([4]), this.bytes(32)])
          .toString('base64')
          .replace(/=+$/, '');
      case 'bedrock':
        return `ABSK${Buffer.from(`BedrockAPIKey-${this.from('abcdefgh0123', 4)}-at-${this.from('123456789', 12)}:${this.bytes(36).toString('base64')}`).toString('base64')}`;
      case 'bedrockShort':
        return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${this.id('ASIA')}%2F20261122%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=20261122T110000Z&X-Amz-Expires=${argument ?? '43200'}&X-Amz-Security-Token=${encodeURIComponent(this.token())}&X-Amz-SignedHeaders=host&Version=1&X-Amz-Signature=${this.from('0123456789abcdef', 64)}`).toString('base64')}`;
      case 'serviceKey':
        return `${argument ?? 'ACWL'}${Buffer.from(`${this.from('abcdefgh0123', 6)}-at-${this.from('123456789', 12)}:${this.bytes(36).toString('base64')}`).toString('base64')}`;
      case 'claudeShort':
        return `aws-external-anthropic-api-key-${Buffer.from(`aws-external-anthropic.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${this.id('ASIA')}%2F20261122%2Fus-east-1%2Faws-external-anthropic%2Faws4_request&X-Amz-Date=20261122T110000Z&X-Amz-Expires=43200&X-Amz-Security-Token=${encodeURIComponent(this.token())}&X-Amz-SignedHeaders=host&X-Amz-Signature=${this.from('0123456789abcdef', 64)}&Version=1`).toString('base64')}`;
      case 'ecr':
        return Buffer.from(
          JSON.stringify({
            payload: this.bytes(900).toString('base64'),
            datakey: this.bytes(200).toString('base64'),
            version: '2',
            type: 'DATA_KEY',
            expiration: 1795000000,
          }),
        ).toString('base64');
      case 'ssoClient':
        return `eyJraWQiOiJrZXktMTU2NDAyODA5OSIsImFsZyI6IkhTMzg0In0.${Buffer.from(JSON.stringify({ serialized: JSON.stringify({ clientId: { value: this.from(base64.slice(0, 62), 22) }, clientType: 'PUBLIC', scopes: [{ fullScope: 'sso:account:access' }] }) })).toString('base64url')}.${this.from(base64.slice(0, 62), 64)}`;
      case 'structured': {
        // The tail of a real id that ends in a word.
        const id = this.id('AKIA', undefined, argument?.slice(0, 6));
        return id.slice(4);
      }
      case 'upper':
        return this.from(base32, Number(argument ?? '16'));
      case 'upperhex':
        return this.from('0123456789ABCDEF', Number(argument ?? '40'));
      case 'colonhex':
        return Array.from({ length: Number(argument ?? '16') }, () => this.from('0123456789abcdef', 2)).join(':');
      case 'hexdump':
        return Array.from({ length: 8 }, () => this.from('0123456789abcdef', 4)).join(' ');
      case 'uuid':
        return [8, 4, 4, 4, 12].map((length) => this.from('0123456789abcdef', length)).join('-');
      case 'dna':
        return this.from('ACGT', Number(argument ?? '60'));
      case 'protein':
        return this.from('ACDEFGHIKLMNPQRSTVWY', Number(argument ?? '60'));
      case 'digits':
        return this.from('0123456789', Number(argument ?? '40'));
      case 'lowerhex':
        return this.from('0123456789abcdef', Number(argument ?? '40'));
      case 'alnum':
        return this.from(base64.slice(0, 62), Number(argument ?? '20'));
      default:
        return undefined;
    }
  }
}
