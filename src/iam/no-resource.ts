const words = [
  'none',
  'unused',
  'placeholder',
  'dummy',
  'nonexistent',
  'not-?in-?use',
  'not-?used',
  'not-?set',
  'change-?me',
  'replace-?me',
];
const nothing = new RegExp(`^arn:.*[:/](?:.*-)?(?:${words.join('|')})$`, 'is');

/** Whether an ARN says of itself that it stands for no resource: a default that whoever needs one overrides, which is to match nothing. */
export function standsForNone(arn: string): boolean {
  return nothing.test(arn.replaceAll('_', '-'));
}
