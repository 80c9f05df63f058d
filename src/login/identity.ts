import type { AwsError, CallerIdentity, Session } from '../model/aws.js';
import { attempt } from './attempts.js';
import type { LoginPorts } from './ports.js';
import type { RoleArn } from './role-arn.js';

export type Identity =
  | { readonly state: 'right'; readonly account: string; readonly arn: string }
  | { readonly state: 'wrong'; readonly account: string; readonly arn: string; readonly expected: string }
  | { readonly state: 'unknown'; readonly error: AwsError | undefined };

/** Asks with the session itself who it is, and holds the answer against the role and session that were asked for. */
export async function identify(
  session: Session,
  role: RoleArn,
  wish: { region: string; sessionName: string },
  ports: LoginPorts,
  deadline: number,
): Promise<Identity> {
  const { role: told, account: of } =
    /^arn:[\w-]+:sts::(?<account>\d{12}):assumed-role\/(?<role>[^/]+)\//.exec(session.arn ?? '')?.groups ?? {};
  const expected = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${wish.sessionName}`;
  // Another name in the answer to the exchange itself: nothing that these keys say of themselves would undo that.
  if (session.arn !== undefined && (told !== role.name || of !== role.account))
    return { state: 'wrong', account: of ?? '', arn: session.arn, expected };
  const { value: answer } = await attempt(ports.clock, deadline, async (timeout) => {
    const answer = await ports.aws.getCallerIdentity({ region: wish.region, credentials: session.credentials, timeout });
    const again = answer.ok || answer.error.kind !== 'unavailable' ? 'no' : answer.error.name === 'TimeoutError' ? 'once' : 'soon';
    return { value: answer, again };
  });
  if (!answer.ok) return { state: 'unknown', error: answer.error };
  const { account, arn }: CallerIdentity = answer.value;
  if (account === undefined || arn === undefined) return { state: 'unknown', error: undefined };
  return account === role.account && arn === expected ? { state: 'right', account, arn } : { state: 'wrong', account, arn, expected };
}
