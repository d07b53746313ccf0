/** Words of four letters and more that carry no content of their own. */
const empty = new Set(
  'this that with from have your their they them what when which would should about could there where will shall must into onto over only just some such does done each than then been being also those these want said'.split(
    ' ',
  ),
)

/** The words of a sentence that carry its content, without their commonest endings. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/[a-z]+/g) ?? []
  return new Set(words.filter((word) => word.length > 3 && !empty.has(word)).map(withoutEnding))
}

function withoutEnding(word: string): string {
  const ending = ['ing', 'ed', 'es', 's', 'ly'].find((end) => word.endsWith(end) && word.length - end.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}
