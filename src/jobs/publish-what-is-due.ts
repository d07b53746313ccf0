import { whatIsDue } from '../storage/publishing/what-is-due.ts'
import { publish, type ThisOne } from './publish.ts'
import type { WorkerParts } from './worker-parts.ts'

const atOnce = 4
const everyMs = 1000
const restMs = 5000
const lookedAt = 500

export type Publishing = {
  /** Looks now rather than in a second. */
  nudge(): void
  /** Begins nothing more and waits for what is in hand. */
  finish(): Promise<void>
}

/**
 * Publishes what is due, a few at a time, for as long as the worker lives. The table of what is due is the truth: a lost
 * or doubled job of the queue changes nothing but how soon it is looked at.
 */
export function publishWhatIsDue(parts: WorkerParts): Publishing {
  const inHand = new Map<string, Promise<void>>()
  /** Those that could not be helped just now, such as one whose earlier version is still on its way. */
  const resting = new Map<string, number>()
  let looking = false
  let again = false
  let timer: NodeJS.Timeout | undefined

  const start = (one: ThisOne) => {
    const work = publish(parts, one)
      .catch((problem: unknown) => {
        parts.onSurprise('publishing', problem)
        return false
      })
      .then((did) => {
        inHand.delete(one.publication)
        if (!did) resting.set(one.publication, Date.now() + restMs)
        nudge()
      })
    inHand.set(one.publication, work)
  }

  const look = async () => {
    if (looking) {
      again = true
      return
    }
    looking = true
    try {
      do {
        again = false
        const room = atOnce - inHand.size
        if (parts.stop.aborted || room <= 0) break
        for (const [publication, until] of resting) if (until < Date.now()) resting.delete(publication)
        const due = await whatIsDue(parts.db, parts.now(), lookedAt)
        const free = due.filter(({ publication }) => !inHand.has(publication) && !resting.has(publication))
        for (const one of free.slice(0, room)) start(one)
      } while (again)
    } catch (problem) {
      parts.onSurprise('looking for what is due', problem)
    } finally {
      looking = false
    }
  }

  const nudge = () => {
    if (!parts.stop.aborted) void look()
  }

  const tick = () => {
    timer = setTimeout(() => {
      void look().finally(() => {
        if (!parts.stop.aborted) tick()
      })
    }, everyMs)
  }
  nudge()
  tick()
  return {
    nudge,
    async finish() {
      clearTimeout(timer)
      await Promise.all(inHand.values())
    },
  }
}
