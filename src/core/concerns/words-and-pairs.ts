/** Words that stand in every report and tell none from another; in pairs they count. */
const everywhere = new Set(
  'a an the and or but of to in on at for with is are was were be been it its this that has have had i he she they we you my his her their our your me him them us as so if not no do does did from by up out off one who which what when there then than just very all any some more will would can could should about into over after before'.split(
    ' ',
  ),
)

/** The words of a text by their stems, and every two that stand side by side, each once. */
export function wordsAndPairs(text: string): ReadonlySet<string> {
  const words = (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[a-z0-9']+/g) ?? []
  )
    .map(stem)
    .filter((word) => word !== '')
  const found = new Set<string>()
  words.forEach((word, at) => {
    if (!everywhere.has(word)) found.add(word)
    const before = words[at - 1]
    if (before !== undefined) found.add(`${before} ${word}`)
  })
  return found
}

function stem(word: string): string {
  const bare = word.replace(/'s$|'$/, '')
  if (bare.length > 5) return bare.replace(/(?:ing|edly|ed|ies|es|s|ly)$/, '')
  return bare.length > 3 ? bare.replace(/s$/, '') : bare
}
