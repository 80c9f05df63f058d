import type { Statement } from '../iam/document.js';
import { parseOperator } from '../iam/operator.js';
import type { Audience } from './audience.js';
import { forAllSubjects } from './for-all-subjects.js';
import { admitted } from './held.js';
import type { Hint, Hints } from './hints.js';
import { filledHint, hintsOf, isPattern } from './hints.js';
import type { Issuer } from './issuers.js';
import { shown } from './mismatch.js';
import { settleAllow, settleDeny } from './settled.js';
import type { TenantPart } from './tenant-subject.js';
import { isSubjectOf, tenantPart } from './tenant-subject.js';
import { isOpenKey } from './token.js';

/** Who gets in by this Allow with a token of another issuer than GitHub; undefined when nothing is to be said. */
export function judgeTenants(allow: Statement, denies: readonly Statement[], address: string, issuer: Issuer): Audience | undefined {
  if (allow.conditions.some(({ key, operator }) => isOpenKey(key) || parseOperator(operator) === undefined)) return undefined;
  const { statement, open } = settleAllow(allow);
  const trial = new Trial(statement, denies.map(settleDeny), address, issuer);
  const anyone = trial.stranger();
  const whole = allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
  if (anyone !== undefined) {
    const { hint } = anyone;
    const where = hint === undefined ? { span: whole } : { span: hint.value.span, value: written(allow, hint) };
    if (!issuer.shared) return { admits: 'owner', cause: hint === undefined ? 'untested' : 'wildcard', severity: 'medium', ...where };
    const cause = hint === undefined ? 'untested' : anyone.part === 'everything' ? 'everything' : 'look-alike';
    return { admits: 'anyone', cause, severity: cause === 'look-alike' ? 'high' : 'critical', ...where };
  }
  if (!trial.alive()) return open || trial.tangled ? undefined : { admits: 'nobody', cause: 'dead', severity: 'medium', span: whole };
  if (trial.wholeTenant) return { admits: 'owner', cause: 'untested', severity: 'medium', span: whole };
  const wide = trial.wide();
  if (wide === undefined) return forAllSubjects(allow, address);
  const { hint, part } = wide;
  const circle =
    part === 'tenant' ? ({ admits: 'owner', severity: 'medium' } as const) : ({ admits: 'repository', severity: 'low' } as const);
  return { ...circle, cause: 'wildcard', span: hint.value.span, value: written(allow, hint) };
}

function written(allow: Statement, { test, value }: Hint): string {
  const own = allow.conditions.find(({ span }) => span.start === test.span.start);
  return shown(own?.values.find(({ span }) => span.start === value.span.start) ?? value);
}

class Trial {
  /** Two positive conditions on one claim: a text that fits both may be one that no trial thought of. */
  readonly tangled: boolean;
  readonly #allow: Statement;
  readonly #denies: readonly Statement[];
  readonly #address: string;
  readonly #issuer: Issuer;
  readonly #hints: Hints;

