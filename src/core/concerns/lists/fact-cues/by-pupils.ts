// Who did it: a pupil of the school.

import type { KindId } from '../../kind-of-report.ts'
import { aChild, anAdult } from '../ways-of-saying.ts'
import type { FactCue } from './fact-cue.ts'

/** What a child may be said to have done themselves. */
const byChildren: readonly KindId[] = [
  'immediate-danger',
  'self-harm',
  'threat',
  'extremism',
  'racism',
  'fake-account',
  'tiktok-of-staff',
  'in-school-use',
  'official-page-comment',
  'sextortion',
]

/** Whoever wears the uniform. */
export const pupilsInUniform: readonly FactCue[] = [
  { words: /\bin (?:your|our|the) (?:school )?uniform\b/, facts: ['by-pupil'], kinds: byChildren },
]

/** Who used what they should not in school. */
export const pupilsOnDevices: readonly FactCue[] = [
  {
    words:
      /\b(?:people|everyone|loads of us|half the coach|me and my mates|we (?:all|were|had)|all nine of them|airpods in|in my (?:\w+ )?lesson)\b/,
    facts: ['by-pupil'],
    kinds: ['in-school-use'],
    unless: new RegExp(`^(?:my |our )?${anAdult}|\\b(?:two|some) people\\b`),
  },
  {
    words: new RegExp(
      `^(?:(?!\\b(?:${anAdult}|supply|one[- ]to[- ]one|key ?worker|lady|ladies|man on|helpers?|volunteer|office|adults?|they sit)).)*?(?<!while (?:the )?(?:little )?)\\b${aChild}(?!'s|s'| says?\\b| said| tells?\\b| told| saw)\\b`,
      's',
    ),
    facts: ['by-pupil'],
    kinds: ['in-school-use'],
  },
]

/** A child, and then a deed. */
export const pupilsAndWhatTheyDid: readonly FactCue[] = [
  {
    words:
      /\b(?:boys?|girls?|pupils?|child(?:ren)?|kids?|year (?:[1-9]|1[0-3]|one|two|three|four|five|six)s?|y[1-6]|student|classmate|someone in my class|in my class)\b.{0,60}\b(?:post|said|sent|show|made|film|wrote|call|shar|search|watch|record|put|using|is on|on (?:his|her|their) phone|has|have|told|says)/,
    facts: ['by-pupil'],
    kinds: byChildren,
    unlessDoer: true,
  },
  {
    words: new RegExp(`\\b${aChild} (?:have |has |had )?(?:made|set up|started|created|opened|run)\\b`),
    facts: ['by-pupil'],
    kinds: ['unauthorised-account'],
    unlessDoer: true,
  },
]

/** Who got round the filter. */
export const pupilsRoundFilters: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b${aChild}\\b[^.?!]{0,80}\\b(?:round|past|bypass\\w*|vpns?|prox(?:y|ies)|hotspot|unblock\\w*|hack\\w*)\\b|\\b(?:vpns?|prox(?:y|ies)|way round|hotspot)\\b[^.?!]{0,80}\\b${aChild}\\b|\\b(?:everyone|everybody|they all|we all|all of them|loads of (?:us|them|people|kids)|half the class) (?:does?|uses?|go(?:es)?|gets?)\\b|\\b${aChild}\\b[^.?!]{0,60}\\b(?:how (?:they|to)|know how|worked out|with a code|a trick)\\b`,
    ),
    facts: ['by-pupil', 'unsuitable-conduct'],
    kinds: ['filtering-failure'],
  },
]
