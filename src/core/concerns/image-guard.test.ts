import { describe, expect, it } from 'vitest'
import type { PersonId, ReportId } from '../school/ids.ts'
import type { CaseNow } from './case-now.ts'
import { type EvidenceStage, evidenceActs } from './evidence.ts'
import { factsInReport } from './facts-in-report.ts'
import { graveSigns, signsPresent } from './grave-signs.ts'
import { askAboutImages, type FileWay, mayTakeFile } from './image-guard.ts'
import { imageSaid } from './image-said.ts'
import { kindsIn } from './kinds-in.ts'
import { mayUseEvidence } from './may-use-evidence.ts'
import type { ReporterKind } from './reporter.ts'

const now = new Date('2026-11-05T10:00:00Z')
const report = 'r1' as ReportId
const token = { report, issuedAt: new Date(now.getTime() - 60_000) }
const no = askAboutImages(['no'], 'not')
const take = (way: FileWay, other: Partial<Parameters<typeof mayTakeFile>[0]> = {}, guard = no) => {
  const decision = mayTakeFile({ way, report, token, ...other }, guard, now)
  return decision.verdict === 'refused' ? decision.reason : 'taken'
}

describe('the plain question before any file', () => {
  it.each([
    [['no'], 'may-be-chosen'],
    [['yes'], 'words-only'],
    [['unsure'], 'words-only'],
    [[], 'words-only'],
    [['yes', 'no'], 'words-only'],
    [['unsure', 'no'], 'words-only'],
  ] as const)('answered %j: files %s', (answers, files) => expect(askAboutImages(answers, 'not').files).toBe(files))
  it('a report that plainly speaks of such an image is in words only, whatever was answered', () => {
    expect(askAboutImages(['no'], 'plainly').files).toBe('words-only')
    expect(askAboutImages(['no', 'no'], 'plainly').files).toBe('words-only')
  })
  it.each([
    [['no'], 'ask-once-more'],
    [['no', 'no'], 'may-be-chosen'],
    [['no', 'yes'], 'words-only'],
    [['no', 'unsure'], 'words-only'],
    [['yes'], 'words-only'],
    [['unsure', 'no', 'no'], 'words-only'],
    [[], 'words-only'],
  ] as const)('of a report only faintly taken for one, answered %j: files %s', (answers, files) =>
    expect(askAboutImages(answers, 'faintly').files).toBe(files),
  )
  it('says what must never be done: look, copy, send on, delete', () => {
    const guard = askAboutImages(['unsure'], 'not')
    if (guard.files !== 'words-only') throw new Error('open')
    expect(guard.never).toEqual(expect.arrayContaining(['no-view', 'no-copy', 'no-forward', 'no-delete-evidence']))
  })
})

describe('whether a report speaks of such an image', () => {
  const told = (words: string, teller: ReporterKind = 'staff') => {
    const { kind, confidence } = kindsIn(words, teller)
    return imageSaid({ kind, confidence, words, facts: factsInReport(kind, teller, words) })
  }
  it('is plain where somebody chose such a kind, whatever the words are', () => {
    for (const kind of ['nudes', 'ai-image', 'indecent-images'] as const) {
      const facts = factsInReport(kind, 'pupil', 'look')
      expect(imageSaid({ kind, confidence: 1, words: 'look', facts })).toBe('plainly')
    }
  })
  it.each([
    'A boy in my class has got a picture of my friend with no top on',
    'Two year 9s are passing round a topless photo of another girl',
    'Was re-imaging a laptop handed back by a colleague. There is a folder of photographs of young children, undressed',
    'i sent pics with no clothes on to someone on snap who said she was 12 and now he wants £50',
  ])('is plain in “%s”', (words) => expect(told(words)).toBe('plainly'))
  it('is faint where only the kind was guessed, below half sure, and no word nearly names one', () => {
    const faint = { kind: 'indecent-images', confidence: 0.49, facts: ['sexual-image-of-child'] } as const
    expect(imageSaid({ ...faint, words: 'He said hello in Fortnite' })).toBe('faintly')
    expect(imageSaid({ ...faint, confidence: 0.5, words: 'He said hello in Fortnite' })).toBe('plainly')
    expect(imageSaid({ ...faint, words: 'There was a nude of him' })).toBe('plainly')
    expect(imageSaid({ ...faint, facts: [], words: 'He said hello in Fortnite' })).toBe('not')
  })
})

