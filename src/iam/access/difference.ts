import type { Catalog } from '../catalog/catalog.js';
import type { Truth } from '../truth.js';
import { all, any } from '../truth.js';
import type { Access, Grant } from './grants.js';
import { clash, implies } from './implication.js';
import { isHollow } from './known-actions.js';
import { hasWitness } from './witness.js';
import type { Reach } from './reach.js';
import { intersect, reachCovers, reachesMeet, reachText, subtract } from './reach.js';

/** How something that one access lets through was kept from the other. */
export type GainKind =
  /** Nothing let it through. */
  | 'granted'
  /** The same actions were granted, on less. */
  | 'wider'
  /** The same was granted, under conditions that are gone or looser. */
  | 'condition'
  /** It was granted and denied; the Deny is gone, or says less. */
  | 'undenied';

/** What one access lets through and another one doesn't. */
export interface Gain<Source = unknown> {
  readonly kind: GainKind;
  /** False where it hinges on what the files don't tell. */
  readonly certain: boolean;
  readonly grant: Grant<Source>;
  /** Which of the grant's actions it comes from. */
  readonly action: number;
  readonly who: Reach;
  readonly actions: Reach;
  readonly resources: Reach;
  /** The grants (for `undenied` the Deny) that tell what was before. */
  readonly was: readonly Grant<Source>[];
}

/** So many combinations of action, principal and resource of one statement are looked into; what comes after may be a gain. */
const mostCombinations = 20_000;

/** So many gaps that a Deny leaves are held against each Allow; of the others it is only said that something may be let through. */
const mostGaps = 200;

/** So many pieces of one action are told apart. */
const mostPieces = 64;

/** What `now` lets through beyond what `before` does, compared by what is matched. Deterministic, in the order of the statements. */
export function gainsOf<Source>(before: Access<Source>, now: Access<Source>, catalog?: Catalog): Gain<Source>[] {
  const granted = now.allows.flatMap((grant) => uncovered(grant, before.allows, catalog));
  const open = granted.flatMap((gain) => undeniedPart(gain, now.denies, catalog));
  const freed = before.denies.flatMap((deny) => released(deny, before, now, catalog));
  return [...open, ...freed].filter((gain) => hasWitness(gain, before, now));
}

/** The parts of a grant that none of the others takes in. */
function uncovered<Source>(grant: Grant<Source>, others: readonly Grant<Source>[], catalog: Catalog | undefined): Gain<Source>[] {
  if (others.some((other) => other.identity === grant.identity && (!other.uncertain || grant.uncertain))) return [];
  const near = others.map((other) => new Neighbour(grant, other));
  const over = near.filter((each) => each.isOver);
  let left = mostCombinations;
  return grant.actions.flatMap((actions, action) =>
    without(actions, over, 'actions').length === 0
      ? []
      : grant.who.flatMap((who) =>
          grant.resources.flatMap((resources) => {
            const whole: Gain<Source> = { kind: 'granted', certain: true, grant, action, who, actions, resources, was: [] };
            if (near.length === 0) return [whole];
            return left-- > 0 ? parts(whole, near, catalog) : [{ ...whole, certain: false }];
          }),
        ),
  );
}

/** One of the grants that another one is held against; every question is answered once. */
class Neighbour<Source> {
  readonly other: Grant<Source>;
  readonly #grant: Grant<Source>;
  readonly #known = new Map<Reach, { readonly cover: Truth; readonly meets: boolean }>();
  #condition: Truth | undefined;

  constructor(grant: Grant<Source>, other: Grant<Source>) {
    this.#grant = grant;
    this.other = other;
  }

  /** Whether whatever meets the grant's conditions meets the other's. */
  get condition(): Truth {
    this.#condition ??= implies(this.#grant.conditions, this.other.conditions);
    return this.other.uncertain && !this.#grant.uncertain && this.#condition === true ? 'unknown' : this.#condition;
  }

  /** Whether the other is about all of whom and what the grant is about. */
  get isOver(): boolean {
    const covers = (part: 'who' | 'resources'): boolean => this.#grant[part].every((reach) => this.on(part, reach).cover === true);
    return covers('who') && covers('resources') && this.condition === true;
  }

  on(part: 'who' | 'actions' | 'resources', reach: Reach): { readonly cover: Truth; readonly meets: boolean } {
    const known = this.#known.get(reach);
    if (known !== undefined) return known;
    const reaches = this.other[part];
    const made = { cover: any(reaches.map((each) => reachCovers(each, reach))), meets: reaches.some((each) => reachesMeet(each, reach)) };
    this.#known.set(reach, made);
    return made;
  }
}

function parts<Source>(gain: Gain<Source>, near: readonly Neighbour<Source>[], catalog: Catalog | undefined): Gain<Source>[] {
  const { who, actions, resources } = gain;
  const about = near.filter(
    (each) => each.on('actions', actions).meets && each.on('resources', resources).meets && each.on('who', who).meets,
  );
  const surely = (each: Neighbour<Source>, ...truths: readonly Truth[]): boolean => all([each.condition, ...truths]) === true;
  const whole = about.filter((each) => surely(each, each.on('who', who).cover, each.on('resources', resources).cover));
  const left = without(actions, whole, 'actions').filter((piece) => !isHollow(piece, catalog));
  return left.flatMap((piece) => {
    const covers = about.filter((each) => each.on('actions', piece).cover !== false);
    const sure = covers.filter((each) => each.on('actions', piece).cover === true);
    const onLess = sure.filter((each) => surely(each, each.on('who', who).cover));
    const forLess = sure.filter((each) => surely(each, each.on('resources', resources).cover));
    const certain = !covers.some(
      (each) => each.condition !== false && each.on('who', who).cover !== false && each.on('resources', resources).cover !== false,
    );
    const resourcePieces = without(resources, onLess, 'resources');
    const whoPieces = without(who, forLess, 'who');
    if (resourcePieces.length === 0 || whoPieces.length === 0) return [];
    const conditional = sure.filter((each) => each.on('who', who).cover === true && each.on('resources', resources).cover === true);
    const was = onLess.length + forLess.length > 0 ? [...onLess, ...forLess] : conditional;
    const kind = onLess.length + forLess.length > 0 ? 'wider' : conditional.length > 0 ? 'condition' : 'granted';
    return whoPieces.flatMap((whom) =>
      resourcePieces.map((on): Gain<Source> => ({
        ...gain,
        kind,
        certain,
        who: whom,
        actions: piece,
        resources: on,
        was: was.map(({ other }) => other),
      })),
    );
  });
}

