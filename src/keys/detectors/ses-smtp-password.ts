import { namingAt } from '../naming.js';
import { defineRule, ofAccount, tempered, unlessPlanted } from '../key-rule.js';
import { smtpRemedy } from '../remedy-key.js';
import { isRandomSecret } from '../secret-shapes.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';
import { runsOf } from '../view-facts.js';

/** One byte of version and 32 of HMAC-SHA256: 44 characters that begin with `B` (or `A`, the older version). https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html */
const length = 44;
const host = /email-smtp\.|(?<![a-z])ses(?![a-z])|SES(?![a-z])|smtp_password_v4/i;
const named = /smtp|mail|ses(?![a-z])/i;
const password = /pass|pwd|secret|smtp_password/i;

function find(view: View): Single[] {
  const { text } = view;
  const found: Single[] = [];
  for (const { start, end } of runsOf(view)) {
    if (end - start !== length || text[end] === '=') continue;
    const value = text.slice(start, end);
    const version = Buffer.from(value.slice(0, 4), 'base64')[0];
    if ((version !== 4 && version !== 2) || !isRandomSecret(value)) continue;
    const naming = namingAt(view, start, end);
    const name = naming.name ?? naming.before.slice(-120);
    const around = text.slice(Math.max(0, start - 600), start) + text.slice(end, end + 600);
    const id = /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/.exec(around);
    const ses = host.test(around) || host.test(name);
    // One that is called a mail's password, and has the length and version of those of SES, is one wherever its host stands.
    const like = version === 4 && /smtp/i.test(name) && password.test(name);
    // Beside a user name that is an id, the version byte is enough.
    const beside = version === 4 && id !== null && password.test(name);
    if (!like && !beside && !(ses && (password.test(name) || (named.test(around) && id !== null)))) continue;
    found.push({ rule: 'ses-smtp-password', value, start, end, takesId: true, facts: {}, evidence: {} });
  }
  return found;
}

export default defineRule({
  id: 'ses-smtp-password',
  severity: 'high',
  title: 'Amazon SES SMTP password',
  why: 'With its user name, which is an access key id, it sends mail in the name of the account. It is made of a secret access key and works until that key is inactive.',
  fix: 'Make the access key that is the user name inactive, and create new SMTP credentials.',
  references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
  bad: [
    'SMTP_HOST=email-smtp.us-east-1.amazonaws.com\nSMTP_USERNAME={{id}}\nSMTP_PASSWORD={{smtp}}\n',
    '"ses_smtp_password_v4": "{{smtp}}",\n',
    'MAIL_USERNAME={{id}}\nMAIL_PASSWORD={{smtp}}\n',
    '[relay]\nuser = "{{id}}"\npasswd = "{{smtp}}"\n',
    'data:\n  SMTP_HOST: {{base64:email-smtp.us-east-1.amazonaws.com}}\n  SMTP_PASSWORD: {{base64:{{smtp}}}}\n  SMTP_USER: {{base64:{{id}}}}\n',
  ],
  needs: ['smtp', 'SMTP', 'Smtp', 'SES_', 'ses_', 'AKIA'],
  good: ['SMTP_HOST=smtp.example.org\nSMTP_PASSWORD={{blob:43}}=\n', 'AccountKey={{blob:43}}=\nsmtp: email-smtp.us-east-1.amazonaws.com\n'],
  find,
  judge: (facts, at) => {
    const { id } = facts;
    return {
      severity: tempered('high', facts, at),
      what: `An Amazon SES SMTP password${id === undefined ? '' : ` with its user name ${id}`}${ofAccount(facts, at)} is`,
      remedy: unlessPlanted(smtpRemedy(facts), facts, at),
    };
  },
});
