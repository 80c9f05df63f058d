import { Problem } from './problem.js';
import { tool } from './tool.js';

/**
 * A fault of our own as a problem that may be shown: its kind and where in our code it struck, nothing of its message, which
 * could quote a file.
 */
export function bugOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { name, stack } = (error ?? {}) as { readonly name?: unknown; readonly stack?: unknown };
  const kind = typeof name === 'string' && /^[\w.]{1,60}$/.test(name) ? name : typeof error;
  const frame = typeof stack === 'string' ? /\n\s+at (?:.*[(/\\])?([\w.-]+\.[jt]s:\d+:\d+)/.exec(stack) : null;
  return new Problem('bug', `a bug in ${tool.name} ended the run (${kind}${frame === null ? '' : ` at ${frame[1]}`})`, {
    fix: `Report it at ${tool.repository}/issues with what you ran.`,
    cause: error,
  });
}
