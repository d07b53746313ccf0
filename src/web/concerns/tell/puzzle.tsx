import { randomBytes } from 'node:crypto'
import type { Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { PuzzleFor } from './puzzles.ts'

export type PuzzleAsked = { readonly ask: string; readonly worker: string | undefined }

/** The puzzle of a form. One that comes back with something to put right keeps its own: it has been out since then. */
export function puzzleAsked({ parts, form, now }: Visit, of: PuzzleFor): PuzzleAsked {
  const sent = lineIn(form, 'puzzle', 60)
  const ask = parts.puzzles.askedAgo(of, sent, now) === null ? parts.puzzles.ask(of, now) : sent
  return { ask, worker: parts.assets.scripts['telling-puzzle-worker'] }
}

/** How long ago the form that was sent was given out, in milliseconds; nothing where it does not say so. */
export function formOutFor({ parts, form, now }: Visit, school: string): number | null {
  return parts.puzzles.askedAgo({ school, once: lineIn(form, 'once', 64) }, lineIn(form, 'puzzle', 60), now)
}

/** Whether the device solved the puzzle of this very form. */
export function isPuzzleSolved({ parts, form, now }: Visit, school: string): boolean {
  const sent = { ask: lineIn(form, 'puzzle', 60), answer: lineIn(form, 'answer', 20) }
  return parts.puzzles.isSolved({ school, once: lineIn(form, 'once', 64) }, sent, now)
}

/** A form’s own name, by which it is taken once and its puzzle is told from that of any other. */
export const newOnce = (): string => randomBytes(24).toString('base64url')

/** The puzzle of a form by which somebody comes back: solved while they type, so that they wait less where many come. */
export function PuzzleToComeBack({ visit }: { readonly visit: Visit }) {
  const once = newOnce()
  return (
    <>
      <input type="hidden" name="once" value={once} />
      <Puzzle puzzle={puzzleAsked(visit, { school: visit.params['slug'] ?? '', once })} />
    </>
  )
}

/** The puzzle beside the form. Without scripts it stays unanswered, and the form is taken all the same. */
export function Puzzle({ puzzle }: { readonly puzzle: PuzzleAsked }) {
  return (
    <>
      <input type="hidden" name="puzzle" value={puzzle.ask} data-puzzle={puzzle.worker} />
      <input type="hidden" name="answer" />
    </>
  )
}
