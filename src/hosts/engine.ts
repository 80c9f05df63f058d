import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait before it compiles a function with its slowest compiler. Of a run that is over in a second or two that compiler takes
 * half the processor's time and gives little back; later versions have a faster one in between. Only for the version (Node 20) whose
 * flag is known: another would complain on standard error. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function compileLate(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');
}
