import { ignoreMarker } from '../model/ignore.js';
import { codeMarks } from './code-marks.js';
import { LiteralSet } from './literals.js';

/** How the ids of credentials begin; entity ids (`AIDA`, `AROA` and so on) open nothing. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
export const idPrefixes = ['AKIA', 'ASIA', 'ABIA', 'ACCA'] as const;

/** How session tokens begin: base64 of `origin_ec` and of `er/aws`, after a few bytes of framing. */
export const tokenHeads = ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'AQoDYXdz'] as const;

/** What a service's API key stands beside: its variable, or the address it is sent to. */
export const serviceKeyMarks = [
  'AWS_BEARER_TOKEN_',
  'ANTHROPIC_AWS_',
  'CLOUDWATCH_',
  'XRAY_',
  '://logs.',
  '://monitoring.',
  '://xray.',
  '://aws-external-anthropic.',
] as const;

/** How the token of a registry begins: base64 of `{"payload":"`. */
export const registryTokenHead = 'eyJwYXlsb2FkIjoi';

/** How the payload of a client's secret begins that IAM Identity Center registered: base64 of `{"serialized`. */
export const clientSecretHead = 'eyJzZXJpYWxpemVkI';

const secretWords = ['secret', 'Secret', 'SECRET'];
/** Before the account in the user name of a service's credential. */
const accountUsers = [...'0123456789'].map((digit) => `-at-${digit}`);
const kinds = [
  ...tokenHeads,
  'ABSK',
  'bedrock-api-key-',
  'amzn.mws.',
  'da2-',
  'X-Amz-Si',
  'x-amz-si',
  'AWSAccessKeyId',
  'aoaAAAAA',
  'aorAAAAA',
  registryTokenHead,
  clientSecretHead,
  'dkr.ecr',
  'email-smtp',
  'git-codecommit',
  // An id turned round ends so.
  'AIKA',
  'AISA',
  ...serviceKeyMarks,
  ...accountUsers,
];

/** Words that stand beside a secret where `secret` does not. */
const names = [
  'awsKey',
  'aws_',
  'AWS_',
  'awsAccess',
  'AwsAccess',
  'AWSAccess',
  'AWSCred',
  'AwsCred',
  'awsCred',
  'BasicCred',
  'StaticCred',
  'SessionCred',
  'aws-',
  'amazon',
  'AWS.',
  'aws.',
  'Aws_',
  'AMAZON',
  'redential',
  'connect_',
  'Connection',
  'Amazon',
  'AWS4',
  'awsSec',
  'awsSK',
  'AwsSec',
  'awsPriv',
  'AwsPriv',
  'S3_SK',
  's3_sk',
  's3.sk',
  'smtp',
  'SMTP',
  'Smtp',
  // A secret in other languages.
  ...['geheim', 'Geheim', 'GEHEIM', 'clave', 'Clave', 'chave', 'Chave', 'secrèt', '密钥', '密鑰', 'シークレット'].map((word) =>
    Buffer.from(word).toString('latin1'),
  ),
];

/** Spellings of a capital A that hide an id from a plain search. */
const escapes = ['u0041', 'U+0041', '\\x41', '&#65', '&#06', '&#x4', '&#X4', '%41%', 'u{41', '\\101', 'U00000041'];

/** Parts of the names of a secret, before one that stands in pieces too short to be told by themselves. */
const secretNames = ['ecretAcc', 'ecret_acc', 'ECRET_ACC', 'ws_secret', 'WS_SECRET', 'wsSecret', 'WSSecret'];

/** Hexadecimal of an id's beginning or of the word that names a secret. */
export const hexMarks: readonly string[] = [
  ...idPrefixes,
  ...secretWords,
  ...[...tokenHeads, 'ABSK', 'bedrock-', 'X-Amz-Si', 'amzn.mws', 'da2-', '-at-', 'aoaAAAAA', 'aorAAAAA', 'email-smtp'],
].flatMap((word) => {
  const digits = Buffer.from(word).toString('hex');
  return [digits, digits.toUpperCase()];
});

function spread(word: string, zeros: number): string {
  return [...word].join('\0'.repeat(zeros));
}

/** What is the same in base64 of any text that holds `word`, for each of the three ways it can lie in the groups. */
export function base64Cores(word: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + word, 'latin1')
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + word.length) * 8) / 6);
    return encoded.slice(first, end);
  });
}

/** What base64 of a user name with its account holds. */
export const accountUserCores: readonly string[] = base64Cores('-at-');

/** Words whose base64 forms make a run of base64 worth decoding. */
export const inner = [
  ...idPrefixes,
  ...secretWords,
  'access_key',
  'AccessKey',
  'ACCESS_KEY',
  'ABSK',
  'bedrock-api-key-',
  'X-Amz-Signature',
  ...tokenHeads,
  ...accountUsers,
  registryTokenHead,
  clientSecretHead,
  'dkr.ecr',
  'amzn.mws.',
  'aoaAAAAA',
  'aorAAAAA',
  'AWSAccessKeyId',
  'email-smtp',
  'da2-',
];

/** Base64 of how an id begins. */
const idCores = idPrefixes.flatMap(base64Cores);
const once = [...inner, ...inner.map((word) => spread(word.slice(0, 8), 1))].flatMap(base64Cores);
const twice = idCores.flatMap(base64Cores);

/** In UTF-16 and UTF-32: also an id that is written in some way, which no word may name. */
const encodedIds = [...idCores, ...twice, ...escapes, ...hexMarks.slice(0, 2 * idPrefixes.length)];
const wide = [...idPrefixes, 'secr', 'SECR', 'Secr', ...kinds, ...encodedIds].flatMap((word) => [
  spread(word.slice(0, 8), 1),
  // From the second letter on: a literal that begins with a letter and three zeros would stop the search at every zero.
  `\0\0${spread(word.slice(1, 8), 3)}`,
]);

/** How base64 of a gzip stream and of a zip archive begins, and base64 of that. */
const packed = ['H4sI', base64Cores('PK\x03\x04')[0] as string].flatMap((head) => [head, base64Cores(head)[0] as string]);

/** Base64 of one or two layers over anything worth reading. */
export const base64Marks: readonly string[] = [...new Set([...once, ...twice, ...packed])];

/** Base64 and hex of what is worth reading, for finding the runs to decode. */
export const encodedMarks = new LiteralSet<'base64' | 'hex'>([
  ['base64', base64Marks],
  ['hex', hexMarks],
]);

/**
 * What a content must hold before it is worth a closer look. `id` and encoded ones count only with the right
 * neighbours, `name` only before a list or a sum of short strings, `word` only beside characters that could be a secret.
 */
export type Mark = 'id' | 'kind' | 'name' | 'base64' | 'base64-id' | 'hex' | 'word' | 'ignore';

const rare: readonly (readonly [Exclude<Mark, 'word'>, readonly string[]])[] = [
  ['id', idPrefixes],
  ['kind', [...kinds, ...escapes, ...codeMarks, ...wide]],
  ['name', secretNames],
  ['ignore', [ignoreMarker]],
  ['base64-id', idCores],
  ['base64', base64Marks],
  ['hex', hexMarks],
];

/** The words that stand everywhere. */
export const words = new LiteralSet([['word', [...secretWords, ...names]]] as const);

/** All other marks. */
export const rareMarks = new LiteralSet(rare);

export const marks = new LiteralSet<Mark>([...rare, ['word', [...secretWords, ...names]]]);
