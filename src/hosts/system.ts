import fs from 'node:fs/promises';
import type { AwsHost } from '../model/aws.js';
import type { Clock, Environment, Http, Progress } from '../model/ports.js';
import { systemHttp } from './http.js';
import { systemClock } from './terminal.js';

/** The real world, as both entries lend it to the gate. */
export interface SystemPorts {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly http: Http;
  readonly aws: () => Promise<AwsHost>;
  readonly mask: (secret: string) => void;
  readonly readOutside: (file: string) => Promise<Buffer | undefined>;
}

/** `mask` is for the runner's log alone: on a terminal nothing is printed that would need it. */
export function systemPorts(environment: Environment, progress: Progress, mask: (secret: string) => void = () => undefined): SystemPorts {
  return {
    clock: systemClock,
    progress,
    http: systemHttp(environment),
    aws: async () => (await import('./aws/index.js')).createAwsHost(environment),
    mask,
    readOutside,
  };
}

async function readOutside(file: string): Promise<Buffer | undefined> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
