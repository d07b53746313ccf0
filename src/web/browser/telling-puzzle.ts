// Solves the small puzzle of the open form while somebody writes, beside the page. Without this the form is taken all the
// same, a little later.
const puzzle = document.querySelector<HTMLInputElement>('input[data-puzzle]')
const answer = puzzle?.form?.elements.namedItem('answer')
const at = puzzle?.dataset['puzzle']
if (puzzle && at && answer instanceof HTMLInputElement && 'Worker' in window && window.isSecureContext) {
  const worker = new Worker(at, { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'string') answer.value = event.data
    worker.terminate()
  })
  worker.addEventListener('error', () => worker.terminate())
  worker.postMessage(puzzle.value)
}
