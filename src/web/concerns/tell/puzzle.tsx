import type { Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { PuzzleFor } from './puzzles.ts'

export type PuzzleAsked = { readonly ask: string; readonly worker: string | undefined }

export function puzzleAsked({ parts, now }: Visit, of: PuzzleFor): PuzzleAsked {
  return { ask: parts.puzzles.ask(of, now), worker: parts.assets.scripts['telling-puzzle-worker'] }
}

/** Whether the device solved the puzzle of this very form. */
export function isPuzzleSolved({ parts, form, now }: Visit, school: string): boolean {
  const sent = { ask: lineIn(form, 'puzzle', 60), answer: lineIn(form, 'answer', 20) }
  return parts.puzzles.isSolved({ school, once: lineIn(form, 'once', 64) }, sent, now)
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
