import { alike } from './alike.ts'

/** Words that carry no matter by themselves. What belongs to whom ("my", "our", "your") counts only beside another word. */
const idle = new Set(
  'a an the and or of to in on at for with by is are be am it its this that i we he she they them him if do does did can could may might should shall would will just so but as has have had was were been being im ive id theres hi hello please thanks thank sorry quick question wondering wonder hey dear morning afternoon really very some any from about there here what which how also too still get got up out off one me us then than because when while hope well help bit ok allowed right'.split(
    ' ',
  ),
)

const beside = new Set(['my', 'our', 'your', 'her', 'his', 'their', 'own'])

/** What a question is compared by: its words, each taken as its like, and each with the next that matters. */
export function featuresOf(words: readonly string[]): readonly string[] {
  const plain = yearGroups(words).map(alike)
  const features: string[] = []
  let before: string | undefined
  for (const word of plain) {
    if (beside.has(word)) {
      before = word === 'own' && before === 'my' ? 'my' : word
      continue
    }
    if (idle.has(word)) continue
    features.push(word)
    if (before !== undefined) features.push(`${before} ${word}`)
    before = word
  }
  return features
}

const numbers = /^(1[0-3]?|[2-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d+s)$/

/** "Year 6" is a class, and "my year old" a child's age. */
function yearGroups(words: readonly string[]): readonly string[] {
  return words.flatMap((word, place) => {
    if (word === 'year' && numbers.test(words[place + 1] ?? '')) return ['pupil']
    if (numbers.test(word) && words[place - 1] === 'year') return []
    return [word]
  })
}
