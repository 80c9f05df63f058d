/** `${source:address, fallback}` in a text. */
export interface Variable {
  /** Source and fallbacks, in the order they are asked. */
  readonly sources: readonly string[];
}

/**
 * A text in its plain stretches and variables (https://www.serverless.com/framework/docs/guides/variables). What IAM or
 * CloudFormation fill in by themselves (`${aws:username}`, `${AWS::Region}`) is plain.
 */
export function variablesIn(text: string): (string | Variable)[] {
  const found: (string | Variable)[] = [];
  let from = 0;
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    const end = closing(text, at + 2);
    const inner = end === undefined ? '' : text.slice(at + 2, end);
    if (end === undefined || !/^(?:[A-Za-z][A-Za-z0-9-]*[:(]|')/.test(inner.trim()) || isForeign(inner)) at += 2;
    else {
      if (at > from) found.push(text.slice(from, at));
      found.push({ sources: split(inner) });
      from = at = end + 1;
    }
  }
  if (from < text.length || found.length === 0) found.push(text.slice(from));
  return found;
}

/** A policy variable has a service or provider before its colon; of those the framework knows two addresses of `aws`. */
function isForeign(inner: string): boolean {
  if (/^aws:(?:accountId|region)\b/.test(inner)) return false;
  return /^AWS::/.test(inner) || /^(?:[a-z0-9-]+\.)*[a-z0-9-]+:[A-Za-z]+(?:\/[^,]*)?$/.test(inner) ? !sources.test(inner) : false;
}

/** https://www.serverless.com/framework/docs/guides/variables */
const sources = /^(?:self|opt|env|sls|param|ssm|s3|cf|output|git|terraform|vault|doppler)[:(.-]/;

/** Where the braces that are open at `from` close. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** At commas that stand in no brackets and no quotes. */
function split(inner: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    const unit = inner[at] as string;
    if (quote !== '') quote = unit === quote ? '' : quote;
    else if (unit === "'" || unit === '"') quote = unit;
    else if (unit === '{' || unit === '(') depth++;
    else if (unit === '}' || unit === ')') depth--;
    else if (unit === ',' && depth === 0) {
      parts.push(inner.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, inner.slice(from).trim()];
}
