/** Name, version and home of the tool; a test holds them against package.json. */
export const tool = {
  name: 'aws-access-gate',
  version: '0.1.0',
  repository: 'https://github.com/aws-access-gate/aws-access-gate',
} as const;

/** Where the settings live in a repository. */
export const configPath = '.github/aws-access-gate.yml';
