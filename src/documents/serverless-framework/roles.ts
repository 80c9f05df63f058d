import type { MapValue, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { Resolver } from '../cloudformation/resolver.js';
import type { Template } from '../cloudformation/template.js';
import { documentOf } from '../document.js';
import { aroundStatements } from '../permission.js';
import { attach } from '../unit.js';
import type { GrowingPolicy, GrowingPrincipal, UnitBuilder } from '../unit.js';
import { statementsOf } from './statements.js';
import type { NamedFiles } from './statements.js';
import type { Variables } from './variables.js';

export interface Configuration {
  readonly root: MapValue;
  readonly unit: UnitBuilder;
  readonly variables: Variables;
  readonly files: NamedFiles;
  readonly template: Template;
}

/** The role that all functions share, unless they have their own. */
const shared = 'IamRoleLambdaExecution';

/** Where the parts of a role stand, the present form first. */
interface Parts {
  readonly statements: Value | undefined;
  readonly managed: Value | undefined;
  readonly boundary: Value | undefined;
  readonly name: Value | undefined;
}

/**
 * The roles that the framework makes for functions: the one of `provider`, and those of functions with statements of their own
 * (the framework's fourth version, or the plugins serverless-iam-roles-per-function and serverless-step-functions).
 */
export class FunctionRoles {
  /** By logical id. */
  readonly known = new Map<string, GrowingPrincipal>();
  readonly #configuration: Configuration;
  readonly #resolver: Resolver;

  constructor(configuration: Configuration) {
    this.#configuration = configuration;
    this.#resolver = new Resolver(configuration.template);
  }

  read(): void {
    const { root } = this.#configuration;
    const provider = this.#filledMap(member(root, 'provider'));
    const role = this.#filledMap(member(member(provider, 'iam'), 'role'));
    const parts: Parts = {
      statements: member(role, 'statements') ?? member(provider, 'iamRoleStatements'),
      managed: member(role, 'managedPolicies') ?? member(provider, 'iamManagedPolicies'),
      boundary: member(role, 'permissionsBoundary') ?? member(role, 'permissionBoundary') ?? member(provider, 'rolePermissionsBoundary'),
      name: member(role, 'name'),
    };
    const taken = role?.type === 'text' || member(provider, 'role') !== undefined;
    const policies = taken ? [] : this.#role(shared, parts, member(root, 'provider') ?? root);
    for (const [id, holder] of this.#owners()) {
      const own = this.#filledMap(member(member(holder, 'iam'), 'role'));
      const statements = member(holder, 'iamRoleStatements') ?? member(own, 'statements');
      if (statements === undefined) continue;
      const name = member(holder, 'iamRoleStatementsName') ?? member(own, 'name');
      const boundary = member(holder, 'iamPermissionsBoundary') ?? member(own, 'permissionsBoundary') ?? parts.boundary;
      this.#role(id, { statements, managed: member(own, 'managedPolicies'), boundary, name }, holder);
      const inherits = member(holder, 'iamRoleStatementsInherit') ?? member(own, 'inherit');
      const made = this.known.get(id);
      if (inherits?.type === 'boolean' && inherits.value && made !== undefined) for (const policy of policies) attach(policy, made);
    }
  }

  #owners(): [id: string, holder: Value][] {
    const { root } = this.#configuration;
    const functions = member(root, 'functions');
    const machines = member(member(root, 'stepFunctions'), 'stateMachines');
    const fragments = functions?.type === 'list' ? functions.items : [functions];
    return [...fragments, machines].flatMap((section) => {
      const filled = this.#filledMap(section);
      if (filled?.type !== 'map') return [];
      return filled.entries.map(({ key, value }): [string, Value] => [`${capitalised(key)}${shared}`, value]);
    });
  }

  /** Makes a role that has anything, and gives its policies. */
  #role(id: string, parts: Parts, at: Value): GrowingPolicy[] {
    const { unit, variables, files } = this.#configuration;
    const groups = statementsOf(parts.statements, variables, files);
    const managed = this.#resolved(parts.managed);
    if (groups.length === 0 && managed === undefined && parts.boundary === undefined) return [];
    const name = textOf(this.#resolved(parts.name)) ?? id;
    const role = unit.principal('role', name, at.span);
    this.known.set(id, role);
    const policies = groups.flatMap(({ items, file }) => {
      const [first, last] = [items[0], items.at(-1)];
      if (first === undefined || last === undefined) return [];
      const span = { start: first.span.start, end: Math.max(first.span.end, last.span.end) };
      const statements: Value = { type: 'list', items: items.flatMap((item) => this.#resolver.resolve(item) ?? []), span };
      return [unit.policy('identity', documentOf(aroundStatements(statements, span)), span, { name, file })];
    });
    for (const policy of policies) attach(policy, role);
    if (managed?.type === 'list') for (const arn of managed.items) role.managed.push({ arn, file: unit.file });
    const boundary = this.#resolved(parts.boundary);
    if (boundary !== undefined) role.boundary = { arn: boundary, file: unit.file };
    return policies;
  }

  #resolved(value: Value | undefined): Value | undefined {
    return value && this.#resolver.resolve(this.#configuration.variables.fill(value));
  }

  /** A section that may be given by a variable; what is in it stays as written. */
  #filledMap(value: Value | undefined): Value | undefined {
    return value?.type === 'text' ? this.#configuration.variables.fill(value) : value;
  }
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/resources: the logical id of what belongs to a function. */
function capitalised(name: string): string {
  const id = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}
