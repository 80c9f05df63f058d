import type { Facts } from '../detection.js';
import { type Circumstances, defineRule, ofAccount, tempered, unlessPlanted } from '../key-rule.js';
import type { Remedy } from '../remedy.js';
import { idRemedy } from '../remedy-key.js';
import type { Severity } from '../../model/severity.js';

/** Files that hold credentials, settings or workflows by their name. */
const settings =
  /(?:^|[/!])(?:\.aws\/|\.github\/workflows\/|\.circleci\/|\.s3cfg$|\.boto$|\.passwd-s3fs$|\.netrc$|\.npmrc$|\.pypirc$|\.dockercfg$|\.docker\/config\.json$|[^/]*credentials?[^/]*$|[^/]*(?:rootkey|access-?keys?)[^/]*\.csv$|\.env(?:\.[\w.-]+)?$|[\w.-]+\.env$|[^/]*(?:settings|config|configuration)(?:[-_.][\w-]+)*\.(?:py|rb|js|ts|mjs|cjs|json|ya?ml|toml|ini|xml|php|properties|cfg|conf)$|(?:docker-)?compose[\w.-]*\.ya?ml$|Jenkinsfile|\.gitlab-ci\.ya?ml$|\.travis\.ya?ml$|azure-pipelines[\w.-]*\.ya?ml$|bitbucket-pipelines\.ya?ml$|[^/]+\.(?:tfvars|tfstate|properties|ini|cfg|conf|envrc)$)/i;

function severityOf(facts: Facts, at: Circumstances): Severity {
  if (facts.possible === false) return 'low';
  if (facts.id?.startsWith('ASIA') === true) return tempered('medium', facts, at);
  const ours = facts.account !== undefined && at.accounts.ours.includes(facts.account);
  const high = facts.assigned === true || ours || at.paths.some((path) => settings.test(path));
  return tempered(high ? 'high' : 'medium', facts, at);
}

const sample: Remedy = { now: 'Write an id with EXAMPLE in it where a sample is meant.', steps: [], harmless: true };

const awaited: Remedy = {
  now: 'Check that its secret and token are nowhere in the repository; temporary keys end by themselves within 36 hours.',
  steps: [],
  harmless: true,
};

export default defineRule({
  id: 'access-key-id',
  severity: 'medium',
  title: 'AWS access key id',
  why: 'The id alone opens nothing, but it tells the account, completes any secret that leaks, and where an id was committed its secret is often near: in another file, an older commit or a log.',
  fix: 'Look where the secret is kept; replace the key where it may have been committed too.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'],
  bad: ['aws_access_key_id = {{id}}\n', 'The key {{id}} was used from another country.\n', '"AccessKeyId": "{{id:ASIA}}"\n'],
  good: [
    'aws_access_key_id = {{exampleId}}\n',
    'aws_access_key_id = {{fillerId}}\n',
    'pattern: (AKIA|ASIA)[A-Z0-9]{16}\n',
    'SOUTHEASTASIAPACIFICREGIONS\n',
  ],
  judge: (facts, at) => {
    const { id = '' } = facts;
    const real = facts.possible !== false;
    const temporary = id.startsWith('ASIA');
    return {
      severity: severityOf(facts, at),
      what: real
        ? `The ${temporary ? 'temporary ' : ''}access key id ${id}${ofAccount(facts, at)} is`
        : `${id} has the shape of an access key id, but IAM cannot have made it; it is`,
      remedy: real ? unlessPlanted(temporary ? awaited : idRemedy(facts), facts, at) : sample,
    };
  },
});
