/** The questions the gate answers. The names are the same as input, flag, folder and in the report. */
export const checkNames = ['keys', 'policies', 'login'] as const;

export type CheckName = (typeof checkNames)[number];

/** How far a check came. `skipped` is a plain answer (a fork asks for a login), never a hidden failure. */
export type CheckStatus = 'ran' | 'skipped' | 'incomplete';
