import { setTimeout as pause } from 'node:timers/promises'

/** One thing that runs until it ends. `ended` says how, in words that stand between brackets in a sentence. */
export type Running = { ready: Promise<void>; ended: Promise<string>; stop(): Promise<void> }

export type Patience = {
  /** After so many starts in a row that came to nothing, or so many short lives in a row, it is given up. */
  failedStarts: number
  shortLives: number
  /** A life shorter than this many milliseconds is a short one. */
  short: number
  /** The wait after a second short life in a row, doubled for each further one up to the longest. */
  firstPause: number
  longestPause: number
}

export const usualPatience: Patience = {
  failedStarts: 8,
  shortLives: 40,
  short: 5_000,
  firstPause: 100,
  longestPause: 5_000,
}

type Life = { how: string; wasReady: boolean; lasted: number }

/**
 * Starts a thing and starts it again whenever it ends, until `stopping`, when it is stopped. What somebody kills comes
 * back at once, however often; what cannot start is given up. Gives a plain sentence when it was given up, and
 * undefined when it was told to stop.
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Running>,
  stopping: AbortSignal,
  say: (sentence: string) => void,
  patience: Patience = usualPatience,
): Promise<string | undefined> {
  let failedStarts = 0
  let shortLives = 0
  while (!stopping.aborted) {
    const { how, wasReady, lasted } = await oneLife(start, stopping)
    if (stopping.aborted) return undefined
    failedStarts = wasReady ? 0 : failedStarts + 1
    shortLives = lasted < patience.short ? shortLives + 1 : 0
    if (failedStarts >= patience.failedStarts || shortLives >= patience.shortLives) {
      const times = Math.max(failedStarts, shortLives)
      return `${name} stopped ${times} times in a row and is not started again. The last time: ${how}.`
    }
    say(`${name} stopped (${how}). Starting it again.`)
    const wait = shortLives < 2 ? 0 : patience.firstPause * 2 ** (shortLives - 2)
    await pause(Math.min(wait, patience.longestPause), undefined, { signal: stopping }).catch(() => undefined)
  }
  return undefined
}

async function oneLife(start: () => Promise<Running>, stopping: AbortSignal): Promise<Life> {
  const began = Date.now()
  let wasReady = false
  const life = (how: string): Life => ({ how, wasReady, lasted: Date.now() - began })
  try {
    const running = await start()
    void running.ready.then(() => {
      wasReady = true
    })
    const stop = () => void running.stop()
    if (stopping.aborted) stop()
    stopping.addEventListener('abort', stop)
    const how = await running.ended
    stopping.removeEventListener('abort', stop)
    return life(how)
  } catch (problem) {
    return life(problem instanceof Error ? problem.message : String(problem))
  }
}
