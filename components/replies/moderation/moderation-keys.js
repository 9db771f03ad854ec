/*
 * Keys for the list of replies, which work only while one of them has the focus (WCAG 2.2, 2.1.4). All that
 * they do can be done without them.
 */
const list = document.getElementById('replies')
const items = /** @type {HTMLElement[]} */ ([...(list?.children ?? [])])
const bulk = document.getElementById('bulk')
const selectAll = document.getElementById('select-all')
const boxes = /** @type {HTMLInputElement[]} */ (items.map((item) => item.querySelector('input[type=checkbox]')))

for (const [index, item] of items.entries()) item.tabIndex = index === 0 ? 0 : -1
for (const hidden of [document.getElementById('keys'), selectAll]) if (hidden) hidden.hidden = false

selectAll?.addEventListener('click', () => {
  const all = boxes.every((box) => box.checked)
  for (const box of boxes) box.checked = !all
})

/**
 * @param {Element | null | undefined} within
 * @param {string} selector
 */
function find(within, selector) {
  return /** @type {HTMLElement | null} */ (within?.querySelector(selector) ?? null)
}

/** @param {number} index */
function focusItem(index) {
  const item = items[Math.min(Math.max(index, 0), items.length - 1)]
  if (!item) return
  for (const other of items) other.tabIndex = other === item ? 0 : -1
  item.focus()
}

/** @type {Record<string, (index: number, item: HTMLElement) => void>} */
const keys = {
  j: (index) => focusItem(index + 1),
  k: (index) => focusItem(index - 1),
  x: (index) => {
    const box = boxes[index]
    if (box) box.checked = !box.checked
  },
  a: (_, item) => find(item, 'button[value=approve]')?.click(),
  r: (_, item) => {
    const details = item.querySelector('details')
    if (details) details.open = true
    find(details, 'input[name=reason]')?.focus()
  },
  s: () => find(bulk, 'button:not([type=button])')?.focus(),
}

// Who has just decided on one goes on with the next.
if (document.querySelector('.moderation__outcome')) focusItem(0)

list?.addEventListener('keydown', (event) => {
  const item = /** @type {HTMLElement} */ (event.target).closest('li')
  if (event.key === 'Escape' && item) {
    for (const details of item.querySelectorAll('details')) details.open = false
    focusItem(items.indexOf(item))
  }
  const isTyping = /** @type {HTMLElement} */ (event.target).matches('input:not([type=checkbox])')
  if (!item || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act(items.indexOf(item), item)
})
