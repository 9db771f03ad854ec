/*
 * Tells the page around this frame how high it is, in the dialects that hosts listen for. Only a height
 * is said, so that anybody may hear it. https://developer.wordpress.org/plugins/ (wp-embed.js),
 * https://developer.datawrapper.de/docs/listening-to-chart-interactions, https://amp.dev (amp-iframe)
 */
if (parent !== self) {
  const frame = document.documentElement
  /** @param {unknown} message */
  const say = (message) => parent.postMessage(message, '*')
  const post = () => {
    const height = Math.ceil(frame.getBoundingClientRect().height)
    // WordPress names each of its frames by a secret, in a fragment that it adds once the frame is there.
    const secret = /secret=(\w+)/.exec(location.hash)?.[1]
    if (secret) say({ message: 'height', value: height, secret })
    say({ 'datawrapper-height': { [frame.id]: height } })
    say({ sentinel: 'amp', type: 'embed-size', height })
    say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }))
  }
  const keepFragment = () => {
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const choices = document.querySelectorAll('a[target=_self]')
    for (const link of choices) link.hash = location.hash
    post()
  }
  new ResizeObserver(post).observe(frame)
  addEventListener('hashchange', keepFragment)
  addEventListener('load', keepFragment)
  // For a host whose script comes later than the frame.
  setInterval(post, 1000)
}
