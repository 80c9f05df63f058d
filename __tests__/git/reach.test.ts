import { afterAll, describe, expect, test } from '@jest/globals';
import type { Standing } from '../../src/model/source.js';
import { Generator } from '../keys/generate.js';
import { drain, Lab, type Repository } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

/** What the standings of one content say together: how many commits, the oldest, the newest, the refs. */
function taken(standings: readonly Standing[]): unknown {
  const stretches = new Set(standings.flatMap(({ holding }) => [...(holding?.stretches() ?? [])]));
  const firsts = [...stretches].map(({ first }) => first).sort(byAge);
  const lasts = [...stretches].map(({ last }) => last).sort(byAge);
  return {
    commits: [...stretches].reduce((sum, { commits }) => sum + commits, 0),
    first: firsts[0]?.id,
    last: lasts.at(-1)?.id,
    refs: [...new Set(standings.flatMap(({ holding }) => [...(holding?.refs() ?? [])]))].sort(),
    inHead: standings.some(({ inHead }) => inHead),
    inHeadsPast: standings.some(({ holding }) => holding?.inHeadsPast),
    unreachable: standings.every(({ unreachable }) => unreachable === true),
  };
}

function byAge(a: { id: string; time: number }, b: { id: string; time: number }): number {
  return a.time - b.time || (a.id < b.id ? -1 : 1);
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The same as git itself says it, commit by commit. */
function gitSays(repository: Repository): (text: string) => unknown {
  const all = lines(repository.git('rev-list', '--timestamp', '--all', '--reflog')).map((line) => {
    const [time, id = ''] = line.split(' ');
    return { id, time: Number(time), tree: repository.git('ls-tree', '-r', '-z', id) };
  });
  const refs = lines(repository.git('for-each-ref', '--format=%(refname)'));
  const before = new Map([...refs, 'HEAD'].map((ref) => [ref, new Set(lines(repository.git('rev-list', ref)))]));
  const head = repository.id('HEAD');
  return (text) => {
    const blob = repository.gitWith({ input: text }, 'hash-object', '--stdin');
    const holders = all.filter(({ tree }) => tree.includes(blob)).sort(byAge);
    const leadsTo = (ref: string): boolean => holders.some(({ id }) => before.get(ref)?.has(id));
    const named = refs.filter(leadsTo);
    return {
      commits: holders.length,
      first: holders[0]?.id,
      last: holders.at(-1)?.id,
      refs: named.length === 0 && leadsTo('HEAD') ? ['HEAD'] : named.sort(),
      inHead: holders.some(({ id }) => id === head),
      inHeadsPast: leadsTo('HEAD'),
      unreachable: named.length === 0 && !leadsTo('HEAD'),
    };
  };
}

interface Made {
  readonly mark: number;
  readonly files: ReadonlyMap<string, string>;
}

/** A random history for `git fast-import`: merges of up to three parents whose trees are anything, renames, type changes, jumping dates. */
function randomHistory(repository: Repository, make: Generator): string[] {
  const texts = Array.from({ length: 6 }, (_, i) => `content ${i}`);
  const paths = ['a', 'b', 'sub/a', 'sub', 'with "quote"\nand line'];
  const script: string[] = texts.map((text, i) => `blob\nmark :${i + 1}\ndata ${text.length}\n${text}\n`);
  const made: Made[] = [];
  for (let i = 0; i < 14; i++) {
    const parents =
      make.below(8) === 0
        ? []
        : [
            ...new Set(Array.from({ length: 1 + (make.below(3) === 0 ? 1 + make.below(2) : 0) }, () => made[make.below(made.length)])),
          ].flatMap((one) => one ?? []);
    const files = new Map(parents[make.below(parents.length)]?.files);
    for (let changes = make.below(4); changes > 0; changes--) {
      const path = paths[make.below(paths.length)] as string;
      const content = texts[make.below(texts.length)] as string;
      const other = [...files.keys()][make.below(files.size)];
      if (make.below(3) === 0 && other !== undefined) files.delete(other);
      if (make.below(4) === 0) continue;
      for (const name of files.keys()) if (name.startsWith(`${path}/`) || path.startsWith(`${name}/`)) files.delete(name);
      files.set(path, content);
    }
    const mark = 100 + i;
    const time = 1_000_000 + make.below(40);
    script.push(`commit refs/heads/made-${i}\nmark :${mark}\ncommitter n <e@x> ${time} +0000\ndata 1\nm\n`);
    script.push(parents.map((parent, at) => `${at === 0 ? 'from' : 'merge'} :${parent.mark}\n`).join(''));
    script.push('deleteall\n');
    for (const [path, content] of files) {
      const quoted = `"${path.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
      script.push(`M ${make.below(4) === 0 ? '120000' : '100644'} :${texts.indexOf(content) + 1} ${quoted}\n`);
    }
    script.push('\n');
    made.push({ mark, files });
  }
  repository.gitWith({ input: script.join('') }, 'fast-import', '--quiet');
  for (let i = 0; i < 14; i++) {
    const kind = make.below(5);
    const id = repository.id(`refs/heads/made-${i}`);
    // What is let go stays in the log of HEAD, for git to tell of it too.
    repository.git('update-ref', '--no-deref', 'HEAD', id);
    if (kind === 1) repository.git('tag', '-a', `tag-${i}`, '-m', 't', id);
    if (kind === 2) repository.git('update-ref', `refs/remotes/origin/r-${i}`, id);
    if (kind === 3) repository.git('update-ref', `refs/pull/${i}/head`, id);
    if (kind !== 0) repository.git('update-ref', '-d', `refs/heads/made-${i}`);
  }
  return texts;
}

describe('which commits, branches and tags hold a content', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))('random history %i: as git says, commit by commit', async (seed) => {
    const repository = lab.repository();
    const texts = randomHistory(repository, new Generator(seed));
    const found = await drain((await lab.open(repository.folder)).history());
    const held = texts.filter((text) => (found.at.get(text) ?? []).some(({ place }) => place.in === undefined));
    expect(held.length).toBeGreaterThan(0);
    const says = gitSays(repository);
    for (const text of held) expect([text, taken(found.at.get(text) ?? [])]).toEqual([text, says(text)]);
  });

  test('a symbolic ref is not named beside the one that it follows, and a message is held by its commit', async () => {
    const origin = lab.repository();
    const said = origin.write('a', 'a').commit('said');
    origin.write('a', 'b').commit('after');
    const clone = lab.clone(origin.folder);
    const found = await drain((await lab.open(clone.folder)).history());
    expect(clone.git('for-each-ref', 'refs/remotes/origin/HEAD')).not.toBe('');
    expect(taken(found.at.get('said') ?? [])).toEqual({
      commits: 1,
      first: said,
      last: said,
      refs: ['refs/heads/main', 'refs/remotes/origin/main'],
      inHead: false,
      inHeadsPast: true,
      unreachable: false,
    });
  });

  test('a tag message is named by the tags that lead to it', async () => {
    const repository = lab.repository();
    repository.commit('one');
    repository.git('tag', '-a', 'inner', '-m', 'tag text');
    repository.git('tag', '-a', 'outer', '-m', 'around', 'inner');
    repository.git('tag', '-d', 'inner');
    const found = await drain((await lab.open(repository.folder)).history());
    expect(taken(found.at.get('tag text') ?? [])).toMatchObject({ commits: 0, refs: ['refs/tags/outer'], unreachable: false });
  });
});
