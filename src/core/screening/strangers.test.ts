import { describe, expect, it } from 'vitest'
import { friday, goneHome, type LabelledSet, strangers } from '../../../bench/screen/labelled.ts'
import { scoreOf } from '../../../bench/screen/score.ts'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import type { FindingType } from './finding.ts'
import { screen } from './screen.ts'

const all = strangers()
const policy = policyFrom(modelPack)

function scored(kind: string) {
  const set: LabelledSet = { ...all, drafts: all.drafts.filter(({ id }) => id.startsWith(kind)) }
  const score = scoreOf(set, policy, '2026-06-10')
  return { score, of: (type: FindingType) => score.types.find((each) => each.type === type) }
}

describe('ten drafts that have it and ten that only look like it', () => {
  it.each<[string, string, FindingType]>([
    ['a telephone number in odd groups or in words', 'SP', 'phone'],
    ['a child whose first name is also a class’s or a tree’s', 'SG', 'pupil-first-name'],
    ['children of a family by their surname', 'SF', 'pupil-full-name'],
    ['initials with a surname, and emoji between letters', 'SI', 'pupil-full-name'],
    ['an insult that unseen signs or look-alike letters break up', 'SZ', 'insult'],
    ['an insult of somebody alive, beside what history and stories tell', 'SH', 'insult'],
  ])('%s', (_what, kind, type) => {
    const { score, of } = scored(kind)
    expect(of(type)).toMatchObject({ missed: [], wrong: [] })
    expect(score.types.flatMap(({ missed }) => missed)).toEqual([])
    const names = score.types.filter((each) => each.type.startsWith('pupil-'))
    expect(names.flatMap(({ wrong }) => wrong)).toEqual([])
    expect(score.clean).toBe(10)
    expect(score.troubled).toEqual([])
  })
})

const found = (text: string) =>
  screen({ text, policy, channelKinds: ['facebook'], school: all.school, roll: all.roll, on: '2026-06-10' })

describe('what nobody sees', () => {
  const written = 'The caretaker is useless and should be sacked.'

  it.each(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u034f', '\u0301', '😀'])(
    'between the letters of a word softens no stop: %j',
    (sign) => {
      const text = written.replace(/(\p{L})(\p{Ll})/gu, `$1${sign}$2`)
      expect(found(text).map(({ type, verdict }) => `${type} ${verdict}`)).toEqual(['insult stop'])
    },
  )

  it('leaves each finding at its place in the text as it was written', () => {
    const text = 'Zoë’s c\u0301hoir sang. Ring 07700\u200b 900\u200b417 or sa\u00adm@mailbox.example 🎉'
    expect(found(text).map(({ span }) => span)).toEqual([
      'Zoë',
      '07700\u200b 900\u200b417',
      'sa\u00adm@mailbox.example',
    ])
    for (const { start, end, span } of found(text)) expect(text.slice(start, end)).toBe(span)
  })
})

describe('history and stories', () => {
  const insults = (text: string): readonly string[] =>
    found(text)
      .filter(({ type }) => type === 'insult')
      .map(({ verdict }) => verdict)

  it('are no insult, by name, by throne, by time or by the sentence before', () => {
    for (const text of [
      'Stalin was a liar. He was a cruel, greedy man.',
      'Field Marshal Haig was a fool, wrote one group.',
      'A Victorian teacher, Mrs Grimshaw, was a cruel woman.',
      'Slave traders were evil, greedy men.',
      'Charles the First was a stupid, selfish man.',
    ])
      expect(insults(text)).toEqual([])
  })

  it('soften nothing said of somebody alive', () => {
    expect(insults('Mr Marsh is a liar, just like Voldemort.')).toEqual(['stop'])
    expect(insults('Mr Marsh is a little Hitler.')).toEqual(['ask'])
    expect(insults('Our Victorian headmaster, Mr Marsh, was a liar and a bully.')).toEqual(['ask'])
    expect(insults('Hitler was a wicked man. Mr Marsh is a liar.')).toEqual(['stop'])
    expect(insults('Mr Marsh was a brilliant Fagin in the panto.')).toEqual([])
  })
})

