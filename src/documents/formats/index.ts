import type { Format } from './format.js';
import { json } from './json.js';
import { terraform } from './terraform.js';
import { yaml } from './yaml.js';

/** Every format that policies are looked for in; the first that reads a path has it. */
export const formats: readonly Format[] = [terraform, json, yaml];
