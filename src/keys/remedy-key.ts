import { idWord, ofAccountWord, type Remedy, type Step } from './remedy.js';

/** A key as a remedy needs it. */
export interface KeyNames {
  readonly id?: string;
  readonly account?: string;
}

/**
 * What a key did. Event history goes back 90 days, is kept by region, and has management events only.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html
 */
export function lookUpUse(id: string | undefined): Step {
  const lookUp = `aws cloudtrail lookup-events --region "$region" --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${idWord(id)}`;
  return {
    note: 'what it did in the last 90 days, region by region. Reads and writes of data only a trail of your own has',
    commands: [
      `for region in $(aws ec2 describe-regions --query 'Regions[].RegionName' --output text); do ${lookUp} --query 'Events[].[EventTime,EventName,EventSource,Username]' --output text; done`,
    ],
  };
}

/**
 * Whose key it is, and off with it.
 * https://docs.aws.amazon.com/cli/latest/reference/iam/get-access-key-last-used.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/update-access-key.html
 */
export function stopKey(names: KeyNames): Step {
  const id = idWord(names.id);
  return {
    note: `find its user and make it inactive, as an administrator${ofAccountWord(names.account)}`,
    commands: [
      `user=$(aws iam get-access-key-last-used --access-key-id ${id} --query UserName --output text)`,
      `aws iam update-access-key --user-name "$user" --access-key-id ${id} --status Inactive`,
    ],
  };
}

/** https://docs.aws.amazon.com/cli/latest/reference/iam/delete-access-key.html */
function deleteKey({ id }: KeyNames): Step {
  return {
    note: 'make a new one only where no role can take its place. When nothing misses the old one, delete it',
    commands: [`aws iam delete-access-key --user-name "$user" --access-key-id ${idWord(id)}`],
  };
}

/** The remedy for a long-term key whose secret is out. */
export function keyRemedy(names: KeyNames): Remedy {
  return {
    now: 'Make the key inactive now, before anything else: until then whoever has read it can use it.',
    steps: [stopKey(names), lookUpUse(names.id), deleteKey(names)],
  };
}

/** The remedy for a secret whose id isn't known: all keys of the account, to find the one. */
export function secretRemedy(): Remedy {
  return {
    now: 'Find the key that this secret belongs to and make it inactive now: its id is no secret, so the secret alone is as good as both.',
    steps: [
      {
        note: 'all access keys of the account, with their users. The creation date helps to tell which',
        commands: [
          `for user in $(aws iam list-users --query 'Users[].UserName' --output text); do aws iam list-access-keys --user-name "$user" --query 'AccessKeyMetadata[].[UserName,AccessKeyId,Status,CreateDate]' --output text; done`,
        ],
      },
      { note: 'make it inactive', commands: ['aws iam update-access-key --user-name USER --access-key-id ID --status Inactive'] },
      lookUpUse(undefined),
    ],
  };
}

/** The remedy for an id whose secret isn't there. */
export function idRemedy(names: KeyNames): Remedy {
  return {
    now: 'Look where the secret of this key is kept, and make the key inactive if that may have been committed too.',
    steps: [stopKey(names), lookUpUse(names.id)],
  };
}

/**
 * The remedy for an SMTP password, which is made of a secret access key and works for as long as that key does.
 * https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
 */
export function smtpRemedy(names: KeyNames): Remedy {
  return {
    now: 'Make the access key that is its user name inactive now, then create new SMTP credentials: the password is made of that key.',
    steps: [stopKey(names), deleteKey(names)],
  };
}
