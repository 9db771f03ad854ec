/*
 * Stands behind the words that say that there is no connection, and has them say so only while there is none. With
 * `data-reload` it loads the page once there is one.
 */
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript)
  const words = /** @type {Element} */ (script.previousElementSibling)
  const text = words.textContent

  /** @param {boolean} isConnected */
  const tell = (isConnected) => {
    if (isConnected && script.dataset.reload !== undefined) location.reload()
    else words.textContent = isConnected ? '' : text
  }
  // The worker passes on whatever is not GET.
  const ask = () =>
    fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' }).then(
      () => tell(true),
      () => tell(false),
    )

  addEventListener('online', ask)
  addEventListener('offline', () => tell(false))
  document.addEventListener('visibilitychange', () => document.hidden || ask())
  // The worker tells what it learns when it fetches weather or pages.
  navigator.serviceWorker.addEventListener('message', ({ data }) => tell(data.isConnected))
  // A browser with a network does not tell when the site itself is there again.
  setInterval(() => document.hidden || words.textContent === '' || ask(), 30_000)
}
