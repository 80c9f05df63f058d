import type { PolicyKind } from '../kind.js';
import { entry } from '../../model/value.js';
import type { Policy } from '../document.js';
import type { Problems } from './problems.js';
import { isComputed, shown } from './problems.js';

/** Where a Sid is letters and digits, and stands once; services allow more in their resource policies. */
const strict: readonly PolicyKind[] = ['identity', 'boundary', 'session', 'trust'];

export function checkSids(policy: Policy, problems: Problems): void {
  const seen = new Set<string>();
  for (const statement of policy.statements) {
    const sid = entry(statement.value, 'Sid')?.value;
    if (sid === undefined || isComputed(sid)) continue;
    if (sid.type !== 'text') {
      problems.type(sid.span, 'Sid', 'a text');
      continue;
    }
    if (!strict.includes(policy.kind) || sid.text.includes('${')) continue;
    if (!/^[a-z0-9]*$/i.test(sid.text)) {
      problems.add(
        'UNSUPPORTED_SID',
        sid.span,
        `The Sid "${shown(sid.text)}" has other characters than letters and digits.`,
        'Write it with letters and digits only.',
      );
    }
    if (seen.has(sid.text) && sid.text !== '' && statement.uncertain !== true) {
      problems.add(
        'UNIQUE_SIDS_REQUIRED',
        sid.span,
        `The Sid "${shown(sid.text)}" stands twice in this policy.`,
        'Give each statement its own Sid.',
      );
    }
    seen.add(sid.text);
  }
}
