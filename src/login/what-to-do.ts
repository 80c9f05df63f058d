import type { AwsError } from '../model/aws.js';
import { legible } from './legible.js';

/** The next step where STS gave no verdict, by what kept it from one. */
export function whatToDo({ name, message, status, kind }: AwsError, issuer: string): string {
  if (kind === 'endpoint') return 'Mend the address in the environment.';
  if (name === 'IDPCommunicationError' || /verification key/i.test(message)) {
    const host = legible(issuer);
    return `AWS could not fetch the keys of the issuer from ${host}/.well-known/openid-configuration and the address it names: run the job again, and let fewer jobs of a matrix begin at once (max-parallel); a GitHub of your own must be open to AWS there.`;
  }
  if (/^(?:Throttl|TooManyRequests|RequestLimit|RequestThrottled|SlowDown)/.test(name) || /rate exceeded/i.test(message))
    return 'Run the job again, and let fewer logins begin at once (max-parallel in a matrix).';
  if (kind === 'refused')
    return "STS didn't take the gate's own request, which says nothing of the role: `aws-access-gate support-bundle` writes what a support case needs.";
  if (status !== undefined && status >= 500 && !/^(?:Unknown|UnreadableAnswer)$/.test(name))
    return 'Run the job again; see https://health.aws.amazon.com when it stays.';
  return 'Run the job again; look at the proxy, the firewall and the region.';
}
