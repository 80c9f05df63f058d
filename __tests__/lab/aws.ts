import { misbehave, type Received, serve, type Fault, type Server } from './server.js';
import { getOpenIDConnectProvider, getRole } from './iam.js';
import { material, sessionMaterial } from './material.js';
import { signedBy, signer } from './signature.js';
import { errors, type WireError } from './sts-errors.js';
import { exchange, type Granted } from './sts.js';
import type { TrustDocument } from './trust-evaluator.js';
import { errorXml, resultXml, type Tree } from './xml.js';

export interface LabRole {
  /** `deploy`, or with a path `/ci/deploy`. */
  readonly name: string;
  readonly trust: TrustDocument;
  /** Milliseconds since the epoch; long ago by default. */
  readonly created?: number;
  readonly maxSessionDuration?: number;
  /** Refusals until STS knows a new role. */
  propagation?: number;
}

export interface LabAccount {
  readonly roles: readonly LabRole[];
  /** Issuer without `https://`, and the audiences it lists. */
  readonly providers: Readonly<Record<string, readonly string[]>>;
}

export interface AwsOptions {
  readonly partition: string;
  readonly accounts: Readonly<Record<string, LabAccount>>;
  /** Where discovery of an issuer is really answered. */
  readonly issuers: Readonly<Record<string, string>>;
  /** One a call of the action, in order; `always` stays. `undefined` in the list lets a call through. */
  readonly faults: Partial<Record<string, (Fault | WireError | undefined)[]>>;
  readonly always: Partial<Record<string, Fault | WireError>>;
  /** Where redirects lead to. */
  readonly elsewhere: string;
  /** In place of the truth. */
  identity?: { readonly account: string; readonly arn: string };
}

export interface Call {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly signed: boolean;
}

export interface Aws extends Server {
  readonly calls: Call[];
  readonly granted: Granted[];
  /** Credentials that may read IAM of an account. */
  reader(account: string): { accessKeyId: string; secretAccessKey: string };
}

/** STS and IAM over the query protocol, as strict as the real ones in all that a login meets. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const calls: Call[] = [];
  const granted: Granted[] = [];
  const readers = new Map<string, { secret: string; account: string }>();
  const server = await serve(async (received, response) => {
    const parameters = Object.fromEntries(new URLSearchParams(received.body));
    const action = parameters['Action'] ?? '';
    const service = parameters['Version'] === '2010-05-08' ? 'iam' : 'sts';
    calls.push({ action, parameters, signed: received.headers.authorization !== undefined });
    const send = (status: number, body: string): void => {
      response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': '01234567-89ab-cdef-0123-456789abcdef' }).end(body);
    };
    const queue = options.faults[action];
    const fault = queue !== undefined && queue.length > 0 ? queue.shift() : options.always[action];
    if (typeof fault === 'object' && 'code' in fault) {
      // Some errors repeat what was sent.
      send(
        fault.status,
        errorXml(service, { ...fault, message: fault.message.replaceAll('{token}', parameters['WebIdentityToken'] ?? '') }),
      );
      return;
    }
    if (
      fault !== undefined &&
      (await misbehave(fault, response, parameters['WebIdentityToken'] ?? received.headers.authorization ?? '', options.elsewhere))
    )
      return;
    const answer = await answerTo(action, service, received, parameters);
    if ('code' in answer) send(answer.status, errorXml(service, answer));
    else send(200, resultXml(service, action, answer.result));
  });

  async function answerTo(
    action: string,
    service: 'sts' | 'iam',
    received: Received,
    parameters: Readonly<Record<string, string>>,
  ): Promise<WireError | { result: Tree }> {
    if (action === 'AssumeRoleWithWebIdentity') return exchange(parameters, options, granted);
    const id = signer(received) ?? '';
    const session = granted.find(({ credentials }) => credentials.accessKeyId === id);
    const reader = readers.get(id);
    const secret = session?.credentials.secretAccessKey ?? reader?.secret;
    if (secret === undefined) return errors.badToken;
    if (!signedBy(received, secret, service)) return errors.badSignature;
    if (session !== undefined && received.headers['x-amz-security-token'] !== session.credentials.sessionToken) return errors.badToken;
    if (action === 'GetCallerIdentity') {
      const { account, arn } = options.identity ??
        session ?? { account: reader?.account ?? '', arn: `arn:aws:iam::${reader?.account}:user/reader` };
      return { result: { Arn: arn, UserId: 'AROALAB:session', Account: account } };
    }
    // A session under a policy that denies everything may read nothing.
    if (reader === undefined) return { status: 403, code: 'AccessDenied', message: `not authorized to perform: iam:${action}` };
    const account = options.accounts[reader.account];
    if (action === 'GetRole') return getRole(parameters['RoleName'] ?? '', reader.account, account, options.partition);
    if (action === 'GetOpenIDConnectProvider')
      return getOpenIDConnectProvider(parameters['OpenIDConnectProviderArn'] ?? '', reader.account, account);
    return { status: 400, code: 'InvalidAction', message: `Could not find operation ${action}` };
  }

  return {
    url: server.url,
    close: () => server.close(),
    calls,
    granted,
    reader(account) {
      const { accessKeyId: temporary, secretAccessKey } = sessionMaterial(
        `reader:${account}:${material(String(Math.random()), 8, 'abcdef')}`,
      );
      // A user's own keys are long-term ones: they have no session token.
      const accessKeyId = temporary.replace(/^AS/, 'AK');
      readers.set(accessKeyId, { secret: secretAccessKey, account });
      return { accessKeyId, secretAccessKey };
    },
  };
}
