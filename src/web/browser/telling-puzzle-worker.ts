import { beginsWithZeros, puzzleBits, puzzleText } from '../../core/concerns/puzzle.ts'

const together = 64

/** Tries one answer after the other until one is right; a few are hashed at a time. */
async function solve(ask: string): Promise<string> {
  const encoder = new TextEncoder()
  for (let from = 0; ; from += together) {
    const answers = Array.from({ length: together }, (_, at) => (from + at).toString(36))
    const hashes = await Promise.all(
      answers.map((answer) => crypto.subtle.digest('SHA-256', encoder.encode(puzzleText(ask, answer)))),
    )
    const right = hashes.findIndex((hash) => beginsWithZeros(new Uint8Array(hash), puzzleBits))
    const answer = answers[right]
    if (answer !== undefined) return answer
  }
}

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (typeof event.data === 'string') void solve(event.data).then((answer) => self.postMessage(answer))
})
