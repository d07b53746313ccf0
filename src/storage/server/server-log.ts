import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'

const roomy = 5_000_000

/** Opens the server's log to be added to; one that has grown large is set aside as `.old` first. */
export function openServerLog(path: string): number {
  if (existsSync(path) && statSync(path).size > roomy) renameSync(path, `${path}.old`)
  return openSync(path, 'a', 0o600)
}

/** Where the log ends now, so that only what comes after is quoted. */
export function endOfLog(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

/** The last lines that the server itself wrote after `from` bytes, for an error that someone must act on. */
export function lastWords(path: string, from: number): string {
  const text = existsSync(path) ? readFileSync(path).subarray(from).toString('utf8') : ''
  return text.trim().split('\n').slice(-15).join('\n')
}

export function withLog<T>(path: string, work: (descriptor: number) => T): T {
  const descriptor = openServerLog(path)
  try {
    return work(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
