export { judgeCeiling } from './ceiling.js';
export { judgePerson } from './person.js';
export { judgeRole } from './role.js';
export { judgeTrust } from './trust.js';
export type { MfaSet, MfaVerdict } from './verdict.js';
