import { defineDoctorRule } from '../doctor/rule.js';

export type ProfileCase = { readonly where: string; readonly nearest?: string | undefined } & (
  | { readonly kind: 'asked'; readonly variable: string; readonly name: string }
  | { readonly kind: 'source' | 'session'; readonly profile: string; readonly name: string }
  | { readonly kind: 'no-prefix' | 'prefix'; readonly name: string }
  | { readonly kind: 'loop' | 'no-source' | 'two-sources' | 'half-sso'; readonly profile: string; readonly detail: string }
  | { readonly kind: 'credential-source'; readonly profile: string; readonly name: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'comment' | 'set-in'; readonly profile: string; readonly key: string }
  | { readonly kind: 'default-twice'; readonly other: string; readonly cli: string; readonly javascript: string }
  | { readonly kind: 'command'; readonly profile: string; readonly fault: CommandFault }
);

/** Why a `credential_process` can't be started. */
export type CommandFault = 'space' | 'whole-quoted' | 'open-quote' | 'shell-only';

const keys = 'aws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n';
const process = '[profile a]\nregion=eu-west-1\ncredential_process = ';
const role = 'role_arn=arn:aws:iam::123456789012:role/dev\n';

export default defineDoctorRule<ProfileCase>({
  id: 'doctor-profile',
  severity: 'medium',
  title: 'A profile that is not there, or is written so that it is not read',
  why: 'A name that no profile has stops the CLI. A section under the wrong header, or a file that breaks the grammar, is passed over or refused whole.',
  fix: 'Correct the name, the header or the line.',
  references: [
    'https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html',
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html',
  ],
  bad: [
    { environment: { AWS_PROFILE: 'prdo' }, files: { '.aws/config': '[profile prod]\nregion=eu-west-1\n' } },
    { environment: { AWS_PROFILE: 'prod' } },
    { files: { '.aws/config': `[profile a]\n${role}source_profile=bsae\n[profile base]\nregion=eu-west-1\n` } },
    { files: { '.aws/config': '[prod]\nregion=eu-west-1\noutput=json\n' } },
    { files: { '.aws/credentials': `[profile prod]\n${keys}` } },
    { files: { '.aws/config': `[profile a]\n${role}source_profile=b\n[profile b]\n${role}source_profile=a\n` } },
    { files: { '.aws/config': `[profile a]\n${role}` } },
    { files: { '.aws/config': `[profile a]\n${role}credential_source=environment\n` } },
    {
      files: {
        '.aws/config':
          '[profile a]\nsso_session=crop\nsso_account_id=123456789012\nsso_role_name=Dev\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\n',
      },
    },
    { files: { '.aws/config': '[profile a]\nsso_account_id=123456789012\nsso_role_name=Dev\nsso_region=eu-west-1\n' } },
    { files: { '.aws/config': '[profile a]\nregion=eu-west-1\n[profile a]\noutput=json\n' } },
    { files: { '.aws/config': '[profile default]\nregion=eu-west-1\n[default]\nregion=eu-west-2\n' } },
    { files: { '.aws/config': '[default]\nregion=eu-west-1\n[profile "default"]\nregion=eu-west-2\n' } },
    { files: { '.aws/config': `${process}/Library/Application Support/keys/run --account 1\n` } },
    { files: { '.aws/config': `${process}C:\\Program Files\\keys\\run.exe --account 1\n` } },
    { files: { '.aws/config': `${process}"/opt/keys/run --account 1"\n` } },
    { files: { '.aws/config': `${process}/opt/keys/run "--account 1\n` } },
    { files: { '.aws/config': `${process}~/bin/run\n` } },
    { files: { '.aws/config': `${process}$HOME/bin/run\n` } },
    { files: { '.aws/credentials': '\ufeff[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' } },
    { files: { '.aws/credentials': '[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}} # old\n' } },
    { files: { '.aws/credentials': '[a]\naws_access_key_id={{id}}\n  aws_secret_access_key={{secret}}\n' } },
  ],
  good: [
    {},
    { files: { '.aws/config': '[profile default]\nregion=eu-west-1\n', '.aws/credentials': `[default]\n${keys}` } },
    { files: { '.aws/config': `${process}"/Library/Application Support/keys/run" --account 1\n` } },
    { files: { '.aws/config': `${process}"C:\\Program Files\\keys\\run.exe" --account 1\n` } },
    { files: { '.aws/config': `${process}/usr/bin/python3 scripts/keys.py --name "Ann Lee"\n` } },
    { files: { '.aws/config': `${process}aws-vault exec --json dev\n` } },
    { files: { '.aws/config': `${process}"/opt/my keys/run"\n` } },
    { files: { '.aws/config': `${process}bash -c 'echo "$HOME"'\n` } },
    { environment: { AWS_PROFILE: 'a b' }, files: { '.aws/config': '[profile "a b"]\r\nregion=eu-west-1\r\n' } },
    { environment: { AWS_PROFILE: 'prod' }, files: { '.aws/credentials': `[prod]\n${keys}` } },
    { environment: { AWS_PROFILE: 'default' } },
    { environment: { AWS_PROFILE: '' } },
    {
      files: {
        '.aws/config': `# mine\n[profile a]\n${role}source_profile = b\n[profile b]\nregion=eu-west-1\ns3 =\n  max_concurrent_requests = 20\n  signature_version = s3v4\n`,
        '.aws/credentials': `[b]\n${keys}`,
      },
    },
    { files: { '.aws/config': `[profile a]\n${role}source_profile=a\n${keys}` } },
    {
      files: {
        '.aws/config':
          '[plugins]\ncli_legacy_plugin_path = /x\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n[preview]\ncloudfront = true\n',
      },
    },
    {
      files: {
        '.aws/config':
          '[profile a]\nsso_session=corp\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start#/\n',
      },
    },
    { files: { '.aws/config': `[profile a]\n${role}credential_source=Ec2InstanceMetadata\n` } },
    { files: { '.aws/config': `[profile a]\n${role}web_identity_token_file=/tmp/token\n` } },
  ],
  word: (the) => {
    const meant = the.nearest === undefined ? '' : ` Is "${the.nearest}" meant?`;
    return { ...worded(the, meant), identity: [the.kind, the.where, 'name' in the ? the.name : ''] };
  },
});

