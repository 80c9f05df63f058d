import type { Span } from '../model/position.js';
import type { Hole, PartialText, TextValue } from '../model/value.js';

export type Pieces = readonly (string | Hole)[];

/**
 * What another tool or a person fills in: `{{ name }}` and `<%= name %>`, `%{name}`, `%(name)s`, `#{name}`, `@@name@@`, `__NAME__`,
 * `$NAME`, `$(name)`, `<name>`, CloudFormation's `{{resolve:...}}`, and `${name}` where it can't be a
 * policy variable: those have a colon behind a service or provider (`${aws:username}`, `${saml:sub}`) or are `${*}`, `${?}`, `${$}`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
 */
const filledIn =
  /\{\{[^{}]{1,300}\}\}|<%[^%]{1,300}%>|[%#]\{[^{}]{1,300}\}|%\([\w.-]{1,100}\)s|@@[\w.-]{1,100}@@|__[A-Z][A-Z0-9_]{0,100}[A-Z0-9]__|\$\([\w.-]{1,100}\)|\$[A-Z][A-Z0-9_]{1,100}|<[A-Za-z][\w .:/-]{0,100}>|\$\{(?:[A-Za-z_][\w.-]{0,200}|(?:self|opt|sls|env|param|file|ssm|cf|AWS:)[:(][^{}]{0,300})\}/g;

/** A text whose stretches that another tool fills in are holes; a text without any is given back as it is. */
export function withHoles(value: TextValue): TextValue | PartialText {
  if (!/[{<$(]|@@|__/.test(value.text)) return value;
  const parts = piecesOf(value.text);
  return parts.some((part) => typeof part !== 'string') ? joined(parts, value.span) : value;
}

/** The known and unknown stretches of a text. */
export function piecesOf(text: string): Pieces {
  const parts: (string | Hole)[] = [];
  let from = 0;
  for (const match of text.matchAll(filledIn)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ reference: nameOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The marks of a template language stay, for they tell where it comes from; other marks hold a name alone. */
function nameOf(written: string): string {
  if (written.startsWith('${')) return written.slice(2, -1);
  return /^(?:\{\{|<%)/.test(written) ? written : written.replace(/^(?:[%#$]?[{(]|@@|__|\$|<)|(?:\)s|[})>]|@@|__)$/g, '');
}

/** One value of the stretches: text when all of it is known. */
export function joined(parts: Pieces, span: Span): TextValue | PartialText {
  const merged: (string | Hole)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { type: 'text', text: '', span };
  return merged.length === 1 && typeof first === 'string' ? { type: 'text', text: first, span } : { type: 'partial', parts: merged, span };
}