describe('a file', () => {
  it.each(['chosen', 'inside-a-mail', 'mailed-in', 'brought-over'] as const)(
    '%s is taken with a token after "no", and never without',
    (way) => {
      expect(take(way)).toBe('taken')
      expect(take(way, { token: null })).toBe('no-token')
      expect(take(way, { token: { ...token, report: 'r2' as ReportId } })).toBe('other-report')
      expect(take(way, { token: { report, issuedAt: new Date(now.getTime() - 61 * 60_000) } })).toBe('token-too-old')
      expect(take(way, { token: { report, issuedAt: new Date(now.getTime() + 60_000) } })).toBe('token-too-old')
      expect(take(way, {}, askAboutImages(['no', 'yes'], 'not'))).toBe('words-only')
    },
  )
  it('never comes from a phone’s share sheet, token or not', () => {
    expect(take('shared-from-a-phone')).toBe('share-brings-words')
  })
})

describe('a file that proved indecent is sealed unopened', () => {
  const owner = 'Sarah Lead' as PersonId
  const one: CaseNow = {
    stage: { stage: 'open', openedAt: now, openedBy: owner, reopened: false },
    matter: { concerned: [], members: [owner] },
    owner,
    facts: [],
  }
  const sealed: EvidenceStage = {
    stage: 'sealed-unopened',
    hash: 'h',
    sealedBy: owner,
    sealedAt: now,
    policeAdvice: null,
  }
  const held: EvidenceStage = { stage: 'held', hash: 'h', scanned: 'clean' }
  const use = (
    evidence: EvidenceStage,
    act: (typeof evidenceActs)[number],
    reason = 'for the police',
    policeReference = '',
  ) => {
    const decision = mayUseEvidence({ person: owner, secondFactor: true }, one, evidence, act, {
      reason,
      policeReference,
    })
    return decision.verdict === 'refused' ? decision.reason : 'allowed'
  }
  it.each(['view-cleaned', 'download', 'copy', 'bundle', 'seal'] as const)(
    'nobody may %s it, not even the owner with a reason',
    (act) => expect(use(sealed, act)).toBe('sealed-for-everybody'),
  )
  it('what the police advise is written down, and it is handed to them under their reference', () => {
    expect(use(sealed, 'record-police-advice')).toBe('allowed')
    expect(use(sealed, 'hand-to-police')).toBe('no-reference')
    expect(use(sealed, 'hand-to-police', '', '42/2026')).toBe('allowed')
  })
  it('no act of any stage deletes anything', () => expect(evidenceActs.join()).not.toMatch(/delete|destroy|remove/))
  it('other evidence leaves only with a reason, and not when it is no longer what was received', () => {
    expect(use(held, 'download', ' ')).toBe('no-reason')
    expect(use(held, 'download')).toBe('allowed')
    expect(use({ stage: 'altered', hash: 'h', foundHash: 'x' }, 'download')).toBe('not-as-received')
    expect(use({ stage: 'quarantined', hash: 'h', found: 'Eicar' }, 'view-cleaned')).toBe('quarantined')
  })
})

it('of the five signs, not knowing counts as yes', () => {
  const all = (answer: 'no' | 'unsure' | 'yes') =>
    Object.fromEntries(graveSigns.map((sign) => [sign, answer])) as Parameters<typeof signsPresent>[0]
  expect(signsPresent(all('no'))).toEqual([])
  expect(signsPresent(all('unsure'))).toEqual(graveSigns)
  expect(signsPresent({ ...all('no'), 'risk-of-harm-now': 'yes' })).toEqual(['risk-of-harm-now'])
})
