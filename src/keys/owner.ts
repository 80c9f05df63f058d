/**
 * Whose a name says that a value is: AWS's, another one's by a word that isn't AWS's and says more than what everything is
 * called, or nobody's.
 */
export type Owner = 'aws' | 'other' | 'nobody';

/** AWS, and services whose secret is one of AWS. Cognito's and the Secrets Manager's are not. */
const own = '(?:aws|amazon|amazonaws|amzn|s3[an]?|boto3?|dynamo(?:db)?|ec2|sqs|sns|ses|kinesis|cloudwatch|route53|iam|awscli|exaws)';

/** Words that stand for AWS only before a key that is called so in full: they have other secrets too. */
const services =
  /^(?:lambda|rekognition|bedrock|athena|textract|polly|transcribe|comprehend|sagemaker|firehose|glacier|cloudfront|redshift|glue|emr|ecr|ecs|eks|sts|kms|translate)$/;

/** What secrets and settings of all kinds are called. */
const said =
  '(?:secrets?|access|keys?|ids?|pass|password|passphrase|passwd|pwd|pw|plain|clear|raw|encoded|base64|b64|hex|sk|ak|skey|sec|private|shared|values?|val|my|our|the|is|a|an|and|for|of|to|in|str|string|text|cred|creds|credentials?)';
/** The same in German, Spanish, French, Portuguese, Italian, Dutch and Polish. */
const abroad =
  '(?:geheim(?:e[rsn]?)?|zugangs?|zugriffs?|schl(?:ü|ue|u)ssel|secret[aoe]s?|secr(?:è|é)te?s?|segret[aoe]|segredo|clave|llave|chave|chiave|cl(?:é|e)f?|acc?es[os]|acceso|accesso|acesso|d|de|di|da|do|sleutel|toegangs?|tajny|klucz|contrase(?:ñ|n)a|senha|wachtwoord|passwort|kennwort)';
/** Also behind the one letter of a kind, as in `kSecret` and `Vsecret`. */
const glued = new RegExp(`^[kmpsv]?(?:${said}+|${abroad}+)$`);
const gluedOwn = new RegExp(`^${own}(?:${said}|secret)*$|^(?:secret|access|key|my)+${own}$|^k?aws[a-z]{0,3}$`);

/** Stages, regions, places of settings and prefixes of build tools. */
const settings =
  /^(?:prod(?:uction)?|prd|dev|develop(?:ment)?|stag(?:e|ing)?|stg|tests?|testing|qa|uat|int|ci|cd|local|live|sandbox|defaults?|main|primary|secondary|old|new|current|base|next|public|react|vite|nuxt|expo|gatsby|vue|tf|var|vars|variables?|env|envs|environment|environ|cfg|conf|config|configs|configuration|configure|settings?|options?|opts?|params?|parameters?|args?|arguments|props?|propert(?:y|ies)|this|self|cls|process|os|exports?|module|data|stringdata|spec|global|globals|const|constants?|static|final|let|us|eu|ap|ca|sa|east|west|north|south|central|region|k|v|default_?value|name|json|yaml|yml|toml|ini|dict|map|object|obj|item|items|entry|entries|list|array|payload|root_?config|init|setup|set|put|get|add|update|create|make|build|new|with|from|load|return|dotenv|internal|external|inputs?|outputs?|provider|providers|profile|profiles|contents|body|header|headers|request|results|else|try|finally|then|do|begin|main|services|containers?|template|metadata|before_?script|script|steps?|jobs?|stages?|tasks?|resources?|parameters_?override|attributes?|details)$/;

/** What a store, a run or a person of AWS may be called by the part that it plays: says nothing beside a key. */
const parts =
  /^(?:storage|buckets?|backups?|uploads?|uploader|deploy(?:er|ment|ments)?|media|files?|assets?|logs?|logging|archive|cloud|objects?|store|infra|infrastructure|terraform|ansible|packer|velero|restic|rclone|litestream|loki|thanos|plugin|fs|hive|hadoop|spark|remote|state|data_?lake|warehouse|snapshots?|attachments?|images?|videos?|documents?)$/;

/** The words of a name, in small letters: of `AWSSecretKey` three, of `fs.s3a.secret.key` four. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9\u0080-\uffff]+/)
    .filter((word) => word !== '');
}

/** Whose the name of a value is, or that of what it stands in. */
export function ownerOfName(name: string): Owner {
  const words = wordsOf(name);
  if (words.length === 1 && words[0] === 'auth') return 'nobody';
  const key = words.some((word) => /key|access/.test(word));
  let other = false;
  for (const word of words) {
    if (gluedOwn.test(word) || (key && services.test(word))) return 'aws';
    if (/^[0-9a-z]$|^[0-9]+$/.test(word) || glued.test(word) || glued.test(inAscii(word)) || settings.test(word)) continue;
    if (key && parts.test(word)) continue;
    other = true;
  }
  return other ? 'other' : 'nobody';
}

/** Without what a program's bytes look like right before or behind a word of its own. */
function inAscii(word: string): string {
  return word.replace(/^[^a-z0-9]|[^a-z0-9]$/g, '');
}
