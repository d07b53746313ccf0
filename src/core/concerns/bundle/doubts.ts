import { type Mask, masked } from './mask.ts'

/** A word that may be a name: whoever makes a bundle says of each whether it is masked or kept. */
export type Doubt = {
  /** The word in small letters: one answer counts wherever it stands. */
  readonly key: string
  readonly word: string
  /** A word that is somebody's name at the school too, or one that stands as a name does and that nobody there is called. */
  readonly because: 'also-a-word' | 'not-known'
  /** Every sentence in which it stands, as the bundle would have it. */
  readonly sentences: readonly DoubtfulSentence[]
}
export type DoubtfulSentence = { readonly before: string; readonly word: string; readonly after: string }

export const doubtAnswers = ['mask', 'keep'] as const
export type DoubtAnswer = (typeof doubtAnswers)[number]
export type DoubtAnswers = Readonly<Record<string, DoubtAnswer>>

/** One text of a bundle: what is masked in it whatever is answered, and where doubtful words stand. */
export type DoubtfulText = {
  readonly text: string
  readonly masks: readonly Mask[]
  readonly spots: readonly { readonly start: number; readonly end: number; readonly because: Doubt['because'] }[]
}

/** Every doubtful word once, those that are somebody's name first, each with all its sentences. */
export function doubtsIn(texts: readonly DoubtfulText[]): readonly Doubt[] {
  const found = texts.flatMap(({ text, masks, spots }) =>
    spots
      .filter(({ start, end }) => !masks.some((mask) => mask.start < end && start < mask.end))
      .map(({ start, end, because }) => ({
        word: text.slice(start, end),
        because,
        sentence: sentenceAround(text, masks, start, end),
      })),
  )
  const byKey = Map.groupBy(found, ({ word }) => word.toLowerCase())
  const doubts = [...byKey].map(([key, all]): Doubt => {
    const because = all.some((one) => one.because === 'also-a-word') ? 'also-a-word' : 'not-known'
    const sentences = new Map(all.map(({ sentence }) => [JSON.stringify(sentence), sentence]))
    return { key, word: all[0]?.word ?? key, because, sentences: [...sentences.values()] }
  })
  const first = ({ because }: Doubt) => (because === 'also-a-word' ? 0 : 1)
  return doubts.sort((one, other) => first(one) - first(other) || one.key.localeCompare(other.key))
}

/** The doubtful words of which nobody has said anything yet. */
export function unanswered(doubts: readonly Doubt[], answers: DoubtAnswers): readonly Doubt[] {
  return doubts.filter(({ key }) => !Object.hasOwn(answers, key))
}

const ends = /[.!?…](?=\s)|\n/g
/** A sentence without an end is cut here, in letters on either side. */
const longest = 160

function sentenceAround(text: string, masks: readonly Mask[], start: number, end: number): DoubtfulSentence {
  const stops = [...text.matchAll(ends)].map(({ index }) => index + 1)
  const from = Math.max(stops.findLast((stop) => stop <= start) ?? 0, start - longest)
  const to = Math.min(stops.find((stop) => stop >= end) ?? text.length, end + longest)
  return {
    before: part(text, masks, from, start).trimStart(),
    word: text.slice(start, end),
    after: part(text, masks, end, to).trimEnd(),
  }
}

/** A stretch of a text with its masks; one that reaches over its edge stands whole. */
function part(text: string, masks: readonly Mask[], from: number, to: number): string {
  const inside = masks.filter((mask) => mask.end > from && mask.start < to)
  const starts = Math.min(from, ...inside.map(({ start }) => start))
  const stops = Math.max(to, ...inside.map(({ end }) => end))
  const moved = inside.map((mask) => ({ ...mask, start: mask.start - starts, end: mask.end - starts }))
  return masked(text.slice(starts, stops), moved)
}
