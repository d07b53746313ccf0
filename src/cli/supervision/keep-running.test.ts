import { describe, expect, it } from 'vitest'
import { keepRunning, type Running } from './keep-running.ts'

const patience = { failedStarts: 3, shortLives: 5, short: 1_000, firstPause: 1, longestPause: 2 }

/** Lives that are over as soon as they began; the last of them tells us to stop. */
function lives(count: number, ready: Promise<void>, stopping = new AbortController()) {
  let begun = 0
  const start = async (): Promise<Running> => {
    begun += 1
    if (begun === count) stopping.abort()
    return { ready, ended: Promise.resolve('it fell over'), stop: async () => undefined }
  }
  return { start, stopping, begun: () => begun }
}

const atOnce = Promise.resolve()
const never = new Promise<void>(() => undefined)

describe('a part of Signpost that keeps ending', () => {
  it('is started again, and says so each time', async () => {
    const said: string[] = []
    const { start, stopping, begun } = lives(3, atOnce)
    expect(await keepRunning('The worker', start, stopping.signal, (text) => said.push(text), patience)).toBeUndefined()
    expect(begun()).toBe(3)
    expect(said).toEqual(Array(2).fill('The worker stopped (it fell over). Starting it again.'))
  })

  it('is given up sooner when it never got ready', async () => {
    const { start, stopping, begun } = lives(99, never)
    const why = await keepRunning('The worker', start, stopping.signal, () => undefined, patience)
    expect(why).toBe('The worker stopped 3 times in a row and is not started again. The last time: it fell over.')
    expect(begun()).toBe(3)
  })

  it('is given up later when it was ready each time', async () => {
    const { start, stopping, begun } = lives(99, atOnce)
    expect(await keepRunning('The worker', start, stopping.signal, () => undefined, patience)).toContain('5 times')
    expect(begun()).toBe(5)
  })

  it('counts a start that fails outright as one that never got ready', async () => {
    const start = () => Promise.reject(new Error('no room'))
    const why = await keepRunning('The database', start, new AbortController().signal, () => undefined, patience)
    expect(why).toContain('The last time: no room.')
  })

  it('is stopped, not started again, when it is told to stop', async () => {
    const stopping = new AbortController()
    let stopped: (how: string) => void = () => undefined
    const ended = new Promise<string>((tell) => (stopped = tell))
    const start = async (): Promise<Running> => ({ ready: atOnce, ended, stop: async () => stopped('as asked') })
    const outcome = keepRunning('The worker', start, stopping.signal, () => undefined, patience)
    setTimeout(() => stopping.abort(), 10)
    expect(await outcome).toBeUndefined()
  })
})
