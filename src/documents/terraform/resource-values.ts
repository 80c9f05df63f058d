import type { Span } from '../../model/position.js';
import type { Hole, Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { instancesOf, valueOf } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import type { Folder, Resource } from './folder.js';
import { providerTypes } from './identity-provider.js';
import { policyDocument } from './policy-document.js';
import type { Lookup, Step } from './refer.js';
import { guarded, shownReference, walk } from './refer.js';
import type { Scope } from './scope.js';
import { scopeOf } from './scope.js';
import { text, usedAt } from './worked.js';
import type { Worked } from './worked.js';
import { table } from '../../model/table.js';

const partition: Hole = { reference: 'data.aws_partition.current.partition' };
const account: Hole = { reference: 'data.aws_caller_identity.current.account_id' };
const region: Hole = { reference: 'data.aws_region.current.name' };

/** What stands before the name in a resource's ARN, and the attribute that names it. */
const arns: Readonly<Record<string, readonly [string, ...(string | Hole)[]]>> = table({
  aws_iam_role: ['name', 'arn:', partition, ':iam::', account, ':role'],
  aws_iam_user: ['name', 'arn:', partition, ':iam::', account, ':user'],
  aws_iam_group: ['name', 'arn:', partition, ':iam::', account, ':group'],
  aws_iam_policy: ['name', 'arn:', partition, ':iam::', account, ':policy'],
  aws_iam_openid_connect_provider: ['', 'arn:', partition, ':iam::', account, ':oidc-provider/'],
  aws_s3_bucket: ['bucket', 'arn:', partition, ':s3:::'],
  aws_sqs_queue: ['name', 'arn:', partition, ':sqs:', region, ':', account, ':'],
  aws_sns_topic: ['name', 'arn:', partition, ':sns:', region, ':', account, ':'],
  aws_dynamodb_table: ['name', 'arn:', partition, ':dynamodb:', region, ':', account, ':table/'],
  aws_lambda_function: ['function_name', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
  aws_kms_key: ['', 'arn:', partition, ':kms:', region, ':', account, ':key/'],
  aws_secretsmanager_secret: ['', 'arn:', partition, ':secretsmanager:', region, ':', account, ':secret:'],
  aws_ecr_repository: ['name', 'arn:', partition, ':ecr:', region, ':', account, ':repository/'],
  aws_cloudwatch_log_group: ['name', 'arn:', partition, ':logs:', region, ':', account, ':log-group:'],
});

const named = new Set(['aws_iam_role', 'aws_iam_user', 'aws_iam_group']);

/** So many documents are remembered for certain; what a folder of thousands makes is many times its text. */
const documentsHeld = 100;

function documentKey({ address }: Resource): string {
  return `document ${address}`;
}

/** What references to resources, data sources and modules come to. */
export class ResourceValues implements Lookup {
  readonly #evaluator: () => Evaluator;
  readonly #called: (folder: Folder, call: string) => Folder | undefined;
  readonly #recent: Resource[] = [];
  readonly #gone = new Set<Resource>();

  constructor(evaluator: () => Evaluator, called: (folder: Folder, call: string) => Folder | undefined) {
    this.#evaluator = evaluator;
    this.#called = called;
  }

  called(folder: Folder, call: string): Folder | undefined {
    return this.#called(folder, call);
  }

  resource(address: string, steps: readonly Step[], scope: Scope, span: Span): Worked | undefined {
    const resource = scope.folder.resources.get(address) ?? scope.folder.instances.get(address);
    if (resource === undefined) return foreign(address, steps, span);
    const at = steps.findIndex((step) => typeof step === 'object' && 'name' in step);
    const before = at < 0 ? steps : steps.slice(0, at);
    const key = before.flatMap((step) => (typeof step === 'object' && 'key' in step ? (textOf(step.key) ?? []) : []))[0];
    const origin = originOf(resource, key);
    const step = steps[at];
    if (step === undefined || typeof step !== 'object' || !('name' in step)) {
      return { type: 'partial', parts: [{ reference: shownReference(address, steps) }], span, origin };
    }
    const counted = before.length > 0 && resource.block.body.attributes.some(({ name }) => name === 'count' || name === 'for_each');
    const read = this.#attribute(resource, step.name, key, span);
    const value: Worked = read.type === 'map' && counted ? { ...read, origin, perhaps: true } : { ...read, origin };
    const rest = steps.slice(at + 1);
    const found = rest.length === 0 ? value : walk(value, rest, span);
    return before.includes('*') ? { type: 'list', items: [found], span } : found;
  }

  #attribute(resource: Resource, name: string, key: string | undefined, span: Span): Worked {
    const { type, data, address, folder, block, base } = resource;
    if (data && type === 'aws_iam_policy_document') {
      if (name !== 'json' && name !== 'minified_json') return hole(`${address}.${name}`, span);
      folder.used.add(resource);
      return this.document(resource) ?? hole(`${address}.${name}`, span);
    }
    if (data && name === 'dns_suffix') return text('amazonaws.com', span);
    const evaluator = this.#evaluator();
    const read = (attribute: string): Worked | undefined =>
      guarded(folder, `${address} ${key ?? ''} ${attribute}`, () => {
        const instances = instancesOf(block.body, scopeOf(folder, base), evaluator);
        const instance = instances.find((each) => each.key === key) ?? (instances.length === 1 ? instances[0] : undefined);
        if (instance === undefined) return undefined;
        return valueOf({ body: block.body, scope: instance.scope, span }, attribute, evaluator);
      });
    if (name === 'arn') return arnOf(resource, read, span);
    const given = read(name === 'id' && named.has(type) ? 'name' : name);
    const plain =
      given?.type === 'text' || given?.type === 'map' || given?.type === 'list' || (given?.type === 'partial' && given.parts.length > 1);
    if (given === undefined || !plain) return hole(`${address}.${name}`, span);
    return usedAt(name === 'url' && providerTypes.has(type) ? withoutScheme(given) : given, span);
  }

  /** The document of a data source; undefined within itself. */
  document(resource: Resource): Worked | undefined {
    const { folder, block, base } = resource;
    const key = documentKey(resource);
    return guarded(folder, key, () => {
      const evaluator = this.#evaluator();
      const [instance] = instancesOf(block.body, scopeOf(folder, base), evaluator).slice(0, 1);
      const scope = instance?.scope ?? scopeOf(folder, base);
      const many = instancesOf(block.body, scopeOf(folder, base), evaluator).length > 1;
      const span = { start: block.span.start + base, end: block.span.end + base };
      const made = policyDocument({ body: block.body, scope: many ? withoutEach(scope) : scope, span }, evaluator);
      this.#pass(resource);
      return made;
    });
  }

  /** Lets an older document go. One that is asked for once more is made again, and then stays. */
  #pass(made: Resource): void {
    if (this.#gone.has(made)) return;
    this.#recent.push(made);
    if (this.#recent.length <= 2 * documentsHeld) return;
    for (const old of this.#recent.splice(0, documentsHeld)) {
      old.folder.known.delete(documentKey(old));
      this.#gone.add(old);
    }
  }
}

/**
 * What IAM gives back of a provider's URL, and Terraform keeps.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
 */
function withoutScheme(url: Worked): Worked {
  const cut = (written: string): string => written.replace(/^https:\/\//, '');
  if (url.type === 'text') return { ...url, text: cut(url.text) };
  const [first, ...rest] = url.type === 'partial' ? url.parts : [];
  return url.type === 'partial' && typeof first === 'string' ? { ...url, parts: [cut(first), ...rest] } : url;
}

/** One body stands for several instances: what they differ in is not known. */
function withoutEach(scope: Scope): Scope {
  const names = new Map(scope.names);
  names.delete('each');
  return { ...scope, names };
}

export function originOf({ folder, address }: Resource, key?: string): string {
  return `${folder.path}:${address}${key === undefined ? '' : `[${key}]`}`;
}

function arnOf({ type, data, address }: Resource, read: (name: string) => Worked | undefined, span: Span): Worked {
  const given = data ? read('arn') : undefined;
  if (given !== undefined) return usedAt(given, span);
  const name = read(data && type === 'aws_iam_policy' ? 'name' : (arns[type]?.[0] ?? 'name'));
  if (data && type === 'aws_iam_policy' && name?.type === 'text') return text(`arn:aws:iam::aws:policy/${name.text}`, span);
  const known = arns[type];
  if (known === undefined) return hole(`${address}.arn`, span);
  const path = type.startsWith('aws_iam_') && known[0] !== '' ? pathOf(read('path')) : [];
  const tail: readonly (string | Hole)[] =
    name?.type === 'text' ? [name.text] : name?.type === 'partial' ? name.parts : [{ reference: `${address}.name` }];
  const parts: (string | Hole)[] = [];
  for (const part of [...known.slice(1), ...path, ...tail]) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return { type: 'partial', parts, span };
}

function pathOf(path: Value | undefined): readonly (string | Hole)[] {
  if (path === undefined) return ['/'];
  return path.type === 'text' ? [path.text] : ['/', { reference: 'path' }];
}

/** What isn't declared here. */
function foreign(address: string, steps: readonly Step[], span: Span): Worked | undefined {
  return address.startsWith('data.') || address.includes('_') ? hole(shownReference(address, steps), span) : undefined;
}

function hole(reference: string, span: Span): Worked {
  return { type: 'partial', parts: [{ reference }], span };
}
