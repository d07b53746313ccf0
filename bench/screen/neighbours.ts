import { Profanity } from '@2toad/profanity'
import { OpenRedaction } from '@openredaction/core'
import nlp from 'compromise'
import type { FindingType } from '../../src/core/screening/finding.ts'
import type { LabelledSet } from './labelled.ts'
import { naiveExpressions } from './speed.ts'

/** Words that were marked; `advice` where nothing waits on it. */
export type Stretch = { readonly start: number; readonly end: number; readonly advice?: boolean }

/** Something else that marks words in a text, and the kinds of finding it might be asked for. */
export type Neighbour = {
  readonly name: string
  readonly looksFor: readonly FindingType[]
  readonly marks: (text: string) => Promise<readonly Stretch[]> | readonly Stretch[]
}

const matches = (text: string, expression: RegExp): readonly Stretch[] =>
  [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Words said in anger that lists of swearing leave out: what one might add in an afternoon. */
const rude =
  /\b(?:idiots?|liars?|morons?|useless|pathetic|stupid|lazy|selfish|disgrace(?:ful)?|thugs?|cheats?|fools?)\b/gi

/** The nearest packages, each as its own instructions say, and one expression over every full name. */
export function neighboursOf(set: LabelledSet): readonly Neighbour[] {
  const names = naiveExpressions([...(set.roll.parts[0]?.pupils.values() ?? [])])
  const redaction = new OpenRedaction({})
  const swearing = new Profanity({ languages: ['en'] })
  return [
    {
      name: 'one expression over all full names',
      looksFor: ['pupil-full-name'],
      marks: (text) => names.flatMap((each) => matches(text, each)),
    },
    {
      name: 'compromise, people',
      looksFor: ['pupil-full-name', 'pupil-first-name'],
      marks: (text) =>
        nlp(text)
          .people()
          .json({ offset: true })
          .map(({ offset }: { offset: { start: number; length: number } }) => ({
            start: offset.start,
            end: offset.start + offset.length,
          })),
    },
    {
      name: 'openredaction',
      looksFor: ['pupil-full-name', 'phone', 'email', 'postcode', 'address'],
      marks: async (text) =>
        (await redaction.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
    },
    {
      name: '@2toad/profanity and patterns',
      looksFor: ['insult'],
      marks: (text) => [...(swearing.exists(text) ? [{ start: 0, end: text.length }] : []), ...matches(text, rude)],
    },
  ]
}
