/**
 * So many bytes of a file pass before what they left in memory is cleared away. By itself the engine waits until some
 * 60 MB lie about: docs/decisions/a-large-file-in-little-memory.md has what was measured.
 */
const every = 2 * 1024 * 1024

/**
 * For one file that streams through: told how many bytes passed, it clears away what the pieces before left behind.
 * Only where the process was started with `--expose-gc`, as the web part is; elsewhere the engine does it when it will.
 */
export function clearing(): (bytes: number) => void {
  let since = 0
  return (bytes) => {
    since += bytes
    if (since < every) return
    since = 0
    globalThis.gc?.({ type: 'minor', execution: 'sync' })
  }
}
