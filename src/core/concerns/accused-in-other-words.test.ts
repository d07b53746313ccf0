import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import type { AboutChoice } from './about.ts'
import { concernedIn } from './concerned-in.ts'
import type { KindId } from './kind-of-report.ts'
import { routeOf } from './route-of.ts'

const head = 'Rosalind Thackeray'
const lead = 'Deepa Varma'
const deputy = 'Malcolm Eastwick'
const chair = 'Bernard Quill'
const chart = aChart([
  aPerson(head, ['headteacher']),
  aPerson(deputy, ['deputy-headteacher', 'deputy-dsl']),
  aPerson(lead, ['dsl']),
  aPerson('Neville Crouch', ['line-manager']),
  aPerson(chair, ['chair-of-governors']),
  aPerson('Winifred Snow', ['vice-chair']),
])

const accusing: readonly (readonly [string, string])[] = [
  ['The lady in charge of safeguarding has been messaging my son on Snapchat', lead],
  ['whoever does child protection at your place keeps asking girls for selfies', lead],
  ['The safeguarding bloke is in a chat with year 6 girls', lead],
  ['the one who keeps the kids safe sends me kisses', lead],
  ['I can’t go to safeguarding because she is the one sending them', lead],
  ['Mrs V who deals with safeguarding sent my daughter a video of herself', lead],
  ['The DSP adds pupils on Instagram', lead],
  ['I rang the safeguarding lead. She has since been texting my daughter at night.', lead],
  ['The DSL was told on Friday. On Sunday she sent my son a photo of herself.', lead],
  ['I showed the DSL the messages and then she put them on her Facebook', lead],
  ['Deepa has been messaging my daughter about her body', lead],
  ['DV keeps texting my son', lead],
  ['Mrs Vahma asked my son for a photo of himself', lead],
  ['HT sent a Year 5 boy pictures from her holiday in bed', head],
  ['The man who runs your school follows all the girls on TikTok', head],
  ['the big boss took pictures of my girl getting changed', head],
  ['The top teacher sends me hearts', head],
  ['Miss T in the big office asks me to keep secrets', head],
  ['Whoever is in charge of the whole school is sharing nudes', head],
  ['I told the head. She laughed at my daughter and posted it in the class group.', head],
  ['The headteacher rang me. Then she messaged him on Discord late that night.', head],
  ['I emailed the head on Monday. His messages to Ella began on Tuesday.', head],
  ['I have spoken to Mrs Thackeray and she is now texting my son every night', head],
  ['Rosalind is sending my boy messages on Roblox', head],
  ['The person we are meant to report to is the one who did it', head],
  ['the DHT is in a group where he mocks pupils', deputy],
  ['Her second in command sends my daughter vouchers and asks for photos of her', deputy],
  ['Malcolm E. has been following my daughter on Instagram', deputy],
  ['CoG wrote that our families are vermin', chair],
  ['The man who leads the governors keeps messaging a Year 6 girl', chair],
  ['the top governor has been sending my daughter friend requests', chair],
]

const mentioning: readonly (readonly [string, string])[] = [
  ['I told the head, she was kind', head],
  ['I told the head. She rang me back the same day.', head],
  ['A boy in Year 6 keeps texting my son. I told the head. He sent another one last night.', head],
  ['I told the head about a girl in his class. She keeps messaging him.', head],
  ['I told the head that he keeps messaging my daughter', head],
  ['The headteacher said she would look into it. She sent a letter home.', head],
  ['I have rung the head and she sent me a form', head],
  ['My mum told the head. She is worried.', head],
  ['I told HT on Monday that a stranger messages my son', head],
  ['I spoke to the lady who runs the school about these boys', head],
  ['The boss has been told', head],
  ['It happened after HT in the toilets', head],
  ['He thinks he is the boss of the group chat', head],
  ['My manager at the shop saw it', head],
  ['I told Rosalind about it', head],
  ['Rosalind in Year 4 sent my daughter a nasty message', head],
  ['They are sending my daughter Rosalind horrible messages', head],
  ['The man who runs the school football club films the boys', head],
  ['A teacher is messaging my son. I told the head. She said thank you.', head],
  ['The person in charge of safeguarding told us to fill in this form', lead],
  ['I have passed it on to safeguarding', lead],
  ['It is a safeguarding issue and my son is upset', lead],
  ['The safeguarding lady was lovely when I rang', lead],
  ['I told the DSL. She has spoken to his mum.', lead],
  ['The DSL rang me. She is dealing with it and will speak to the boys.', lead],
  ['I spoke to Mrs Varma and she called him into her office', lead],
  ['Deepa told me to report it here', lead],
  ['My friend told the DSL. He messages her at night.', lead],
  ['I told the DSL about my son. He shared a picture of a girl in the class group.', lead],
  ['I miss P.E. and they call me names', lead],
  ['The man who leads the governors has been informed', chair],
  ['I wrote to the CoG about these parents', chair],
]

