/**
 * How long somebody waits before what they tell is taken: not at all the first five times in an hour from one place, and
 * then longer each time, up to fifteen seconds. Nobody is ever turned away: a true report may come from a busy place.
 */
export type Pace = { waitFor(from: string, now: Date): number }

const hour = 3_600_000
const free = 5
const longest = 15_000
const placesAtMost = 10_000

/** Keeps count in this process alone, of addresses and times and nothing else, and forgets them after an hour. */
export function tellingPace(): Pace {
  const times = new Map<string, readonly number[]>()
  return {
    waitFor(from, now) {
      const recent = [...(times.get(from) ?? []).filter((at) => at > now.getTime() - hour), now.getTime()].slice(-20)
      times.delete(from)
      times.set(from, recent)
      const oldest = times.keys().next()
      if (times.size > placesAtMost && !oldest.done) times.delete(oldest.value)
      const over = recent.length - free
      return over <= 0 ? 0 : Math.min(longest, 1000 * 2 ** (over - 1))
    },
  }
}
