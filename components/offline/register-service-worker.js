/* Once all that the page needs is there. Where there are no service workers, as over plain HTTP, nothing is kept. */
addEventListener('load', () => {
  // A browser may refuse it, as it may refuse cookies.
  navigator.serviceWorker?.register('/sw.js').catch(() => {})
})
