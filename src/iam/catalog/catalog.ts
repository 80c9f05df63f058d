import { actionText, type ActionText } from '../action-text.js';
import { compilePattern, matchesText } from '../pattern.js';
import type { CatalogAction, CatalogKey } from './service.js';
import { CatalogService, isKey, readKey } from './service.js';

/** So many texts are kept with what they stand for. */
const most = 50_000;

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
  readonly #services = new Map<string, CatalogService>();
  readonly #actions = new Map<ActionText, readonly CatalogAction[]>();
  /** Global keys by what was asked for: policies ask for the same few again and again. */
  readonly #asked = new Map<string, CatalogKey | undefined>();
  readonly #others = new Map<string, boolean>();
  #places: ReadonlyMap<string, readonly [number, number]> | undefined;

  constructor({ date, services, globalKeys, otherPrefixes, resourceControl }: CatalogData) {
    this.date = date;
    this.#text = services;
    this.#globalKeys = globalKeys.split('|').map((each) => readKey(each));
    this.#prefixes = otherPrefixes.split('|');
    this.resourceControl = resourceControl.split(' ');
  }

  /** The prefixes of all services. */
  get services(): readonly string[] {
    return [...this.#lines().keys()];
  }

  /** A service by its prefix, in any case. */
  service(prefix: string): CatalogService | undefined {
    const known = this.#services.get(prefix);
    if (known !== undefined) return known;
    const name = prefix.toLowerCase();
    const line = this.#lines().get(name);
    const found = line && (this.#services.get(name) ?? new CatalogService(this.#text.slice(...line)));
    if (found !== undefined) this.#services.set(name, found).set(prefix, found);
    return found;
  }

  /** Where each service's line begins and ends. */
  #lines(): ReadonlyMap<string, readonly [number, number]> {
    if (this.#places !== undefined) return this.#places;
    const places = new Map<string, readonly [number, number]>();
    for (let start = 1, end; (end = this.#text.indexOf('\n', start)) > 0; start = end + 1)
      places.set(this.#text.slice(start, this.#text.indexOf('\t', start)), [start, end]);
    this.#places = places;
    return places;
  }

  /** The services that a prefix with wildcards stands for. */
  servicesLike(prefix: string): readonly CatalogService[] {
    if (!/[*?]/.test(prefix)) return [this.service(prefix) ?? []].flat();
    const pattern = compilePattern([prefix.toLowerCase()], { variables: false });
    return this.services.flatMap((name) => (matchesText(pattern, name) === true ? (this.service(name) ?? []) : []));
  }

  /** The actions that a text of the form `service:Name` stands for, wildcards included; of `*` all. */
  actions(text: string): readonly CatalogAction[] {
    return this.named(actionText(text));
  }

  /** The same of a text that is read already. */
  named(action: ActionText): readonly CatalogAction[] {
    const known = this.#actions.get(action);
    if (known !== undefined) return known;
    const { text, lower, service, stem } = action;
    const colon = text.indexOf(':');
    const found =
      stem === undefined && service !== undefined
        ? (this.service(service)?.exact(lower.slice(colon + 1)) ?? [])
        : this.#named(colon < 0 ? text : text.slice(0, colon), colon < 0 ? '*' : text.slice(colon + 1));
    if (this.#actions.size >= most) this.#actions.clear();
    this.#actions.set(action, found);
    return found;
  }

  /** Whether a text stands for any action. */
  isKnown(action: ActionText): boolean {
    return action.lower === '*' || this.named(action).length > 0;
  }

  #named(service: string, name: string): readonly CatalogAction[] {
    if (!/[*?]/.test(service)) return this.service(service)?.matching(name) ?? [];
    const [first, ...others] = this.servicesLike(service).map((each) => each.matching(name));
    return others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat();
  }

  /** A global condition key, which is in lower case. Those that begin with a service's prefix are in every request of its sessions. */
  globalKey(key: string): CatalogKey | undefined {
    if (this.#asked.has(key)) return this.#asked.get(key);
    const found = this.#globalKeys.find(({ name }) => isKey(name, key));
    this.#asked.set(key, found);
    return found;
  }

  /** Whether a prefix of condition keys, in lower case, is an identity provider's or otherwise no service's. */
  isOtherPrefix(prefix: string): boolean {
    let known = this.#others.get(prefix);
    if (known === undefined) {
      known = this.#prefixes.some((name) => isKey(name, prefix));
      if (this.#others.size < most) this.#others.set(prefix, known);
    }
    return known;
  }
}
