/** How a command ends that was given lines and could read none of them: neither a success nor wrong arguments. */
export const nothingRead = 3

/** How reading lines ended: 0, or where not one of those given could be read, a sentence and an exit code of its own. */
export function endOfLines(read: number, leftOut: number, say: (sentence: string) => void, shape: string): number {
  if (read > 0 || leftOut === 0) return 0
  say(`Not one line could be read, so there is no answer. Each line must be ${shape}.`)
  return nothingRead
}
