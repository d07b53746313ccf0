import type { ReadSetting } from '../read-settings.ts'
import { isSame } from './is-same.ts'
import type { LearnedAnswer } from './learned-answer.ts'

/**
 * One answer to each setting, from what cues found and what examples make likely. Only where a cue that is sure and the
 * examples agree may a person nod: apart, neither has been right often enough.
 */
export function settleAnswers(cued: readonly ReadSetting[], learned: readonly LearnedAnswer[]): ReadSetting[] {
  const byName = new Map(learned.map((answer) => [answer.name, answer]))
  const settled = cued.map((answer) => {
    const other = byName.get(answer.name)
    return other === undefined ? { ...answer, confidence: Math.min(answer.confidence, alone) } : together(answer, other)
  })
  const known = new Set(cued.map(({ name }) => name))
  const taken = new Set(cued.flatMap(({ words }) => words))
  const more = learned.filter((answer) => !known.has(answer.name) && worth(answer) >= leastFor(answer, taken))
  return [...settled, ...more.map((answer) => proposed(answer))]
}

const alone = 0.8
const least = { foremost: 0.12, other: 0.2, foremostTaken: 0.2, taken: 0.3 } as const

/** A sentence that speaks of something else more, or that cues take for another answer, must be clearer to give one more. */
function leastFor({ statements, foremost }: LearnedAnswer, taken: ReadonlySet<string>): number {
  if (statements.every(({ sentence }) => taken.has(sentence))) return foremost ? least.foremostTaken : least.taken
  return foremost ? least.foremost : least.other
}

const highest = 0.85
const worth = ({ likely, clear }: LearnedAnswer) => likely * clear

function together(cued: ReadSetting, learned: LearnedAnswer): ReadSetting {
  if (isSame(cued.value, learned.value)) {
    const firm = cued.confidence > 0.9 && learned.likely >= 0.6 && learned.clear >= 0.9
    return { ...cued, confidence: firm ? cued.confidence : Math.min(Math.max(cued.confidence, 0.8), highest) }
  }
  const stronger = learned.likely >= (cued.confidence > 0.9 ? 0.65 : 0.22)
  const [first, second] = stronger ? [proposed(learned), cued] : [cued, proposed(learned)]
  const words = second.words[0]
  const otherwise = words === undefined ? [] : [{ value: second.value, ref: second.ref, words }]
  return { ...first, confidence: Math.min(first.confidence, 0.6), otherwise: [...otherwise, ...first.otherwise] }
}

function proposed(answer: LearnedAnswer): ReadSetting {
  return {
    name: answer.name,
    value: answer.value,
    confidence: Math.round(Math.min(highest, 0.3 + 0.6 * worth(answer)) * 100) / 100,
    ref: answer.statements[0]?.clause.ref ?? '',
    words: [...new Set(answer.statements.map(({ sentence }) => sentence))],
    otherwise: [],
  }
}
