import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drafts,
  examples,
  hardNames,
  type Labelled,
  type LabelledSet,
  ordinary,
  outsiders,
  saidAgain,
  saidOtherwise,
  twins,
  twinsHeldOut,
} from '../../../bench/screen/labelled.ts'
import { scoreOf, type TypeScore } from '../../../bench/screen/score.ts'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { Finding, FindingType } from './finding.ts'
import { indexRoll, type RollPupil } from './roll.ts'
import { screen } from './screen.ts'

const on = '2026-06-10'
const larkfield = examples()

function policyOf(name: string): Policy {
  const pack = packNamed(name)
  if (pack === undefined) throw new Error(name)
  return policyFrom(pack)
}

function screened(
  text: string,
  policy = 'model',
  channelKinds: readonly string[] = ['facebook'],
  day = on,
): readonly Finding[] {
  return screen({
    text,
    policy: policyOf(policy),
    channelKinds,
    school: larkfield.school,
    roll: larkfield.roll,
    on: day,
  })
}

function verdictsOf(type: FindingType, text: string, policy: string, day = on): readonly string[] {
  return screened(text, policy, ['facebook'], day)
    .filter((finding) => finding.type === type)
    .map((finding) => finding.verdict)
}

describe('the labelled drafts of the fictitious school come out right', () => {
  it.each(larkfield.drafts.map((draft): [string, Labelled] => [draft.id, draft]))('%s', (_id, draft) => {
    const one: LabelledSet = { ...larkfield, drafts: [draft] }
    const score = scoreOf(one, policyOf('model'), on)
    expect(score.types.flatMap((type) => type.missed)).toEqual([])
    expect(score.types.flatMap((type) => type.wrong)).toEqual([])
    expect(score.troubled).toEqual([])
  })
})

function shareFound(types: readonly TypeScore[]): number {
  const sum = (of: 'found' | 'expected'): number => types.reduce((all, row) => all + row[of], 0)
  return sum('found') / sum('expected')
}

it('finds 97 in 100 of what our own drafts hold and troubles no more than 3 in 100 of the clean ones, under every policy', () => {
  for (const pack of allPacks) {
    const score = scoreOf(drafts(), policyFrom(pack), on)
    expect(shareFound(score.types)).toBeGreaterThanOrEqual(0.97)
    expect(score.troubled.length / score.clean).toBeLessThanOrEqual(0.03)
    expect(score.types.find((type) => type.type === 'pupil-full-name')?.missed).toEqual([])
  }
})

it('finds what strangers’ drafts hold, and troubles no more than 3 in 100 of their clean ones, once they are learnt from', () => {
  const scores = outsiders().map((set) => scoreOf(set, policyOf('model'), on))
  const types = scores.flatMap((score) => score.types)
  expect(shareFound(types)).toBeGreaterThanOrEqual(0.97)
  expect(types.filter((row) => row.type === 'pupil-full-name').flatMap((row) => row.missed)).toEqual([])
  const troubled = scores.flatMap((score) => score.troubled)
  expect(troubled.length / scores.reduce((all, score) => all + score.clean, 0)).toBeLessThanOrEqual(0.03)
})

it.each([saidOtherwise(), saidAgain(), ...twins()])(
  'finds what is said in hints, asides and at second hand, and leaves alone what only sounds like it: $name',
  (set) => {
    const score = scoreOf(set, policyOf('model'), on)
    expect(shareFound(score.types)).toBeGreaterThanOrEqual(0.97)
    expect(score.troubled.length).toBeLessThanOrEqual(0.03 * score.clean)
  },
)

it('finds 97 in 100 of what drafts in the manner of the examples hold that nothing was learnt from, every full name, and troubles none that is clean', () => {
  const scores = twinsHeldOut().map((set) => scoreOf(set, policyOf('model'), on))
  const types = scores.flatMap((score) => score.types)
  expect(shareFound(types)).toBeGreaterThanOrEqual(0.97)
  expect(types.filter((row) => row.type === 'pupil-full-name').flatMap((row) => row.missed)).toEqual([])
  expect(scores.flatMap((score) => score.troubled)).toEqual([])
})

it('finds seven in eight first names that are also months, flowers, towns and musicals, and seldom takes those for a child', () => {
  const row = scoreOf(hardNames(), policyOf('model'), on).types.find(({ type }) => type === 'pupil-first-name')
  expect((row?.found ?? 0) / (row?.expected ?? 1)).toBeGreaterThanOrEqual(0.875)
  expect(row?.wrong.length).toBeLessThanOrEqual(3)
})

