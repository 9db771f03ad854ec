/**
 * Runs once, before the server answers.
 *
 * @throws Error naming each setting that does not fit
 */
export async function register(): Promise<void> {
  // Next compiles this file for the edge as well, and leaves this branch out there.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { prepareServer } = await import('./lib/prepare-server')
    await prepareServer()
  }
}
