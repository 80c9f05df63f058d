import { dayAfter } from './days.js';

/** How long a pasted waiver holds unless somebody writes another day: long enough to plan a mend, short enough to be looked at again. */
const days = 90;

/**
 * The config lines that waive one finding, ready to paste under `waivers:`, as many of them as there are findings. Reason and
 * owner are words to be replaced.
 */
export function waiverText(rule: string, fingerprint: string, now: number): string {
  return [
    `  - rule: ${rule}`,
    `    fingerprint: ${fingerprint}`,
    '    reason: say why this may stay',
    '    owner: say who answers for it',
    `    expires: ${dayAfter(now, days)}`,
  ].join('\n');
}
