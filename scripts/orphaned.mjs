const parent = process.ppid

/**
 * Calls back once npm has ended before this process. Where sh does not replace itself by the
 * command it runs, a signal to npm ends npm and sh, and never arrives here.
 *
 * @param {() => void} callback
 * @returns {() => void} ends the watch
 */
export function whenOrphaned(callback) {
  // Started without npm, this process may well be meant to outlive the shell.
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    callback()
  }, 100)
  return () => clearInterval(watch)
}
