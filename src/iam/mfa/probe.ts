import type { Element, Statement } from '../document.js';
import { actionMatches, actionsAmong, actionPattern, resourcePattern } from '../evaluate.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, unitKind } from '../pattern.js';
import { sensitiveByService } from '../sensitive.js';

/** One thing that a statement is about: an action, and the stretch of resources. */
export interface Probe {
  readonly action: string;
  /** Undefined where the statement has no resource element. */
  readonly resource: Pattern | undefined;
}

/** Names that no service has. */
const unheard = 'qzjx:qzjx';
const anyResource = compilePattern(['arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx']);

/** So many of a statement's values are looked at; past that more of the same follows. */
const most = 60;

/** What a statement is about: every action it names, those sensitive ones that its wildcards hold, and any other. */
export function probesOf(statement: Statement): readonly Probe[] {
  const actions = actionsOf(statement.actions);
  const resources = resourcesIn(statement.resources, actions.length > 20 ? 3 : 10);
  return actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
}

function actionsOf(element: Element | undefined): readonly string[] {
  if (element === undefined) return [];
  const held = actionsAmong(element, sensitiveByService).slice(0, most);
  if (element.negated) return actionMatches(element, unheard) === true ? [unheard, ...held] : held;
  const witnesses = element.values.slice(0, most).flatMap((value) => {
    const pattern = actionPattern(value);
    const witness = pattern && witnessOf(pattern);
    return witness !== undefined && actionMatches(element, witness) === true ? [witness] : [];
  });
  return [...new Set([...witnesses, ...held])];
}

/** An action that the pattern matches; undefined where a stretch is unknown. */
function witnessOf(pattern: Pattern): string | undefined {
  if (pattern.references.length > 0) return undefined;
  const colon = pattern.units.includes(58);
  let first = true;
  let text = '';
  for (const unit of pattern.units) {
    const kind = unitKind(unit);
    if (kind === 'text') text += String.fromCharCode(unit);
    else if (kind === 'one') text += 'q';
    else {
      text += first && !colon ? unheard : 'qzjx';
      first = false;
    }
  }
  return text;
}

function resourcesIn(element: Element | undefined, count: number): readonly (Pattern | undefined)[] {
  if (element === undefined) return [undefined];
  if (element.negated) return [anyResource];
  return element.values.slice(0, count).flatMap((value) => resourcePattern(value) ?? []);
}