it('says nothing of what schools post on any day, but for names', () => {
  const set = ordinary()
  const score = scoreOf(set, policyOf('model'), on)
  expect(score.troubled).toEqual([])
  const wrong = score.types.flatMap((row) => row.wrong)
  expect(wrong.length / set.drafts.length).toBeLessThanOrEqual(0.03)
})

describe('an insult', () => {
  const insults = (text: string): readonly string[] =>
    screened(text)
      .filter((finding) => finding.type === 'insult')
      .map((finding) => finding.verdict)

  it('is no softer for a second one in the same sentence', () => {
    expect(insults('Mrs Marsh is useless.')).toEqual(['stop'])
    expect(insults('Mrs Marsh is useless and should be sacked.')).toEqual(['stop'])
  })

  it('of somebody in a story, or of a hen, stops nothing', () => {
    expect(insults('Bill Sikes is a thug.')).not.toContain('stop')
    expect(insults('The Gruffalo is a liar!')).not.toContain('stop')
    expect(insults('One of our chickens is a bully and has her own perch.')).not.toContain('stop')
  })
})

describe('a coach on its way', () => {
  const kinds = (text: string): readonly string[] =>
    screened(text)
      .filter((finding) => !finding.type.startsWith('pupil-'))
      .map((finding) => `${finding.type} ${finding.span}`)

  it('is told as one with where it gets to and when', () => {
    expect(kinds('The coach has just left with Falcon and Osprey on board. They get to Bramley Quarry at 11.')).toEqual(
      [
        'location-and-time-of-children The coach has just left with Falcon and Osprey on board. They get to Bramley Quarry at 11',
      ],
    )
  })

  it('is not told once it is back', () => {
    expect(kinds('The coach left with Falcon yesterday. They got to Bramley Quarry at 11.')).toEqual([])
  })
})

describe('a child’s full name', () => {
  it('stops a post where the family did not say yes to a channel chosen', () => {
    expect(verdictsOf('pupil-full-name', 'Well done Isla McAllister.', 'coton')).toEqual(['stop'])
    expect(screened('Well done Isla McAllister.', 'coton', ['website'])[0]?.verdict).toBe('advise')
    expect(screened('Well done Isla McAllister.', 'coton', ['website', 'facebook'])[0]?.verdict).toBe('stop')
  })

  it('stops a post where the school holds a note, without saying what it is', () => {
    const [finding] = screened('Well done Emma Kowalski.', 'coton')
    expect(finding?.verdict).toBe('stop')
    expect(`${finding?.reason} ${finding?.todo}`).not.toMatch(/press|contact/)
  })

  it('is advice where the policy’s consent covers names, and a question where it covers pictures only', () => {
    expect(verdictsOf('pupil-full-name', 'Well done Maya Okonkwo.', 'coton')).toEqual(['advise'])
    expect(verdictsOf('pupil-full-name', 'Well done Maya Okonkwo.', 'st-nicholas')).toEqual(['ask'])
  })

  it('is a question where it may be a slip of the finger', () => {
    expect(verdictsOf('pupil-full-name', 'Well done Maya Okonkow.', 'coton')).toEqual(['ask'])
  })

  it('names the default that fills a silence', () => {
    expect(screened('Well done Maya Okonkwo.', 'mulbarton')[0]?.defaults).toEqual(['consent-scope'])
  })
})

describe('a first name', () => {
  it('is advice where every child of that name may be named, and a question where one may not', () => {
    expect(verdictsOf('pupil-first-name', 'Well done Maya.', 'coton')).toEqual(['advise'])
    expect(verdictsOf('pupil-first-name', 'Well done Isla.', 'coton')).toEqual(['ask'])
  })
})

it('names are not checked without a roll, and all else is', () => {
  const text = 'Well done Maya Okonkwo. Ring 07700 900233.'
  const findings = screen({
    text,
    policy: policyOf('model'),
    channelKinds: [],
    school: larkfield.school,
    roll: null,
    on,
  })
  expect(findings.map((finding) => finding.type)).toEqual(['phone'])
})

