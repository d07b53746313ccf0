import { packNamed, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { knownSchool } from '../../src/core/screening/known-school.ts'
import { screen } from '../../src/core/screening/screen.ts'
import { markedText } from '../../src/core/screening/sentences/marked-text.ts'
import { sentencesOf } from '../../src/core/screening/sentences/sentence.ts'
import { type Signs, signsIn } from '../../src/core/screening/sentences/signs.ts'
import { weighedTypes } from '../../src/core/screening/sentences/weights.ts'
import { wordsOf } from '../../src/core/screening/word.ts'
import type { LabelledSet } from './labelled.ts'
import { wantedIn } from './score.ts'

/** Whether a sentence is of a kind; `unsure` where it holds but the end of a stretch, or what may be found and need not. */
export type Label = 'is' | 'is not' | 'unsure'

/** A sentence of a labelled draft, and for each weighed kind whether it is one. */
export type Lesson = {
  readonly set: string
  readonly draft: string
  readonly text: string
  readonly signs: Signs
  readonly earlier: Signs | undefined
  readonly labels: readonly Label[]
}

/** Less of a stretch than this in a sentence is not what says it. */
const telling = 12

/** The sentences of a set of drafts with what a careful reader says of each. Names are found as screening finds them. */
export function lessonsFrom(set: LabelledSet, on: string): readonly Lesson[] {
  const pack = packNamed('model')
  if (pack === undefined) throw new Error('There is no model policy.')
  const policy = policyFrom(pack)
  const known = knownSchool(set.school)
  return set.drafts.flatMap((draft) => {
    const words = wordsOf(draft.text)
    const { school, roll } = set
    const findings = screen({ text: draft.text, policy, channelKinds: [draft.channel], school, roll, on })
    const pupils = findings.filter((finding) => finding.type.startsWith('pupil-'))
    const marked = markedText(draft.text, words, pupils, known)
    const wanted = wantedIn(draft)
    const accepted = wantedIn({ ...draft, expect: draft.also ?? [] })
    let earlier: Signs | undefined
    return sentencesOf(words, draft.text).map((sentence): Lesson => {
      const signs = signsIn(draft.text, marked, words, sentence, known)
      const lap = (each: { readonly start: number; readonly end: number }): number =>
        Math.min(each.end, sentence.end) - Math.max(each.start, sentence.start)
      const labels = weighedTypes.map((type): Label => {
        const laps = wanted.filter((each) => each.type === type && lap(each) > 0)
        if (laps.some((each) => lap(each) >= telling || lap(each) > 0.6 * (each.end - each.start))) return 'is'
        const perhaps = laps.length > 0 || accepted.some((each) => each.type === type && lap(each) > 0)
        return perhaps ? 'unsure' : 'is not'
      })
      const text = draft.text.slice(sentence.start, sentence.end)
      const lesson = { set: set.name, draft: draft.id, text, signs, earlier, labels }
      earlier = signs
      return lesson
    })
  })
}
