import { emptyTally, type Source, type Tally } from '../model/source.js';

/** A source that is loaded when it is first asked: a run needs one kind of them, if any. It fills the tally that it is given. */
export function lateSource(load: (tally: Tally) => Promise<Source>): Source {
  const tally = emptyTally();
  let loading: Promise<Source> | undefined;
  const loaded = (): Promise<Source> => (loading ??= load(tally));
  return {
    tally,
    async *contents() {
      yield* (await loaded()).contents();
    },
    async showContents(see) {
      const source = await loaded();
      if (source.showContents !== undefined) return source.showContents(see);
      for await (const content of source.contents()) await see(content);
    },
    foundBeside: async () => (await (await loaded()).foundBeside?.()) ?? [],
    standings: async (ids) => (await loaded()).standings(ids),
  };
}
