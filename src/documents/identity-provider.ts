import { options } from '../iam/read.js';
import { textOf, type TextValue, type Value } from '../model/value.js';
import type { IdentityProvider } from './located.js';

/**
 * An identity provider as a file tells of it; `certain` is whether it is made at all. IAM shows the URL without its scheme.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html
 */
export function providerOf(
  url: Value | undefined,
  clientIds: Value | undefined,
  { file, span, certain }: Pick<IdentityProvider, 'file' | 'span'> & { readonly certain: boolean },
): IdentityProvider {
  const issuer = textOf(url)
    ?.trim()
    .replace(/^https:\/\//i, '');
  return { issuer, clientIds: certain ? textsOf(clientIds) : undefined, span: clientIds?.span ?? span, file };
}

/** All of a list; undefined where one of them isn't known. Nothing stands for an empty list. */
function textsOf(list: Value | undefined): readonly TextValue[] | undefined {
  if (list === undefined || list.type === 'null') return [];
  if (list.type !== 'list') return undefined;
  const texts = list.items.flatMap((item) => (item.type === 'text' && options(item).length === 1 ? [item] : []));
  return texts.length === list.items.length ? texts : undefined;
}
