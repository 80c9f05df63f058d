import { quoted } from '../model/nearest.js';
import { textOf } from '../model/value.js';
import type { JudgedTrust } from '../oidc/audience.js';

/** What is wrong with a trust for an OIDC issuer, for people. */
export function oidcMessage(trust: JudgedTrust): string {
  switch (trust.admits) {
    case undefined:
      return 'ForAllValues also holds when the claim is missing; on the subject it only hides what is meant.';
    case 'nobody':
      return ofNobody(trust);
    case 'anyone':
      return ofAnyone(trust);
    case 'owner':
      return ofOwner(trust);
    case 'repository':
      return ofRepository(trust);
  }
}

const by = ({ value }: JudgedTrust): string => (value === undefined ? '' : ` ${quoted(value)}`);
const such = ({ example }: JudgedTrust): string => (example === undefined ? '' : `, such as ${quoted(example)}`);

function ofAnyone(trust: JudgedTrust): string {
  const everybody =
    trust.issuer.id === 'github' ? 'every workflow of every repository there' : `everybody with an account at ${trust.issuer.name}`;
  switch (trust.cause) {
    case 'untested':
      return `Nothing in this statement tells whose token of ${trust.issuer.name} it is: ${everybody} can assume the role.`;
    case 'template':
      return `Anybody can give runs of his own the subject${by(trust)}: whoever owns a repository chooses what its subjects are made of, and this value does not tell the owner.`;
    case 'workflow':
      return 'Only the called workflow is told: every repository that may call it (any at all, where it is public) can assume the role.';
    case 'look-alike':
      return `The wildcard in${by(trust)} also takes in names that anybody can register${such(trust)}.`;
    default:
      return `The condition${by(trust)} lets in ${everybody}${such(trust)}.`;
  }
}

function ofOwner(trust: JudgedTrust): string {
  const value = by(trust);
  if (trust.issuer.id === 'github') {
    const who = trust.cause === 'enterprise' ? 'Every repository of the enterprise' : 'Other repositories of the same owner';
    return `${who} can assume the role${value === '' ? '' : ` by${value}`}${such(trust)}.`;
  }
  const whose = trust.issuer.shared ? 'of the same tenant' : 'there';
  return value === ''
    ? `Nothing tells which project of ${trust.issuer.name} it is: every one ${whose} can assume the role.`
    : `The wildcard in${value} lets in everything ${whose} of ${trust.issuer.name}.`;
}

function ofRepository(trust: JudgedTrust): string {
  const value = by(trust) === '' ? '' : ` by${by(trust)}`;
  switch (trust.cause) {
    case 'pull-requests':
      return `The run of every pull request can assume the role${value}, before anyone has reviewed it.`;
    case 'mutable-workflow':
      return 'The run is told by the called workflow alone, at a branch or tag: whoever can move that one decides what runs.';
    case 'every-run':
      return `Nothing tells which run of the repository it is: every branch, tag and pull request can assume the role${value}.`;
    default:
      return `The wildcard in${by(trust)} lets in runs that nobody named${such(trust)}.`;
  }
}

function ofNobody({ cause, issuer, address }: JudgedTrust): string {
  if (cause === 'provider')
    return `No token is issued by a provider of this address: that of ${issuer.name} is ${address}, without scheme and without a slash at its end.`;
  return cause === 'action'
    ? `A token of ${issuer.name} is exchanged by sts:AssumeRoleWithWebIdentity, which this statement does not allow: nobody can assume the role by it.`
    : `No token of ${issuer.name} can meet these conditions: nobody can assume the role by this statement. A * under StringEquals is an ordinary character, and only claims that STS knows can be asked for.`;
}

/** The mend: a condition block with the one subject that is meant, never a wildcard. */
export function oidcFix({ admits, cause, address, issuer, statement }: JudgedTrust): string {
  if (cause === 'action') return 'Allow sts:AssumeRoleWithWebIdentity in place of the action that stands there.';
  if (cause === 'provider') return `Write the provider's ARN with the address ${address}.`;
  if (cause === 'for-all-values') return 'Write StringEquals without ForAllValues.';
  const written = JSON.stringify(statement.conditions.map(({ values }) => values));
  const binding = issuer.binding[0] ?? 'sub';
  const claims = issuer.binding.includes('sub')
    ? { [`${address}:aud`]: audienceOf(statement, address), [`${address}:sub`]: subjectsToWrite(written, issuer.id) }
    : { [`${address}:${binding}`]: 'YOUR-ID' };
  const block = JSON.stringify({ Condition: { StringEquals: claims } });
  const note =
    issuer.id === 'github'
      ? ', with the environment or branch that deploys; where subjects carry ids they begin with repo:OWNER@ID/REPOSITORY@ID'
      : ', with the values of the one project that deploys';
  return `${admits === 'nobody' ? 'Correct' : 'Replace'} the conditions: ${block}${note}.`;
}

/** The audience that the statement asks for already, else the customary one. */
function audienceOf({ conditions }: JudgedTrust['statement'], address: string): string {
  const test = conditions.find(({ key }) => key.toLowerCase() === `${address}:aud`.toLowerCase());
  const asked = textOf(test?.values[0]);
  return asked === undefined || /[*?]/.test(asked) ? 'sts.amazonaws.com' : asked;
}

/** So many repositories are written out. */
const mostRepositories = 5;

/** The repositories that the policy names, else words to put one in. */
function subjectsToWrite(conditions: string, issuer: string): string | string[] {
  if (issuer === 'gitlab') return 'project_path:GROUP/PROJECT:ref_type:branch:ref:main';
  if (issuer === 'eks') return 'system:serviceaccount:NAMESPACE:NAME';
  if (issuer !== 'github') return 'THE-SUBJECT-OF-YOUR-PROJECT';
  const named = [...conditions.matchAll(/"repo:([\w.-]+(?:@\w+)?\/[\w.-]+(?:@\w+)?)[:"]/g)].map(([, name = '']) => name);
  const owner = /"repo:([\w.-]+(?:@\w+)?)\//.exec(conditions)?.[1];
  const context = /:((?:ref:refs\/(?:heads|tags)\/|environment:)[^"*?:]+)"/.exec(conditions)?.[1];
  const [first = `${owner ?? 'OWNER'}/REPOSITORY`, ...more] = new Set(named);
  const subject = (repository: string): string => `repo:${repository}:${context ?? 'environment:production'}`;
  return more.length === 0 || more.length >= mostRepositories ? subject(first) : [first, ...more].map(subject);
}
