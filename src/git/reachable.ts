import type { Known } from './history-standings.js';

type Graph = Pick<Known, 'commits' | 'tags' | 'refs' | 'head'>;

/** What some ref, or HEAD, reaches: commits, tags, and blobs that a ref or tag names directly. */
export function reachableFrom(graph: Graph): Set<string> {
  return walk(graph, [...graph.refs.map(({ id }) => id), ...(graph.head === undefined ? [] : [graph.head])]);
}

/** Commits that only hold notes: reached from `refs/notes/*` and from nothing else. */
export function noteCommits(graph: Graph): Set<string> {
  const isNotes = (name: string): boolean => name.startsWith('refs/notes/');
  const notes = walk(
    graph,
    graph.refs.filter(({ name }) => isNotes(name)).map(({ id }) => id),
  );
  if (notes.size === 0) return notes;
  const others = graph.refs.filter(({ name }) => !isNotes(name)).map(({ id }) => id);
  for (const id of walk(graph, [...others, ...(graph.head === undefined ? [] : [graph.head])])) notes.delete(id);
  return notes;
}

function walk(graph: Graph, from: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const target = graph.tags.get(id);
    if (target !== undefined) open.push(target);
    for (const parent of graph.commits.get(id)?.parents ?? []) open.push(parent);
  }
  return seen;
}
