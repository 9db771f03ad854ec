/** Runs once, before the server answers; a server that cannot be prepared says why, and ends. */
export async function register(): Promise<void> {
  // Next compiles this file for the edge as well, and leaves this branch out there.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { prepareServer } = await import('./lib/prepare-server')
    await prepareServer().catch((error: unknown) => {
      // Next would go on, and answer everything with 500.
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    })
  }
}
