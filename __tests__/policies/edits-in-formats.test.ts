import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { policyRules } from '../../src/policies/index.js';
import type { PolicyExample } from '../../src/policies/rule.js';
import { lint, mendedBy } from './mended.js';

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const nobody = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** A template whose resource holds the example's document as the example says. */
function template({ document, kind = 'identity', holder }: PolicyExample): Json | undefined {
  const resource = (Type: string, Properties: Json): Json => ({ Resources: { R: { Type, Properties } } });
  if (kind === 'trust') return resource('AWS::IAM::Role', { AssumeRolePolicyDocument: document });
  if (kind !== 'identity') return undefined;
  const Policies = [{ PolicyName: 'p', PolicyDocument: document }];
  if (holder?.kind === 'user') return resource('AWS::IAM::User', { Policies });
  if (holder?.kind === 'group') return resource('AWS::IAM::Group', { Policies });
  if (holder?.kind === 'role') return resource('AWS::IAM::Role', { AssumeRolePolicyDocument: nobody, Policies });
  return resource('AWS::IAM::ManagedPolicy', { PolicyDocument: document });
}

/** A resource of Terraform that holds a policy, by the expression that gives its text. */
function terraform({ kind = 'identity', holder }: PolicyExample, expression: string): string | undefined {
  const resource = (type: string, ...lines: string[]): string =>
    `resource "${type}" "r" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  if (kind === 'trust') return resource('aws_iam_role', 'name = "r"', `assume_role_policy = ${expression}`);
  if (kind !== 'identity') return undefined;
  if (holder?.kind === 'user') return resource('aws_iam_user_policy', 'user = "ana"', `policy = ${expression}`);
  if (holder?.kind === 'group') return resource('aws_iam_group_policy', 'group = "ops"', `policy = ${expression}`);
  return holder?.kind === 'role' ? undefined : resource('aws_iam_policy', `policy = ${expression}`);
}

const quoted = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&');

function hcl(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((each) => hcl(each, indent)).join(', ')}]`;
  if (isMap(value)) {
    const rows = Object.entries(value).map(([key, each]) => `${deeper}${/^\w+$/.test(key) ? key : quoted(key)} = ${hcl(each, deeper)}\n`);
    return `{\n${rows.join('')}${indent}}`;
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** The blocks of a policy document; undefined where they can't say it. */
function blocks(document: unknown): string | undefined {
  if (!isMap(document) || !Array.isArray(document['Statement'])) return undefined;
  const statements = (document['Statement'] as unknown[]).map((statement) => (isMap(statement) ? blockOf(statement) : undefined));
  return statements.includes(undefined) ? undefined : `data "aws_iam_policy_document" "d" {\n${statements.join('\n')}}\n`;
}

const attributes: Readonly<Record<string, string>> = {
  Sid: 'sid',
  Effect: 'effect',
  Action: 'actions',
  NotAction: 'not_actions',
  Resource: 'resources',
  NotResource: 'not_resources',
};

function blockOf(statement: Json): string | undefined {
  const rows: string[] = [];
  for (const [key, value] of Object.entries(statement)) {
    const name = attributes[key];
    if (name !== undefined) rows.push(`${name} = ${hcl(name === 'sid' || name === 'effect' ? value : listOf(value), '')}`);
    else if (key === 'Principal' && isMap(value))
      for (const [type, identifiers] of Object.entries(value))
        rows.push(`principals {\n      type = ${quoted(type)}\n      identifiers = ${hcl(listOf(identifiers), '')}\n    }`);
    else if (key === 'Condition' && isMap(value))
      for (const [operator, tests] of Object.entries(value))
        for (const [variable, values] of Object.entries(isMap(tests) ? tests : {}))
          rows.push(
            `condition {\n      test = ${quoted(operator)}\n      variable = ${quoted(variable)}\n      values = ${hcl(listOf(values), '')}\n    }`,
          );
    else return undefined;
  }
  return `  statement {\n${rows.map((row) => `    ${row}\n`).join('')}  }\n`;
}

type Rendering = (example: PolicyExample) => readonly [string, string] | undefined;

const given = (path: string, text: string | undefined): readonly [string, string] | undefined =>
  text === undefined ? undefined : [path, text];
const inTemplate =
  (path: string, write: (value: Json) => string): Rendering =>
  (example) => {
    const made = template(example);
    return made && [path, write(made)];
  };

const formats: Readonly<Record<string, Rendering>> = {
  JSON: ({ document, holder, kind = 'identity' }) =>
    holder !== undefined && kind === 'identity' ? undefined : ['p.json', `${JSON.stringify(document, null, 2)}\n`],
  'JSON in a line': ({ document, holder, kind = 'identity' }) =>
    holder !== undefined && kind === 'identity' ? undefined : ['p.json', JSON.stringify(document)],
  'CloudFormation in JSON': inTemplate('t.json', (value) => JSON.stringify(value, null, 2)),
  'CloudFormation in YAML': inTemplate('t.yaml', (value) => stringify(value, { aliasDuplicateObjects: false })),
  'jsonencode in Terraform': (example) => given('m.tf', terraform(example, `jsonencode(${hcl(example.document, '  ')})`)),
  'a heredoc in Terraform': (example) =>
    given('m.tf', terraform(example, `<<EOF\n${JSON.stringify(example.document, null, 2).replace(/[$%](?=\{)/g, '$&$&')}\nEOF`)),
  'blocks in Terraform': (example) => {
    const data = blocks(example.document);
    const held = terraform(example, 'data.aws_iam_policy_document.d.json');
    return data === undefined || held === undefined ? undefined : ['m.tf', `${data}\n${held}`];
  },
};

/** So many edits there are at least: of each format a few dozen of the examples are mended by one. */
const least = 12;

describe.each(Object.entries(formats))('%s', (_, render) => {
  test('edits take their finding away and bring none', async () => {
    let edits = 0;
    for (const { bad } of policyRules) {
      for (const example of bad) {
        const file = example.alongside === undefined ? render(example) : undefined;
        if (file === undefined) continue;
        const found = await lint(...file);
        for (const finding of found) if ((await mendedBy(...file, found, finding)) !== undefined) edits++;
      }
    }
    expect(edits).toBeGreaterThan(least);
  });
});
