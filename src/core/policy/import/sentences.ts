const abbreviation = /\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|para|cl|ss?|vs|p|rev|fr)\.$/i

/** The sentences of a clause, as the school wrote them; cells of a row are parted where the next says something new. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => cellsOf(line))
    .flatMap((piece) => {
      const sentences: string[] = []
      for (const part of piece.split(/(?<=[.!?]["”’')]?)\s+(?=[A-Z"“‘(0-9])/)) {
        const before = sentences.at(-1)
        if (
          before !== undefined &&
          (abbreviation.test(before) ||
            (/\bno\.$/i.test(before) && /^\d/.test(part)) ||
            /(?<![A-Z])\b[A-HJ-Z]\.$/.test(before))
        )
          sentences[sentences.length - 1] = `${before} ${part}`
        else sentences.push(part)
      }
      return sentences
    })
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** In a row, a few words in the first cell say who or what the next cell is about. */
function cellsOf(line: string): string[] {
  const [first = '', second, ...rest] = line.split(' | ')
  if (second === undefined) return [first]
  return first.split(' ').length <= 14 && !/[.!]$/.test(first)
    ? [`${first}: ${second}`, ...rest]
    : [first, second, ...rest]
}
