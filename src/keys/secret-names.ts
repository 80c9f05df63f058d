import type { Span } from '../model/position.js';
import { takesSecret } from './credential-calls.js';
import type { Enclosing } from './enclosing.js';
import { nearestIdMark, type Naming } from './naming.js';
import { ownerOfName, wordsOf } from './owner.js';

/**
 * How sure it is, from its surroundings, that a value is an AWS secret. `named`: they say so in words. `likely`: it is
 * called a secret or key, and nobody else's. `unnamed`: only what it stands beside can tell. `foreign`: it is called something
 * else, or another one's.
 */
export type SecretClaim = 'named' | 'likely' | 'unnamed' | 'foreign';

/** A claim, with what else the surroundings say. */
export interface Claimed {
  readonly claim: SecretClaim;
  /** For a likely one without its id: the text around speaks of AWS in a way that is about this value. */
  readonly aws: boolean;
  /** The block of somebody else that it stands in: an id in there is of the same one. */
  readonly within?: Span;
}

const aws =
  '(?:aws|amazon|amzn|s3[an]?|boto3?|dynamo(?:db)?|ec2|sqs|sns|(?<![a-z])ses(?=[\\W_]|smtp|secret|access|key)|kinesis|cloudwatch|route53)';
const strong = new RegExp(
  `secret[\\W_]{0,3}access[\\W_]{0,3}key|access[\\W_]{0,2}secret[\\W_]{0,2}key|secret[\\W_]{0,2}key[\\W_]{0,2}id|` +
    `${aws}[\\w.-]{0,24}secret|secret[\\w.-]{0,12}${aws}|(?<![a-z])${aws}[\\W_]{0,2}(?:access|sec|private)?[\\W_]{0,2}key(?![\\W_]{0,3}id)|` +
    `(?<![a-z])(?:aws|s3)[\\W_]{0,2}(?:pass(?:word)?|pwd|cred\\w*|skey|(?:s3[\\W_]{0,2})?sk(?![a-z]))|tf_var_secret_key|` +
    // The same in German, Spanish, French, Portuguese, Chinese and Japanese.
    `(?:aws|amazon|s3)[^\\n=:：]{0,20}(?:geheim\\w{0,10}schl(?:ü|ue)ssel|clave\\s?secreta|cl(?:é|e)\\s?secr(?:è|e)te|chave\\s?secreta|密钥|密鑰|秘密|シークレット)`,
  'i',
);
const full = /secret[\W_]{0,3}access[\W_]{0,3}key/i;
const weak = /secret|(?<![a-z])(?:access|s3|iam)[\W_]{0,2}key(?![\W_]{0,3}id)|(?<![A-Za-z])sk$/i;
const foreign =
  /sha\d|sha[-_]?sum|hash|digest|integrity|checksum|etag|md5|signature|nonce|commit|revision|finger|thumb|csrf|cookie|public|uuid|guid|request[-_.]?id|x[-_]amz|jwt|github|gitlab|slack|stripe|twilio|google|gcp|azure|client[-_.]?secret|consumer|session[-_.]?(?:secret|key)|django|flask|oauth|webhook|signing|encryption|license|salt|cipher|digitalocean|heroku|facebook|twitter|mail|datadog|cursor|next[-_]?token|marker|version[-_]?id|etag|job[-_]?id|build/i;

/** AWS is in the name, and yet it is another thing: a hash or a name of a secret, an application's own. */
const disowned =
  /jwt|session(?![-_.]?token)|cookie|csrf|webhook|github|gitlab|slack|stripe|client|oauth|cognito|hash|sha\d|md5|digest|checksum|manager|(?:name|arn|path|file|uri|url|version|ref|alias|string|prefix|suffix|length|regex|pattern|hint|location|count)s?[0-9]?$/i;

/** Names of credentials of all kinds. */
const credential = /token|pass|pwd|key|auth|secret|credential|(?<![a-z])pat(?![a-z])/i;

/** `"Value": "...", "Name": "AWS_SECRET_ACCESS_KEY"`: the name behind its value. */
const nameAfter = /^["'`\],\s]{0,40}(?:name|key|forKey)["']?\s{0,4}[:=]\s{0,4}@?["']?([\w.-]{1,60})/i;

