// While somebody writes: saves a moment after they stop, and shows what was found. Without it the page works by its buttons.
const form = document.querySelector<HTMLFormElement>('#writing')
const saved = document.querySelector('#saved')

if (form && saved) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let again = false
  let thenSend: (() => void) | undefined

  const answering = () =>
    [...form.querySelectorAll<HTMLInputElement>('#found input[type=text]')].some(
      (box) => box.value !== '' || box === document.activeElement,
    )

  const put = (place: string, html: unknown) => {
    const region = document.querySelector(place)
    if (region && typeof html === 'string') region.innerHTML = html
  }

  const save = async () => {
    if (busy) {
      again = true
      return
    }
    busy = true
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
    try {
      const answer = await fetch(form.action.replace(/\/write$/, '/autosave'), { method: 'POST', body: fields })
      if (answer.status === 401 || answer.status === 403) {
        saved.textContent =
          'Not saved: you were signed out, or this page was open too long. Copy your words, then open the page again.'
        busy = false
        return thenSend?.()
      }
      if (!answer.ok) throw new Error(String(answer.status))
      const told: Record<string, unknown> = await answer.json()
      const revision = form.querySelector<HTMLInputElement>('input[name=revision]')
      if (revision && typeof told['revision'] === 'number') revision.value = String(told['revision'])
      saved.textContent = String(told['saved'] ?? '')
      put('#previews', told['previews'])
      if (!answering()) put('#found', told['found'])
    } catch {
      saved.textContent = 'Not saved yet: no connection. Your words are still here; we keep trying.'
      again = true
    }
    busy = false
    if (thenSend) return thenSend()
    if (again) {
      again = false
      waiting = setTimeout(save, 5000)
    }
  }

  // A button pressed while a save is under way waits for it: the form would rest on what was saved before.
  form.addEventListener('submit', (event) => {
    clearTimeout(waiting)
    if (!busy) return
    event.preventDefault()
    const button = event.submitter
    thenSend = () => {
      thenSend = undefined
      form.requestSubmit(button)
    }
  })

  form.addEventListener('input', (event) => {
    const field = event.target
    if (field instanceof HTMLInputElement && (field.type === 'file' || field.name.startsWith('answer-'))) return
    clearTimeout(waiting)
    saved.textContent = 'Saving…'
    waiting = setTimeout(save, 900)
  })
}
