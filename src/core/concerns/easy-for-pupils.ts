const wordsAtMost = 12
const lettersAtMost = 11

/** Whether a child of eight can read it: a few words, none of them long, and more than a letter or two. */
export function isEasyForPupils(said: string): boolean {
  const words = said.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return words.length <= wordsAtMost && letters >= 4 && words.every((word) => word.length <= lettersAtMost)
}
