const generic =
  /^(?:aws|amazon|access|keys?|ids?|secrets?|tokens?|session|s|my|the|values?|default|ak|sk|user|username|login|password|pass|pwd|name|credential|identity|cred)$/;

/** 1 where two share what tells them apart (`PROD`, `backup`), -1 where they differ in it, 0 where one says nothing. */
export function affinity(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  return one === other ? 1 : -1;
}

/** What of a name tells a key apart from others: `PROD_AWS_ACCESS_KEY_ID` is `prod`; empty where it says only that it is a key. */
export function distinctive(name: string | undefined): string {
  if (name === undefined || name.length === 1) return '';
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words
    .flatMap((word) => (/^(?:aws)?(?:access|secret)(?:access)?key(?:id)?$/.test(word) ? [] : [word]))
    .filter((word) => word !== '' && !generic.test(word))
    .join('_');
}
