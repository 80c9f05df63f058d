import type { Finding } from '../model/finding.js';

const message = {
  'access-key-id': 'a secret without its id stands near; it may belong to this id',
  'secret-access-key': 'an id without its secret stands near; it may be the one of this secret',
} as const;

/**
 * Links an id alone and a secret alone that stand in the same folder, where there is one of each: they may be a pair
 * that was put into two files.
 */
export function linkHalves(findings: readonly Finding[]): Finding[] {
  const folders = new Map<string, { ids: Finding[]; secrets: Finding[] }>();
  for (const finding of findings) {
    if (finding.rule !== 'access-key-id' && finding.rule !== 'secret-access-key') continue;
    if (finding.severity === 'low') continue;
    const folder = folderOf(finding);
    const halves = folders.get(folder) ?? { ids: [], secrets: [] };
    folders.set(folder, halves);
    (finding.rule === 'access-key-id' ? halves.ids : halves.secrets).push(finding);
  }
  const partner = new Map<Finding, Finding>();
  for (const { ids, secrets } of folders.values()) {
    const [id] = ids;
    const [secret] = secrets;
    if (ids.length !== 1 || secrets.length !== 1 || id === undefined || secret === undefined) continue;
    partner.set(id, secret).set(secret, id);
  }
  return findings.map((finding) => {
    const other = partner.get(finding);
    if (other === undefined) return finding;
    return { ...finding, related: [...finding.related, { ...other.place, message: message[finding.rule as keyof typeof message] }] };
  });
}

function folderOf({ place }: Finding): string {
  const path = place.in === undefined ? place.path : `\0${place.commit ?? ''}`;
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
