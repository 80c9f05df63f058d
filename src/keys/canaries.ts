/** Accounts that belong to a maker of canary keys: planted on purpose, and using one rings a bell. https://canarytokens.org */
export const canaryAccounts: ReadonlySet<string> = new Set([
  '052310077262',
  '171436882533',
  '534261010715',
  '595918472158',
  '717712589309',
  '819147034852',
  '992382622183',
  '730335385048',
  '266735846894',
  '893192397702',
]);
