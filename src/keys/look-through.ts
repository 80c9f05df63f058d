import type { Progress } from '../model/ports.js';
import type { Content, Source } from '../model/source.js';
import type { Sighting } from './gathering.js';
import { Lineage, type Known } from './lineage.js';
import { looksPacked } from './packed-signs.js';
import type { ContentScanner, Unread } from './scan-content.js';
import { worthReading, type Worth } from './worth-reading.js';

/** What looking through contents came to: plain data, which holds secrets. */
export interface Harvest {
  readonly sightings: Sighting[];
  /** By content: text that has ignore comments. */
  readonly remarks: Map<string, string>;
  readonly unread: Map<string, readonly Unread[]>;
  /** Contents of which there is anything to say. */
  readonly seen: Set<string>;
}

/** How many contents pass between two words on the progress. */
const stride = 2000;

/** Looks through contents, in the order in which they are given. */
export async function lookThrough(contents: AsyncIterable<Content> | Iterable<Content>, progress?: Progress): Promise<Harvest> {
  const look = new Look(progress);
  for await (const content of contents) {
    const wait = look.at(content);
    if (wait !== undefined) await wait;
  }
  return look.harvest;
}

/** The same for all that a source gives, as fast as it can. */
export async function lookThroughSource(source: Source, progress?: Progress): Promise<Harvest> {
  const show = source.showContents?.bind(source);
  return show === undefined ? lookThrough(source.contents(), progress) : lookThroughShown(show, progress);
}

/** The same for contents that are shown. */
export async function lookThroughShown(show: NonNullable<Source['showContents']>, progress?: Progress): Promise<Harvest> {
  const look = new Look(progress);
  await show((content) => look.at(content));
  return look.harvest;
}

class Look {
  readonly harvest: Harvest = { sightings: [], remarks: new Map(), unread: new Map(), seen: new Set() };
  readonly #progress: Progress | undefined;
  readonly #lineage = new Lineage();
  #count = 0;
  #scanner: ContentScanner | undefined;

  constructor(progress: Progress | undefined) {
    this.#progress = progress;
  }

  /** Looks at one content: now, or as soon as what it gives back is done. */
  at(content: Content): Promise<void> | undefined {
    if (++this.#count % stride === 0) this.#progress?.update(`${this.#count} contents looked through for credentials`);
    const followed = content.version === undefined ? undefined : this.#lineage.follow(content, content.version);
    const worth = followed?.worth ?? worthReading(content.bytes);
    if (!worth.credentials && !worth.ignore && !looksPacked(content.bytes)) return undefined;
    if (this.#scanner === undefined) return this.#load().then((scanner) => this.#scan(scanner, content, worth, followed?.known));
    this.#scan(this.#scanner, content, worth, followed?.known);
    return undefined;
  }

  /** Most trees hold nothing that is worth it, and start faster without what reads it. */
  async #load(): Promise<ContentScanner> {
    return (this.#scanner ??= new (await import('./scan-content.js')).ContentScanner());
  }

  #scan(scanner: ContentScanner, { id, kind, bytes }: Content, worth: Worth, known: Known | undefined): void {
    const { detections, remarks, unread } = scanner.scan(bytes, worth, known);
    for (const detection of detections) this.harvest.sightings.push({ content: id, detection });
    if (remarks !== undefined && kind === 'blob') this.harvest.remarks.set(id, remarks);
    if (unread.length > 0) this.harvest.unread.set(id, unread);
    if (detections.length > 0 || remarks !== undefined || unread.length > 0) this.harvest.seen.add(id);
  }
}

/** Adds what was found elsewhere, in other contents. */
export function addHarvest(to: Harvest, from: Harvest): void {
  for (const sighting of from.sightings) to.sightings.push(sighting);
  for (const [id, text] of from.remarks) to.remarks.set(id, text);
  for (const [id, members] of from.unread) to.unread.set(id, members);
  for (const id of from.seen) to.seen.add(id);
}