const kinds: readonly KindId[] = ['staff-conduct', 'nudes', 'bullying-pupils', 'data-breach']
const report = (words: string, choice: AboutChoice, kind: KindId) =>
  aReport(kind, { reporter: 'parent', text: words, about: { choices: [choice], names: [], picked: [], words } })

describe('whoever may be meant by what words accuse', () => {
  it.each(accusing)('is told nothing of it, however they are called: %s', (words, who) => {
    for (const choice of ['not-known', 'child', 'another-adult'] as const)
      for (const kind of kinds)
        for (const policy of ['mulbarton', 'coton', 'aycliffe']) {
          const { told, next, owner } = routeOf(policyNamed(policy), chart, report(words, choice, kind))
          expect(
            [...told, ...next].map(({ person }) => person),
            `${choice} ${kind} ${policy}`,
          ).not.toContain(who)
          expect(owner.kind).toBe('person')
        }
  })

  it.each(mentioning)('is not whoever is only mentioned: %s', (words, who) => {
    for (const choice of ['not-known', 'child'] as const)
      for (const kind of kinds.filter((one) => one !== 'data-breach')) {
        const concerned = [...concernedIn(chart, report(words, choice, kind))]
        expect(concerned, `${choice} ${kind}`).not.toContain(who)
      }
  })
})

describe('a name typed in the box for names', () => {
  it.each([
    ['HT', head],
    ['the boss', head],
    ['Mrs Thackery', head],
    ['Mrs Thackeray-Bell', head],
    ['rthackeray@school.org', head],
    ['the lady who runs the school', head],
    ['Rosalynd', head],
    ['Mrs Thackerays husband', head],
    ['safeguarding', lead],
    ['the person in charge of safeguarding', lead],
    ['child protection', lead],
    ['varma (safeguarding)', lead],
    ['Dipa Varma', lead],
    ['DHT', deputy],
    ['the deputy', deputy],
    ['CoG', chair],
  ])(
    'is read as a title, in another spelling, as an address or a double name, whoever it is about: %s',
    (typed, who) => {
      for (const choice of ['not-known', 'child', 'another-adult'] as const) {
        const about = { choices: [choice], names: [typed], picked: [], words: 'They message my child at night.' }
        expect([...concernedIn(chart, aReport('staff-conduct', { about }))], choice).toContain(who)
      }
    },
  )

  it('is not heard in a word that begins the next sentence', () => {
    const theo = aChart([aPerson('Theo Marsh', ['dsl']), aPerson('Una Hill', ['headteacher'])])
    const words = 'I do not think I look back, sir. They can put my name up.'
    const about = { choices: ['not-known' as const], names: [], picked: [], words }
    expect([...concernedIn(theo, aReport('self-harm', { about }))]).toEqual([])
  })

  it('that fits somebody as it was typed is not heard as another', () => {
    const two = aChart([aPerson('Ann Hall', ['dsl']), aPerson('Una Hill', ['headteacher'])])
    const about = { choices: ['another-adult' as const], names: ['Mrs Hill'], picked: [] }
    expect([...concernedIn(two, aReport('staff-conduct', { about }))]).toEqual(['Una Hill'])
  })
})
