import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSchoolWithBundles, asked, monday } from '../../../../test/support/a-school-with-bundles.ts'
import { printedWords1 } from '../../../core/concerns/bundle/printed-words-1.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { writeCaseBundle } from '../../../exporters/case-bundle/case-bundle.ts'
import { entryWords } from '../../../web/concerns/case/entry-words.tsx'
import { logWords } from '../../../web/concerns/case/log-words.ts'
import { openConcern } from '../open-concern.ts'
import type { BundleDesk, BundleWords, WordsByNumber } from './bundle-desk.ts'
import { giveOutBundle } from './bundles-made.ts'
import type { BundleChoice } from './chosen-for-bundle.ts'
import { makeBundle, previewBundle } from './make-bundle.ts'

let set: Awaited<ReturnType<typeof aSchoolWithBundles>>
let id: CaseId
const first: BundleWords = { entry: entryWords, log: logWords, print: printedWords1 }
const second: BundleWords = {
  entry: (entry, name) => ({ ...entryWords(entry, name), head: `Set down: ${entryWords(entry, name).head}` }),
  log: (verb) => `now did this: ${logWords(verb)}`,
  print: {
    ...printedWords1,
    masked: 'Whose names are covered',
    toldBy: (who) => `This came from ${who}`,
    foot: (page) => `${page}`,
  },
}
const onlyFirst: WordsByNumber = { now: 1, of: (number) => [first][number - 1] }
const both: WordsByNumber = { now: 2, of: (number) => [first, second][number - 1] }

beforeAll(async () => {
  set = await aSchoolWithBundles()
  const one = await set.told()
  await one.note('He was spoken to.')
  id = one.url.slice('/concerns/'.length) as CaseId
})
afterAll(() => set.school.end())

const choice: BundleChoice = {
  profile: 'hr',
  ...asked,
  subject: null,
  alsoMasked: [],
  alsoNamed: [],
  whyNamed: '',
  doubts: {},
  alsoWords: [],
  linesOut: [],
  copies: {},
  lookedAtCopies: false,
}

async function atDesk<T>(
  words: WordsByNumber,
  work: (
    tx: Parameters<Parameters<typeof set.school.inside>[0]>[0],
    desk: BundleDesk,
    open: NonNullable<Awaited<ReturnType<typeof openConcern>>>,
  ) => Promise<T>,
): Promise<T> {
  const vault = await set.school.vaultOf('Dora Lead')
  const person = set.school.actor['Dora Lead'].person
  const desk: BundleDesk = {
    now: new Date(monday.getTime() + 120_000),
    publicUrl: 'https://signpost.example',
    vault,
    hand: { person, secondFactor: true },
    school: 'Larkfield Primary',
    words,
    store: set.school.evidence,
    write: writeCaseBundle,
    cleaned: async () => undefined,
  }
  return set.school.inside(async (tx) => {
    const open = await openConcern(tx, desk, person, id)
    if (!open) throw new Error('there is no case')
    return work(tx, desk, open)
  })
}

const made = (words: WordsByNumber) =>
  atDesk(words, async (tx, desk, open) => {
    const plan = await previewBundle(tx, desk, open, choice)
    const doubts = Object.fromEntries((plan?.doubts ?? []).map(({ key }) => [key, 'keep'] as const))
    const outcome = await makeBundle(tx, desk, open, { ...choice, doubts })
    if (outcome === undefined || !('bundle' in outcome)) throw new Error(JSON.stringify(outcome))
    return outcome.bundle
  })
const givenOut = (words: WordsByNumber, bundle: string) =>
  atDesk(words, async (tx, desk, open) => {
    const given = await giveOutBundle(tx, desk, open, bundle, 'to the adviser')
    if (given === undefined || !('written' in given)) return given
    const pieces: Buffer[] = []
    for await (const piece of given.written.stream()) pieces.push(piece)
    return Buffer.concat(pieces)
  })
const bytesOf = (given: Awaited<ReturnType<typeof givenOut>>): Buffer => {
  if (!Buffer.isBuffer(given)) throw new Error(`it was not given out: ${JSON.stringify(given)}`)
  return given
}
const textOf = async (bytes: Buffer) => (await JSZip.loadAsync(bytes)).file('case.txt')?.async('string')

describe('a bundle made before the words of bundles changed', () => {
  it('is made again byte for byte in the words of then, and a new one has the words of now', async () => {
    const before = await made(onlyFirst)
    const asItWas = bytesOf(await givenOut(onlyFirst, before))
    expect(bytesOf(await givenOut(both, before)).equals(asItWas)).toBe(true)
    expect(await textOf(asItWas)).toContain('WHO IS MASKED')
    const after = bytesOf(await givenOut(both, await made(both)))
    expect(await textOf(after)).toContain('WHOSE NAMES ARE COVERED')
    expect(await textOf(after)).toContain('Set down: Recorded')
    expect(await textOf(after)).not.toContain('WHO IS MASKED')
  })

  it('is not given out where its words were changed under their number, or are gone', async () => {
    const before = await made(onlyFirst)
    const changed: WordsByNumber = { now: 1, of: () => second }
    expect(await givenOut(changed, before)).toEqual({ refused: 'not-the-same' })
    expect(await givenOut({ now: 2, of: (number) => (number === 2 ? second : undefined) }, before)).toEqual({
      refused: 'not-the-same',
    })
  })
})
