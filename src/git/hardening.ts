import path from 'node:path';
import type { Environment } from '../model/ports.js';

/**
 * What every call of git begins with. The repository's own configuration is still read by the few calls that look at
 * its index and refs, so each key there that could run something or send something is overridden here.
 */
export const hardenedOptions: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...Object.entries({
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.untrackedCache': 'false',
    'core.excludesFile': '',
    'core.attributesFile': '',
    'core.alternateRefsCommand': '',
    'core.askPass': '',
    'core.sshCommand': 'false',
    'core.pager': 'cat',
    // Both are caches that may be stale or lie.
    'core.commitGraph': 'false',
    'core.multiPackIndex': 'false',
    'core.deltaBaseCacheLimit': '256m',
    'credential.helper': '',
    'log.showSignature': 'false',
    'protocol.allow': 'never',
    'color.ui': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
  }).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
];

/** What git itself needs from outside; credentials and every GIT_* stay behind. */
const passed = ['SystemRoot', 'windir', 'SystemDrive', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** Needed to reach a server behind a proxy or with a certificate of its own. */
const passedToNetwork = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy'];
const certificates = ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'];

/** The whole environment of a call. `home` holds our own `.gitconfig`, the only one outside the repository that is read. */
export function gitEnvironment(environment: Environment, folders: readonly string[], home: string): Record<string, string> {
  return {
    ...pick(environment, passed),
    PATH: folders.join(path.delimiter),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.join(home, '.gitconfig'),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: path.join(home, 'no-grafts'),
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
  };
}

/** What a call that may reach the network gets besides. */
export function networkEnvironment(environment: Environment, protocol: 'https' | 'http'): Record<string, string> {
  return { ...pick(environment, passedToNetwork), ...pick(environment, certificates), GIT_ALLOW_PROTOCOL: protocol };
}

function pick(environment: Environment, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
