import { accessChanges, accessMarks, partyKinds } from '../model/access.js';
import { tool } from '../model/tool.js';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema lies in the repository. */
export const accessSchemaPath = 'schema/access-diff.schema.json';

const text = (description: string): Schema => ({ type: 'string', description });
const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description });
const number: Schema = { type: 'integer', minimum: 1 };

/** The JSON schema (draft 2020-12) of what `access-diff --format json` writes; `newAccess` of the report has its three lists. */
export function accessSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${tool.repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/${accessSchemaPath}`,
    title: 'AWS Access Gate: access that a change grants and takes away',
    type: 'object',
    required: ['version', 'tool', 'base', 'head', 'gains', 'losses', 'notCompared'],
    properties: {
      version: { const: 1 },
      tool: { type: 'object', required: ['name', 'version'], properties: { name: { type: 'string' }, version: { type: 'string' } } },
      base: text('The full id of the commit compared with.'),
      head: text('The full id of the commit compared.'),
      gains: { type: 'array', items: { $ref: '#/$defs/row' }, description: 'What head grants and base does not, the gravest first.' },
      losses: { type: 'array', items: { $ref: '#/$defs/row' }, description: 'What base grants and head does not; the same rows.' },
      notCompared: {
        type: 'array',
        description: 'What could not be compared.',
        items: { type: 'object', required: ['path', 'why'], properties: { path: { type: 'string' }, why: { type: 'string' } } },
      },
    },
    $defs: { row, principal, place },
  };
}

const row: Schema = {
  type: 'object',
  required: ['principal', 'change', 'certain', 'marks', 'actions', 'resources', 'conditions', 'place'],
  properties: {
    principal: { $ref: '#/$defs/principal' },
    change: {
      enum: accessChanges,
      description:
        'granted: nothing granted it. wider: it was granted on less, or to fewer. condition: it was granted under conditions that are gone or looser. undenied: it was granted and denied, and the Deny is gone or says less.',
    },
    certain: { type: 'boolean', description: 'False where it hinges on what the files do not tell: the principal may gain it.' },
    marks: { type: 'array', items: { enum: accessMarks }, description: 'What a reviewer must not miss, the gravest first.' },
    path: texts('With the mark privilege-escalation: the actions that together give more.'),
    who: texts('For trust and resource policies: who gains it. * is anyone.'),
    exceptWho: texts('Of those, who does not, or had it before.'),
    actions: texts('The actions as the files write them.'),
    exceptActions: texts('Of those, what is not gained, or was had before.'),
    resources: texts('The resources as the files write them; "itself" is what a trust or resource policy is attached to.'),
    exceptResources: texts('Of those, what is not gained, or was had before.'),
    conditions: texts('All conditions that must be met now; empty: none.'),
    conditionsBefore: texts('With condition: under which it was granted before, with undenied: denied; empty: none.'),
    place: { $ref: '#/$defs/place' },
  },
};

const principal: Schema = {
  type: 'object',
  required: ['kind', 'name'],
  properties: {
    kind: {
      enum: partyKinds,
      description:
        'unknown: a document whose holder the files do not tell. trust: a role, and who may assume it. resource: what a policy is attached to. boundary, scp, rcp, session, endpoint: ceilings, under which something is no longer held back.',
    },
    name: text('The name or logical id, or the file of what has neither.'),
    service: text('The service of a resource policy.'),
    new: { const: true, description: 'The base has nothing of it.' },
    gone: { const: true, description: 'The head has nothing of it.' },
    context: { const: 'fixture', description: 'It lies in a folder of tests, examples or docs, and nobody is known to hold it.' },
  },
};

const place: Schema = {
  type: 'object',
  required: ['path'],
  properties: {
    path: text('The file.'),
    line: number,
    column: number,
    endLine: number,
    endColumn: number,
    commit: text('Given where head no longer has it: the commit that does.'),
  },
};
