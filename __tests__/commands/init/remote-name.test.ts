import { describe, expect, test } from '@jest/globals';
import { remoteName } from '../../../src/commands/init/remote-name.js';

const acme = { host: 'github.com', owner: 'acme', repository: 'web.app' };

describe('remoteName', () => {
  test.each([
    'https://github.com/acme/web.app.git',
    'https://github.com/acme/web.app',
    'https://github.com/acme/web.app/',
    'https://GitHub.com/acme/web.app.git',
    'https://someone:password@github.com/acme/web.app.git',
    'https://x-access-token@github.com/acme/web.app',
    'git@github.com:acme/web.app.git',
    'github.com:acme/web.app',
    'ssh://git@github.com/acme/web.app.git',
    'ssh://git@ssh.github.com:443/acme/web.app.git',
    'git://github.com/acme/web.app.git',
  ])('%s', (url) => expect(remoteName(url)).toEqual(acme));

  test('other servers keep their host', () => {
    expect(remoteName('git@octo.ghe.com:acme/web')).toEqual({ host: 'octo.ghe.com', owner: 'acme', repository: 'web' });
  });

  test.each([
    '',
    '/srv/git/web.git',
    '../web',
    'file:///srv/git/acme/web.git',
    'C:\\repositories\\acme\\web',
    'https://github.com/acme',
    'https://github.com/acme/web/tree/main',
    'https://github.com/ac me/web',
    'https://github.com/acme/..',
    "https://github.com/acme/$(id)'",
    'https://github.com/acme/web\nname: x',
  ])('names nothing: %j', (url) => expect(remoteName(url)).toBeUndefined());
});
