import { createHmac, randomBytes } from 'node:crypto'

/**
 * How long somebody waits before what they tell is taken. It rests on what they send, and on nothing that anybody else
 * did: a whole school, or a family, stands behind one address and often behind one device, and a wait that counted either
 * would tell whoever tries it that somebody there told lately. So a form is taken once it has been out for a little while,
 * longer where its puzzle was not solved, as without scripts; whoever writes a few words takes longer than that. Coming
 * back with a code is counted by that code, which is its holder's alone. Nobody is ever turned away.
 */
export type Pace = { waitFor(comes: Comes, now: Date): number }
export type Comes =
  /** `outFor`: how long ago the form was given out, in milliseconds; nothing where it does not say. */
  | { readonly door: 'telling'; readonly solved: boolean; readonly outFor: number | null }
  /** `code`: as it is kept, or nothing where what was typed is none. */
  | { readonly door: 'coming-back'; readonly solved: boolean; readonly code: string | undefined }

const hour = 3_600_000
const atLeastOut = { solved: 1000, unsolved: 5000 }
const comingBack = { solved: { free: 10, longest: 15_000 }, unsolved: { free: 5, longest: 25_000 } }
const codesAtMost = 10_000

/** Keeps count in this process alone, of codes as only it can name them, and counts no more than an hour back. */
export function tellingPace(): Pace {
  const key = randomBytes(32)
  const times = new Map<string, readonly number[]>()
  const timesOf = (code: string, now: number): number => {
    const name = createHmac('sha256', key).update(code).digest('base64url')
    const recent = [...(times.get(name) ?? []).filter((at) => at > now - hour), now].slice(-20)
    times.delete(name)
    times.set(name, recent)
    const oldest = times.keys().next()
    if (times.size > codesAtMost && !oldest.done) times.delete(oldest.value)
    return recent.length
  }
  return {
    waitFor(comes, now) {
      const how = comes.solved ? 'solved' : 'unsolved'
      if (comes.door === 'telling') return Math.max(0, atLeastOut[how] - (comes.outFor ?? 0))
      if (comes.code === undefined) return 0
      const { free, longest } = comingBack[how]
      const over = timesOf(comes.code, now.getTime()) - free
      return over <= 0 ? 0 : Math.min(longest, 1000 * 2 ** (over - 1))
    },
  }
}
