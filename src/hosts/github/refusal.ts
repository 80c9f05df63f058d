/** A surface that was not to be had: what, why, and the line that mends it. It never changes the verdict. */
export interface Refusal {
  readonly surface: string;
  readonly why: string;
  readonly fix: string;
}

export function refusalSentence({ surface, why, fix }: Refusal): string {
  return `${surface}: not delivered, ${why}. ${fix}`;
}

/** Tries one surface. What it throws becomes a refusal, so that the next surfaces are still served. */
export async function attempt(surface: string, deliver: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
  try {
    return await deliver();
  } catch (error) {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    const why =
      typeof code === 'string' ? code : error instanceof Error ? error.message.split('\n', 1)[0] || error.name : 'an unknown fault';
    return { surface, why, fix: 'The other surfaces have the whole report.' };
  }
}
