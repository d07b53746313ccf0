import { setTimeout as pause } from 'node:timers/promises'

/** Waits until `look` gives something other than undefined or false, and gives that. Throws after `patience` milliseconds. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  patience = 30_000,
): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(20)) {
    const found = await look()
    if (found !== undefined && found !== false) return found
  }
  throw new Error(`Waited ${patience} ms in vain until ${what}.`)
}
