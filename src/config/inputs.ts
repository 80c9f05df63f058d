import { checkTogether } from './conflicts.js';
import type { Given } from './given.js';
import { optionsWith } from './options.js';
import { readValue } from './values.js';

/** What `role-to-assume` is when the workflow doesn't set it: see `readInputs`. */
const noRole = 'none';

/**
 * Reads the Action's inputs; `input` gives the text of one, or undefined where the workflow doesn't set it. An empty input
 * says nothing, with one exception: the runner hands over an empty text both for an input that isn't set and for one whose
 * expression came out empty, so action.yml sets `role-to-assume` to `none` by default, and an empty one tells that the
 * workflow does set it (https://github.com/actions/runner, ActionManifestManager: an input without default is "").
 * Throws a usage `Problem` that names the input and the nearest right word.
 */
export function readInputs(input: (name: string) => string | undefined): Given {
  const values: Record<string, unknown> = {};
  for (const option of optionsWith('input')) {
    const text = input(option.name);
    if (text === undefined) continue;
    const empty = text.trim() === '';
    if (option.name === 'role-to-assume') {
      if (text.trim() === noRole) continue;
      if (empty || /^[\s,]*$/.test(text)) values['roleSetButEmpty'] = true;
    }
    if (empty || (values['roleSetButEmpty'] === true && option.name === 'role-to-assume')) continue;
    values[option.property] = readValue(option.name, option.value, [text]);
  }
  const given = { from: 'inputs', ...values } as Given;
  checkTogether(given, 'scan');
  return given;
}