describe('what staff write on a Friday afternoon', () => {
  const told = (text: string): readonly string[] =>
    found(text)
      .filter(({ verdict }) => verdict !== 'advise')
      .map(({ type, span }) => `${type} ${span}`)

  it('is found where a careful reader would look twice, and nothing else is stopped or asked about', () => {
    const score = scoreOf(friday(), policy, '2026-06-10')
    expect(score.types.flatMap(({ missed }) => missed)).toEqual([])
    expect(score.types.flatMap(({ wrong }) => wrong).filter((each) => !/^\S+ advise /.test(each))).toEqual([])
    expect(score.clean).toBeGreaterThan(80)
    expect(score.troubled).toEqual([])
  })

  it('names scorers by their surnames, and owners of lost coats', () => {
    expect(told('Goals: Hoskins (2), Kowalski.')).toEqual(['pupil-full-name Hoskins', 'pupil-full-name Kowalski'])
    expect(told('Three cardigans marked Turnbull are in the office.')).toEqual(['pupil-full-name Turnbull'])
    expect(told('Goals: kindness, courage, tidy pegs.')).toEqual([])
    expect(told('A pencil case marked Paris was left in the hall.')).toEqual([])
  })

  it('gives the score of a match, which is no address', () => {
    expect(told('Larkfield 3 - 1 Brook Lane. What a game!')).toEqual([])
    expect(told('Come to 1 Brook Lane.')).toEqual(['address 1 Brook Lane'])
  })

  it('gives the first letter of a surname with a name that is a word too', () => {
    expect(told('Well done to Malachi H and Grace W for reading so well.')).toContain('pupil-full-name Grace W')
    expect(told('Congratulations to Lily B and her mum!')).toEqual(['pupil-full-name Lily B'])
    expect(found('C. S. Lewis and Mr J. Hope wrote it.').map(({ type }) => type)).not.toContain('pupil-first-name')
    expect(told('Lily B team won. Grace I am sure of.')).toEqual([])
  })

  it('reads a rule’s own accents as it reads a draft’s', () => {
    const text = 'Message Señora May on her own Instagram, @maya.may, for homework help.'
    expect(told(text)).toEqual(['staff-personal-account Message Señora May on her own Instagram'])
  })

  it('says what a river does', () => {
    expect(found('River broke its banks in the night.')).toEqual([])
    expect(found('River broke her pencil.').map(({ type }) => type)).toContain('pupil-first-name')
  })

  it('tells who went home hurt', () => {
    expect(told('Maya went home early with a nosebleed.')).toEqual([
      'medical-or-sensitive Maya went home early with a nosebleed',
    ])
    expect(told('Isaac has a nosebleed.')).toEqual(['medical-or-sensitive Isaac has a nosebleed'])
    const medical = scoreOf(goneHome(), policy, '2026-06-10').types.find(({ type }) => type === 'medical-or-sensitive')
    expect(medical).toMatchObject({ expected: 14, found: 14 })
    // Sent home with a certificate still weighs too much.
    expect(medical?.wrong.filter((each) => !/^\S+ advise /.test(each)).length).toBeLessThanOrEqual(1)
    expect(told('Maya went home with a prize for her grandad.')).toEqual([])
  })
})

describe('a surname said for children', () => {
  it('is asked about, and says which children may be meant', () => {
    const [finding] = found('Gold for the Kowalski girls.')
    expect(finding).toMatchObject({ type: 'pupil-full-name', verdict: 'ask', span: 'Kowalski girls' })
    expect(finding?.pupilIds).toEqual(expect.arrayContaining(['P0136', 'P0404']))
    expect(found('GOLD FOR THE HOSKINS TWINS TODAY').map(({ span }) => span)).toContain('HOSKINS TWINS')
    expect(found('gold for the kowalski girls').map(({ span }) => span)).toContain('kowalski girls')
    expect(found('We liked the bell girls rang and the castle boys built.')).toEqual([])
  })
})