/** `echo "..." | gh secret set AWS_SECRET_ACCESS_KEY`: the name in the command that it is given to. */
const pipedInto = /^["'`]?[ \t]{0,4}\|[^|\n]{0,80}/;

/** What is told apart by a random text and opens nothing: `traceId`, `file_id`, `slug`, `hmac`. */
const telling = /^(?:id|uid|slug|hmac|sig|iv|seed|tag|ticket|verifier|challenge|avatar|thumbprint|boundary|state|locale|handle)$/;

/** Whether a name's last word says that it is another thing, and no word that it is a key or a secret. */
function namesAnother(name: string): boolean {
  const words = wordsOf(name);
  if (words.length < (words.at(-1) === 'id' ? 2 : 1)) return false;
  return telling.test(words.at(-1) ?? '') && !words.some((word) => /key|secret|access|cred|pass|pwd|^(?:ak|sk|aws|s3)$/.test(word));
}

const idName = /access[\W_]{0,2}key[\W_]{0,2}id["'`)\]]{0,4}$/i;

/** `sessionId` with an id, `sessionKey`: as the federation endpoint has them. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html */
const signIn = new RegExp(`session[_-]?id\\W{1,12}${nearestIdMark}\\W{1,12}session[_-]?key\\W{1,12}$`, 'i');

/** `aws secret: `, as people write and programs log. */
const spoken = /(?<![a-z])(?:aws|amazon|s3)(?:['’]s)?[ \t]{1,2}(?:\w{1,12}[ \t])?secret[^\n]{0,20}$/i;

/** What the surroundings of a value say; `around` is asked for only where its name says too little. */
export function claimOf(naming: Naming, around: () => Enclosing): Claimed {
  const { name } = naming;
  if (takesSecret(naming.before)) return { claim: 'named', aws: true };
  if (name === undefined) return claimOfUnnamed(naming, around);
  if (strong.test(name)) return { claim: isDisowned(name) ? 'foreign' : 'named', aws: true };
  if (signIn.test(naming.before)) return { claim: 'named', aws: true };
  if (foreign.test(name) || namesAnother(name)) return { claim: 'foreign', aws: false };
  if (!credential.test(name) && !weak.test(name)) return { claim: 'unnamed', aws: false };
  const owner = ownerOfName(name);
  if (owner === 'other') return { claim: 'foreign', aws: false };
  if (owner === 'aws' && /secret/i.test(name)) return { claim: 'named', aws: true };
  if (owner === 'nobody' && spoken.test(naming.before)) return { claim: 'named', aws: true };
  const secret = weak.test(name) || idName.test(name);
  return bySurroundings(secret ? 'likely' : 'unnamed', name, naming, around());
}

function bySurroundings(claim: 'likely' | 'unnamed', name: string, naming: Naming, place: Enclosing): Claimed {
  const { owner, start, end } = place;
  if (owner === 'other' && !hasOtherHalf(place)) return { claim: 'foreign', aws: false, within: { start, end } };
  if (claim === 'unnamed') return { claim, aws: false };
  return owner === 'aws' ? { claim: 'named', aws: true } : { claim, aws: isAboutAws(name, naming, place) };
}

/** The block says AWS, and has an access key besides. */
function hasOtherHalf({ siblings }: Enclosing): boolean {
  return accessKey.test(siblings) && context.test(siblings);
}

function claimOfUnnamed(naming: Naming, around: () => Enclosing): Claimed {
  const near = naming.before;
  const said = nameIn(near, strong);
  if (said !== undefined) return { claim: isDisowned(said) ? 'foreign' : 'named', aws: true };
  const following = nameAfter.exec(naming.after)?.[1] ?? '';
  if (strong.test(following)) return { claim: isDisowned(following) ? 'foreign' : 'named', aws: true };
  const piped = nameIn(pipedInto.exec(naming.after)?.[0] ?? '', strong);
  if (piped !== undefined) return { claim: isDisowned(piped) ? 'foreign' : 'named', aws: true };
  if (!besideId(naming) && foreign.test(near.slice(-60))) return { claim: 'foreign', aws: false };
  const secret = nameIn(near, anySecret);
  if (secret === undefined) return { claim: 'unnamed', aws: false };
  if (!near.includes(nearestIdMark) && !besideId(naming) && ownerOfName(secret) === 'other') return { claim: 'foreign', aws: false };
  return { claim: 'likely', aws: speaksOfAws(around().around) };
}

const anySecret = /secret/i;

/** The patterns that are looked for all over a text, made once. */
const everywhere = new Map<RegExp, RegExp>();

/** The word of a text, with what is joined to it, in which a pattern is found last. */
function nameIn(text: string, pattern: RegExp): string | undefined {
  let global = everywhere.get(pattern);
  if (global === undefined) everywhere.set(pattern, (global = new RegExp(pattern.source, 'gi')));
  let last: RegExpMatchArray | undefined;
  for (const match of text.matchAll(global)) last = match;
  if (last?.index === undefined) return undefined;
  const before = /[\w.-]*$/.exec(text.slice(Math.max(0, last.index - 60), last.index))?.[0] ?? '';
  const behind = /^[\w-]*/.exec(text.slice(last.index + last[0].length))?.[0] ?? '';
  return before + last[0] + behind;
}

function isDisowned(name: string): boolean {
  return full.test(name) ? /(?:hash|sha\d+|md5|digest|checksum|name|arn|path|file|ref|hint)s?$/i.test(name) : disowned.test(name);
}

/** `name: GITHUB_TOKEN`, `value: ...`: a name that is given to the value below. */
const lead = /(?:name|key)["'`>]?\s{0,4}[:=>]/i;

/** True where an id stands between it and the words before it, or on its line or the next: then they are about the two. */
function besideId({ before, after }: Naming): boolean {
  const near = before.slice(-60);
  const following = lead.test(near) ? (after.split('\n', 1)[0] as string) : after;
  return near.includes(nearestIdMark) || following.includes(nearestIdMark);
}

const context = /(?<![a-z])(?:aws|amazon|boto|s3|dynamodb|iam|ec2|sqs|sns|cloudfront|cloudwatch)|AWS|Amazon|S3(?![a-z0-9])/;

function speaksOfAws(text: string): boolean {
  return context.test(text);
}

/** The other half's name: what a secret of an application doesn't have beside it. */
const accessKey = /access[\W_]{0,3}key(?!\W{0,40}secret)/i;
const key = /(?<![\w.])["']?key(?:id)?["']?\s{0,4}(?:=>|[:=])/i;

/** Words of what an application's own secret is for. */
const application =
  /jwt|session\W|cookie|csrf|hmac|sign(?:ing\b|\(|With)|encrypt|decrypt|passport|devise|express\(|flask|django|INSTALLED_APPS|app\.use|bcrypt|password_hash|oauth/i;

/**
 * Whether a secret of nobody's name is about AWS. A `secretKey` is where AWS is spoken of around it; `SECRET_KEY` and `secret`
 * are what every web application has, which may speak to AWS besides: there the same line must say it, or the other half
 * stand beside it.
 */
function isAboutAws(name: string, { before, after }: Naming, { siblings, around }: Enclosing): boolean {
  if (!speaksOfAws(around)) return false;
  if (accessKey.test(siblings) || (key.test(siblings) && speaksOfAws(siblings))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] as string);
  if (application.test(around)) return false;
  const common = /^(?:[\w.]*\.)?secret$|(?:^|\.)SECRET(?:_KEY)?$|_SECRET$/i.test(name) && !/secret[_-]?key$/.test(name);
  return !common || /#.*(?:aws|amazon)|--/i.test(line);
}

const idAssignment =
  /(?<!secret[\W_]{0,3})access[\W_]{0,3}key(?:[\W_]{0,3}id)?["'`\])]*[ \t]*(?:=>|:=|[:=,])[ \t]*["'`]?([^\s"'`,;]{8,})/gi;

/** Where stores that speak S3 and aren't AWS are reached. */
const otherStores =
  /r2\.cloudflarestorage\.com|\.wasabisys\.com|\.digitaloceanspaces\.com|\.backblazeb2\.com|storage\.yandexcloud\.net|\.scw\.cloud|\.linodeobjects\.com|\.vultrobjects\.com|storage\.googleapis\.com|\.aliyuncs\.com|\.myhuaweicloud\.com|\.oraclecloud\.com|\.your-objectstorage\.com|\.contabostorage\.com|\.idrivee2|gateway\.storjshare\.io|\.ovh\.(?:net|us)|cloud-object-storage/;

/**
 * The id of another service that stands with the secret: a store that speaks S3 and isn't AWS. Only a literal counts, no
 * reference and no word.
 */
export function foreignIdNear(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 400), start) + text.slice(end, end + 400);
  if (otherStores.test(around)) return true;
  for (const match of around.matchAll(idAssignment)) {
    const value = match[1] as string;
    if (/^A(?:KIA|SIA|BIA|CCA)/.test(value)) return false;
    if (/^[A-Za-z0-9]{16,64}$/.test(value) && /[0-9]/.test(value) && !/example|your|x{4}|0{4}|1234/i.test(value)) return true;
  }
  return false;
}
