import type { FindingType } from '../finding.ts'
import type { KnownSchool } from '../known-school.ts'
import type { Word } from '../word.ts'
import { bySentence, sentencesOver } from './by-sentence.ts'
import type { Sentence } from './sentence.ts'
import type { SentenceHit } from './sentence-findings.ts'
import { type Signs, signsIn } from './signs.ts'
import { scales, type WeighedType, weighedTypes } from './weights.ts'

/** Above `sure` it is asked about, above `worthAThought` it is pointed out; what a rule finds below `doubtful` is only pointed out. */
const sure = 2
const worthAThought = -1
const doubtful = -0.5
/** Beside what says it more surely, or is more surely something else, it must weigh more than this to be pointed out. */
const worthAddingToThat = 1
/** What weighs more than this, and more than itself, counts as said more surely. */
const rather = 0
/** In fewer words than these no many small signs come together: only what is sure is pointed out. */
const few = 4
/** Below this no rule is tried. */
const outOfTheQuestion = -3.6

/** What the school’s own people made is theirs to show, however much it sounds like others’ work. */
const ownWork = /\bby (?:our (?:own|pupils|children|young)\b|(?:our )?(?:year|y) ?\d|(?:our )?reception\b)/iu

/** What each sentence weighs for each kind, in the order of `weighedTypes`. */
export type Weighed = readonly (readonly number[])[]

/** Every sentence of a draft put on the scales, with the one before it. */
export function weighedSentences(
  text: string,
  marked: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  school: KnownSchool,
): Weighed {
  let earlier: Signs | undefined
  return sentences.map((sentence) => {
    const signs = signsIn(text, marked, words, sentence, school)
    const weight = scales.weigh(signs, earlier)
    earlier = signs
    return weight
  })
}

const columnOf = (type: FindingType): number => {
  const columns: readonly FindingType[] = weighedTypes
  return columns.indexOf(type)
}

export function isWorthTrying(weight: number): boolean {
  return weight > outOfTheQuestion
}

/** The kinds of finding a sentence may hold at all. */
export function worthTrying(weights: readonly number[]): readonly FindingType[] {
  return weighedTypes.filter((_, column) => isWorthTrying(weights[column] ?? 0))
}

/** So many firm rules that all find one kind in a sentence bear one another out. */
const enough = 2

/**
 * What rules found and the whole sentence hardly bears out is worth a thought, and no more: unless another firm rule found it too.
 * `said` is all that rules found, before what overlaps was told once.
 */
export function weighedAgain(
  hits: readonly SentenceHit[],
  sentences: readonly Sentence[],
  weighed: Weighed,
  said: readonly SentenceHit[],
): readonly SentenceHit[] {
  const firm = bySentence(
    sentences,
    said.filter(({ strength }) => strength === 'firm'),
  )
  return hits.map((hit) => {
    const column = columnOf(hit.type)
    const [first, last] = sentencesOver(sentences, hit)
    const alike = (firm[first] ?? []).filter(({ type }) => type === hit.type)
    if (hit.anyway === true || (hit.strength === 'firm' && alike.length >= enough)) return hit
    const most = weighed
      .slice(first, last + 1)
      .reduce((best, weights) => Math.max(best, weights[column] ?? 0), Number.NEGATIVE_INFINITY)
    return most < doubtful ? { ...hit, strength: 'slight' } : hit
  })
}

/** Sentences that no rule found, and that many small signs together speak for. */
export function weightyHits(
  marked: string,
  sentences: readonly Sentence[],
  weighed: Weighed,
  found: readonly SentenceHit[],
): readonly SentenceHit[] {
  const foundIn = bySentence(sentences, found)
  return sentences.flatMap((sentence, at) =>
    weighedTypes.flatMap((type, column): readonly SentenceHit[] => {
      const weight = weighed[at]?.[column] ?? 0
      if (weight < worthAThought || foundIn[at]?.some((hit) => hit.type === type)) return []
      const least = Math.max(rather, weight)
      const said = (of: WeighedType, where: number): boolean =>
        (weighed[where]?.[columnOf(of)] ?? Number.NEGATIVE_INFINITY) > least || isFound(of, foundIn[where] ?? [])
      const saidNearby = said(type, at - 1) || said(type, at + 1)
      const saysOther = weighedTypes.some((each) => each !== type && said(each, at))
      if ((saidNearby || saysOther) && weight < worthAddingToThat) return []
      const words = marked.slice(sentence.start, sentence.end)
      if (weight < sure && wordsIn(words) < few) return []
      const lead = /^[^\p{L}\p{N}\ue000-\ue002@#£]*/u.exec(words)?.[0].length ?? 0
      const tail = /[\s.!?)]*$/u.exec(words)?.[0].length ?? 0
      return [
        {
          type,
          start: sentence.start + lead,
          end: Math.max(sentence.end - tail, sentence.start + lead + 1),
          strength:
            weight > sure && !saidNearby && !(type === 'copyright' && ownWork.test(words)) ? 'likely' : 'slight',
          wholeClause: true,
        },
      ]
    }),
  )
}

function isFound(type: WeighedType, here: readonly SentenceHit[]): boolean {
  return here.some((hit) => hit.type === type && hit.strength !== 'slight')
}

function wordsIn(said: string): number {
  return said.match(/[\p{L}\p{N}\ue000-\ue002]+/gu)?.length ?? 0
}
