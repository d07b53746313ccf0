/** The first words of a clause, whole words only, so that it is known in a list. */
export function beginningOf(text: string): string {
  if (text.length <= 60) return text
  return `${text.slice(0, 60).replace(/\s+\S*$/, '')}…`
}