describe('the policy decides how hard', () => {
  it('party politics stop a post where the policy asks for none, or before an election; otherwise they are asked about', () => {
    const text = 'Vote for Councillor Pratt and the Conservatives!'
    expect(verdictsOf('political-partisan', text, 'gloucestershire')).toEqual(['stop'])
    expect(verdictsOf('political-partisan', text, 'st-nicholas')).toEqual(['ask'])
    expect(verdictsOf('political-partisan', text, 'st-nicholas', '2026-04-28')).toEqual(['stop'])
  })

  it('an insult stops a post where the policy asks for respect or fairness', () => {
    const text = 'The council is useless and our neighbours are selfish idiots.'
    expect(verdictsOf('insult', text, 'coton')).toContain('stop')
    expect(verdictsOf('insult', text, 'st-nicholas')).not.toContain('stop')
  })

  it('others’ work stops a post where the policy wants permission and credit', () => {
    const text = 'We found this cartoon on Google.'
    expect(verdictsOf('copyright', text, 'coton')).toEqual(['stop'])
    expect(verdictsOf('copyright', text, 'aycliffe')).toEqual(['ask'])
  })

  it('a promise rests on the clause that says promise nothing', () => {
    const text = 'We guarantee every child a place next year.'
    const found = screened(text, 'st-nicholas').find((finding) => finding.type === 'commitment-without-authority')
    expect(found?.clauses).toContain('st-nicholas:2.8.2g')
  })

  it('a finding on which the policy says nothing says so', () => {
    const [finding] = screened('Come to 14 Orchard Close.', 'st-nicholas')
    expect(finding?.clauses).toEqual([])
    expect(finding?.reason).toContain('Your policy does not speak of this')
  })
})

it('every clause cited stands in the school’s own policy', () => {
  const text = larkfield.drafts.map((draft) => draft.text).join('\n\n')
  for (const pack of allPacks) {
    const policy = policyFrom(pack)
    const findings = screened(text, pack.name)
    expect(findings.flatMap((finding) => finding.clauses).filter((id) => !policy.clauses.has(id))).toEqual([])
  }
})

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Maya',
    ' Okonkwo',
    'Zoë',
    'Mr ',
    '’s',
    '\u202e',
    '\u200b',
    '👩‍🏫',
    '\ud800',
    'é',
    '@',
    '07700 900',
    ' vote for ',
    '\n\n',
    'İ',
    'ﬁ',
    'ẞ',
  ),
)

describe('whatever the text', () => {
  it('nothing is thrown, every span is the text at its place, and findings stand in order', () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const finding of screened(text, 'coton')) {
          expect(finding.start).toBeGreaterThanOrEqual(last)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(text.slice(finding.start, finding.end)).toBe(finding.span)
          last = finding.start
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a full name is found whatever stands before and after it', () => {
    const spaces = fc.constantFrom(' ', '\n', ', ', '. ', ' – ', ' “', ' (', ' 🎉 ')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spaces, (other, space) => {
        const text = `7${other}${space}Łukasz Wiśniewski${space}${other}7`
        expect(screened(text).some((finding) => finding.span === 'Łukasz Wiśniewski')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['combining marks', 'a\u0301'],
    ['names', 'Maya Okonkwo '],
    ['first names', 'Maya, '],
    ['every plane', '\u{1F600}\u{2F800}\u{E0100}𝓜'],
    ['figures', '07 '],
    ['addresses', 'a@b.example 12 Mill Road '],
    ['sentences', 'We were at the zoo. '],
    ['words rules wait for', 'the parents and the council promise a picture from my hospital to vote '],
    ['one long word', 'x'],
  ])('time grows with its length alone: %s', (_what, unit) => {
    const spent = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const from = process.cpuUsage()
      screened(text)
      const { user, system } = process.cpuUsage(from)
      return (user + system) / 1000
    }
    spent(20_000)
    const small = spent(50_000)
    expect(spent(400_000)).toBeLessThan(8 * 3 * small + 400)
  })
})

it('cost does not grow with the roll', () => {
  const first = ['Maya', 'Theo', 'Ayaan', 'Siân', 'Kofi']
  const child = (at: number): RollPupil => ({
    id: `${at}`,
    year: '1',
    class: 'Elm',
    first: first[at % 5] ?? '',
    preferred: '',
    last: `Zeb${'abcdefghijklmnopqrst'[at % 20]}${'abcdefghijklmnopqrst'[Math.floor(at / 20) % 20]}ley`,
    flag: '',
    consents: { facebook: 'yes' },
  })
  const text = 'Maya and Theo made bread with Ayaan Zebabley. Thank you, Siân. '.repeat(5)
  const spent = (size: number): number => {
    const roll = indexRoll(Array.from({ length: size }, (_, at) => child(at)))
    const draft = { text, policy: policyOf('model'), channelKinds: ['facebook'], school: larkfield.school, roll, on }
    for (let at = 0; at < 200; at++) screen(draft)
    const from = process.cpuUsage()
    for (let at = 0; at < 300; at++) screen(draft)
    const { user, system } = process.cpuUsage(from)
    return user + system
  }
  expect(spent(20_000)).toBeLessThan(6 * spent(100) + 100_000)
})
