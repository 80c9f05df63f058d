const login =
  '      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n';

const workflow = (on: string, { job = '', step = '', steps = login }: { job?: string; step?: string; steps?: string } = {}): string =>
  `on: ${on}
permissions: {}
jobs:
  deploy:
${job === '' ? '' : `    if: ${job}\n`}    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@v4
${steps}${step === '' ? '' : `        if: ${step}\n`}`;

/** Workflows in which a run that an outsider starts logs in. */
export const bad: readonly string[] = [
  workflow('pull_request_target'),
  workflow('[push, pull_request_target]'),
  workflow('{ pull_request_target: { types: [labeled] } }', { job: "contains(github.event.pull_request.labels.*.name, 'safe to test')" }),
  workflow('{ workflow_run: { workflows: [CI], types: [completed] } }'),
  workflow('{ workflow_run: { workflows: [CI], branches: [main] } }', { job: "github.event.workflow_run.conclusion == 'success'" }),
  workflow('pull_request_target', { job: "github.actor == 'dependabot[bot]'" }),
  workflow('pull_request_target', { job: "github.ref == 'refs/heads/main'" }),
  workflow('[push, pull_request_target]', { job: "github.event_name == 'push' || always()" }),
  workflow('[push, pull_request_target]', { job: "github.event_name == 'pull_request_target'" }),
  workflow('pull_request_target', { steps: '      - run: aws sts assume-role-with-web-identity --role-arn x\n' }),
  workflow('pull_request_target', { job: 'an expression that cannot be read ((' }),
];

/** Workflows in which none does. */
export const good: readonly string[] = [
  workflow('push'),
  workflow('pull_request'),
  workflow('pull_request_target', { steps: '      - run: make label\n' }),
  workflow('[push, pull_request_target]', { job: "github.event_name == 'push'" }),
  workflow('[push, pull_request_target]', { step: "${{ github.event_name != 'pull_request_target' }}" }),
  workflow('[push, workflow_dispatch, pull_request_target]', {
    job: `contains(fromJSON('["push", "workflow_dispatch"]'), github.event_name)`,
  }),
  workflow('workflow_run', { job: "github.event.workflow_run.event == 'push' && github.event.workflow_run.conclusion == 'success'" }),
  workflow('workflow_run', { job: "${{ github.event.workflow_run.event != 'pull_request' }}" }),
  workflow('workflow_run', { job: 'github.event.workflow_run.head_repository.full_name == github.repository' }),
  workflow('pull_request_target', { job: 'github.event.pull_request.head.repo.full_name == github.repository' }),
  workflow('pull_request_target', { job: '${{ !github.event.pull_request.head.repo.fork }}' }),
  workflow('{ pull_request_target: { types: [closed] } }', { job: 'github.event.pull_request.merged == true' }),
  workflow('pull_request_target', { job: 'false' }),
];
