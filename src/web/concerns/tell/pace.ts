/**
 * How long somebody waits before what they tell is taken. Where their device solved the puzzle of the form: not at all
 * the first five times in an hour from one place, then longer each time, up to fifteen seconds. Where it did not, as
 * without scripts: from the third time, and up to twenty-five seconds; and while many such come from everywhere at once,
 * each waits a little. Coming back with a code is counted by itself, with more times before anybody waits, since one talk
 * is several. Nobody is ever turned away: a true report may come from a busy place or an old device.
 */
export type Pace = { waitFor(from: string, now: Date, solved: boolean, door?: TellingDoor): number }
export type TellingDoor = 'telling' | 'coming-back'

const hour = 3_600_000
const minute = 60_000
const limits = {
  telling: { solved: { free: 5, longest: 15_000 }, unsolved: { free: 2, longest: 25_000 } },
  'coming-back': { solved: { free: 10, longest: 15_000 }, unsolved: { free: 5, longest: 25_000 } },
}
type Limits = { readonly free: number; readonly longest: number }
/** More than so many unsolved in a minute, from wherever, are a flood. */
const flood = 30
const inAFlood = 8000
const placesAtMost = 10_000

/** Keeps count in this process alone, of addresses and times and nothing else, and forgets them after an hour. */
export function tellingPace(): Pace {
  const doors = { telling: paceOf(limits.telling), 'coming-back': paceOf(limits['coming-back']) }
  return { waitFor: (from, now, solved, door = 'telling') => doors[door](from, now, solved) }
}

function paceOf(limits: { readonly solved: Limits; readonly unsolved: Limits }) {
  const times = new Map<string, readonly number[]>()
  let unsolved: readonly number[] = []
  return (from: string, now: Date, solved: boolean): number => {
    const recent = [...(times.get(from) ?? []).filter((at) => at > now.getTime() - hour), now.getTime()].slice(-20)
    times.delete(from)
    times.set(from, recent)
    const oldest = times.keys().next()
    if (times.size > placesAtMost && !oldest.done) times.delete(oldest.value)
    if (!solved) {
      unsolved = [...unsolved.filter((at) => at > now.getTime() - minute), now.getTime()].slice(-2 * flood)
    }
    const { free, longest } = solved ? limits.solved : limits.unsolved
    const over = recent.length - free
    const own = over <= 0 ? 0 : Math.min(longest, 1000 * 2 ** (over - 1))
    return !solved && unsolved.length > flood ? Math.max(own, inAFlood) : own
  }
}
