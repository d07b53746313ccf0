import type { ReadSetting } from '../read-settings.ts'
import { isSame } from './is-same.ts'
import type { LearnedAnswer } from './learned-answer.ts'
import { type Candidate, candidatesOf, signsOf } from './signs.ts'
import { type Sureness, surenessOf } from './sureness.ts'

/** What a document answers, and what it perhaps answers: a guess that stays silent until a person takes it up. */
export type Settled = { readonly settings: readonly ReadSetting[]; readonly perhaps: readonly ReadSetting[] }

/**
 * One answer to each setting, from what cues found and what examples make likely. It is an answer only where documents
 * that were left out of what is learned did answer settings with such signs; what is less sure is perhaps one. Only
 * where a cue that is sure and the examples agree may a person nod: apart, neither has been right often enough.
 */
export function settleAnswers(
  cued: readonly ReadSetting[],
  learned: readonly LearnedAnswer[],
  sureness: Sureness,
): Settled {
  const weighed = candidatesOf(cued, learned).flatMap((candidate) => {
    const answer = answerOf(candidate)
    if (answer === undefined) return []
    const sure = surenessOf(answer.name, signsOf(candidate), sureness)
    return [{ answer, sure: isVague(candidate) ? Math.min(sure, vague) : sure }]
  })
  return {
    settings: weighed.filter(({ sure }) => sure >= least.answer).map(({ answer }) => answer),
    perhaps: weighed
      .filter(({ sure }) => sure >= least.perhaps && sure < least.answer)
      .map(({ answer }) => asGuess(answer)),
  }
}

const least = { answer: 0.84, perhaps: 0.2 } as const
/** How sure a mere guess may be said to be. */
const unsure = 0.35

/** The same answer, as one that a person has to take up before it is any. */
export function asGuess(answer: ReadSetting): ReadSetting {
  return { ...answer, confidence: Math.min(answer.confidence, unsure) }
}

/** That a setting is spoken of, but hardly which answer is given. */
function isVague({ cued, learned }: Candidate): boolean {
  return cued === undefined && learned !== undefined && worth(learned) < leastWorth
}
const leastWorth = 0.1
const vague = 0.5

const alone = 0.8
const highest = 0.85
const worth = ({ likely, clear }: LearnedAnswer) => likely * clear

/** What cues and examples together make of a setting. */
export function answerOf({ cued, learned }: Candidate): ReadSetting | undefined {
  if (cued === undefined) return learned === undefined ? undefined : proposed(learned)
  return learned === undefined ? { ...cued, confidence: Math.min(cued.confidence, alone) } : together(cued, learned)
}

function together(cued: ReadSetting, learned: LearnedAnswer): ReadSetting {
  if (isSame(cued.value, learned.value)) {
    const firm = cued.confidence > 0.9 && learned.likely >= 0.6 && learned.clear >= 0.9
    return { ...cued, confidence: firm ? cued.confidence : Math.min(Math.max(cued.confidence, 0.8), highest) }
  }
  const isStronger = cued.confidence > 0.9 ? learned.likely >= 0.65 && worth(learned) >= 0.58 : learned.likely >= 0.22
  const [first, second] = isStronger ? [proposed(learned), cued] : [cued, proposed(learned)]
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
