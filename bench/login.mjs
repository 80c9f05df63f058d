// Seconds and calls of STS until the cause of a plain mismatch is named, against a server on this machine that refuses; and what
// the live half adds to the start. With a path to a checkout of aws-actions/configure-aws-credentials (its main branch has the
// built dist/index.js, for Node 24), that in the same run on the same mismatch; without, the figure from its formula.
// Usage: npm run build && node bench/login.mjs [ROUNDS] [CHECKOUT] [INCUMBENT_ATTEMPTS]
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [, , rounds = '5', checkout, attempts = '12'] = process.argv;
const incumbent = checkout !== undefined && statSync(checkout).isDirectory() ? path.join(checkout, 'dist/index.js') : checkout;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-login-'));
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const issuer = 'token.actions.githubusercontent.com';
const claims = {
  iss: `https://${issuer}`,
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/app:ref:refs/heads/main',
  iat: now,
  exp: now + 300,
  ref: 'refs/heads/main',
};
let calls = 0;
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    if (request.method === 'GET') return response.end(JSON.stringify({ value: `${part({ alg: 'RS256' })}.${part(claims)}.${part('x')}` }));
    calls++;
    response.writeHead(403, { 'content-type': 'text/xml' });
    return response.end(
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>',
    );
  });
});
const address = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)));
const role = 'arn:aws:iam::123456789012:role/deploy';
const job = {
  PATH: process.env.PATH,
  HOME: folder,
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/app',
  ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/?a=b`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench',
};
const run = (args, env) =>
  new Promise((resolve) => {
    calls = 0;
    const began = performance.now();
    execFile(process.execPath, args, { env, cwd: folder }, (error, stdout, stderr) =>
      resolve({ seconds: (performance.now() - began) / 1000, calls, code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
const median = (runs) => [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
const show = (what, { seconds, calls: asked, code }) =>
  console.log(`${what}: ${seconds.toFixed(2)} s, ${asked} calls of STS, exit ${code}`);
async function measured(what, args, env) {
  const runs = [];
  for (let round = 0; round < Number(rounds); round++) runs.push(await run(args, env));
  const middle = median(runs);
  show(what, middle);
  return middle;
}
try {
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: 'repo:acme/app:ref:refs/heads/release' } },
  };
  writeFileSync(path.join(folder, 'trust.json'), JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2));
  await measured('the static half alone', [cli, 'login', '--path', folder], { PATH: process.env.PATH, HOME: folder });
  const env = { ...job, AWS_ENDPOINT_URL: address };
  const args = [cli, 'login', '--path', folder, '--role-to-assume', role, '--aws-region', 'eu-west-1', '--trust-policy', 'trust.json'];
  const ours = await measured('with the live half, a subject that differs', args, env);
  console.log(`  the cause is named: ${/login-subject/.test(ours.said)}`);
  if (incumbent !== undefined) {
    const inputs = { INPUT_AUDIENCE: 'sts.amazonaws.com', 'INPUT_AWS-REGION': 'eu-west-1', 'INPUT_ROLE-TO-ASSUME': role };
    const more = {
      'INPUT_STS-ENDPOINT': address,
      'INPUT_RETRY-MAX-ATTEMPTS': attempts,
      GITHUB_WORKSPACE: folder,
      GITHUB_SHA: 'f'.repeat(40),
    };
    const names = { GITHUB_ACTION: 'x', GITHUB_ACTOR: 'octocat', GITHUB_WORKFLOW: 'w', GITHUB_REF: 'refs/heads/main' };
    const theirs = await run([incumbent], { ...env, ...inputs, ...more, ...names });
    show(`configure-aws-credentials with ${attempts} attempts`, theirs);
    console.log(`  its last words: ${theirs.said.trim().split('\n').at(-1)}`);
    console.log(`  it takes ${(theirs.seconds / ours.seconds).toFixed(0)} times as long and ${theirs.calls / ours.calls} times the calls`);
  } else {
    // After attempt n it sleeps a random part of 50 ms times 2 to the n, after the last one too: its src/helpers.ts.
    const mean = Array.from({ length: Number(attempts) }, (_, n) => (0.05 * 2 ** n) / 2).reduce((sum, each) => sum + each, 0);
    console.log(
      `configure-aws-credentials, not run: ${attempts} calls of STS and ${mean.toFixed(0)} s of sleep on average, by its formula`,
    );
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
