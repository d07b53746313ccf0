/** Of stretches of a text, those that lie in none of Signpost’s own phrases: “May be” on a cover is no child called May. */
export function notOwn<T extends { readonly start: number; readonly end: number }>(
  text: string,
  own: readonly string[],
  stretches: readonly T[],
): readonly T[] {
  const wholes = own
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      const found: { start: number; end: number }[] = []
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
        found.push({ start: at, end: at + phrase.length })
      return found
    })
  return stretches.filter(({ start, end }) => !wholes.some((whole) => whole.start <= start && end <= whole.end))
}

/** A heading without what was typed into it: the phrases that are Signpost’s own. Nothing under three letters counts. */
export function ownPhrases(heading: string, typed: readonly string[]): readonly string[] {
  const words = typed.map((one) => one.trim()).filter((one) => one !== '')
  const parts = words
    .toSorted((one, other) => other.length - one.length)
    .reduce<readonly string[]>((left, one) => left.flatMap((part) => part.split(one)), [heading])
  return parts.filter((part) => part.trim().length > 2)
}
