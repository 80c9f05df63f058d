import type { IdToken } from './id-token.js';

/** Seconds between two clocks that nobody need know of. */
const slight = 60;

/**
 * What a token that was just asked for says of this machine's clock. The exchange itself isn't signed and doesn't mind;
 * AWS refuses signed calls beyond five minutes.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
 */
export function clockRemarks({ claims, received }: IdToken): string[] {
  if (claims.issued === undefined) return [];
  const ahead = Math.round(received / 1000 - claims.issued);
  if (Math.abs(ahead) <= slight) return [];
  const way = ahead > 0 ? 'ahead of' : 'behind';
  return [
    `This machine's clock is ${Math.abs(ahead)} s ${way} the time at which the id-token was issued, just now: set it by NTP, as signed calls to AWS fail beyond 300 s.`,
  ];
}
