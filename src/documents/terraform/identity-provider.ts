import { providerOf } from '../identity-provider.js';
import type { UnitBuilder } from '../unit.js';
import { valueOf, type Place } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';
import type { Ground } from './ground.js';

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_openid_connect_provider */
export const providerTypes: ReadonlySet<string> = new Set(['aws_iam_openid_connect_provider', 'awscc_iam_oidc_provider']);

/** Takes an identity provider of IAM with its audiences, as far as no variable may change them. */
export function addProvider({ body, scope, span }: Place, unit: UnitBuilder, evaluator: Evaluator, ground: Ground): void {
  const at = ground.span(span);
  if (at === undefined) return;
  const strictly = { body, span, scope: { ...scope, strict: true } };
  const listed = valueOf(strictly, 'client_id_list', evaluator);
  const placed = listed && ground.settle(listed);
  const certain =
    ['count', 'for_each'].every((name) => attribute(body, name) === undefined) && (listed === undefined) === (placed === undefined);
  const where = placed === undefined ? at : { file: placed.file, span: placed.value.span };
  unit.provider(providerOf(valueOf(strictly, 'url', evaluator), placed?.value, { ...where, certain }));
}
