import type { Value } from '../model/value.js';
import { textOf } from '../model/value.js';
import type { Expression } from '../workflow/expression/expression.js';
import { parseExpression } from '../workflow/expression/parse.js';
import type { Variables } from './variables.js';

/** Why a value that stands where an AWS key belongs is a static one. */
export interface StaticValue {
  /** `secrets.AWS_SECRET_ACCESS_KEY`, or `a key written out`; never a literal's own text. */
  readonly from: string;
}

/** Names of AWS keys, as variables, inputs and secrets are called: `AWS_ACCESS_KEY_ID`, `aws-secret-key`, `PROD_AWS_SECRET_ACCESS_KEY`. */
const keyName =
  /(?:^|[_-])aws[_-]?(?:[a-z0-9]+[_-]){0,4}?(?:access[_-]?key(?:[_-]?id)?|secret[_-]?(?:access[_-]?)?key|key[_-]id)(?:[_-][a-z0-9]+){0,3}$/i;

/** Ids of keys of other kinds: `AWS_KMS_KEY_ID`. */
const otherKey = /(?:kms|cmk|pgp|gpg|ssh|pair|host|public|signing|master|encryption|cloudfront)[_-]?key[_-]id/i;

/** Stores that speak S3's language with keys of their own. */
const otherStore =
  /(?:^|[^a-z0-9])(?:r2|cloudflare|b2|backblaze|minio|spaces|digitalocean|do|wasabi|linode|scaleway|scw|hetzner|ovh|storj|tigris|garage|ceph|localstack|supabase|oracle|oci|yandex|selectel|vultr|exoscale|infomaniak)(?:[^a-z0-9]|$)/i;

/** Whether a variable, input or secret is named like one of the two halves of an AWS key. */
export function isKeyName(name: string): boolean {
  return name.length <= 200 && keyName.test(name.trim()) && !otherKey.test(name) && !otherStore.test(name.replaceAll('_', '-'));
}

/** Whether a name is that of the secret half. */
export function isSecretName(name: string): boolean {
  return isKeyName(name) && /secret/i.test(name);
}

/** What a value in a place for an AWS key gives away; undefined for one that is emptied, made in the run, or made for a test. */
export function staticValue(value: Value, variables?: Variables): StaticValue | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : staticText(text, variables);
}

/** The same for a text: a stored secret or variable, what holds one, or what is shaped like a real key. */
export function staticText(text: string, variables?: Variables): StaticValue | undefined {
  const stored = storedIn(text) ?? variables?.holdIn(text);
  if (stored !== undefined) return otherStore.test(stored.replaceAll('_', '-')) ? undefined : { from: stored };
  if (text.includes('${{')) return undefined;
  return isRealKey(text.trim()) ? { from: 'a key written out' } : undefined;
}

/** An expression with its marks; a brace may stand in a text in it. */
const marked = /\$\{\{((?:'[^']{0,500}'|[^'}]|\}(?!\})){0,2000})\}\}/g;

/** The stored secret or variable that expressions in a text come to. `secrets.GITHUB_TOKEN` is made for the run. */
export function storedIn(text: string): string | undefined {
  for (const [, expression = ''] of text.matchAll(marked)) {
    const found = /(?:^|[^\w.])((?:secrets|vars)(?:\.[A-Za-z_][\w-]*|\[\s*(?:'[^']*'|[^\]]*)\s*\]))/i.exec(expression)?.[1];
    if (found === undefined || /^secrets\.github_token$/i.test(found)) continue;
    const parsed = parseExpression(expression);
    if (parsed === undefined || comesToStored(parsed)) return normalised(found);
  }
  return undefined;
}

/** Whether the value of an expression may be a stored one; that of a comparison is yes or no. */
function comesToStored(expression: Expression): boolean {
  switch (expression.type) {
    case 'context':
      return /^(?:secrets|vars)\./.test(expression.path) && expression.path !== 'secrets.github_token';
    case 'call':
      return !/^(?:contains|startswith|endswith|hashfiles)$/.test(expression.name) && expression.args.some(comesToStored);
    case 'binary':
      if (expression.operator === '&&') return comesToStored(expression.right);
      return expression.operator === '||' && (comesToStored(expression.left) || comesToStored(expression.right));
    default:
      return false;
  }
}

/** The bare name of a stored secret: `AWS_KEY` of `secrets.AWS_KEY`. */
export function bareName(stored: string): string {
  return stored.slice(stored.indexOf('.') + 1);
}

function normalised(reference: string): string {
  const [, scope, name] = /^(\w+)\[\s*'([^']*)'\s*\]$/.exec(reference) ?? [];
  return scope === undefined || name === undefined ? reference.slice(0, 100) : `${scope}.${name}`.slice(0, 100);
}

/** Shaped as AWS makes its keys, and not one that its documentation prints. */
function isRealKey(text: string): boolean {
  if (/EXAMPLE/i.test(text)) return false;
  if (/^A(?:KI|SI)A[A-Z2-7]{16}$/.test(text)) return new Set(text.slice(4)).size > 5;
  if (!/^[A-Za-z0-9/+]{40}$/.test(text)) return false;
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text) && new Set(text).size > 15;
}
