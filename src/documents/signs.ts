import { decodeText } from '../syntax/decode.js';

/** What a JSON or YAML file must hold before it is worth parsing: a word of a policy or an identity provider, or a resource type of CloudFormation. */
const marks = ['Statement', 'AWS::', 'AssumeRolePolicy', 'ClientIDList'];

/** The same, by what several of them have in common. JSON may write any letter as `\u00XX`: a word that hides so is still a word. */
const kin = {
  '-10-17': ['2012-10-17', '2008-10-17'],
  DetailList: ['UserDetailList', 'GroupDetailList', 'RoleDetailList'],
  '\\u00': ['\\u004', '\\u005', '\\u006', '\\u007'],
};

const words = marks.map((word) => Buffer.from(word));
const families = Object.entries(kin).map(([common, members]) => ({
  common: Buffer.from(common),
  members: members.map((word) => Buffer.from(word)),
}));

/** A cheap test on the bytes, so that only files that may hold a policy are parsed. */
export function mayHoldPolicy(bytes: Buffer): boolean {
  const has = (word: Buffer): boolean => bytes.includes(word);
  if (words.some(has) || families.some(({ common, members }) => has(common) && members.some(has))) return true;
  const wide = bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe);
  if (!wide) return false;
  const text = decodeText(bytes);
  return [...marks, ...Object.values(kin).flat()].some((word) => text.includes(word));
}

/** In a text within JSON the quotes have a backslash; the Serverless Framework has words of its own for a list of statements. */
const statementKey = /(?:^|[^\w.-])(?:Statement|statements|iamRoleStatements)(?:\\?["'])?[ \t]*:/;
const effect = /(?:^|[^\w.-])Effect(?:\\?["'])?[ \t]*:[ \t]*(?:\\?["'])?(?:Allow|Deny)\b/;

/** Whether a text that can't be parsed says that it is a policy or a template with one, and is no template of another tool. */
export function showsPolicy(text: string): boolean {
  if (hasTemplateMarks(text)) return false;
  if (/\bAWS::(?:IAM|SSO|Organizations)::[A-Z]/.test(text)) return true;
  return statementKey.test(text) && effect.test(text);
}

/** A policy by its words: the language version and `Statement`, as JSON writes them. */
export function holdsPolicyWords(text: string): boolean {
  return /"Version"\s*:\s*"20(?:12-10-17|08-10-17)"/.test(text) && text.includes('"Statement"');
}

/**
 * Marks of a template that some other tool fills before it is JSON or YAML: `{{ }}`, `{% %}`, `<% %>`, and `${ }` outside
 * strings. CloudFormation's dynamic references (`{{resolve:...}}`) are none.
 */
export function hasTemplateMarks(text: string): boolean {
  if (/\{\{(?!\s*resolve:)|\{%|<%/.test(text)) return true;
  let quoted = false;
  for (let i = text.includes('${') ? 0 : text.length; i < text.length; i++) {
    const unit = text[i];
    if (unit === '\n') quoted = false;
    else if (unit === '\\' && quoted) i++;
    else if (unit === '"') quoted = !quoted;
    else if (!quoted && unit === '$' && text[i + 1] === '{') return true;
  }
  return false;
}
