import { tool } from '../../model/tool.js';
import type { WantedRole } from './role.js';

export const workflowPath = '.github/workflows/aws-access-gate.yml';

/** The workflow's name, and that of the required status check. */
export const workflowName = 'AWS Access Gate';

/** Stands where a person has to put a commit: GitHub finds none of that id, and the job fails until that is done. */
export const missingCommit = '0'.repeat(40);

/** The workflow that runs the gate on every pull request, in merge queues, on pushes and once a week over the history. */
export function workflowFile(branch: string, role: WantedRole | undefined, commit: string | undefined): string {
  const action = tool.repository.replace('https://github.com/', '');
  const version =
    commit === undefined
      ? `${missingCommit} # fill in the commit id of a release: the job fails until then`
      : `${commit} # ${tool.version}`;
  const login =
    role === undefined
      ? []
      : [
          `          role-to-assume: ${role.arn}`,
          `          aws-region: ${role.region}`,
          ...(role.audience === 'sts.amazonaws.com' ? [] : [`          audience: ${JSON.stringify(role.audience)}`]),
          `          allowed-account-ids: '${role.account}'`,
        ];
  return `${[
    `name: ${workflowName}`,
    '',
    'on:',
    '  pull_request:',
    '    types: [opened, synchronize, reopened, edited] # edited: a retargeted pull request must run again',
    '  merge_group:',
    '  push:',
    `    branches: [${plain(branch)}]`,
    '  schedule:',
    "    - cron: '23 4 * * 1' # the whole history, once a week",
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  aws-access-gate: # the name of the required status check: keep it for this job alone',
    `    name: ${workflowName}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read # to check out, and to fetch what a shallow clone lacks',
    '      pull-requests: write # to comment on the pull request; leave it out and only the comment is missing',
    ...(role === undefined ? [] : ['      id-token: write # for the live login']),
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with:',
    "          fetch-depth: ${{ github.event_name == 'schedule' && '0' || '2' }} # a scan of the history needs all of it",
    '          persist-credentials: false',
    `      - uses: ${action}@${version}`,
    '        with:',
    "          scan: ${{ github.event_name == 'schedule' && 'history' || '' }}",
    ...login,
  ].join('\n')}\n`;
}

/** A branch's name as YAML reads it back: what could be a number or a word of YAML's own is quoted. */
function plain(branch: string): string {
  return /^[A-Za-z][\w./-]*$/.test(branch) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(branch) ? branch : `'${branch}'`;
}
