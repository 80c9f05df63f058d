import type { Value } from '../model/value.js';
import type { Pattern } from './pattern.js';
import { compilePattern, matchesText, partsOf } from './pattern.js';
import type { Truth } from './truth.js';

/** The pattern of an action as written; undefined for what can't be known or is no text. */
export function compileAction(value: Value): Pattern | undefined {
  const parts = partsOf(value);
  return parts && compilePattern(parts, { insensitive: true, variables: false });
}

/** The actions that stand in one element, by service: who asks for one action need not try all patterns. */
export class ActionIndex {
  /** What is neither text nor unknown: the asker has to look at it himself. */
  readonly others: readonly Value[];
  readonly #exact = new Set<string>();
  readonly #services = new Set<string>();
  readonly #byService = new Map<string, Pattern[]>();
  /** Patterns whose service isn't written out. */
  readonly #anywhere: Pattern[] = [];
  #unknown = false;

  constructor(values: readonly Value[]) {
    const others: Value[] = [];
    for (const value of values) if (!this.#take(value)) others.push(value);
    this.others = others;
  }

  /** The services, in lower case, whose actions alone can be among them; undefined where those of any can. */
  get services(): ReadonlySet<string> | undefined {
    return this.#unknown || this.others.length > 0 || this.#anywhere.length > 0 ? undefined : this.#services;
  }

  /** Whether an action, in lower case, is among them. */
  has(action: string): Truth {
    if (this.#exact.has(action)) return true;
    const own = within(this.#byService.get(serviceOf(action)), action);
    const truth = own === true ? own : within(this.#anywhere, action);
    if (truth === true) return true;
    return this.#unknown || own === 'unknown' ? 'unknown' : truth;
  }

  #take(value: Value): boolean {
    if (value.type === 'unknown') this.#unknown = true;
    else if (value.type === 'text' && !/[*?]/.test(value.text)) {
      const action = value.text.toLowerCase();
      this.#exact.add(action);
      this.#services.add(serviceOf(action));
    } else if (value.type === 'text' || value.type === 'partial') this.#file(value);
    else return false;
    return true;
  }

  #file(value: Value): void {
    const pattern = compileAction(value);
    if (pattern === undefined) return;
    const begin = value.type === 'text' ? value.text : value.type === 'partial' ? value.parts[0] : undefined;
    const service = typeof begin === 'string' ? serviceOf(begin.toLowerCase()) : '';
    if (service === '' || /[*?]/.test(service)) this.#anywhere.push(pattern);
    else {
      this.#services.add(service);
      const known = this.#byService.get(service);
      if (known === undefined) this.#byService.set(service, [pattern]);
      else known.push(pattern);
    }
  }
}

function within(patterns: readonly Pattern[] | undefined, action: string): Truth {
  let result: Truth = false;
  if (patterns === undefined) return result;
  for (const pattern of patterns) {
    const truth = matchesText(pattern, action);
    if (truth === true) return true;
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** What stands before the colon; empty where there is none. */
export function serviceOf(action: string): string {
  const colon = action.indexOf(':');
  return colon < 0 ? '' : action.slice(0, colon);
}
