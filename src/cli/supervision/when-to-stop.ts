export type Stopping = { signal: AbortSignal; abort(): void; release(): void }

/**
 * Tells when Signpost should stop: asked by a signal (Ctrl-C, a closed terminal, the system), or because the launcher
 * that would have passed such a signal on is gone.
 */
export function whenToStop(launcher: number | undefined): Stopping {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  const watch = launcher === undefined ? undefined : setInterval(() => process.ppid !== launcher && stop(), 500)
  return {
    signal: stopping.signal,
    abort: stop,
    release: () => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, stop)
    },
  }
}
