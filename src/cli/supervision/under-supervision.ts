import { surpriseInWords } from './surprise-in-words.ts'

/**
 * For web and worker: ends this process in order when the supervisor asks, or when the supervisor itself is gone, so
 * that nothing is left running. `stop` finishes what is under way; it is called once, and has ten seconds.
 * `ready` tells the supervisor that work can come.
 */
export function underSupervision(stop: () => Promise<void>): { ready(): void } {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 10_000).unref()
    stop().then(
      () => process.exit(0),
      (problem: unknown) => {
        console.error(`surprise while stopping: ${surpriseInWords(problem)}`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  if (process.send !== undefined) process.on('disconnect', end)
  return { ready: () => void process.send?.({ kind: 'ready' }) }
}
