import type { PartInCase } from '../case-step.ts'

export type TellerIs = 'staff' | 'governor' | 'volunteer' | 'parent' | 'pupil' | 'public'
export type AboutIs = 'headteacher' | 'dsl' | 'another-adult' | 'child' | 'not-known'
export type BundleSectionName = 'told' | 'happened' | 'files' | 'read'

/**
 * Every word that a bundle prints beside what people wrote. A bundle keeps the number of the words it was made under and is
 * made again under them: once a number has been used its words never change, and other words are another number.
 */
export type PrintedWords = {
  readonly time: (at: Date) => string
  readonly sections: Readonly<Record<BundleSectionName, string>>
  readonly masked: string
  readonly filesWithIt: string
  readonly leftOut: string
  readonly title: (reference: string) => string
  readonly foot: (page: number, of: number, reference: string, madeFor: string) => string
  readonly cover: {
    readonly school: string
    readonly case: string
    readonly madeFor: string
    readonly madeBy: string
    readonly made: string
    readonly madeFrom: string
    readonly fromLine: (line: number, hash: string) => string
  }
  readonly bytes: (count: number, hash: string) => string
  readonly parts: { readonly pdf: string; readonly text: string; readonly list: string }
  readonly list: { readonly when: string; readonly what: string }
  readonly teller: Readonly<Record<TellerIs, string>>
  readonly about: Readonly<Record<AboutIs, string>>
  readonly part: Readonly<Record<PartInCase, string>>
  readonly toldBy: (who: string, name: string | null) => string
  readonly noWords: string
  readonly label: {
    readonly about: string
    readonly contact: string
    readonly where: string
    readonly account: string
    readonly link: string
    readonly when: string
    readonly wish: string
    readonly captured: string
    readonly byWhom: string
  }
  readonly answered: (name: string | null) => string
  readonly wroteAgain: string
  readonly enteredBy: (name: string, late: string | null) => string
  readonly corrects: (time: string) => string
  readonly file: (number: number) => string
  readonly fileNotHeld: string
  readonly arrived: (time: string) => string
  readonly givenByTeller: string
  readonly givenBy: (name: string) => string
  readonly signpost: string
  readonly left: string
}
