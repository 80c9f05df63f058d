/** The one bundle's main: both entries load from it, so that they share every chunk. */
export async function action(): Promise<void> {
  const { run } = await import('./action.js');
  await run();
}

export async function cli(): Promise<void> {
  const { run } = await import('./cli.js');
  await run();
}
