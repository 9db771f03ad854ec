/* What is pressed in the card before its own script is there, is pressed again then: see live-weather-later.tsx. */
{
  window.earlyPresses = []
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.weather-card button') : null
    if (!(button instanceof HTMLElement && window.earlyPresses)) return
    button.ariaBusy = 'true'
    window.earlyPresses.push(button)
  })
}
