import type { LineIndex, Span } from '../model/position.js';
import type { MapEntry, MapValue, TextValue, Value } from '../model/value.js';
import { entry, member, textOf } from '../model/value.js';
import type { Container, Job, Permissions, Step, Trigger, Workflow } from './workflow.js';

/** Reads the root of a workflow file; what has another shape than GitHub wants is left out. */
export function readWorkflow(path: string, lines: LineIndex, root: MapValue): Workflow {
  return {
    path,
    lines,
    triggers: triggersOf(root),
    permissions: permissionsOf(root),
    env: entriesOf(member(root, 'env')),
    jobs: entriesOf(member(root, 'jobs')).flatMap((each) => jobOf(each)),
  };
}

function triggersOf(root: MapValue): Trigger[] {
  const on = entry(root, 'on')?.value;
  switch (on?.type) {
    case 'text':
      return [{ name: on.text, span: on.span, filters: undefined }];
    case 'list':
      return on.items.flatMap((item) => (item.type === 'text' ? [{ name: item.text, span: item.span, filters: undefined }] : []));
    case 'map':
      return on.entries.map(({ key, keySpan, value }) => ({ name: key, span: keySpan, filters: value.type === 'map' ? value : undefined }));
    default:
      return [];
  }
}

function permissionsOf(map: MapValue): Permissions | undefined {
  const found = entry(map, 'permissions');
  if (found === undefined) return undefined;
  const { value } = found;
  const span = spanOf(found);
  if (value.type !== 'map') {
    const all = /^(read|write)-all$/.exec(textOf(value) ?? '')?.[1] as 'read' | 'write' | undefined;
    return { span, all: all ?? 'none', scopes: new Map() };
  }
  const scopes = value.entries.map((each) => [each.key, { access: textOf(each.value) ?? 'none', span: spanOf(each) }] as const);
  return { span, all: scopes.length === 0 ? 'none' : undefined, scopes: new Map(scopes) };
}

function jobOf({ key, keySpan, value }: MapEntry): Job[] {
  if (value.type !== 'map') return [];
  const secretsEntry = entry(value, 'secrets');
  const secrets = secretsEntry?.value;
  const services = entriesOf(member(value, 'services')).map((each) => each.value);
  const steps = member(value, 'steps');
  return [
    {
      id: key,
      span: keySpan,
      permissions: permissionsOf(value),
      condition: conditionOf(value),
      needs: namesOf(member(value, 'needs')),
      environment: member(value, 'environment'),
      runsOn: member(value, 'runs-on'),
      matrix: member(member(value, 'strategy'), 'matrix'),
      outputs: entriesOf(member(value, 'outputs')),
      env: entriesOf(member(value, 'env')),
      containers: [
        ...[member(value, 'container')].flatMap((own) => (own === undefined ? [] : [containerOf(own, false)])),
        ...services.map((each) => containerOf(each, true)),
      ],
      steps: stepsOf(steps),
      uses: textValue(member(value, 'uses')),
      with: entriesOf(member(value, 'with')),
      secrets: textOf(secrets) === 'inherit' ? 'inherit' : entriesOf(secrets),
      secretsSpan: secretsEntry && spanOf(secretsEntry),
    },
  ];
}

function containerOf(value: Value, service: boolean): Container {
  return {
    service,
    image: textOf(member(value, 'image') ?? value),
    env: entriesOf(member(value, 'env')),
    credentials: entriesOf(member(value, 'credentials')),
    options: textValue(member(value, 'options')),
  };
}

/** The steps of a job or of a composite action. */
export function stepsOf(steps: Value | undefined): Step[] {
  return steps?.type === 'list' ? steps.items.flatMap((item, index) => (item.type === 'map' ? [stepOf(item, index)] : [])) : [];
}

function stepOf(map: MapValue, index: number): Step {
  return {
    index,
    id: textOf(member(map, 'id')),
    name: textOf(member(map, 'name')),
    span: map.span,
    condition: conditionOf(map),
    uses: textValue(member(map, 'uses')),
    run: textValue(member(map, 'run')),
    with: entriesOf(member(map, 'with')),
    env: entriesOf(member(map, 'env')),
  };
}

/** `if: false` is a boolean to YAML and a condition to GitHub. */
function conditionOf(map: MapValue): TextValue | undefined {
  const value = member(map, 'if');
  return value?.type === 'boolean' ? { type: 'text', text: String(value.value), span: value.span } : textValue(value);
}

function namesOf(value: Value | undefined): string[] {
  if (value?.type === 'text') return [value.text];
  return value?.type === 'list' ? value.items.flatMap((item) => textOf(item) ?? []) : [];
}

function entriesOf(value: Value | undefined): readonly MapEntry[] {
  return value?.type === 'map' ? value.entries : [];
}

function textValue(value: Value | undefined): TextValue | undefined {
  return value?.type === 'text' ? value : undefined;
}

function spanOf({ keySpan, value }: MapEntry): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}
