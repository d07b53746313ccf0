import type { ReadSetting } from '../read-settings.ts'
import { isSame } from './is-same.ts'
import type { LearnedAnswer } from './learned-answer.ts'

/** What cues and examples make of one setting; at least one of them answers it. */
export type Candidate = {
  readonly cued: ReadSetting | undefined
  readonly learned: LearnedAnswer | undefined
  /** That cues take every sentence it rests on for an answer to something. */
  readonly taken: boolean
  /** How many settings the document speaks of plainly: a page about one matter answers few, a whole policy many. */
  readonly spoken: number
}

/** Each setting that cues or examples answer, with what either makes of it. */
export function candidatesOf(cued: readonly ReadSetting[], learned: readonly LearnedAnswer[]): Candidate[] {
  const byName = new Map(learned.map((answer) => [answer.name, answer]))
  const known = new Set(cued.map(({ name }) => name))
  const words = new Set(cued.flatMap((answer) => answer.words))
  const taken = (answer: LearnedAnswer | undefined) =>
    answer?.statements.every(({ sentence }) => words.has(sentence)) ?? false
  const spoken = learned.filter(({ likely }) => likely >= plainly).length
  return [
    ...cued.map((answer) => {
      const other = byName.get(answer.name)
      return { cued: answer, learned: other, taken: taken(other), spoken }
    }),
    ...learned
      .filter(({ name }) => !known.has(name))
      .map((answer) => ({ cued: undefined, learned: answer, taken: taken(answer), spoken })),
  ]
}

const plainly = 0.6
/** A page speaks of so many at least; a sentence by itself is no page. */
const fewest = 6

/** What speaks for or against it that the document answers the setting, as numbers of much the same size. */
export function signsOf({ cued, learned, taken, spoken }: Candidate): readonly number[] {
  const same = cued !== undefined && learned !== undefined && isSame(cued.value, learned.value)
  return [
    1,
    ...heardSigns(learned),
    one(taken),
    one(same),
    one(cued !== undefined && learned !== undefined && !same),
    one((cued?.confidence ?? 0) > 0.9),
    one(learned === undefined),
    Math.log(1 + Math.max(spoken, fewest)) / 2,
  ]
}

function heardSigns(learned: LearnedAnswer | undefined): readonly number[] {
  if (learned === undefined) return [0, 0, 0, 0, 0]
  const likely = Math.min(Math.max(learned.likely, 0.001), 0.999)
  return [
    Math.log(likely / (1 - likely)) / 2,
    Math.log(learned.clear + 0.01),
    Math.min(Math.max(learned.behind, -4), 6) / 2,
    one(learned.behind <= 0),
    Math.log(learned.length) / 2,
  ]
}

/** A sign that holds or does not. */
export const one = (holds: boolean) => (holds ? 1 : 0)
