import type { ConditionTest, Statement } from '../iam/document.js';
import { parseOperator } from '../iam/operator.js';
import { matchesText } from '../iam/pattern.js';
import type { Span } from '../model/position.js';
import { textOf } from '../model/value.js';
import type { Audience } from './audience.js';
import type { Probe } from './fit.js';
import { forAllSubjects } from './for-all-subjects.js';
import { ProbeTokens } from './github-tokens.js';
import { admitted } from './held.js';
import { stranger } from './github-subjects.js';
import type { Hint, Hints } from './hints.js';
import { filledHint, hintsOf, isPattern } from './hints.js';
import { shown } from './mismatch.js';
import { settleAllow, settleDeny } from './settled.js';
import { escapeColons } from './subject.js';
import { isIssuer, isOpenKey, splitKey } from './token.js';

/** Who gets in by this Allow with a token of GitHub's; undefined when nothing is to be said. */
export function judgeGithub(allow: Statement, denies: readonly Statement[], address: string): Audience | undefined {
  if (allow.conditions.some(({ key, operator }) => isOpenKey(key) || parseOperator(operator) === undefined)) return undefined;
  const { statement, open } = settleAllow(allow);
  const settledDenies = denies.map(settleDeny);
  const hints = hintsOf(statement, settledDenies, address);
  const trial = tryTokens(statement, settledDenies, hints, address);
  const where = new Placing(allow, hints, address, open);
  if (trial.anyone !== undefined) return where.of('anyone', trial.anyone);
  if (trial.owner !== undefined) return where.of('owner', trial.owner);
  if (trial.repository !== undefined) return where.of('repository', trial.repository);
  if (trial.live) return forAllSubjects(allow, address);
  if (allow.conditions.some(neverHolds)) return { admits: 'nobody', cause: 'dead', severity: 'medium', span: where.whole };
  return open || !trial.whole || isTangled(allow, denies, address)
    ? undefined
    : { admits: 'nobody', cause: 'dead', severity: 'medium', span: where.whole };
}

interface Trial {
  readonly anyone: Probe | undefined;
  readonly owner: Probe | undefined;
  readonly repository: Probe | undefined;
  /** Some run gets in, or it can't be ruled out. */
  readonly live: boolean;
  /** All was tried. */
  readonly whole: boolean;
}

function tryTokens(allow: Statement, denies: readonly Statement[], hints: Hints, address: string): Trial {
  const found: { anyone?: Probe; owner?: Probe; repository?: Probe; live: boolean } = { live: false };
  const runs = namedRuns(hints);
  const probes = new ProbeTokens(allow, hints, address);
  for (const probe of probes) {
    const { circle } = probe;
    if (found.anyone?.takes === 'nothing') break;
    if (circle !== 'anyone' && found.anyone !== undefined) continue;
    const truth = admitted(allow, denies, probe.token, circle === 'anyone' ? 'outsider' : 'insider');
    if (truth !== false) found.live = true;
    if (truth !== true) continue;
    if (circle === 'anyone') {
      if (isPlainer(probe, found.anyone)) found.anyone = probe;
    } else if (circle === 'owner') found.owner ??= probe;
    else if (isWorse(probe, found.repository) && !isNamed(probe, runs)) found.repository = probe;
  }
  // A stranger may be kept out by his address alone; then it is still a door.
  const live = found.live || [...probes].some((probe) => admitted(allow, denies, probe.token, 'insider') !== false);
  return { anyone: found.anyone, owner: found.owner, repository: found.repository, live, whole: probes.whole };
}

/** What anybody has is worse than a name that must be had; of two names the longer is the better example of a look-alike. */
function isPlainer(probe: Probe, than: Probe | undefined): boolean {
  if (than === undefined || probe.takes === 'nothing') return true;
  const length = ({ token }: Probe): number => (token.claims['repository'] ?? '').indexOf('/');
  return probe.takes === 'name' && (than.takes !== 'name' || length(probe) > length(than));
}

/** Pull requests and every run are worth more words than a branch. */
function isWorse(probe: Probe, than: Probe | undefined): boolean {
  const rank = ({ context }: Probe): number => (context === undefined ? 2 : context === 'pull_request' ? 1 : 0);
  return than === undefined || rank(probe) > rank(than);
}

interface NamedRuns {
  readonly contexts: ReadonlySet<string>;
  readonly refs: ReadonlySet<string>;
  readonly environments: ReadonlySet<string>;
  readonly workflow: boolean;
}

/** The runs that the policy spells out. */
function namedRuns(hints: Hints): NamedRuns {
  const exact = (claim: string): string[] => (hints.get(claim) ?? []).filter((hint) => !isPattern(hint)).map(({ text }) => text);
  const contexts = (hints.get('sub') ?? []).flatMap(({ text, wildcards }) => {
    const match = /:((?:ref:refs\/(?:heads|tags)\/|environment:)[^:]+|pull_request)$/.exec(text)?.[1];
    return match === undefined || (wildcards && /[*?]/.test(match)) ? [text] : [match, text];
  });
  const environments = exact('environment');
  return {
    contexts: new Set([...contexts, ...environments.map((name) => `environment:${escapeColons(name)}`)]),
    refs: new Set(exact('ref')),
    environments: new Set(environments),
    workflow: exact('job_workflow_ref').length > 0 && exact('job_workflow_ref').every((text) => /@[0-9a-f]{40}$/.test(text)),
  };
}

