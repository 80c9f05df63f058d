import type { Progress } from '../model/ports.js';
import type { Content } from '../model/source.js';
import type { Sighting } from './gathering.js';
import { Lineage } from './lineage.js';
import { looksPacked } from './packed-signs.js';
import type { ContentScanner, Unread } from './scan-content.js';
import { worthReading } from './worth-reading.js';

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
  const { sightings, remarks, unread, seen }: Harvest = { sightings: [], remarks: new Map(), unread: new Map(), seen: new Set() };
  let count = 0;
  let scanner: ContentScanner | undefined;
  const lineage = new Lineage();
  for await (const content of contents) {
    if (++count % stride === 0) progress?.update(`${count} contents looked through for credentials`);
    const followed = content.version === undefined ? undefined : lineage.follow(content, content.version);
    const worth = followed?.worth ?? worthReading(content.bytes);
    if (!worth.credentials && !worth.ignore && !looksPacked(content.bytes)) continue;
    // Most trees hold nothing that is worth it, and start faster without what reads it.
    scanner ??= new (await import('./scan-content.js')).ContentScanner();
    const scan = scanner.scan(content.bytes, worth, followed?.known);
    for (const detection of scan.detections) sightings.push({ content: content.id, detection });
    if (scan.remarks !== undefined && content.kind === 'blob') remarks.set(content.id, scan.remarks);
    if (scan.unread.length > 0) unread.set(content.id, scan.unread);
    if (scan.detections.length > 0 || scan.remarks !== undefined || scan.unread.length > 0) seen.add(content.id);
  }
  return { sightings, remarks, unread, seen };
}

/** Adds what was found elsewhere, in other contents. */
export function addHarvest(to: Harvest, from: Harvest): void {
  for (const sighting of from.sightings) to.sightings.push(sighting);
  for (const [id, text] of from.remarks) to.remarks.set(id, text);
  for (const [id, members] of from.unread) to.unread.set(id, members);
  for (const id of from.seen) to.seen.add(id);
}
