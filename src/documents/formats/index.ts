import type { Format } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { plan } from './plan.js';
import { serverless } from './serverless.js';
import { terraform } from './terraform.js';
import { yaml } from './yaml.js';

/** Every format that policies are looked for in; the first that reads a path and is shown by its bytes has it. */
export const formats: readonly Format[] = [terraform, serverless, plan, json, yaml];

/** The same with those that are read only where somebody asks for them. */
export function formatsFor({ markdown: fences = false }: Wish): readonly Format[] {
  return fences ? [...formats, markdown] : formats;
}

/** What is read beyond the formats that policies are deployed from. */
export interface Wish {
  /** JSON in the fences of Markdown. */
  readonly markdown?: boolean;
}
