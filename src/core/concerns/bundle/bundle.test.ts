import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../school/ids.ts'
import type { CaseNow } from '../case-now.ts'
import { type BundlePerson, peopleShown } from './bundle-person.ts'
import { type BundleProfileName, bundleProfile, bundleProfiles } from './bundle-profile.ts'
import { capitalsLeft } from './capitals-left.ts'
import { type FileOfCase, filesInBundle } from './files-in-bundle.ts'
import { masked } from './mask.ts'
import { masksFor, type NameSpot } from './masks-for.ts'
import { type BundleAsked, mayMakeBundle } from './may-make-bundle.ts'
import { namesTyped } from './names-typed.ts'

const person = (key: string, other: Partial<BundlePerson> = {}): BundlePerson => ({
  key,
  name: key,
  kind: 'pupil',
  parts: [],
  acted: false,
  ...other,
})
const people: readonly BundlePerson[] = [
  person('Affected', { parts: ['affected'] }),
  person('Alleged', { parts: ['alleged'], kind: 'staff' }),
  person('Witness', { parts: ['witness'] }),
  person('Reporter', { parts: ['reporter'], kind: 'parent' }),
  person('Lead', { acted: true, kind: 'staff' }),
  person('Bystander'),
]
const nothing = { subject: null, alsoMasked: [], alsoNamed: [] }
const namesIn = (profile: BundleProfileName, chosen = nothing) =>
  peopleShown(bundleProfile(profile), people, chosen).flatMap(({ as, name }) => (as === null ? [name] : []))

describe('who is named in a bundle', () => {
  it.each([
    ['police', ['Affected', 'Alleged', 'Witness', 'Reporter', 'Lead']],
    ['lado', ['Affected', 'Alleged', 'Lead']],
    ['hr', ['Alleged', 'Lead']],
    ['subject-access', []],
    ['other-system', ['Affected', 'Alleged', 'Witness', 'Reporter', 'Lead', 'Bystander']],
  ] as const)('for %s', (profile, named) => expect(namesIn(profile)).toEqual(named))

  it('is whoever asked for their own data, and nobody besides, whatever was ticked', () => {
    const chosen = { subject: 'Witness', alsoMasked: [], alsoNamed: ['Affected', 'Alleged'] }
    expect(peopleShown(bundleProfile('subject-access'), people, chosen).filter(({ as }) => as === null)).toMatchObject([
      { name: 'Witness', isSubject: true },
    ])
  })

  it('is told apart by letters for pupils and numbers for everybody else', () => {
    const shown = peopleShown(bundleProfile('subject-access'), people, nothing)
    expect(shown.map(({ as }) => as)).toEqual([
      'Pupil A',
      'Member of staff 1',
      'Pupil B',
      'Parent 1',
      'Member of staff 2',
      'Pupil C',
    ])
    const many = Array.from({ length: 28 }, (_, at) => person(String(at)))
    const masks = peopleShown(bundleProfile('hr'), many, nothing).map(({ as }) => as)
    expect([masks[25], masks[26], masks[27]]).toEqual(['Pupil Z', 'Pupil AA', 'Pupil AB'])
  })

  it('whoever has a masked part is masked, though they acted on the case too', () => {
    const both = [person('Both', { parts: ['witness'], acted: true })]
    expect(peopleShown(bundleProfile('hr'), both, nothing)[0]?.as).toBe('Pupil A')
  })
})

describe('a mask', () => {
  const shown = new Map(peopleShown(bundleProfile('lado'), people, nothing).map((one) => [one.key, one] as const))
  const rules = { people: shown, masksOthers: true, notNames: new Set<string>() }
  const spot = (start: number, end: number, who: readonly string[], sure = true): NameSpot => ({
    start,
    end,
    who,
    sure,
  })
  const text = 'Ann and Ben came.'
  const done = (spots: readonly NameSpot[], other = rules) => masked(text, masksFor(text, spots, [], other))

  it('stands for whoever is masked, and not for whoever is named', () => {
    expect(done([spot(0, 3, ['Witness']), spot(8, 11, ['Affected'])])).toBe('[Pupil A] and Ben came.')
  })
  it('covers a name that somebody named and somebody masked may both have', () => {
    expect(done([spot(0, 3, ['Witness', 'Affected'])])).toBe('[name] and Ben came.')
  })
  it('is for one with a part in the case before anybody who only has the name', () => {
    expect(done([spot(0, 3, ['Affected', 'Bystander'])])).toBe(text)
    expect(done([spot(0, 3, ['Witness', 'Bystander'])])).toBe('[Pupil A] and Ben came.')
  })
  it('covers people who are not even listed, unless the bundle masks nobody', () => {
    expect(done([spot(0, 3, ['Unlisted'])])).toBe('[name] and Ben came.')
    expect(done([spot(0, 3, ['Unlisted'])], { ...rules, masksOthers: false })).toBe(text)
  })
  it('leaves nothing standing between two that overlap', () => {
    expect(done([spot(0, 7, ['Witness']), spot(4, 11, ['Bystander'])])).toBe('[Pupil A] came.')
  })
  it('is taken off a word that is no name only where that was unsure', () => {
    const other = { ...rules, notNames: new Set(['ann']) }
    expect(done([spot(0, 3, ['Witness'], false)], other)).toBe(text)
    expect(done([spot(0, 3, ['Witness'], true)], other)).toBe('[Pupil A] and Ben came.')
  })
})

