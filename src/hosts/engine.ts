import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 wait before it compiles a function with its slowest compiler. Of a run that is over in a second or two that compiler takes
 * half the processor's time and gives little back; later versions have a faster one in between. Only for the version (Node 20) whose
 * flag is known: another would complain on standard error. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
function compileAfter(budget: number): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(`--interrupt-budget=${budget}`);
}

/** For much code that runs for a short time: the judging of policies. V8's own budget is 132 KiB. */
export function compileLate(): void {
  compileAfter(1_000_000);
}

/** For less code that runs longer: the reading of a folder by several threads, which leave no processor to the compiler. */
export function compileLater(): void {
  compileAfter(300_000);
}
