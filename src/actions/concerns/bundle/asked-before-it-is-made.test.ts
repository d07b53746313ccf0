import { describe, expect, it } from 'vitest'
import type { BundleProfileName } from '../../../core/concerns/bundle/bundle-profile.ts'
import type { DoubtAnswers } from '../../../core/concerns/bundle/doubts.ts'
import { printedWords1 } from '../../../core/concerns/bundle/printed-words-1.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { entryWords } from '../../../web/concerns/case/entry-words.tsx'
import { logWords } from '../../../web/concerns/case/log-words.ts'
import { kindInWords } from '../open-concern.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import { documentFrom, keptFrom } from './kept-from.ts'
import { planBundle } from './plan-bundle.ts'
import { caseOfAwkwardNames, lead } from './support/case-of-awkward-names.ts'

const words = { entry: entryWords, log: logWords, print: printedWords1 }
const hand = { person: lead as PersonId, secondFactor: true }
const guess = kindInWords({ kind: 'head-conduct', kindGuessed: true })
const one = caseOfAwkwardNames({
  called: 'a child called May',
  people: [
    { name: 'May Ketteridge', known: 'pupil', part: 'witness', written: ['May'] },
    { name: 'Will Decided', known: 'pupil', part: 'none', written: [] },
  ],
})
const said =
  'May told us: ketteridge’s mum jo rang, insta may_f99, they live at number 12, she was born 12.3.2015. a lad called dean saw may_f99.'

const of: CaseForBundle = {
  ...one,
  open: {
    ...one.open,
    title: guess,
    row: { ...one.open.row, kind: 'head-conduct', kindGuessed: true },
    reports: one.open.reports.map((report) => ({ ...report, told: { ...report.told, words: said } })),
  },
}

function madeFor(profile: BundleProfileName, answer: 'mask' | 'keep') {
  const choice = {
    ...{ profile, recipient: 'HR', reason: 'asked for', subject: null, whyNamed: '', lookedAtCopies: false },
    ...{ alsoMasked: [], alsoNamed: [], alsoWords: [], linesOut: [], copies: {} },
  }
  const { doubts } = planBundle(of, { words, hand }, { ...choice, doubts: {} })
  const answers: DoubtAnswers = Object.fromEntries(doubts.map(({ key }) => [key, answer]))
  const answered = { ...choice, doubts: answers }
  const kept = keptFrom(
    planBundle(of, { words, hand }, answered),
    answered,
    { school: 'Larkfield', words, number: 1 },
    [],
  )
  return { doubts, document: documentFrom(of, words, kept, new Date('2027-03-02T09:30:00Z'), []) }
}
const wordsOf = ({ sections }: ReturnType<typeof madeFor>['document']) =>
  sections.flatMap(({ lines }) => lines.map((line) => `${line.head}\n${line.words}`)).join('\n')

describe('a bundle that masks third parties', () => {
  it('asks about names in small letters, accounts, homes and birthdays, and has none of them when each is to be masked', () => {
    const { doubts, document } = madeFor('hr', 'mask')
    const asked = doubts.map(({ word }) => word)
    for (const word of ['jo', 'dean', 'may_f99', 'number 12', '12.3.2015']) expect(asked).toContain(word)
    const text = wordsOf(document)
    expect(text).not.toMatch(/\bjo\b|dean|f99|number 12|12\.3\.2015|ketteridge/i)
    expect(text).toContain('insta [account]')
    expect(text).toContain('[date of birth]')
  })
  it('has what is to be kept', () => {
    expect(wordsOf(madeFor('hr', 'keep').document)).toContain('number 12')
  })
  it('never masks words of Signpost’s own, on its cover or in its headings', () => {
    const { document } = madeFor('hr', 'mask')
    expect(document.cover.title).toContain(guess)
    expect(wordsOf(document)).toContain('Decided')
    expect(wordsOf(document)).not.toContain('May told us')
  })
})

it('a bundle for the police, who are given ways to reach people, asks about none', () => {
  expect(madeFor('police', 'mask').doubts.filter(({ because }) => because === 'reaches')).toEqual([])
})
