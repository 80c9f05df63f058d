import type { RuleInfo } from '../model/rule.js';
import { ruleUrl } from '../model/rule.js';
import { tool } from '../model/tool.js';
import { configShape } from './shape.js';
import type { Key, Shape, TextKind } from './shape.js';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema lies in the repository. */
export const schemaPath = 'schema/aws-access-gate.schema.json';

/** The JSON schema (draft 2020-12) of the config file, for editors: `# yaml-language-server: $schema=<$id>`. */
export function configSchema(rules: readonly RuleInfo[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${tool.repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/${schemaPath}`,
    title: 'AWS Access Gate configuration',
    ...schemaOf(configShape, rules),
  };
}

function schemaOf(shape: Shape, rules: readonly RuleInfo[]): Schema {
  switch (shape.type) {
    case 'choice':
      return { enum: shape.values };
    case 'text':
      return textSchema(shape.kind, rules);
    case 'list': {
      const items = schemaOf(shape.items, rules);
      const list = { type: 'array', items, ...(shape.filled ? { minItems: 1 } : {}) };
      return shape.single ? { anyOf: [items, list] } : orNothing(list, false);
    }
    case 'map':
      return mapSchema(shape, rules);
    case 'rules':
      return orNothing(
        {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            rules.map((rule) => [rule.id, { ...schemaOf(shape.value, rules), description: `${rule.title}. ${ruleUrl(rule.id)}` }]),
          ),
        },
        false,
      );
  }
}

function mapSchema(shape: Shape & { type: 'map' }, rules: readonly RuleInfo[]): Schema {
  const keys: [string, Key][] = Object.entries(shape.keys);
  const required = keys.filter(([, key]) => key.required).map(([name]) => name);
  const object = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(keys.map(([name, key]) => [name, { ...schemaOf(key.shape, rules), description: sentence(key) }])),
    ...(required.length > 0 ? { required } : {}),
    ...(shape.oneOf === undefined ? {} : { anyOf: shape.oneOf.map((name) => ({ required: [name] })) }),
  };
  return orNothing(object, shape.oneOf !== undefined);
}

/** A key with nothing behind it says nothing, which the file may. */
function orNothing(schema: Schema, needed: boolean): Schema {
  return needed ? schema : { ...schema, type: [schema['type'], 'null'] };
}

function textSchema(kind: TextKind, rules: readonly RuleInfo[]): Schema {
  if (kind.rule) return { enum: rules.map(({ id }) => id) };
  return {
    // Bare digits in YAML are a number; the file may write account ids so.
    type: kind.digits ? ['string', 'integer'] : 'string',
    ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }),
    ...(kind.maxLength === undefined ? {} : { maxLength: kind.maxLength }),
  };
}

function sentence({ description, default: standard }: Key): string {
  const text = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  return standard === undefined ? text : `${text} Default: ${standard}.`;
}
