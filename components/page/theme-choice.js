/* Runs before anything is painted: a choice of colours that is kept in this browser is there at once. */
{
  const root = document.documentElement
  const read = () => {
    try {
      return localStorage.getItem('theme') ?? 'auto'
    } catch {
      // Where nothing may be stored, the device decides.
      return 'auto'
    }
  }
  const schemes = ['light', 'dark']
  // In the order of the schemes. React looks for them by their colour, so what changes is when each holds.
  const browserColours = document.querySelectorAll('meta[name="theme-color"]')
  /** @param {string} theme */
  const show = (theme) => {
    const chosen = schemes.includes(theme)
    if (chosen) root.dataset.theme = theme
    else delete root.dataset.theme
    schemes.forEach((scheme, index) => {
      const media = chosen ? (scheme === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`
      browserColours[index]?.setAttribute('media', media)
    })
  }
  show(read())
  // The choice itself has its place from the beginning, and is seen where it works.
  root.dataset.scripts = ''

  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return
    show(target.value)
    try {
      localStorage.setItem('theme', target.value)
    } catch {
      // It holds for this page, then.
    }
  })
  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('input[name="theme"]')) {
      if (input instanceof HTMLInputElement) input.checked = input.value === read()
    }
  })
  // Another tab may choose.
  addEventListener('storage', ({ key }) => key === 'theme' && show(read()))
}
