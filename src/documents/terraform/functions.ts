import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { collectionFunctions } from './collection-functions.js';
import type { Evaluator } from './evaluate.js';
import { fileFunctions } from './file-functions.js';
import type { Scope } from './scope.js';
import { textFunctions } from './text-functions.js';
import type { Worked } from './worked.js';
import { table } from '../../model/table.js';

export interface Call {
  readonly span: Span;
  readonly scope: Scope;
  readonly evaluator: Evaluator;
}

/** Undefined: not to be known. */
export type TerraformFunction = (inputs: readonly Value[], call: Call) => Worked | undefined;

/** A text file of the tree, and where it begins. */
export interface Reading {
  file(path: string): { readonly text: string; readonly base: number } | undefined;
}

/** https://developer.hashicorp.com/terraform/language/functions */
export const functions: Readonly<Record<string, TerraformFunction>> = table({ ...collectionFunctions, ...textFunctions, ...fileFunctions });
