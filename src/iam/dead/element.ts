/** Why an action can match nothing, or undefined. Wildcards that may stand for a colon are given the benefit of the doubt. */
export function neverAction(text: string): string | undefined {
  if (text.includes('${')) return undefined;
  if (text.includes(',')) return 'its Action is one text with commas, which no action is called';
  if (/\s/.test(text)) return 'its Action has blanks, which no action has';
  if (/^[*?]+$/.test(text)) return undefined;
  const colon = text.indexOf(':');
  if (colon < 0) return text.includes('*') ? undefined : 'its Action names no service';
  if (text.includes(':', colon + 1)) return 'its Action has two colons, which no action has';
  return colon === 0 || colon === text.length - 1 ? 'its Action is only half of one' : undefined;
}

/** Why a resource can match nothing, or undefined. */
export function neverResource(text: string): string | undefined {
  if (text.includes('${') || /^[*?]/.test(text)) return undefined;
  if (text.trim() !== text) return 'its Resource has blanks around it, which no ARN has';
  if (!/^(?:arn:|a[rn:]*[*?])/.test(text)) return 'its Resource is no ARN';
  return !/[*?]/.test(text) && text.split(':').length < 6 ? 'its Resource has too few fields for an ARN' : undefined;
}
