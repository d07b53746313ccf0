import { type Mask, masked } from './mask.ts'

/** A word that may be a name: whoever makes a bundle says of each whether it is masked or kept. */
export type Doubt = {
  /** The word in small letters: one answer counts wherever it stands. */
  readonly key: string
  readonly word: string
  /**
   * A word that is somebody's name at the school too, one that stands as a name does and that nobody there is called, or what
   * may be an account, a home, a birthday or a car.
   */
  readonly because: 'also-a-word' | 'not-known' | 'reaches'
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

const order: readonly Doubt['because'][] = ['also-a-word', 'not-known', 'reaches']

/** A name is masked where a mask touches it; of an account that holds somebody’s name the rest still stands. */
function covers(mask: Mask, { start, end, because }: DoubtfulText['spots'][number]): boolean {
  return because === 'reaches' ? mask.start <= start && end <= mask.end : mask.start < end && start < mask.end
}

/** Every doubtful word once, those that are somebody's name first, each with all its sentences. */
export function doubtsIn(texts: readonly DoubtfulText[]): readonly Doubt[] {
  const found = texts.flatMap(({ text, masks, spots }) =>
    spots
      .filter(({ start, end, because }) => !masks.some((mask) => covers(mask, { start, end, because })))
      .map(({ start, end, because }) => ({
        word: text.slice(start, end),
        because,
        // A name inside an account’s is masked there: here the account stands whole.
        sentence: sentenceAround(
          text,
          masks.filter((mask) => mask.end <= start || end <= mask.start),
          start,
          end,
        ),
      })),
  )
  const byKey = Map.groupBy(found, ({ word }) => word.toLowerCase())
  const doubts = [...byKey].map(([key, all]): Doubt => {
    const because = order.find((reason) => all.some((one) => one.because === reason)) ?? 'not-known'
    const sentences = new Map(all.map(({ sentence }) => [JSON.stringify(sentence), sentence]))
    return { key, word: all[0]?.word ?? key, because, sentences: [...sentences.values()] }
  })
  const first = ({ because }: Doubt) => order.indexOf(because)
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
