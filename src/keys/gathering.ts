import type { Detection } from './detection.js';

/** One credential value over all contents. */
export interface Credential {
  readonly first: Detection;
  readonly sightings: Sighting[];
  /** Sightings of a part of it alone: the id of a pair in another file. */
  readonly parts: (Sighting & { readonly message: string })[];
}

export interface Sighting {
  readonly content: string;
  readonly detection: Detection;
}

/**
 * Brings the detections of all contents together, one credential a value: a secret alone that is half of a pair
 * elsewhere belongs to the pair, and so do the id and the token alone.
 */
export function gather(sightings: Iterable<Sighting>): Credential[] {
  const byFingerprint = new Map<string, Credential>();
  for (const sighting of sightings) {
    const known = byFingerprint.get(sighting.detection.fingerprint);
    if (known === undefined)
      byFingerprint.set(sighting.detection.fingerprint, { first: sighting.detection, sightings: [sighting], parts: [] });
    else known.sightings.push(sighting);
  }
  const secrets = new Map<string, Credential>();
  const others = new Map<string, Credential>();
  for (const one of byFingerprint.values()) {
    const [secret, ...rest] = one.first.values;
    if (rest.length === 0 || secret === undefined) continue;
    if (!secrets.has(secret)) secrets.set(secret, one);
    for (const value of rest) if (!others.has(value)) others.set(value, one);
  }
  const kept: Credential[] = [];
  for (const one of byFingerprint.values()) {
    const value = one.first.values[0];
    const alone = one.first.values.length === 1 && value !== undefined;
    const whole = alone ? secrets.get(value) : undefined;
    const owner = alone ? others.get(value) : undefined;
    if (whole !== undefined) whole.sightings.push(...one.sightings);
    else if (owner !== undefined) {
      const message = one.first.rule === 'access-key-id' ? 'its access key id stands here too' : 'its session token stands here too';
      for (const sighting of one.sightings) owner.parts.push({ ...sighting, message });
    } else kept.push(one);
  }
  return kept;
}
