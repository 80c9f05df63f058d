export { checkLoginLive } from './live.js';
export type { Answer, ClaimRow, LiveState, LoginEvidence, LoginOutcome } from './outcome.js';
export type { LoginEvent, LoginPorts } from './ports.js';
export { loginReport } from './report.js';
export type { LoginExample, LoginRule } from './rule.js';
export { loginRules } from './rules/index.js';
export type { LoginSettings } from './settings.js';
export { checkSubjects } from './static-subject.js';
export { tokenLack } from './static-token.js';