/** A reach without what the neighbours have of it. */
function without<Source>(reach: Reach, near: readonly Neighbour<Source>[], part: 'who' | 'actions' | 'resources'): Reach[] {
  let pieces: readonly Reach[] = [reach];
  for (const { other } of near) {
    for (const each of other[part]) {
      if (pieces.length === 0 || pieces.length > mostPieces) break;
      pieces = pieces.flatMap((piece) => subtract(piece, each));
    }
  }
  return distinct(pieces);
}

function distinct(pieces: readonly Reach[]): Reach[] {
  const seen = new Map<string, Reach>();
  for (const piece of pieces) seen.set(JSON.stringify([reachText(piece), piece.none.map(({ text }) => text).sort()]), piece);
  return [...seen.values()];
}

/** What is left of a gain where a Deny surely holds whenever it would count. */
function undeniedPart<Source>(gain: Gain<Source>, denies: readonly Grant<Source>[], catalog: Catalog | undefined): Gain<Source>[] {
  let pieces: readonly Reach[] = [gain.actions];
  for (const deny of denies) {
    if (deny.uncertain || pieces.length === 0) continue;
    const reaches = (part: readonly Reach[], reach: Reach): boolean => part.some((each) => reachCovers(each, reach) === true);
    if (
      !reaches(deny.who, gain.who) ||
      !reaches(deny.resources, gain.resources) ||
      implies(gain.grant.conditions, deny.conditions) !== true
    )
      continue;
    for (const each of deny.actions) pieces = pieces.length > mostPieces ? pieces : pieces.flatMap((piece) => subtract(piece, each));
  }
  return pieces.filter((piece) => !isHollow(piece, catalog)).map((actions) => ({ ...gain, actions }));
}

/** What was allowed and denied before, and is only allowed now. */
function released<Source>(deny: Grant<Source>, before: Access<Source>, now: Access<Source>, catalog: Catalog | undefined): Gain<Source>[] {
  const gains: Gain<Source>[] = [];
  const gaps = uncovered(deny, now.denies, catalog);
  for (const gap of gaps.slice(mostGaps)) {
    const grant = now.allows.find((each) => meetsAll(each, gap));
    if (grant !== undefined) gains.push({ ...gap, kind: 'undenied', certain: false, grant, action: 0, was: [deny] });
  }
  for (const gap of gaps.slice(0, mostGaps)) {
    const told: Gain<Source>[] = [];
    for (const grant of now.allows) {
      if (clash(grant.conditions, deny.conditions)) continue;
      const had = before.allows.filter((each) => !clash(each.conditions, grant.conditions));
      for (const found of common(grant, gap)) {
        const known = had.some((each) => meetsAll(each, found));
        if (told.length >= mostPieces || !known || isHollow(found.actions, catalog)) continue;
        told.push({ ...found, certain: gap.certain && !grant.uncertain, was: [deny] });
      }
    }
    const [first] = told;
    if (first !== undefined && told.length >= mostPieces)
      gains.push({ ...first, actions: gap.actions, resources: gap.resources, certain: false });
    const left = told.filter(isNews).flatMap((gain) => {
      const conditions = [...gain.grant.conditions, ...deny.conditions];
      return undeniedPart({ ...gain, grant: { ...gain.grant, conditions } }, now.denies, catalog).map((piece) => ({
        ...piece,
        grant: gain.grant,
      }));
    });
    gains.push(...left);
  }
  return gains;
}

/** Whether none of the others says as much. */
function isNews<Source>(gain: Gain<Source>, i: number, told: readonly Gain<Source>[]): boolean {
  return !told.some((other, j) => i !== j && saysMore(other, gain) && (j < i || !saysMore(gain, other)));
}

function saysMore<Source>(a: Gain<Source>, b: Gain<Source>): boolean {
  const covers = (part: 'who' | 'actions' | 'resources'): boolean => reachCovers(a[part], b[part]) === true;
  return covers('who') && covers('actions') && covers('resources') && implies(b.grant.conditions, a.grant.conditions) === true;
}

function common<Source>(grant: Grant<Source>, gap: Gain<Source>): Gain<Source>[] {
  const who = grant.who.flatMap((each) => intersect(each, gap.who) ?? []);
  const resources = grant.resources.flatMap((each) => intersect(each, gap.resources) ?? []);
  return grant.actions.flatMap((each, action) => {
    const actions = intersect(each, gap.actions);
    if (actions === undefined) return [];
    return who.flatMap((whom) =>
      resources.map((on): Gain<Source> => ({ ...gap, kind: 'undenied', grant, action, who: whom, actions, resources: on })),
    );
  });
}

function meetsAll<Source>(grant: Grant<Source>, gain: Gain<Source>): boolean {
  const meets = (part: readonly Reach[], reach: Reach): boolean => part.some((each) => reachesMeet(each, reach));
  return meets(grant.actions, gain.actions) && meets(grant.resources, gain.resources) && meets(grant.who, gain.who);
}
