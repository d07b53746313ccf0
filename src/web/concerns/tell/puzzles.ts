import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { beginsWithZeros, puzzleBits, puzzleText } from '../../../core/concerns/puzzle.ts'

/** Which filled-in form of which school a puzzle belongs to: that form is taken once, and so its puzzle counts once. */
export type PuzzleFor = { readonly school: string; readonly once: string }

export type Puzzles = {
  ask(of: PuzzleFor, now: Date): string
  /** Whether an answer is right, and to a puzzle that was asked here, for this form, not too long ago. */
  isSolved(of: PuzzleFor, sent: { readonly ask: string; readonly answer: string }, now: Date): boolean
}

/** Somebody may begin to write in the morning and send in the afternoon. */
const livesFor = 6 * 3_600_000

/** Keeps nothing: a puzzle carries when it was asked and a proof that it was asked here. */
export function tellingPuzzles(secret: string): Puzzles {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'signpost telling puzzles', 32))
  const proof = ({ school, once }: PuzzleFor, at: string) =>
    createHmac('sha256', key).update([school, once, at, puzzleBits].join('\0')).digest('base64url').slice(0, 22)
  return {
    ask: (of, now) => `${now.getTime()}.${proof(of, String(now.getTime()))}`,
    isSolved(of, { ask, answer }, now) {
      const [, at, given] = /^(\d{1,15})\.([\w-]{22})$/.exec(ask) ?? []
      if (at === undefined || given === undefined || !/^[0-9a-z]{1,16}$/.test(answer)) return false
      const age = now.getTime() - Number(at)
      if (age < 0 || age > livesFor) return false
      if (!timingSafeEqual(Buffer.from(given), Buffer.from(proof(of, at)))) return false
      return beginsWithZeros(createHash('sha256').update(puzzleText(ask, answer)).digest(), puzzleBits)
    },
  }
}
