import { conceal } from '../keys/conceal.js';
import { bugOf } from '../model/bug.js';
import { Problem } from '../model/problem.js';

/** What went wrong, fit to be shown: a wrong option, a path or a ref may hold a credential. */
export async function concealedProblem(error: unknown): Promise<Problem> {
  const { kind, message, fix, link, place } = bugOf(error);
  const shown = await conceal({ message, fix, link, place }, { unnamed: true });
  return new Problem(kind, shown.message, {
    ...(shown.fix === undefined ? {} : { fix: shown.fix }),
    ...(shown.link === undefined ? {} : { link: shown.link }),
    ...(shown.place === undefined ? {} : { place: shown.place }),
  });
}
