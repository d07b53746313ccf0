// Adds a box that finds a pupil among the classes by a few letters. Without it the classes open and close by themselves.
const classes = document.querySelector<HTMLElement>('#pupils-by-class')

if (classes) {
  const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const label = document.createElement('label')
  label.className = 'govuk-label'
  label.htmlFor = 'find-pupil'
  label.textContent = 'Find a pupil by name'
  const box = document.createElement('input')
  box.className = 'govuk-input'
  box.id = 'find-pupil'
  box.type = 'search'
  box.autocomplete = 'off'
  classes.prepend(label, box)
  const groups = [...classes.querySelectorAll('details')]
  const opened = groups.filter((group) => group.open)

  box.addEventListener('input', () => {
    const wanted = plain(box.value.trim())
    for (const group of groups) {
      let any = false
      for (const item of group.querySelectorAll<HTMLElement>('.govuk-checkboxes__item')) {
        const shown = wanted === '' || plain(item.textContent ?? '').includes(wanted)
        item.hidden = !shown
        any ||= shown
      }
      group.hidden = !any
      group.open = wanted === '' ? opened.includes(group) : any
    }
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
}
