import { member, textOf } from '../../model/value.js';
import type { UnitBuilder } from '../unit.js';
import type { Resource } from './template.js';

/**
 * What a resource says of itself is to be ignored: `Metadata: { aws-access-gate: { ignore: [{ rule, reason }] } }`. It holds for the
 * lines of the resource.
 */
export function noteIgnores({ metadata, span }: Resource, unit: UnitBuilder): void {
  const written = member(member(metadata, 'aws-access-gate'), 'ignore');
  for (const each of written?.type === 'list' ? written.items : [written]) {
    const rule = textOf(member(each, 'rule'));
    const reason = textOf(member(each, 'reason'))?.trim();
    if (each !== undefined && rule !== undefined)
      unit.ignore(rule.toLowerCase(), reason === '' ? undefined : reason?.slice(0, 300), each.span, span);
  }
}
