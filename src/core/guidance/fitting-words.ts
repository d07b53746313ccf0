import { askedByMany } from './asked-by-many.ts'
import { topicsOf } from './choose-topic.ts'
import type { AnswerFound } from './guidance-answer.ts'
import type { Reading } from './reading.ts'
import type { Form, Topic } from './topic.ts'
import { topicNamed } from './topics/all-topics.ts'
import type { Verdict } from './verdict.ts'

/** How far behind the likeliest matter one may stand, and from what score on a question is plainly about it. */
const behind = 0.12
const plain = 0.58
/** The same where many have asked about it in such words: with what share, and from what score on. */
const manyAsked = 0.4
const likely = 0.42

/** What is said though the question may be about something else: better once too often, as with every worry whose words all stand in it. */
const alwaysSaid: readonly string[] = ['nude-picture', 'head-worry']

/** With which verdicts a form helps whoever asks. One that is missing goes with all. */
const goesWith: Partial<Readonly<Record<Form, readonly Verdict[]>>> = {
  'ask-approval': ['needs_approval'],
  'propose-channel': ['needs_approval', 'allowed'],
  'raise-concern': ['report', 'not_allowed', 'advised_against', 'silent'],
}

/**
 * The answer with what its matter says to do, and the form for it, only where they fit: the matter must plainly be what was asked,
 * and they must go with the verdict, which may come from clauses that another matter brought. Otherwise the verdict’s usual words hold.
 */
export function withFittingWords(reading: Reading, found: AnswerFound): AnswerFound {
  const topic = found.topic === undefined ? undefined : topicNamed(found.topic)
  if (!topic) return found
  if (!isPlainlyAbout(reading, topic)) return { ...found, loosely: true, next: undefined, form: undefined }
  const { verdict, form, next } = found
  const fits = form !== undefined && (goesWith[form]?.includes(verdict) ?? true)
  return { ...found, next: next === undefined ? undefined : topic.next[verdict], form: fits ? form : undefined }
}

function isPlainlyAbout(reading: Reading, topic: Topic): boolean {
  if (alwaysSaid.includes(topic.name) || (reading.asker === 'pupil' && isWorry(topic))) return true
  const candidates = topicsOf(reading)
  const { score, met } = candidates.find((each) => each.topic === topic) ?? { score: 0, met: false }
  if (met && isWorry(topic)) return true
  if (score < (candidates[0]?.score ?? 0) - behind || score < likely) return false
  if (score >= plain) return true
  return askedByMany(reading).some((each) => each.topic === topic && each.share >= manyAsked)
}

/** A matter that is told to somebody wherever a policy speaks of it. */
export function isWorry({ form, duty }: Topic): boolean {
  return form === 'raise-concern' || duty === 'report'
}
