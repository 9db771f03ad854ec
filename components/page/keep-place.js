/* In another language the page opens at the same place. */
{
  const languages = /** @type {HTMLElement} */ (document.getElementById('languages'))
  languages.addEventListener('beforetoggle', () => {
    for (const link of languages.querySelectorAll('a')) link.hash = location.hash
  })
}