function worded(the: ProfileCase, meant: string): { message: string; fix: string } {
  const at = `(${the.where})`;
  switch (the.kind) {
    case 'asked':
      return {
        message: `${the.variable} asks for the profile "${the.name}", which is in neither file ${at}: the AWS CLI stops with "could not be found".${meant}`,
        fix:
          the.nearest === undefined
            ? `Type \`unset ${the.variable}\`, or make the profile with \`aws configure sso\`.`
            : `Type \`export ${the.variable}=${shell(the.nearest)}\`, or \`unset ${the.variable}\`.`,
      };
    case 'source':
      return {
        message: `Profile "${the.profile}" ${at} takes its credentials from source_profile "${the.name}", which is in neither file.${meant}`,
        fix: `Correct the line, then type \`aws sts get-caller-identity --profile ${shell(the.profile)}\`.`,
      };
    case 'session':
      return {
        message: `Profile "${the.profile}" ${at} names the sso_session "${the.name}", and there is no [sso-session ${the.name}] in the config file.${meant}`,
        fix: `Correct the name, or type \`aws configure sso-session\`; then \`aws sso login --profile ${shell(the.profile)}\`.`,
      };
    case 'no-prefix':
      return {
        message: `[${the.name}] ${at} is read by nobody: in the config file a profile's header is [profile ${the.name}].`,
        fix: `Write [profile ${the.name}] there, then type \`aws configure list-profiles\` to see it.`,
      };
    case 'prefix':
      return {
        message: `[${the.name}] ${at}: in the credentials file a profile's header is its bare name, so this one is not found.`,
        fix: `Write [${the.name.replace(/^profile\s+/, '')}] there, then type \`aws configure list-profiles\` to see it.`,
      };
    case 'loop':
      return {
        message: `The source_profile of "${the.profile}" ${at} leads back to itself (${the.detail}): nowhere are credentials to begin with.`,
        fix: 'Let one of them name a profile that signs in, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
      };
    case 'no-source':
      return {
        message: `Profile "${the.profile}" ${at} names a role, and nothing to assume it with.`,
        fix: 'Add source_profile (or credential_source), then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
      };
    case 'two-sources':
      return {
        message: `Profile "${the.profile}" ${at} has both source_profile and credential_source: the AWS CLI refuses that.`,
        fix: 'Remove one of the two lines, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
      };
    case 'half-sso':
      return {
        message: `The SSO settings of profile "${the.profile}" ${at} are not whole: ${the.detail} is missing.`,
        fix: `Type \`aws configure sso --profile ${shell(the.profile)}\`.`,
      };
    case 'credential-source':
      return {
        message: `credential_source of profile "${the.profile}" ${at} is "${the.name}", which there is not (Environment, Ec2InstanceMetadata, EcsContainer; small and capital letters count).${meant}`,
        fix: `Write credential_source = ${the.nearest ?? 'Environment'}, then type \`aws sts get-caller-identity --profile ${shell(the.profile)}\`.`,
      };
    case 'refused':
      return {
        message: `The AWS CLI and boto3 refuse this file as a whole, "Unable to parse config file" ${at}: ${the.why}.`,
        fix: 'Mend the line, then type `aws configure list`.',
      };
    case 'comment':
      return {
        message: `${the.key} of profile "${the.profile}" ${at} has a comment behind its value: the AWS CLI and boto3 take it for a part of the value, the SDK for JavaScript doesn't.`,
        fix: 'Put the comment on a line of its own, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
      };
    case 'set-in':
      return {
        message: `${the.key} of profile "${the.profile}" ${at} is set in: the AWS CLI and boto3 take the line for the rest of the value above it.`,
        fix: 'Remove the spaces before it, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
      };
    case 'default-twice':
      return {
        message: `[default] and [profile default] both stand in the config file ${at.slice(0, -1)}, ${the.other}), and nothing of the one is taken into the other: the AWS CLI and boto3 go by the lower one (${the.cli}), the SDK for JavaScript by [profile default] (${the.javascript}).`,
        fix: 'Put all of it under [default], remove [profile default], then type `aws configure list`.',
      };
    case 'command':
      return {
        message: `credential_process of profile "${the.profile}" ${at} ${commandFaults[the.fault][0]}.`,
        fix: `${commandFaults[the.fault][1]}, then type \`aws sts get-caller-identity --profile ${shell(the.profile)}\`.`,
      };
  }
}

const commandFaults: Readonly<Record<CommandFault, readonly [why: string, mend: string]>> = {
  space: [
    'has a space in the path of its program, and the path stands in no quotes: what is started is the part before the space',
    'Put the path, and only the path, in double quotes',
  ],
  'whole-quoted': [
    'stands in quotes from end to end: the AWS CLI and boto3 look for a program of that whole name, options and all',
    'Take the quotes away, or leave them around the path alone',
  ],
  'open-quote': ['has a quote that nothing closes', 'Close the quote'],
  'shell-only': [
    'begins with ~ or a variable: the AWS CLI and boto3 start it without a shell, and look for a program of that very name',
    'Write the whole path',
  ],
};

function shell(name: string): string {
  return /^[\w.@+/-]+$/.test(name) ? name : JSON.stringify(name);
}
