import { setTimeout as pause } from 'node:timers/promises'

/** One thing that runs until it ends. `ended` says how, in words that stand between brackets in a sentence. */
export type Running = { ended: Promise<string>; stop(): Promise<void> }

export type Patience = {
  /** So many deaths within this many milliseconds are too many. */
  deaths: number
  within: number
  /** The wait before the second restart in a row, doubled for each further one up to the longest. The first is at once. */
  firstPause: number
  longestPause: number
}

export const usualPatience: Patience = { deaths: 8, within: 60_000, firstPause: 100, longestPause: 5_000 }

/**
 * Starts a thing and starts it again whenever it ends, until `stopping`, when it is stopped. A failed start counts as
 * a death. Gives a plain sentence when it died too often to go on, and undefined when it was told to stop.
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Running>,
  stopping: AbortSignal,
  say: (sentence: string) => void,
  patience: Patience = usualPatience,
): Promise<string | undefined> {
  let deaths: number[] = []
  while (!stopping.aborted) {
    const how = await oneLife(start, stopping)
    if (stopping.aborted) return undefined
    const now = Date.now()
    deaths = [...deaths.filter((death) => now - death < patience.within), now]
    if (deaths.length >= patience.deaths) {
      return `${name} stopped ${deaths.length} times within a minute and is not started again. The last time: ${how}.`
    }
    say(`${name} stopped (${how}). Starting it again.`)
    const wait = deaths.length === 1 ? 0 : patience.firstPause * 2 ** (deaths.length - 2)
    await pause(Math.min(wait, patience.longestPause), undefined, { signal: stopping }).catch(() => undefined)
  }
  return undefined
}

async function oneLife(start: () => Promise<Running>, stopping: AbortSignal): Promise<string> {
  try {
    const running = await start()
    const stop = () => void running.stop()
    if (stopping.aborted) stop()
    stopping.addEventListener('abort', stop)
    const how = await running.ended
    stopping.removeEventListener('abort', stop)
    return how
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
