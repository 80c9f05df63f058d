const job = (steps: string, before = ''): string => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
${before}    steps:
${steps}`;

const configure = (inputs: string): string =>
  job(`      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-region: eu-west-1
${inputs}`);

const env = (id: string, secret: string, indent: string): string =>
  `${indent}env:\n${indent}  AWS_ACCESS_KEY_ID: ${id}\n${indent}  AWS_SECRET_ACCESS_KEY: ${secret}\n`;

const stored = ['${{ secrets.AWS_ACCESS_KEY_ID }}', '${{ secrets.AWS_SECRET_ACCESS_KEY }}'] as const;
const run = '      - run: aws s3 sync . s3://bucket\n';
const write = (script: string, more = ''): string => job(`      - run: |\n${script.replace(/^/gm, '          ')}\n${more}`);
const inContainer = (more: string): string =>
  job(run, `    container:\n      image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/x\n${more}`);

/** Workflows in which static keys of AWS are used. */
export const bad: readonly string[] = [
  configure(`          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`),
  configure(
    `          role-to-assume: arn:aws:iam::123456789012:role/x\n          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`,
  ),
  configure("          aws-access-key-id: ${{ vars.KEY_ID }}\n          aws-secret-access-key: ${{ secrets['DEPLOY_SECRET'] }}\n"),
  configure("          aws-secret-access-key: ${{ github.ref == 'refs/heads/main' && secrets.PROD || secrets.DEV }}\n"),
  env(...stored, '') + job(run),
  job(run, env(...stored, '    ')),
  job(`${run}${env(...stored, '        ')}`),
  job(run, `    container:\n      image: alpine\n${env(...stored, '      ')}`),
  job(run, `    services:\n      app:\n        image: alpine\n${env(...stored, '        ')}`),
  job(
    '      - run: |\n          aws configure set aws_access_key_id ${{ secrets.KEY }}\n          aws configure set aws_secret_access_key ${{ secrets.SECRET }}\n',
  ),
  job('      - run: export AWS_SECRET_ACCESS_KEY="${{ secrets.DEPLOY_SECRET }}"\n'),
  job('      - run: echo "AWS_SECRET_ACCESS_KEY=${{ secrets.X }}" >> $GITHUB_ENV\n'),
  job('      - run: ./deploy --secret ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n'),
  job(
    '      - uses: docker/login-action@v3\n        with:\n          username: ${{ secrets.AWS_ACCESS_KEY_ID }}\n          password: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
  ),
  job(
    '      - uses: docker/login-action@v3\n        with:\n          registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com\n          username: ${{ secrets.ECR_USER }}\n          password: ${{ secrets.ECR_PASS }}\n',
  ),
  job('      - uses: acme/deploy@v1\n        with:\n          aws_secret_key: ${{ secrets.DEPLOY }}\n'),
  job(`${run}        env:\n          TF_VAR_aws_secret_access_key: \${{ secrets.TF }}\n`),
  configure("          aws-access-key-id: ${{ format('{0}', secrets.A) }}\n          aws-secret-access-key: ${{ secrets.B || '' }}\n"),
  configure("          aws-secret-access-key: ${{ secrets[format('{0}_SECRET', matrix.stage)] }}\n"),
  configure('          aws-secret-access-key: ${{ env.SECRET }}\n').replace(
    '    steps:',
    '    env: { SECRET: "${{ secrets.B }}" }\n    steps:',
  ),
  inContainer(`      options: -e AWS_SECRET_ACCESS_KEY=${stored[1]}\n`),
  inContainer('      credentials:\n        username: ${{ secrets.ECR_ID }}\n        password: ${{ secrets.ECR_SECRET }}\n'),
  write('aws configure set aws_secret_access_key "$S"', '        env: { S: "${{ secrets.S }}" }\n'),
  write('mkdir -p ~/.aws\necho "${{ secrets.AWS_CREDENTIALS }}" > ~/.aws/credentials'),
  write('echo "$FILE" | base64 -d | tee "$HOME/.aws/credentials"', '        env: { FILE: "${{ secrets.CREDENTIALS }}" }\n'),
  write('cat <<EOF > ~/.aws/credentials\n[default]\n${{ secrets.BOTH }}\nEOF'),
  'on: push\njobs:\n  call:\n    uses: ./.github/workflows/deploy.yml\n    secrets:\n      key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
];

/** Workflows without. */
export const good: readonly string[] = [
  configure('          role-to-assume: arn:aws:iam::123456789012:role/x\n'),
  job(
    '      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          username: ${{ github.actor }}\n          password: ${{ secrets.REGISTRY }}\n',
  ),
  configure('          role-to-assume: ${{ secrets.AWS_ROLE }}\n'),
  configure('          aws-access-key-id: \'\'\n          aws-secret-access-key: ""\n          role-to-assume: x\n'),
  configure('          aws-access-key-id:\n          aws-secret-access-key: ${{ }}\n'),
  configure(
    '          aws-access-key-id: ${{ steps.login.outputs.aws-access-key-id }}\n          aws-secret-access-key: ${{ steps.login.outputs.aws-secret-access-key }}\n',
  ),
  configure(
    '          aws-access-key-id: ${{ needs.login.outputs.id }}\n          aws-secret-access-key: ${{ env.AWS_SECRET_ACCESS_KEY }}\n',
  ),
  job(run, env('test', 'test', '    ')),
  env('testing', 'testing', '') + job(run),
  env('minioadmin', 'minioadmin', '') + job(run),
  env('YOUR-KEY-ID-EXAMPLE', 'your-secret-EXAMPLEKEY', '') + job(run),
  job(run, env('""', "''", '    ')),
  job('      - run: |\n          aws configure set aws_access_key_id test\n          aws configure set aws_secret_access_key "$SECRET"\n'),
  job('      - run: |\n          # aws configure set aws_secret_access_key ${{ secrets.OLD }}\n          echo done\n'),
  job('      - run: unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY\n'),
  job('      - run: export AWS_SECRET_ACCESS_KEY=$(vault read -field=secret aws/creds/x)\n'),
  job(
    `${run}        env:\n          AWS_ACCESS_KEY_ID: \${{ secrets.R2_ACCESS_KEY_ID }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.R2_SECRET_ACCESS_KEY }}\n`,
  ),
  job(
    `${run}        env:\n          AWS_ENDPOINT_URL: http://localhost:4566\n          AWS_ACCESS_KEY_ID: \${{ secrets.LOCAL_KEY }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.LOCAL_SECRET }}\n`,
  ),
  job(
    '      - uses: acme/publish@v1\n        with:\n          token: ${{ secrets.GITHUB_TOKEN }}\n          npm-token: ${{ secrets.NPM_TOKEN }}\n',
  ),
  job(
    '      - run: make\n        env:\n          AWS_REGION: ${{ vars.AWS_REGION }}\n          AWS_KMS_KEY_ARN: ${{ secrets.AWS_KMS_KEY_ARN }}\n          AWS_ACCOUNT_ID: ${{ secrets.AWS_ACCOUNT_ID }}\n',
  ),
  job(
    `${run}        env:\n          AWS_KMS_KEY_ID: \${{ secrets.AWS_KMS_KEY_ID }}\n          HAS_AWS: \${{ secrets.AWS_SECRET_ACCESS_KEY != '' }}\n`,
  ),
  job(
    '      - run: aws s3 cp x s3://y --endpoint-url https://x.example.com\n        env:\n          AWS_SECRET_ACCESS_KEY: ${{ secrets.BUCKET }}\n',
  ),
  configure('          aws-secret-access-key: ${{ env.SECRET }}\n').replace(
    '    steps:',
    '    env: { SECRET: "${{ steps.x.outputs.y }}" }\n    steps:',
  ),
  inContainer('      credentials:\n        username: AWS\n        password: ${{ steps.ecr.outputs.password }}\n'),
  write('cat <<EOF > ~/.aws/credentials\n[default]\nrole_arn = ${{ secrets.ROLE_ARN }}\nEOF'),
  write('echo "${{ secrets.NOTE }}" > note\ntouch ~/.aws/credentials'),
  write('echo "$FILE" > ~/.aws/config', '        env: { FILE: "${{ secrets.PROFILES }}" }\n'),
];
