// The pupils' page: leaving it quickly, and having it read out. It works without this.
const leave = document.querySelector<HTMLAnchorElement>('[data-leave]')

function goAway(): void {
  if (!leave) return
  document.body.replaceChildren()
  document.title = ' '
  // Replaces this page, so that the browser's arrow does not lead back to it.
  location.replace(leave.href)
}

leave?.addEventListener('click', (event) => {
  event.preventDefault()
  goAway()
})

const pressed: number[] = []
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  pressed.push(event.timeStamp)
  if (pressed.length >= 3 && event.timeStamp - (pressed.at(-3) ?? 0) < 2000) goAway()
})

// A page that is come back to by the arrow is fetched anew, so that nothing typed or shown is there again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

// What only counts letters, and the secret code, which others in the room would hear.
const unheard = '[data-hear], .govuk-character-count__message, .the-code'

const hear = document.querySelector<HTMLElement>('[data-hear]')
const noVoice = document.querySelector<HTMLElement>('[data-no-voice]')
if (hear && noVoice && 'speechSynthesis' in window) {
  hear.hidden = false
  noVoice.hidden = true
  const button = hear.querySelector('button')
  button?.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel()
      return
    }
    const words = [
      ...document.querySelectorAll<HTMLElement>(
        'main h1, main h2, main p, main .help-lines li, main legend, main label, main .govuk-hint',
      ),
    ]
      .filter((part) => part.offsetParent !== null && !part.closest(unheard))
      .map((part) => part.textContent ?? '')
    for (const part of words) {
      const said = new SpeechSynthesisUtterance(part)
      said.lang = 'en-GB'
      said.rate = 0.9
      speechSynthesis.speak(said)
    }
  })
}