  /** The tenant is told, and nothing of his is: each of his projects gets in. */
  get wholeTenant(): boolean {
    const firm = (claim: string): boolean => (this.#hints.get(claim) ?? []).length > 0;
    return !firm('sub') && !this.#issuer.project.some(firm) && ['namespace_id', 'organization_id', 'organization_slug'].some(firm);
  }

  constructor(allow: Statement, denies: readonly Statement[], address: string, issuer: Issuer) {
    this.#allow = allow;
    this.#denies = denies;
    this.#address = address;
    this.#issuer = issuer;
    this.#hints = hintsOf(allow, denies, address);
    this.tangled = [...this.#hints.values()].some((hints) => new Set(hints.map(({ test }) => test)).size > 1);
  }

  /** A token of somebody who has nothing to do with whom the policy means, and the value that lets him in. */
  stranger(): { readonly hint: Hint | undefined; readonly part: TenantPart } | undefined {
    if (this.#isBoundBySession()) return undefined;
    if (this.#admits({}, 'outsider')) return { hint: undefined, part: 'everything' };
    for (const wanted of ['everything', 'prefix'] as const) {
      for (const claim of this.#issuer.binding) {
        for (const hint of this.#fitting(claim)) {
          if (!isPattern(hint) || this.#part(claim, hint) !== wanted) continue;
          if (this.#admits({ [claim]: filledHint(hint) }, 'outsider')) return { hint, part: wanted };
        }
      }
    }
    return undefined;
  }

  /** Whether anybody gets in at all. */
  alive(): boolean {
    const choices = [...this.#hints.keys()].map((claim) => this.#fitting(claim).map((hint) => [claim, filledHint(hint)] as const));
    const first = Object.fromEntries(choices.flatMap((choice) => (choice[0] === undefined ? [] : [choice[0]])));
    return (
      this.#admits(first, 'insider') ||
      choices.some((choice) => choice.slice(1).some(([claim, value]) => this.#admits({ ...first, [claim]: value }, 'insider')))
    );
  }

  /** The value that leaves more of the tenant in than one project's one branch. */
  wide(): { readonly hint: Hint; readonly part: TenantPart } | undefined {
    if (this.#issuer.project.some((claim) => (this.#hints.get(claim) ?? []).some((hint) => !isPattern(hint)))) return undefined;
    const subs = this.#fitting('sub').filter(isPattern);
    for (const wanted of ['everything', 'prefix', 'tenant', 'project'] as const) {
      const hint = subs.find((each) => this.#part('sub', each) === wanted);
      if (hint !== undefined && this.#admitsLike(hint)) return { hint, part: wanted };
    }
    return undefined;
  }

  /** What is asked of the claim, without subjects that this issuer never gives. */
  #fitting(claim: string): readonly Hint[] {
    const hints = this.#hints.get(claim) ?? [];
    return claim === 'sub' ? hints.filter((hint) => isSubjectOf(this.#issuer.id, this.#address, hint.text, isPattern(hint))) : hints;
  }

  #admitsLike(hint: Hint): boolean {
    const others = [...this.#hints].flatMap(([claim, hints]) =>
      claim === 'sub' || hints[0] === undefined ? [] : [[claim, filledHint(hints[0])]],
    );
    return this.#admits({ ...(Object.fromEntries(others) as Record<string, string>), sub: filledHint(hint) }, 'insider');
  }

  #part(claim: string, hint: Hint): TenantPart {
    return claim === 'sub' ? tenantPart(hint.text, this.#issuer.id) : /^[*?]/.test(hint.text) ? 'everything' : 'prefix';
  }

  /** The session's name stands for the tenant where the issuer sets it. */
  #isBoundBySession(): boolean {
    return (
      this.#issuer.binding.includes('sts:rolesessionname') &&
      this.#allow.conditions.some(
        ({ key, operator, values }) =>
          key.toLowerCase() === 'sts:rolesessionname' &&
          parseOperator(operator)?.negated === false &&
          !values.some((value) => value.type === 'text' && /[*?]/.test(value.text)),
      )
    );
  }

  /** Whether a token gets in that has these claims, and of the rest a stranger's: what is not his to choose is another's. */
  #admits(claims: Readonly<Record<string, string>>, caller: 'outsider' | 'insider'): boolean {
    const binding = new Set(this.#issuer.binding);
    const all: Record<string, string> = { sub: 'zq-stranger', aud: 'sts.amazonaws.com' };
    for (const [claim, hints] of this.#hints) {
      const first = hints[0];
      if (first !== undefined && !binding.has(claim) && isChosen(claim)) all[claim] = filledHint(first);
    }
    for (const claim of binding) all[claim] = 'zq-stranger';
    const token = { issuer: `https://${this.#address}`, claims: { ...all, ...claims } };
    return admitted(this.#allow, this.#denies, token, caller) === true;
  }
}

/** What one writes into the job that asks for the token, or what holds for everybody's jobs. */
function isChosen(claim: string): boolean {
  return /^(?:aud|amr|ref_protected|pipeline_source|runner_environment|user_access_level|build_branch|cluster_name|pipeline_slug)$/.test(
    claim,
  );
}
