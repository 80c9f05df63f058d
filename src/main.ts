/** The one bundle's main: both entries load from it, so that they share every chunk. A thread that they start runs the file `worker`. */
export async function action(worker?: URL): Promise<void> {
  const { run } = await import('./action.js');
  await run(worker);
}

export async function cli(worker?: URL): Promise<void> {
  const { run } = await import('./cli.js');
  await run(worker);
}

export async function worker(): Promise<void> {
  const { run } = await import('./worker.js');
  await run();
}
