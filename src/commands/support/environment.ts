import type { Environment } from '../../model/ports.js';

/**
 * Variables of a run that say which one it is, and nothing of a person.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const ofTheRun = (
  'GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER_ID GITHUB_RUN_ID GITHUB_RUN_ATTEMPT GITHUB_EVENT_NAME GITHUB_REF ' +
  'GITHUB_SHA GITHUB_JOB GITHUB_WORKFLOW_REF GITHUB_SERVER_URL RUNNER_OS RUNNER_ARCH RUNNER_ENVIRONMENT'
).split(' ');

/** What says which run this is; empty outside a workflow. */
export function runFacts(environment: Environment): Readonly<Record<string, string>> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return {};
  return Object.fromEntries(ofTheRun.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}

const deciding = /^(?:AWS_(?!SDK_JS_)[A-Z0-9_]{1,60}|ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|(?:HTTPS?|NO)_PROXY|(?:https?|no)_proxy)$/;

/** The names of variables that decide how a login goes, and are set. Values are not told. */
export function setVariables(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .filter((name) => deciding.test(name) && environment[name] !== undefined && environment[name] !== '')
    .sort();
}
