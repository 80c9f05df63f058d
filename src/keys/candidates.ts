import { idShapes, judgeId } from './access-key-ids.js';
import type { IdCandidate, SecretCandidate, TokenCandidate } from './candidate.js';
import { enclosing } from './enclosing.js';
import { namingAt } from './naming.js';
import { claimOf, foreignIdNear } from './secret-names.js';
import { endsFolded, isExample, isRandomSecret, secretShapes } from './secret-shapes.js';
import { sessionTokens } from './session-tokens.js';
import type { View } from './view.js';

/** What a service-specific credential is told apart by: no part of its secret. */
const serviceCredentialId = /service_?specific_?credential_?id$/i;

/** Everything in one view that is an access key id, or an example of one. */
export function idsIn(view: View): IdCandidate[] {
  const found: IdCandidate[] = [];
  for (const shape of idShapes(view.text)) {
    const judged = judgeId(shape);
    const example = judged === undefined && shape.text.includes('EXAMPLE');
    if (judged === undefined && !example) continue;
    const naming = namingAt(view, shape.start, shape.end);
    if (serviceCredentialId.test(naming.name ?? '')) continue;
    found.push({
      kind: 'id',
      id: shape.text,
      account: judged?.account,
      possible: judged?.possible ?? false,
      emulated: judged?.emulated ?? false,
      assigned: naming.assigned,
      example,
      name: naming.name,
      ...placed(view, shape),
    });
  }
  return found;
}

/** Unnamed ones are kept only near an id: a file of base64 has thousands. */
const nearby = 6000;

/** What may be a secret: by its name, or because it stands near one of the ids, which ascend. */
export function secretsIn(view: View, ids: readonly { readonly start: number; readonly end: number }[]): SecretCandidate[] {
  const found: SecretCandidate[] = [];
  let next = 0;
  for (const shape of secretShapes(view)) {
    const example = isExample(shape.text);
    if (!example && !isRandomSecret(shape.text)) continue;
    while (next < ids.length && (ids[next] as { end: number }).end < shape.start - nearby) next++;
    const id = ids[next];
    const near = (id !== undefined && id.start <= shape.end + nearby) || view.holder !== undefined;
    const naming = namingAt(view, shape.start, shape.end);
    const base = view.holder !== undefined && shape.start < 4 ? view.holder : { view, ...shape };
    const { claim, aws, within } = claimOf(naming, () => enclosing(base.view.text, base.start, base.end));
    if ((claim === 'foreign' || claim === 'unnamed') && !near) continue;
    if (claim === 'unnamed' && endsFolded(view.text, shape.start)) continue;
    found.push({
      kind: 'secret',
      value: shape.text,
      claim,
      aws,
      ...(within === undefined ? {} : { within }),
      foreignId: foreignIdNear(base.view.text, base.start, base.end),
      example,
      name: naming.name,
      ...placed(view, shape),
    });
  }
  return found;
}

export function tokensIn(view: View): TokenCandidate[] {
  return sessionTokens(view.text).map((token) => ({
    kind: 'token',
    value: token.value,
    name: namingAt(view, token.start, token.end).name,
    ...placed(view, token),
  }));
}

function placed(view: View, { start, end }: { readonly start: number; readonly end: number }) {
  return { start, end, span: view.span(start, end), steps: view.steps(start, end) };
}
