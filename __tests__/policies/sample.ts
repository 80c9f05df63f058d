import type { Documents, LocatedPolicy, ManagedPolicy, Principal, SourceFile } from '../../src/documents/located.js';
import type { PolicyKind } from '../../src/iam/kind.js';
import { loadCatalog } from '../../src/iam/catalog/load.js';
import { loadManaged } from '../../src/iam/managed/load.js';
import { LineIndex } from '../../src/model/position.js';
import type { Finding } from '../../src/model/finding.js';
import type { Value } from '../../src/model/value.js';
import { checkPolicies } from '../../src/policies/index.js';
import type { PolicyExample } from '../../src/policies/rule.js';
import { parseJson } from '../../src/syntax/json.js';

/** A JSON document as the formats deliver it. */
export function valueOf(json: unknown): Value {
  const { value } = parseJson(JSON.stringify(json, null, 2));
  if (value === undefined) throw new Error('the sample is no JSON');
  return value;
}

interface Drawer {
  readonly policies: LocatedPolicy[];
  readonly file: (text: string, name: string) => SourceFile;
}

function locate(
  drawer: Drawer,
  json: unknown,
  kind: PolicyKind,
  service: string | undefined,
  holders: readonly Principal[],
): LocatedPolicy {
  const text = JSON.stringify(json, null, 2);
  const document = valueOf(json);
  const policy: LocatedPolicy = {
    kind,
    ...(service === undefined ? {} : { service }),
    document,
    span: document.span,
    file: drawer.file(text, `policy-${drawer.policies.length}.json`),
    holders,
  };
  drawer.policies.push(policy);
  return policy;
}

/** What the formats would make of an example: one unit, one file a document. */
export function documentsOf(example: PolicyExample, fixture = false): Documents {
  const policies: LocatedPolicy[] = [];
  const drawer: Drawer = { policies, file: (text, path) => ({ path, lines: new LineIndex(text), fixture }) };
  const principals: Principal[] = [];
  const kind = example.kind ?? 'identity';
  if (example.holder === undefined) locate(drawer, example.document, kind, example.service, []);
  else {
    const holders: Principal[] = [];
    const main = locate(drawer, example.document, kind, example.service, holders);
    const further = (example.alongside ?? []).map((json) => locate(drawer, json, 'identity', undefined, holders));
    const trust = example.trust === undefined ? undefined : locate(drawer, example.trust, 'trust', undefined, holders);
    const boundary = example.boundary === undefined ? undefined : locate(drawer, example.boundary, 'boundary', undefined, holders);
    const principal: Principal = {
      ...example.holder,
      file: main.file,
      span: { start: 0, end: 0 },
      policies: kind === 'identity' ? [main, ...further] : further,
      managed: (example.managed ?? []).map((arn): ManagedPolicy => ({ arn: valueOf(arn), file: main.file })),
      trust: kind === 'trust' ? main : trust,
      boundary: kind === 'boundary' ? main : boundary,
    };
    holders.push(principal);
    principals.push(principal);
  }
  return { units: [{ id: 'unit', policies, principals }], unread: [] };
}

const catalog = await loadCatalog();
const managed = await loadManaged();

export function findingsOf(example: PolicyExample, fixture = false, named: readonly string[] = []): readonly Finding[] {
  return checkPolicies({ documents: documentsOf(example, fixture), ignores: [], catalog, managed, named }).findings;
}

/** `rule severity` of every finding, sorted. */
export function verdicts(example: PolicyExample): string[] {
  return findingsOf(example)
    .map((finding) => `${finding.rule} ${finding.severity}`)
    .sort();
}

/** An identity policy of the given statements. */
export function identity(...statements: unknown[]): PolicyExample {
  return { document: { Version: '2012-10-17', Statement: statements } };
}
