import { defineDoctorRule } from '../doctor/rule.js';

export interface ClockCase {
  /** Seconds that this machine is ahead of AWS; negative: behind. Undefined where AWS doesn't say. */
  readonly ahead: number | undefined;
}

const keys = {
  AWS_ACCESS_KEY_ID: '{{temporaryId}}',
  AWS_SECRET_ACCESS_KEY: '{{secret}}',
  AWS_SESSION_TOKEN: '{{token}}',
  AWS_REGION: 'eu-west-1',
};

export default defineDoctorRule<ClockCase>({
  id: 'doctor-clock',
  severity: 'medium',
  title: 'The clock of this machine is off',
  why: 'A signature counts for five minutes around the time that AWS has. With a clock that is further off every call is refused.',
  fix: 'Set the clock, and let it be kept by a time server.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html'],
  bad: [
    {
      environment: keys,
      sts: {
        code: 'SignatureDoesNotMatch',
        message: 'Signature expired: 20260601T110000Z is now earlier than 20260601T115500Z (20260601T120000Z - 5 min.)',
      },
    },
    {
      environment: keys,
      sts: {
        code: 'SignatureDoesNotMatch',
        message: 'Signature not yet current: 20260601T123000Z is still later than 20260601T120500Z (20260601T120000Z + 5 min.)',
      },
    },
    { environment: keys, sts: { code: 'RequestExpired', message: 'Request has expired.' } },
    {
      environment: keys,
      sts: { code: 'RequestTimeTooSkewed', message: 'The difference between the request time and the current time is too large.' },
    },
  ],
  good: [
    { environment: keys },
    {
      environment: keys,
      sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
    },
  ],
  word: ({ ahead }) => ({
    message: `AWS refuses the request for its time: the clock of this machine is ${ahead === undefined ? 'more than five minutes off' : `${span(Math.abs(ahead))} ${ahead < 0 ? 'behind' : 'ahead'}`}.`,
    fix: 'Set the clock: `sudo timedatectl set-ntp true` (Linux), `sudo sntp -sS time.apple.com` (macOS), `w32tm /resync` (Windows, as administrator), `sudo hwclock -s` (WSL); then type `date -u` to see it.',
    evidence: ahead === undefined ? {} : { secondsAhead: String(ahead) },
    identity: [],
  }),
});

function span(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}