describe('files', () => {
  const file = (id: string, other: Partial<FileOfCase> = {}): FileOfCase => ({
    id,
    called: `File ${id}`,
    ending: '.jpg',
    sealedUnopened: false,
    harmful: false,
    isPicture: true,
    byReader: true,
    ...other,
  })
  const going = (profile: BundleProfileName, files: readonly FileOfCase[], copies = {}) =>
    filesInBundle(bundleProfile(profile), files, copies).going.map(({ id }) => id)

  it.each(bundleProfiles)('that are sealed unopened or harmful never go with one for %s, nor as a copy', (profile) => {
    const shut = [file('1', { sealedUnopened: true }), file('2', { harmful: true }), file('3')]
    expect(going(profile, shut)).not.toContain('1')
    expect(going(profile, shut)).not.toContain('2')
    for (const copies of [{ 1: '3' }, { 3: '1' }, { 3: '2' }]) {
      expect(going(profile, shut, copies).filter((id) => id !== '3')).toEqual([])
    }
  })
  it('go as they came where nobody is masked in them, and otherwise only as a picture that a reader added', () => {
    const files = [file('1'), file('2'), file('3', { isPicture: false }), file('4', { byReader: false })]
    expect(going('police', files)).toEqual(['1', '2', '3', '4'])
    expect(going('hr', files)).toEqual([])
    expect(going('hr', files, { 1: '2' })).toEqual(['2'])
    expect(going('hr', files, { 1: '3' })).toEqual([])
    expect(going('hr', files, { 1: '4' })).toEqual([])
    expect(going('hr', files, { 1: '1' })).toEqual([])
  })
})

describe('making a bundle', () => {
  const lead = 'Lead' as PersonId
  const one: CaseNow = {
    stage: { stage: 'open', openedAt: new Date(0), openedBy: lead, reopened: false },
    matter: { members: [lead], concerned: ['Accused' as PersonId] },
    owner: lead,
    facts: [],
  }
  const asked: BundleAsked = {
    profile: 'lado',
    recipient: 'The officer',
    reason: 'A referral',
    hasSubject: false,
    named: 0,
    whyNamed: '',
    copies: 0,
    lookedAtCopies: false,
    doubtsLeft: 0,
  }
  const may = (change: Partial<BundleAsked>, person = lead, secondFactor = true) => {
    const decision = mayMakeBundle({ person, secondFactor }, one, { ...asked, ...change })
    return decision.verdict === 'refused' ? decision.reason : decision.verdict
  }
  it('is for whoever may read the case, with a second factor', () => {
    expect(may({})).toBe('allowed')
    expect(may({}, 'Accused' as PersonId)).toBe('not-there')
    expect(may({}, 'Stranger' as PersonId, false)).toBe('not-there')
    expect(may({}, lead, false)).toBe('no-second-factor')
  })
  it.each([
    ['for somebody', { recipient: ' ' }, 'no-recipient'],
    ['for a reason', { reason: '' }, 'no-reason'],
    ['about somebody, where their own data was asked for', { profile: 'subject-access' }, 'no-subject'],
    ['with a reason for each name that would be masked', { named: 1 }, 'no-reason-to-name'],
    [
      'with nobody else named to whom it is about',
      { profile: 'subject-access', hasSubject: true, named: 1, whyNamed: 'x' },
      'names-in-subject-access',
    ],
    ['with copies that somebody looked at', { copies: 1 }, 'not-looked-at'],
  ] as const)('is %s', (_, change, expected) => expect(may(change)).toBe(expected))
})

it('names typed in one line are taken one by one', () => {
  expect(namesTyped('Sam Carter (Y6), Mrs Holt and Ali / Bo; x')).toEqual(['Sam Carter', 'Mrs Holt', 'Ali', 'Bo'])
})

it('words with a capital that no mask covers are put to whoever looks, and usual ones are not', () => {
  const text =
    'On Monday my cousin Kayleigh and Zofia went. He said so, at Otterpool. Rowan too. Ring her. Games again.'
  const start = text.indexOf('Zofia')
  const texts = [
    { text, masks: [{ start, end: start + 5, as: 'Pupil A' }] },
    { text: 'We play games.', masks: [] },
  ]
  expect(capitalsLeft(texts, (word) => ['ring', 'on', 'we'].includes(word))).toEqual(['Kayleigh', 'Otterpool', 'Rowan'])
})
