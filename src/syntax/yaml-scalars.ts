import type { Scalar } from 'yaml';
import type { Span } from '../model/position.js';
import type { Value } from '../model/value.js';
import { yamlOffsets } from './yaml-offsets.js';

/** Which version of YAML says what a plain word means. */
export type YamlDialect = '1.1' | '1.2';

const number = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const based = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const nothing = /^(?:~|null|Null|NULL)?$/;
const booleans: Readonly<Record<YamlDialect, { readonly yes: RegExp; readonly no: RegExp }>> = {
  '1.2': { yes: /^(?:true|True|TRUE)$/, no: /^(?:false|False|FALSE)$/ },
  '1.1': { yes: /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/, no: /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/ },
};

/**
 * What a scalar is: only a plain one without a tag can be anything but text
 * (https://yaml.org/spec/1.2.2/#1032-tag-resolution). A number keeps its words in `raw`.
 */
export function scalarValue(scalar: Scalar.Parsed, file: string, dialect: YamlDialect, tag: string | undefined): Value {
  const written = scalar.source ?? '';
  const span = scalarSpan(scalar, file);
  const tagged = tag === undefined ? {} : { tag };
  if (scalar.type === 'PLAIN' && tag === undefined && scalar.tag !== '!' && scalar.tag !== 'tag:yaml.org,2002:str') {
    if (nothing.test(written)) return { type: 'null', span };
    if (booleans[dialect].yes.test(written)) return { type: 'boolean', value: true, span };
    if (booleans[dialect].no.test(written)) return { type: 'boolean', value: false, span };
    if (number.test(written) || based.test(written)) return { type: 'number', value: Number(written), raw: written, span };
  }
  return { type: 'text', text: written, span, ...tagged, outer: yamlOffsets(file, written, scalar) };
}

/** Without the line ends and spaces that follow a block scalar. */
function scalarSpan(scalar: Scalar.Parsed, file: string): Span {
  const [start, valueEnd] = scalar.range;
  let end = valueEnd;
  while (end > start && /\s/.test(file[end - 1] as string)) end--;
  return { start, end };
}
