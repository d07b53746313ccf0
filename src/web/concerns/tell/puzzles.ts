import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { beginsWithZeros, puzzleBits, puzzleText } from '../../../core/concerns/puzzle.ts'

/** Which filled-in form of which school a puzzle belongs to: that form is taken once, and so its puzzle counts once. */
export type PuzzleFor = { readonly school: string; readonly once: string }

export type Puzzles = {
  ask(of: PuzzleFor, now: Date): string
  /** How long ago a puzzle was asked here, for this form, in milliseconds; nothing where it was not, or has had its time. */
  askedAgo(of: PuzzleFor, ask: string, now: Date): number | null
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
  const askedAgo: Puzzles['askedAgo'] = (of, ask, now) => {
    const [, at, given] = /^(\d{1,15})\.([\w-]{22})$/.exec(ask) ?? []
    if (at === undefined || given === undefined) return null
    const ago = now.getTime() - Number(at)
    if (ago < 0 || ago > livesFor) return null
    return timingSafeEqual(Buffer.from(given), Buffer.from(proof(of, at))) ? ago : null
  }
  return {
    ask: (of, now) => `${now.getTime()}.${proof(of, String(now.getTime()))}`,
    askedAgo,
    isSolved(of, { ask, answer }, now) {
      if (!/^[0-9a-z]{1,16}$/.test(answer) || askedAgo(of, ask, now) === null) return false
      return beginsWithZeros(createHash('sha256').update(puzzleText(ask, answer)).digest(), puzzleBits)
    },
  }
}
