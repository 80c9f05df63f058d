/**
 * Claims that an organization or repository may put into its subjects, in any order, in place of the default
 * (https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims). `repo` and `context` stand for
 * what the default has.
 */
const templateClaims = new Set(
  (
    'repo actor actor_id base_ref head_ref check_run_id enterprise enterprise_id environment environment_node_id event_name ' +
    'job_workflow_ref job_workflow_sha ref ref_type ref_protected repository repository_id repository_owner repository_owner_id ' +
    'repository_visibility run_attempt run_id run_number runner_environment sha workflow workflow_ref workflow_sha'
  ).split(' '),
);

/** Claims that only the repository itself, or its owner, can have; all others anybody gives to his own runs. */
const ofRepository = new Set(['repo', 'repository', 'repository_id', 'workflow_ref']);
const ofOwner = new Set(['repository_owner', 'repository_owner_id', 'enterprise', 'enterprise_id']);

/** Claims that say which of a repository's runs it is. */
const ofRun = new Set(['ref', 'environment', 'job_workflow_ref', 'workflow_ref', 'sha', 'job_workflow_sha', 'workflow_sha']);

export interface CustomSubject {
  /** A subject that the value matches. */
  readonly sub: string;
  /** Claims of the token that has it. */
  readonly claims: Readonly<Record<string, string>>;
  /** Who can have such a subject. */
  readonly reach: 'anyone' | 'owner' | 'repository';
  /** Nothing tells which run it is: every run of the repository has this subject. */
  readonly everyRun: boolean;
}

/**
 * Reads a value of a condition on `sub` as a subject that some template makes, the default among them; undefined when none
 * does, as for one that is misspelt. A wildcard may stand for anything, so what comes after one tells nothing.
 */
export function readCustom(text: string, wildcards: boolean): CustomSubject | undefined {
  if (!wildcards && /[*?]/.test(text)) return undefined;
  const fields = text.split(':');
  const found: Record<string, string> = {};
  let reach: CustomSubject['reach'] = 'anyone';
  let everyRun = true;
  let wild = false;
  for (let i = 0; i < fields.length; i++) {
    const name = fields[i] as string;
    if (name === 'pull_request') everyRun &&= wild;
    else if (isWild(name)) wild = true;
    else {
      const value = fields[++i] ?? '';
      if (!isField(name, value)) {
        if (!wild) return undefined;
        continue;
      }
      if (!wild) reach = narrower(reach, reachOf(name, value));
      if (!wild && ofRun.has(name) && !isWild(value)) everyRun = false;
      wild ||= isWild(value);
      found[name] = filled(value);
    }
  }
  return { sub: filled(text), claims: claimsOf(found), reach, everyRun };
}

const isWild = (part: string): boolean => /[*?]/.test(part);
const filled = (text: string): string => text.replace(/[*?]/g, 'q');

function isField(name: string, value: string): boolean {
  if (value === '' || !(templateClaims.has(name) || /^repo_property_\w+$/.test(name))) return false;
  if (isWild(value)) return true;
  if (name === 'repo' || name === 'repository') return /^[^/\s]+\/[^/\s]+$/.test(value);
  // No ref has a blank: https://git-scm.com/docs/git-check-ref-format
  return name !== 'ref' || (/^refs\/[^/\s]+\/\S+$/.test(value) && !value.startsWith('refs/pull/'));
}

function reachOf(name: string, value: string): CustomSubject['reach'] {
  if (ofOwner.has(name)) return isWild(value) ? 'anyone' : 'owner';
  if (!ofRepository.has(name)) return 'anyone';
  if (!isWild(value)) return 'repository';
  // A wildcard after the slash, or after the owner's id, leaves the owner as it is.
  return name !== 'repository_id' && /^[^/*?@]+[/@]/.test(value) ? 'owner' : 'anyone';
}

const narrowness = ['anyone', 'owner', 'repository'] as const;

function narrower(a: CustomSubject['reach'], b: CustomSubject['reach']): CustomSubject['reach'] {
  return narrowness[Math.max(narrowness.indexOf(a), narrowness.indexOf(b))] ?? a;
}

function claimsOf({ repo, ...rest }: Record<string, string>): Record<string, string> {
  const repository = rest['repository'] ?? repo?.replace(/@[^/]*/g, '');
  return repository === undefined ? rest : { ...rest, repository };
}
