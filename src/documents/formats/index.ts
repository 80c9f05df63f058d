import type { Format } from './format.js';
import { json } from './json.js';
import { plan } from './plan.js';
import { serverless } from './serverless.js';
import { terraform } from './terraform.js';
import { yaml } from './yaml.js';

/** Every format that policies are looked for in; the first that reads a path and is shown by its bytes has it. */
export const formats: readonly Format[] = [terraform, serverless, plan, json, yaml];
