/** Words written one after another in a data file, as a list. */
export function wordList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