function isNamed({ context, token }: Probe, runs: NamedRuns): boolean {
  if (runs.workflow || runs.refs.has(token.claims['ref'] ?? '') || runs.environments.has(token.claims['environment'] ?? '')) return true;
  return context !== undefined && context !== 'pull_request' && runs.contexts.has(context);
}

/** Words a trial's outcome, and finds what in the policy it is due to. */
class Placing {
  readonly whole: Span;
  readonly #allow: Statement;
  readonly #hints: Hints;
  readonly #address: string;
  readonly #open: boolean;

  constructor(allow: Statement, hints: Hints, address: string, open: boolean) {
    this.#allow = allow;
    this.#hints = hints;
    this.#address = address;
    this.#open = open;
    this.whole = this.#testOf('sub')?.span ?? allow.conditions[0]?.span ?? allow.principals?.span ?? allow.span;
  }

  of(admits: 'anyone' | 'owner' | 'repository', probe: Probe): Audience {
    const sub = probe.token.claims['sub'] ?? '';
    const hint = this.#hintFor('sub', sub);
    const written = hint === undefined ? undefined : this.#written(hint);
    return {
      admits,
      ...this.#severity(admits, probe, hint),
      span: hint?.value.span ?? this.whole,
      ...(this.#open || hint === undefined || !isPattern(hint) ? {} : { example: sub }),
      ...(written === undefined ? {} : { value: written }),
    };
  }

  #severity(
    admits: 'anyone' | 'owner' | 'repository',
    { takes, context, token }: Probe,
    hint: Hint | undefined,
  ): Pick<Audience, 'cause' | 'severity'> {
    if (admits === 'anyone') {
      if (takes === 'nothing') return { cause: hint === undefined ? 'untested' : 'everything', severity: 'critical' };
      return { cause: takes === 'name' ? 'look-alike' : takes, severity: 'high' };
    }
    if (admits === 'owner') {
      if (takes === 'template')
        return { cause: 'template', severity: hint !== undefined && /environment:|workflow:/.test(hint.text) ? 'high' : 'medium' };
      const enterprise = token.claims['enterprise_id'] !== undefined && isOfStranger(token);
      return enterprise ? { cause: 'enterprise', severity: 'high' } : { cause: 'wildcard', severity: 'medium' };
    }
    if ((this.#hints.get('job_workflow_ref') ?? []).some((each) => !isPattern(each))) return { cause: 'mutable-workflow', severity: 'low' };
    if (context === undefined || hint === undefined) return { cause: 'every-run', severity: 'medium' };
    if (!isPattern(hint)) return { cause: 'pull-requests', severity: 'low' };
    const unpinned = /@[*?]/.test(hint.text) && /[*?]$/.test(hint.text);
    return { cause: 'wildcard', severity: unpinned ? 'medium' : 'low' };
  }

  #hintFor(claim: string, value: string): Hint | undefined {
    const fitting = (this.#hints.get(claim) ?? []).filter(
      (hint) =>
        matchesText(hint.pattern, value) === true || matchesText(hint.pattern, value.toLowerCase()) === true || filledHint(hint) === value,
    );
    return fitting.find(({ test }) => this.#allow.conditions.some((own) => own.span.start === test.span.start)) ?? undefined;
  }

  /** As it stands in the file, also where a name of our own was put in. */
  #written({ test, value }: Hint): string | undefined {
    const own = this.#allow.conditions.find(({ span }) => span.start === test.span.start);
    // Values that a variable brings stand all at one place.
    const standing = own?.values.filter(({ span }) => span.start === value.span.start) ?? [];
    const found = standing.find((each) => textOf(each) === textOf(value)) ?? standing[0];
    return found && shown(found);
  }

  #testOf(claim: string): ConditionTest | undefined {
    return this.#allow.conditions.find(({ key }) => {
      const { issuer, claim: bare } = splitKey(key);
      return issuer !== undefined && bare.toLowerCase() === claim && isIssuer(issuer, this.#address);
    });
  }
}

/** A wildcard under an operator that has none, in every value. */
function neverHolds({ operator, values }: ConditionTest): boolean {
  const parsed = parseOperator(operator);
  if (parsed?.family !== 'string' || parsed.negated || parsed.wildcards || parsed.ifExists || parsed.set === 'all') return false;
  return values.length > 0 && values.every((value) => value.type === 'text' && /[*?]/.test(value.text));
}

/** Two patterns that one claim must fit may fit a text that no trial thought of. */
function isTangled(allow: Statement, denies: readonly Statement[], address: string): boolean {
  const claims = [allow, ...denies].flatMap(({ conditions, effect }) =>
    conditions
      .filter(({ key, operator, values }) => {
        const parsed = parseOperator(operator);
        if (parsed === undefined || parsed.family === 'null' || parsed.negated !== (effect === 'Deny')) return false;
        return (
          isIssuer(splitKey(key).issuer ?? '', address) &&
          values.some((value) => value.type !== 'text' || (parsed.wildcards && /[*?]/.test(value.text)))
        );
      })
      .map(({ key }) => splitKey(key).claim.toLowerCase()),
  );
  return new Set(claims).size < claims.length;
}

/** Neither the owner nor his number is one that the policy asks for. */
function isOfStranger({ claims }: Probe['token']): boolean {
  return claims['repository_owner_id'] === '900000001' && claims['repository']?.startsWith(`${stranger.owner}/`) === true;
}
