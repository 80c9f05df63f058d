import type { Place } from '../model/place.js';

const inWords = { 'commit-message': 'message of commit', 'tag-message': 'message of tag', note: 'note', blob: 'object' } as const;

/** First seven digits, as git shows an id. */
export function shortId(id: string): string {
  return id.slice(0, 7);
}

/** Where a finding stands, unescaped: `deploy/.env:3:23`, `message of commit 0a1b2c3`; `(no file)` for what stands in none. */
export function placeName(place: Place): string {
  if (place.in !== undefined)
    return `${inWords[place.in]} ${shortId(place.commit ?? '')}${place.line === undefined ? '' : `, line ${place.line}`}`;
  if (place.path === '') return '(no file)';
  return place.path + position(place);
}

/** The commit that a file's place belongs to, as `in commit 0a1b2c3`; empty when the tree judged has it. */
export function commitNote(place: Place): string {
  return place.in === undefined && place.commit !== undefined ? `in commit ${shortId(place.commit)}` : '';
}

function position(place: Place): string {
  if (place.line === undefined) return '';
  return place.column === undefined ? `:${place.line}` : `:${place.line}:${place.column}`;
}

/** A member's path split at the archive; undefined when the path is a plain file's. A folder `name!` has no extension. */
export function archiveOf(path: string): { readonly archive: string; readonly member: string } | undefined {
  for (let at = path.indexOf('!/'); at !== -1; at = path.indexOf('!/', at + 2)) {
    const archive = path.slice(0, at);
    const name = archive.slice(archive.lastIndexOf('/') + 1);
    if (name.lastIndexOf('.') > 0 && !name.endsWith('.')) return { archive, member: path.slice(at + 2) };
  }
  return undefined;
}
