export { checkKeys, type KeysInput } from './check.js';
export { keyRules } from './detectors/index.js';
export { lookThroughShown } from './look-through.js';
export type { KeyRule } from './key-rule.js';
