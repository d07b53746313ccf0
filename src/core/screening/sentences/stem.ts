/** Longest first. */
const endings = ['ingly', 'edly', 'ings', 'ing', 'ers', 'ed', 'es', 'er', 'ly', 's'] as const
const shortest = 3

/** Borrow, borrows, borrowed and borrowing as one word: what is left without its ending. A word kept apart by its apostrophe stays as it is. */
export function stem(word: string): string {
  if (word.length <= shortest || word.endsWith("'")) return word
  let left = word.endsWith('ies') || word.endsWith('ied') ? `${word.slice(0, -3)}y` : word
  const ending = endings.find((each) => left.endsWith(each))
  if (ending !== undefined && left.length - ending.length >= shortest) left = left.slice(0, -ending.length)
  if (left.at(-1) === left.at(-2)) left = left.slice(0, -1)
  return left.length > shortest && left.endsWith('e') ? left.slice(0, -1) : left
}
