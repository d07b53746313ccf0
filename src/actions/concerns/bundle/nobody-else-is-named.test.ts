import JSZip from 'jszip'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { type BundleProfileName, bundleProfiles } from '../../../core/concerns/bundle/bundle-profile.ts'
import { printedWords1 } from '../../../core/concerns/bundle/printed-words-1.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { writeCaseBundle } from '../../../exporters/case-bundle/case-bundle.ts'
import { entryWords } from '../../../web/concerns/case/entry-words.tsx'
import { logWords } from '../../../web/concerns/case/log-words.ts'
import type { BundleChoice } from './chosen-for-bundle.ts'
import { documentFrom, keptFrom } from './kept-from.ts'
import { planBundle } from './plan-bundle.ts'
import { type AwkwardCase, type AwkwardPerson, awkwardCases } from './support/awkward-cases.ts'
import { caseOfAwkwardNames, lead } from './support/case-of-awkward-names.ts'

const words = { entry: entryWords, log: logWords, print: printedWords1 }
const hand = { person: lead as PersonId, secondFactor: true }
const madeAt = new Date('2027-03-02T09:30:00Z')
const choiceFor = (profile: BundleProfileName, subject: string | null): BundleChoice => ({
  profile,
  recipient: 'Whoever it is for',
  reason: 'asked for',
  subject,
  alsoMasked: [],
  alsoNamed: [],
  whyNamed: '',
  doubts: {},
  alsoWords: [],
  linesOut: [],
  copies: {},
  lookedAtCopies: false,
})

/** Everything that a reader of the bundle can read in it, by libraries that had no part in writing it. */
async function readBack(one: AwkwardCase, profile: BundleProfileName): Promise<string> {
  const of = caseOfAwkwardNames(one)
  const subject = one.people[0]
  const key = subject?.known === 'pupil' ? `pupil:${subject.name}` : null
  const choice = choiceFor(profile, profile === 'subject-access' ? key : null)
  const kept = keptFrom(planBundle(of, { words, hand }, choice), choice, { school: 'Larkfield', words, number: 1 }, [])
  const document = documentFrom(of, words, kept, madeAt, [])
  const { stream } = await writeCaseBundle({ document, words: printedWords1, madeAt, piecesOf: () => stream() })
  const pieces: Buffer[] = []
  for await (const piece of stream()) pieces.push(piece)
  const zip = await JSZip.loadAsync(Buffer.concat(pieces))
  const texts = await Promise.all(
    Object.values(zip.files).map(async (file) => {
      const bytes = await file.async('uint8array')
      return `${file.name}\n${file.name.endsWith('.pdf') ? await pdfWords(bytes) : Buffer.from(bytes).toString('utf8')}`
    }),
  )
  return texts.join('\n')
}

async function pdfWords(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes)
  const { info } = await pdf.getMetadata()
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent()
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
    }),
  )
  const outline = (await pdf.getOutline()).map(({ title }) => title)
  return [...pages, JSON.stringify(info), ...outline].join('\n')
}

/** Letters as a reader sees them: no marks, nothing unseen, one space between words. */
const asRead = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u00ad]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
/** Names that are also words of any text are looked for as they are written, the others in whatever case. */
const alsoWords = /^(?:Grace|Rose|Mark|Will|Wills|Li|Bo|Ng|Wu|Head|Sunny|Archer)$/
const stands = (text: string, form: string): boolean => {
  const wanted = asRead(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${wanted}(?!\\p{L})`, alsoWords.test(form) ? 'u' : 'iu').test(text)
}

/** Who is a third party to whoever gets a bundle, worked out from the case and not from the profile’s own table. */
const thirdParties: Readonly<Record<BundleProfileName, (person: AwkwardPerson, at: number) => boolean>> = {
  police: ({ part }) => part === 'none',
  lado: ({ part }) => part !== 'affected' && part !== 'alleged',
  hr: ({ part }) => part !== 'alleged',
  'subject-access': (_, at) => at > 0,
  'other-system': () => false,
}

describe.each(bundleProfiles)('a bundle for %s', (profile) => {
  it.each(awkwardCases)('names nobody else in the case of $called', async (one) => {
    const text = asRead(await readBack(one, profile))
    const left = one.people
      .filter((person, at) => thirdParties[profile](person, at))
      .flatMap(({ name, written }) => [name, ...written].filter((form) => stands(text, form)))
    expect(left).toEqual([])
    const named = one.people.filter((person, at) => !thirdParties[profile](person, at))
    for (const { name } of named.slice(0, 1)) expect(stands(text, name), name).toBe(true)
  })
})
