/*
 * Shows a photo large, over the page. Without this script the links lead to the picture itself. The dialog is made when
 * it is first wanted, and outside of what React looks after. Its words stand at the script.
 */
{
  const { count = '', previous = '', next = '', close = '' } = document.currentScript?.dataset ?? {}
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('.photo__open')
  /** @type {HTMLDialogElement | undefined} */
  let dialog
  let shown = 0

  /**
   * @param {string} label
   * @param {() => void} action
   */
  const button = (label, action) => {
    const element = document.createElement('button')
    element.type = 'button'
    element.className = 'button'
    element.textContent = label
    element.onclick = action
    return element
  }

  const counted = document.createElement('span')
  counted.className = 'lightbox__count'
  const frame = document.createElement('div')
  frame.className = 'lightbox__photo'
  frame.ariaLive = 'polite'

  /** @param {number} index */
  const show = (index) => {
    shown = (index + links.length) % links.length
    const figure = /** @type {HTMLElement} */ (links[shown]?.closest('figure')?.cloneNode(true))
    const image = /** @type {HTMLImageElement} */ (figure.querySelector('img'))
    image.sizes = '100vw'
    image.loading = 'eager'
    figure.querySelector('a')?.replaceWith(image)
    frame.replaceChildren(figure)
    counted.textContent = count.replace('{number}', `${shown + 1}`).replace('{all}', `${links.length}`)
    if (dialog) dialog.ariaLabel = image.alt
  }

  const make = () => {
    const element = document.createElement('dialog')
    element.className = 'lightbox'
    const bar = document.createElement('div')
    bar.className = 'lightbox__bar'
    bar.append(counted)
    if (links.length > 1) bar.append(button(previous, () => show(shown - 1)), button(next, () => show(shown + 1)))
    bar.append(button(close, () => element.close()))
    element.append(bar, frame)
    element.onclick = ({ target }) => target === element && element.close()
    element.onkeydown = (event) => {
      const right = getComputedStyle(element).direction === 'rtl' ? -1 : 1
      const steps = { ArrowLeft: shown - right, ArrowRight: shown + right, Home: 0, End: links.length - 1 }
      const step = steps[/** @type {keyof typeof steps} */ (event.key)]
      if (step === undefined) return
      event.preventDefault()
      show(step)
    }
    // Back to the photo that was looked at last, which need not be the one that was opened.
    element.onclose = () => links[shown]?.focus()
    document.body.append(element)
    return element
  }

  links.forEach((link, index) => {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      dialog ??= make()
      show(index)
      dialog.showModal()
    })
  })
}
