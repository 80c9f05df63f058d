import { distance } from 'fastest-levenshtein';
import { nearest } from '../../model/nearest.js';
import { actionTexts } from '../action-text.js';
import type { Element } from '../document.js';
import type { Value } from '../../model/value.js';
import type { Catalog } from './catalog.js';
import { table } from '../../model/table.js';

export interface UnknownAction {
  readonly value: Value;
  readonly text: string;
  /** As IAM Access Analyzer names it. */
  readonly code: 'INVALID_ACTION' | 'INVALID_SERVICE_IN_ACTION';
  /** What was probably meant. */
  readonly meant: string | undefined;
}

/** Services that AWS has closed, which its own managed policies still name; and what stands in resource policies alone. */
const unlisted = new Set(
  (
    'builderid datazonecontrol deepcomposer deeplens deepracer elastic-inference iot1click iotroborunner mobilehub sagemaker-groundtruth-synthetic ' +
    'zocalo alexaforbusiness awsconnector gamesparks honeycode importexport iotfleethub macie mobileanalytics nimble robomaker sumerian worklink'
  ).split(' '),
);
const unlistedActions = new Set(['sns:receive']);

/** Names that people take from the API or the console, where the action has another. */
const aliases: Record<string, string> = table({
  's3:listobjects': 's3:ListBucket',
  's3:listobjectsv2': 's3:ListBucket',
  's3:headbucket': 's3:ListBucket',
  's3:headobject': 's3:GetObject',
  's3:copyobject': 's3:PutObject',
  's3:deleteobjects': 's3:DeleteObject',
  's3:listbuckets': 's3:ListAllMyBuckets',
  'lambda:invoke': 'lambda:InvokeFunction',
});
const otherNames: Record<string, string> = table({
  apigw: 'apigateway',
  cloudwatchlogs: 'logs',
  cognito: 'cognito-idp',
  dynamo: 'dynamodb',
  efs: 'elasticfilesystem',
  elb: 'elasticloadbalancing',
  emr: 'elasticmapreduce',
  eventbridge: 'events',
  opensearch: 'es',
  stepfunctions: 'states',
});

/** The names in an `Action` or `NotAction` that stand for no action of the catalogue. Malformed ones are another question. */
export function unknownActions(element: Element | undefined, catalog: Catalog): readonly UnknownAction[] {
  const found: UnknownAction[] = [];
  if (element === undefined) return found;
  const texts = actionTexts(element);
  for (let i = 0; i < texts.length; i++) {
    const action = texts[i];
    if (action === undefined || action.hasVariable || !action.isWellFormed || catalog.isKnown(action)) continue;
    const { text } = action;
    if (/^[*?:]+$/.test(text)) continue;
    const code = codeOf(text, catalog);
    if (code !== undefined) found.push({ value: element.values[i] as Value, text, code, meant: meantBy(text, code, catalog) });
  }
  return found;
}

function codeOf(text: string, catalog: Catalog): UnknownAction['code'] | undefined {
  if (unlistedActions.has(text.toLowerCase())) return undefined;
  const prefix = text.split(':')[0] as string;
  if (unlisted.has(prefix.toLowerCase())) return undefined;
  // `s3:` matches nothing, and that is a dead statement's to say.
  if (text.endsWith(':')) return undefined;
  return catalog.servicesLike(prefix).length === 0 ? 'INVALID_SERVICE_IN_ACTION' : 'INVALID_ACTION';
}

function meantBy(text: string, code: UnknownAction['code'], catalog: Catalog): string | undefined {
  const [prefix = '', name = ''] = text.split(':');
  if (code === 'INVALID_SERVICE_IN_ACTION') {
    const service = otherNames[prefix.toLowerCase()] ?? near(prefix, catalog.services);
    return service && (name === '' ? service : `${service}:${name}`);
  }
  const alias = aliases[text.toLowerCase()];
  if (alias !== undefined) return alias;
  const service = catalog.service(prefix);
  const plain = name.replace(/[*?]/g, '');
  const found = service && near(plain, service.names());
  return found && service && `${service.name}:${found}`;
}

function near(word: string, candidates: readonly string[]): string | undefined {
  const short = word.toLowerCase();
  return nearest(
    word,
    candidates.filter((candidate) => isNear(short, candidate.toLowerCase())),
  );
}

/** Looked at cheaply first: most names are of another length and another beginning. */
function isNear(short: string, long: string): boolean {
  if (short.length >= 5 && long.startsWith(short)) return true;
  const most = Math.max(1, Math.floor(short.length / 4));
  return Math.abs(short.length - long.length) <= most && distance(short, long) <= most;
}
