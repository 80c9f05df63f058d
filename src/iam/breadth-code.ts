import type { Statement } from './document.js';

/** How a statement that grants one action on everything does so, as IAM Access Analyzer ends its codes. */
export function breadthCode({ actions, resources }: Statement, action: string): string {
  const isNamed = (text: string): boolean => text.toLowerCase() === action.toLowerCase();
  const star = actions?.negated === false && !actions.values.some((value) => value.type === 'text' && isNamed(value.text));
  if (resources?.negated === true)
    return actions?.negated === true ? 'NOT_ACTION_AND_NOT_RESOURCE' : star ? 'STAR_IN_ACTION_AND_NOT_RESOURCE' : 'NOT_RESOURCE';
  return actions?.negated === true ? 'STAR_IN_RESOURCE_AND_NOT_ACTION' : star ? 'STAR_IN_ACTION_AND_RESOURCE' : 'STAR_IN_RESOURCE';
}
