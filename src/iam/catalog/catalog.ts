import { compilePattern, matchesText } from '../pattern.js';
import type { CatalogAction, CatalogKey } from './service.js';
import { CatalogService, isKey, readKey } from './service.js';

export interface CatalogData {
  /** The day it was made, as `2026-09-26`. */
  readonly date: string;
  /** One service a line. */
  readonly services: string;
  readonly globalKeys: string;
  /** Prefixes of condition keys that are no service's. */
  readonly otherPrefixes: string;
  /** Services that resource control policies reach. */
  readonly resourceControl: string;
}

/** What AWS knows: services, actions, resources and condition keys, as of a day. */
export class Catalog {
  readonly date: string;
  readonly resourceControl: readonly string[];
  readonly #text: string;
  readonly #globalKeys: readonly CatalogKey[];
  readonly #prefixes: readonly string[];
  readonly #services = new Map<string, CatalogService | undefined>();
  readonly #actions = new Map<string, readonly CatalogAction[]>();
  #names: readonly string[] | undefined;

  constructor({ date, services, globalKeys, otherPrefixes, resourceControl }: CatalogData) {
    this.date = date;
    this.#text = services;
    this.#globalKeys = globalKeys.split('|').map((each) => readKey(each));
    this.#prefixes = otherPrefixes.split('|');
    this.resourceControl = resourceControl.split(' ');
  }

  /** The prefixes of all services. */
  get services(): readonly string[] {
    this.#names ??= [...this.#text.matchAll(/\n([^\t\n]+)\t/g)].map((match) => match[1] as string);
    return this.#names;
  }

  /** A service by its prefix, in any case. */
  service(prefix: string): CatalogService | undefined {
    const name = prefix.toLowerCase();
    if (this.#services.has(name)) return this.#services.get(name);
    const start = /^[a-z0-9-]+$/.test(name) ? this.#text.indexOf(`\n${name}\t`) : -1;
    const found = start < 0 ? undefined : new CatalogService(this.#text.slice(start + 1, this.#text.indexOf('\n', start + 1)));
    this.#services.set(name, found);
    return found;
  }

  /** The services that a prefix with wildcards stands for. */
  servicesLike(prefix: string): readonly CatalogService[] {
    if (!/[*?]/.test(prefix)) return [this.service(prefix) ?? []].flat();
    const pattern = compilePattern([prefix.toLowerCase()], { variables: false });
    return this.services.flatMap((name) => (matchesText(pattern, name) === true ? (this.service(name) ?? []) : []));
  }

  /** The actions that a text of the form `service:Name` stands for, wildcards included; of `*` all. */
  actions(text: string): readonly CatalogAction[] {
    const known = this.#actions.get(text);
    if (known !== undefined) return known;
    const colon = text.indexOf(':');
    const [service, name] = colon < 0 ? [text, '*'] : [text.slice(0, colon), text.slice(colon + 1)];
    const [first, ...others] = this.servicesLike(service).map((each) => each.matching(name));
    const found = others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat();
    this.#actions.set(text, found);
    return found;
  }

  /** A global condition key, which is in lower case. Those that begin with a service's prefix are in every request of its sessions. */
  globalKey(key: string): CatalogKey | undefined {
    return this.#globalKeys.find(({ name }) => isKey(name, key));
  }

  /** Whether a prefix of condition keys, in lower case, is an identity provider's or otherwise no service's. */
  isOtherPrefix(prefix: string): boolean {
    return this.#prefixes.some((name) => isKey(name, prefix));
  }
}
