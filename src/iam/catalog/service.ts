import { compilePattern, matchesText } from '../pattern.js';

export const levels = { L: 'List', R: 'Read', W: 'Write', T: 'Tagging', P: 'Permissions management' } as const;

export type AccessLevel = (typeof levels)[keyof typeof levels];

/** What the values of a condition key are. */
export type KeyType = 'string' | 'arn' | 'bool' | 'numeric' | 'date' | 'ip';

export interface CatalogKey {
  /** In AWS's spelling; `*` stands for a part that is chosen, such as the name of a tag. */
  readonly name: string;
  readonly type: KeyType;
  /** A request may have several values of it. */
  readonly multiple: boolean;
}

export interface CatalogResource {
  readonly name: string;
  /** An ARN of any partition, with `*` for what varies. */
  readonly arn: string;
  readonly keys: readonly number[];
}

export interface CatalogAction {
  readonly service: string;
  /** In AWS's spelling. */
  readonly name: string;
  readonly level: AccessLevel;
  /** What it can be limited to; empty: it is only granted on `*`. */
  readonly resources: readonly CatalogResource[];
  readonly keys: readonly number[];
}

const types: Record<string, KeyType> = { s: 'string', a: 'arn', b: 'bool', n: 'numeric', d: 'date', i: 'ip' };

/** A key as the data has it: a letter for the type, a small one where there may be several values. Dates may also be numbers. */
export function readKey(written: string, service = ''): CatalogKey {
  const letter = written.charAt(0);
  const name = written.slice(1);
  return {
    name: name.startsWith(':') ? service + name : name,
    type: types[letter.toLowerCase()] ?? 'string',
    multiple: 'sab'.includes(letter),
  };
}

const list = (text: string | undefined, mark: string): string[] => (text === undefined || text === '' ? [] : text.split(mark));

/** Actions that have all but their name in common, as the data has them. */
interface Group {
  readonly level: AccessLevel;
  readonly resources: readonly CatalogResource[];
  readonly keys: readonly number[];
}

/** One service, read from its line of the data when it is first asked something. */
export class CatalogService {
  readonly name: string;
  readonly #written: { readonly resources: string | undefined; readonly keys: string | undefined };
  #keys: readonly CatalogKey[] | undefined;
  #resources: readonly CatalogResource[] | undefined;
  readonly #names: string[] = [];
  readonly #lower: string[] = [];
  readonly #groupOf: Group[] = [];
  readonly #ranks = new Map<string, number>();
  /** By rank, made when it is first asked for. */
  readonly #actions: (CatalogAction | undefined)[] = [];
  readonly #matches = new Map<string, readonly CatalogAction[]>();
  readonly #keyIndexes = new Map<string, readonly number[]>();

  constructor(line: string) {
    const [name = '', resources, keys, groups] = line.split('\t');
    this.name = name;
    this.#written = { resources, keys };
    for (const written of list(groups, '|')) {
      const [letter = '', on, ownKeys, names = ''] = written.split(' ');
      const group = {
        level: levels[letter as keyof typeof levels],
        resources: list(on, '.').flatMap((i) => this.resources[Number(i)] ?? []),
        keys: list(ownKeys, '.').map(Number),
      };
      const lower = list(names.toLowerCase(), ',');
      for (const [i, each] of list(names, ',').entries()) {
        this.#ranks.set(lower[i] as string, this.#names.length);
        this.#names.push(each);
        this.#lower.push(lower[i] as string);
        this.#groupOf.push(group);
      }
    }
  }

  get keys(): readonly CatalogKey[] {
    this.#keys ??= list(this.#written.keys, '|').map((each) => readKey(each, this.name));
    return this.#keys;
  }

  get resources(): readonly CatalogResource[] {
    this.#resources ??= list(this.#written.resources, '|').map((each) => {
      const [type = '', arn = '', ownKeys] = each.split(' ');
      return { name: type, arn: `arn:*:${arn}`, keys: list(ownKeys, '.').map(Number) };
    });
    return this.#resources;
  }

  /** All names, in AWS's spelling. */
  names(): readonly string[] {
    return this.#names;
  }

  /** The action of a name in lower case, which has no wildcards. */
  exact(name: string): readonly CatalogAction[] {
    const rank = this.#ranks.get(name);
    return rank === undefined ? [] : [this.#action(rank)];
  }

  /** The actions that a name, or a name with wildcards, stands for. The service's part is not in it. */
  matching(name: string): readonly CatalogAction[] {
    const text = name.toLowerCase();
    if (!/[*?]/.test(text)) return this.exact(text);
    const known = this.#matches.get(text);
    if (known !== undefined) return known;
    const found = this.#search(text);
    this.#matches.set(text, found);
    return found;
  }

  #action(rank: number): CatalogAction {
    const { level, resources, keys } = this.#groupOf[rank] as Group;
    return (this.#actions[rank] ??= { service: this.name, name: this.#names[rank] as string, level, resources, keys });
  }

  #search(text: string): readonly CatalogAction[] {
    const stem = text.slice(0, -1);
    const found: CatalogAction[] = [];
    const begins = text.endsWith('*') && !/[*?]/.test(stem);
    const pattern = begins ? undefined : compilePattern([text], { variables: false });
    for (let rank = 0; rank < this.#lower.length; rank++) {
      const name = this.#lower[rank] as string;
      if (pattern === undefined ? name.startsWith(stem) : matchesText(pattern, name) === true) found.push(this.#action(rank));
    }
    return found;
  }

  /** Whether requests of an action carry a condition key, which is in lower case. */
  carries({ keys, resources }: CatalogAction, key: string): boolean {
    const indexes = this.#indexesOf(key);
    return indexes.some((i) => keys.includes(i) || resources.some((resource) => resource.keys.includes(i)));
  }

  /** The entry of a condition key, which is in lower case. */
  key(key: string): CatalogKey | undefined {
    const index = this.#indexesOf(key)[0];
    return index === undefined ? undefined : this.keys[index];
  }

  #indexesOf(key: string): readonly number[] {
    const known = this.#keyIndexes.get(key);
    if (known !== undefined) return known;
    const found = this.keys.flatMap(({ name }, i) => (isKey(name, key) ? [i] : []));
    this.#keyIndexes.set(key, found);
    return found;
  }
}

/** Whether a key, in lower case, is the one that the data names. */
export function isKey(name: string, key: string): boolean {
  if (!name.includes('*')) return name.length === key.length && name.toLowerCase() === key;
  return matchesText(compilePattern([name.toLowerCase()], { variables: false }), key) === true;
}
