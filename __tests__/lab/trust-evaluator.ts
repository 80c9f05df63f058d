/**
 * A trust evaluator of the lab's own, made from AWS's description of policy evaluation and from nothing of the product,
 * so that the product is not tested against itself.
 */
type Values = string | readonly string[];
type Conditions = Readonly<Record<string, Readonly<Record<string, Values>>>>;
interface Statement {
  readonly Effect?: string;
  readonly Action?: Values;
  readonly Principal?: '*' | Readonly<Record<string, Values>>;
  readonly Condition?: Conditions;
}
export interface TrustDocument {
  readonly Statement: Statement | readonly Statement[];
}

/** What STS hands to conditions for a GitHub token. */
const supplied = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

export function trusts(document: TrustDocument, provider: string, claims: Readonly<Record<string, unknown>>, session: string): boolean {
  const prefix = provider.slice(provider.indexOf('oidc-provider/') + 'oidc-provider/'.length).toLowerCase();
  const context = new Map<string, string>([['sts:rolesessionname', session]]);
  for (const name of supplied) if (typeof claims[name] === 'string') context.set(`${prefix}:${name}`, claims[name]);
  const matching = many(document.Statement).filter((statement) => applies(statement, provider, context));
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

function applies(statement: Statement, provider: string, context: ReadonlyMap<string, string>): boolean {
  const principal = statement.Principal;
  const federated = principal === '*' ? ['*'] : many(principal?.['Federated'] ?? []);
  if (!federated.some((value) => value === '*' || value === provider)) return false;
  if (!many(statement.Action ?? []).some((action) => like(action.toLowerCase(), 'sts:assumerolewithwebidentity'))) return false;
  return Object.entries(statement.Condition ?? {}).every(([operator, tests]) =>
    Object.entries(tests).every(([key, values]) => holds(operator, many(values), context.get(key.toLowerCase()))),
  );
}

function holds(written: string, values: readonly string[], got: string | undefined): boolean {
  const [qualifier, plain] = written.includes(':') ? (written.split(':') as [string, string]) : ['', written];
  if (plain === 'Null') return (got === undefined) === (values[0] === 'true');
  const ifExists = plain.endsWith('IfExists');
  const operator = ifExists ? plain.slice(0, -8) : plain;
  const negated = operator.startsWith('StringNot');
  if (got === undefined) return qualifier === 'ForAnyValue' ? false : qualifier === 'ForAllValues' || ifExists || negated;
  const equal = (value: string): boolean => {
    switch (operator) {
      case 'StringEquals':
      case 'StringNotEquals':
        return value === got;
      case 'StringEqualsIgnoreCase':
      case 'StringNotEqualsIgnoreCase':
        return value.toLowerCase() === got.toLowerCase();
      case 'StringLike':
      case 'StringNotLike':
        return like(value, got);
      default:
        return false;
    }
  };
  return values.some(equal) !== negated;
}

function like(pattern: string, text: string): boolean {
  let reached = new Set([0]);
  for (const character of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (character === '*') for (let i = at; i <= text.length; i++) next.add(i);
      else if (at < text.length && (character === '?' || text[at] === character)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}

function many<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}
