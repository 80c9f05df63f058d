import type { Statement } from '../../iam/document.js';
import { parseOperator } from '../../iam/operator.js';
import type { Edit } from './change.js';
import type { WrittenTest } from './conditions.js';
import { turned } from './conditions.js';
import type { Written } from './written.js';

/** The tests of a token without what lets it pass when a claim is missing: `ForAllValues:` and `IfExists`. */
export function strict(statement: Statement, address: string, written: Written): Edit[] {
  return turned(
    statement,
    (test) => ({ operator: isClaim(test, address) ? plainOperator(test.operator.key) : test.operator.key }),
    written,
  );
}

function isClaim({ key }: WrittenTest, address: string): boolean {
  return key.key.toLowerCase().startsWith(`${address.toLowerCase()}:`);
}

/** Negated tests stay: without IfExists they say the same. */
function plainOperator(name: string): string {
  const operator = parseOperator(name);
  return operator?.family === 'string' && !operator.negated ? operator.name : name;
}
