import type { Verdict } from '../model/report.js';
import type { Severity } from '../model/severity.js';

type Role = Severity | Verdict | 'place' | 'rule';

const codes: Readonly<Record<Role, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  pass: '1;32',
  fail: '1;31',
  incomplete: '1;33',
  place: '1',
  rule: '2',
};

export type Paint = (role: Role, text: string) => string;

/** Colours text by what it is (ANSI SGR); without colour the text as it came. */
export function painter(colour: boolean): Paint {
  return colour ? (role, text) => `\u001b[${codes[role]}m${text}\u001b[0m` : (_role, text) => text;
}
