/** The form of an action: `service:Name`, or wildcards alone. Whether service and name exist is another question. */
export function isAction(text: string): boolean {
  return /^[a-z0-9*?-]+:[a-z0-9*?_-]*$/i.test(text) || /^[*?]+$/.test(text) || isOpenPrefix(text);
}

/** `s3*`: the wildcard may stand for the colon. */
function isOpenPrefix(text: string): boolean {
  return /^[a-z0-9*?-]+$/i.test(text) && text.includes('*');
}
