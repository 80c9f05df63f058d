import { createAwsHost } from '../../src/hosts/aws/index.js';
import { systemHttp } from '../../src/hosts/http.js';
import type { AwsAnswer, AwsHost } from '../../src/model/aws.js';
import type { Environment, Http } from '../../src/model/ports.js';
import { type TestClock, testClock } from './world.js';

/** Milliseconds that are really waited where the check is ready to wait longer. */
const patience = 500;

/** Real hosts on real sockets, that give up soon and let the clock believe that they waited as long as they were told to. */
export function impatient(environment: Environment): { clock: TestClock; aws: AwsHost; http: Http } {
  const clock = testClock();
  const aws = createAwsHost(environment);
  const http = systemHttp(environment);
  const timed = async <Answer>(
    timeout: number,
    call: (timeout: number) => Promise<Answer>,
    hung: (answer: Answer) => boolean,
  ): Promise<Answer> => {
    const short = Math.min(timeout, patience);
    const answer = await call(short);
    if (hung(answer)) clock.slept += timeout - short;
    return answer;
  };
  const late = (answer: AwsAnswer<unknown>): boolean => !answer.ok && answer.error.name === 'TimeoutError';
  return {
    clock,
    aws: {
      ...aws,
      assumeRoleWithWebIdentity: (call) => timed(call.timeout, (timeout) => aws.assumeRoleWithWebIdentity({ ...call, timeout }), late),
      getCallerIdentity: (call) => timed(call.timeout, (timeout) => aws.getCallerIdentity({ ...call, timeout }), late),
      getRole: (call) => timed(call.timeout, (timeout) => aws.getRole({ ...call, timeout }), late),
      getOpenIDConnectProvider: (call) => timed(call.timeout, (timeout) => aws.getOpenIDConnectProvider({ ...call, timeout }), late),
    },
    http: {
      send: async (request) => {
        const answer = await timed(
          request.timeout,
          (timeout) => http.send({ ...request, timeout }).catch((error: unknown) => ({ error })),
          (answer) => 'error' in answer && /timed out/.test(String((answer.error as Error).message)),
        );
        if ('error' in answer) throw answer.error;
        return answer;
      },
    },
  };
}
