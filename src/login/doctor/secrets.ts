import type { Environment } from '../../model/ports.js';
import type { AwsFiles } from './profiles.js';

// The words of a credential_process are shown nowhere; to hide them would hide `--profile` in the commands to type.
const kept = /secret|token|password|access_key|external_id/i;
const shortest = 8;

/** Every secret that was met on the way: what is said is searched for them before it leaves. */
export class Secrets {
  readonly #texts = new Set<string>();

  /** Takes a secret, and each part of it that stands between spaces. */
  readonly add = (text: string): void => {
    for (const piece of [text, text.trim(), ...text.split(/["'\s]+/)]) if (piece.length >= shortest) this.#texts.add(piece);
  };

  addEnvironment(environment: Environment): void {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'])
      if (environment[name]) this.add(environment[name]);
  }

  addFiles({ profiles, sessions }: AwsFiles): void {
    for (const { values } of [...profiles.values(), ...sessions.values()]) {
      for (const [key, { value }] of values) if (kept.test(key) && key !== 'web_identity_token_file') this.add(value);
    }
  }

  /** The same value with `[redacted]` in place of every secret in its texts. */
  cleaned<Value>(value: Value): Value {
    if (typeof value === 'string') return this.#text(value) as Value;
    if (Array.isArray(value)) return value.map((each: unknown) => this.cleaned(each)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.cleaned<unknown>(each)])) as Value;
  }

  #text(text: string): string {
    let clean = text;
    for (const secret of [...this.#texts].sort((a, b) => b.length - a.length)) clean = without(clean, secret);
    return clean;
  }
}

/** What is said may have been cut: the beginning of a secret goes as far as it stands there. */
function without(text: string, secret: string): string {
  const begin = secret.slice(0, 20);
  let clean = '';
  let from = 0;
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, from)) {
    let end = at + begin.length;
    while (end < text.length && end - at < secret.length && text[end] === secret[end - at]) end++;
    clean += `${text.slice(from, at)}[redacted]`;
    from = end;
  }
  return clean + text.slice(from);
}
