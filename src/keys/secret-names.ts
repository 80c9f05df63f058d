import { nearestIdMark, type Naming } from './naming.js';

/**
 * How sure it is, from its surroundings, that a value is an AWS secret. `named`: they say so in words. `likely`: it is
 * called a secret or key. `unnamed`: only what it stands beside can tell. `foreign`: it is called something else.
 */
export type SecretClaim = 'named' | 'likely' | 'unnamed' | 'foreign';

const aws =
  '(?:aws|amazon|amzn|s3|boto3?|dynamo(?:db)?|ec2|sqs|sns|(?<![a-z])ses(?=[\\W_]|smtp|secret|access|key)|kinesis|cloudwatch|route53)';
const strong = new RegExp(
  `secret[\\W_]{0,3}access[\\W_]{0,3}key|secret[\\W_]{0,2}key[\\W_]{0,2}id|${aws}[\\w.-]{0,24}secret|secret[\\w.-]{0,12}${aws}|` +
    `(?<![a-z])${aws}[\\W_]{0,2}(?:access)?[\\W_]{0,2}key(?![\\W_]{0,3}id)|(?<![a-z])aws[\\W_]{0,2}(?:pass(?:word)?|pwd|cred\\w*|sk)`,
  'i',
);
const weak = /secret|(?<![a-z])(?:access|s3|iam)[\W_]{0,2}key(?![\W_]{0,3}id)|(?<![A-Za-z])sk$/i;
const foreign =
  /sha\d|sha[-_]?sum|hash|digest|integrity|checksum|etag|md5|signature|nonce|commit|revision|finger|thumb|csrf|cookie|public|uuid|guid|request[-_.]?id|x[-_]amz|jwt|github|gitlab|slack|stripe|twilio|google|gcp|azure|client[-_.]?secret|consumer|session[-_.]?(?:secret|key)|django|flask|oauth|webhook|signing|encryption|license|salt|cipher|digitalocean|heroku|facebook|twitter|mail|datadog|cursor|next[-_]?token|marker|version[-_]?id|etag|job[-_]?id|build/i;

/** Names of others who hand out secrets, where they stand as a word of their own. */
const vendors =
  /(?<![A-Za-z])(?:re)?captcha|(?<![a-z])(?:pusher|plaid|mailgun|sendgrid|mailchimp|mandrill|postmark|paypal|braintree|razorpay|adyen|algolia|auth0|okta|cloudinary|intercom|zendesk|shopify|dropbox|linkedin|spotify|discord|telegram|sentry|rollbar|bugsnag|pagerduty|newrelic|segment|mixpanel|amplitude|contentful|supabase|firebase|vercel|netlify|rabbit|redis|mongo|postgres|mysql|ldap|saml|keycloak|vault|jenkins|npm|pypi|docker|sonar|codecov|bitbucket|trello|jira|atlassian|notion|airtable|hubspot|salesforce|nexmo|vonage|onesignal|ably|agora|zoom|wechat|alipay|openai|huggingface|mapbox|binance|coinbase|kraken|bitfinex|hmac|totp|otp|mfa|pepper|cron|basic[-_.]?auth|laravel|rails|express|nextauth|cloudflare|minio[-_.]?root)(?![a-z])/i;

/** With a blank before each capital that begins a word: `pusherSecret` too says whose it is. */
function spaced(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}

/** `"Value": "...", "Name": "AWS_SECRET_ACCESS_KEY"`: the name behind its value. */
const nameAfter = /^["'`,\s]{0,40}(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?([\w.-]{1,60})/i;

/** The call that takes an id and its secret, up to the secret: `new BasicAWSCredentials(ID, `. */
const call =
  /(?:aws|basic|static|session)\w{0,12}credentials?\w{0,20}(?:(?:::|\.|->)\w{1,20})?\([^()]{0,60}(?:\([^()]{0,40}\)[^()]{0,10})?,\s{0,20}["'`]?$/i;
const idName = /access[\W_]{0,2}key[\W_]{0,2}id["'`)\]]{0,4}$/i;

export function claimOf(naming: Naming): SecretClaim {
  const { name } = naming;
  if (name !== undefined) {
    if (strong.test(name)) return 'named';
    if (call.test(naming.before)) return 'named';
    if (foreign.test(name) || vendors.test(spaced(name))) return 'foreign';
    if (weak.test(name) || idName.test(name)) return 'likely';
    return 'unnamed';
  }
  if (call.test(naming.before)) return 'named';
  const near = naming.before;
  if (strong.test(near)) return 'named';
  if (strong.test(nameAfter.exec(naming.after)?.[1] ?? '')) return 'named';
  if (!besideId(naming) && foreign.test(near.slice(-60))) return 'foreign';
  return /secret/i.test(near) ? 'likely' : 'unnamed';
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

/** True where the text around speaks of AWS: ten lines, at most 800 characters to each side. */
export function speaksOfAws(text: string, start: number, end: number): boolean {
  return context.test(text.slice(Math.max(0, start - 800), start)) || context.test(text.slice(end, end + 800));
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
