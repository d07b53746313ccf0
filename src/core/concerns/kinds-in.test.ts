import { describe, expect, it } from 'vitest'
import { measureKinds, reportsByKind } from '../../../bench/concerns/kinds.ts'
import { policyNamed } from '../../../test/support/staff-chart.ts'
import { batchAnswer } from './batch-answer.ts'
import { kindsIn } from './kinds-in.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'

const ours = (set: 'tried' | 'held-out') => reportsByKind().filter((one) => one.set === set)

describe('the kind proposed from somebody’s words', () => {
  it.each(['tried', 'held-out'] as const)('is right or graver in 85 of 100 reports (%s)', (set) => {
    const { reports, rightOrGraver } = measureKinds(ours(set))
    expect(rightOrGraver / reports).toBeGreaterThanOrEqual(0.85)
  })
  it.each(['tried', 'held-out'] as const)('never takes danger or a wish to die for anything less (%s)', (set) => {
    const { danger, dangerTakenForLess } = measureKinds(ours(set))
    expect(danger).toBeGreaterThan(0)
    expect(dangerTakenForLess).toBe(0)
  })
  it.each([1, 2, 3])(
    'is right in four of five reports by an outsider, and right or graver in 96 of 100 (part %i)',
    (part) => {
      const measured = measureKinds(reportsByKind(`test/data/concerns/reports-by-an-outsider-${part}.jsonl`))
      expect(measured.right / measured.reports).toBeGreaterThanOrEqual(0.8)
      expect(measured.rightOrGraver / measured.reports).toBeGreaterThanOrEqual(0.96)
      expect(measured.dangerTakenForLess).toBe(0)
      expect(measured.lesserTakenForDanger).toBe(0)
    },
  )
  it('hears danger that is only hinted at, told by people it never learned from', () => {
    const measured = measureKinds(reportsByKind('test/data/concerns/danger-in-hints-held-out.jsonl'))
    expect(measured.danger).toBe(99)
    expect(measured.dangerTakenForLess).toBeLessThanOrEqual(3)
    expect(measured.rightOrGraver / measured.reports).toBeGreaterThanOrEqual(0.95)
    expect(measured.lesserTakenForDanger / measured.lesser).toBeLessThanOrEqual(0.1)
  })
  it('takes no report for less than it is because it mentions the head, the office or the class chat in passing', () => {
    const measured = measureKinds(reportsByKind('test/data/concerns/reports-that-mention-held-out.jsonl'))
    expect(measured).toMatchObject({ reports: 84, danger: 16, dangerTakenForLess: 0 })
    expect(measured.rightOrGraver / measured.reports).toBeGreaterThanOrEqual(0.9)
  })
  it.each([
    'a girl posted "last day on earth" in the year 6 chat',
    'my son wrote goodbye messages in the class chat last night',
    'he said in the class chat it will all be over on friday and not to be sad',
    'He has given away his Pokemon cards in the class chat and said he doesn’t need them now',
    'a boy in the class chat posted a candle and his own name',
    'He has paid back everybody he owes and timed his posts so that they go out after',
  ])('hears a wish to die in a class chat: %s', (text) => {
    expect(kindsIn(text, 'parent').kind).toBe('self-harm')
  })
  it.each([
    'they took my clothes and i dont know the street',
    'He is in the middle of the lake on a door',
    'She was told to come to the hotel alone and she has just left',
  ])('hears that somebody is in danger now: %s', (text) => {
    expect(kindsIn(text, 'parent').kind).toBe('immediate-danger')
  })
  it('hears goodbyes, things given away and not being here any more, and few ordinary goodbyes for them', () => {
    const measured = measureKinds(reportsByKind('test/data/concerns/goodbyes-and-look-alikes.jsonl'))
    expect(measured).toMatchObject({ danger: 40, dangerTakenForLess: 0, lesser: 40 })
    expect(measured.lesserTakenForDanger).toBeLessThanOrEqual(5)
  })
  it.each([
    'In the PTA WhatsApp a mum says that her son told mine goodbye for good and gave him his football boots',
    'On our page a pupil commented under the photos: take care everyone, this is me signing off for ever',
    'On the class rep’s chat he put his cards in all the trays: keep it, I won’t need it any more',
  ])('is a wish to die also where it stands among parents and pages: %s', (text) => {
    expect(kindsIn(text, 'parent').kind).toBe('self-harm')
  })
  it.each([
    'The PTA gave away last year’s costumes and we all said goodbye to the old hall',
    'Nobody would miss the old website, but the former office manager still has the login',
    'It is the last day of term and he said goodbye everyone in the class chat and gave his stickers away',
  ])('is none where a school year ends, or nobody is meant: %s', (text) => {
    expect(kindsIn(text, 'parent').kind).not.toBe('self-harm')
  })
  it.each([
    'He has my son in the car and says that he will drive off the pier',
    'They have shut her in a flat and will not let her leave',
    'she was meant to be back at four, it is nine, and her phone goes straight to voicemail',
    'There is a lad on the roof of the sports hall with his legs over the edge',
    'my mum is on the floor and she isnt waking up',
    'help he is kicking the door in we are in the bathroom',
  ])('is immediate danger also where nobody says the word: %s', (text) => {
    expect(kindsIn(text, 'parent').kind).toBe('immediate-danger')
  })
  it.each([
    ['I nearly died of shame when they put my test score in the chat and all laughed', 'pupil', 'bullying-pupils'],
    ['He kills zombies all day on a game rated 18 and he is seven', 'parent', 'underage'],
    [
      'We did a knife scene in drama and somebody filmed Mr Hill falling over and posted it',
      'pupil',
      'tiktok-of-staff',
    ],
    ['I got locked out of the school page tonight', 'staff', 'account-compromised'],
  ] as const)('is nothing graver where it only sounds like danger: %s', (text, teller, kind) => {
    expect(kindsIn(text, teller).kind).toBe(kind)
  })
  it('is the graver of two, where one must be seen at once and half as much speaks for it', () => {
    const text = 'A one star Google review says that they will hurt the office staff, it is threatening'
    expect(kindsIn(text, 'staff')).toMatchObject({
      kind: 'threat',
      others: expect.arrayContaining(['complaint-public']),
    })
  })
  it('of the lesser kinds is the one that most speaks for, and not the gravest that might be', () => {
    expect(kindsIn('A colleague is scrolling Facebook on her phone during lessons', 'staff').kind).toBe('in-school-use')
  })
  it('is grave enough to be seen the same day where the words say nothing', () => {
    expect(kindsIn('hello', 'parent')).toMatchObject({ kind: 'staff-conduct', confidence: 0 })
    expect(kindsIn('', 'pupil')).toMatchObject({ kind: 'bullying-pupils', confidence: 0 })
  })
  it('says what else it might be', () => {
    expect(
      kindsIn('a boy in my class has a picture of my friend with no top on and they laugh at her', 'pupil').others
        .length,
    ).toBeGreaterThan(0)
  })
  it('reads a very long report in the time of a page', () => {
    const long = 'the head said that a boy in year six sent her a message and then '.repeat(300)
    const started = performance.now()
    kindsIn(long, 'parent')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

it.each(kindsOfReport.map(({ id }) => id))(
  'a report that says the headteacher did it goes to no headteacher, whatever kind it is taken for: %s',
  (kind) => {
    for (const policy of ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe']) {
      const answer = batchAnswer(policyNamed(policy), {
        kind,
        reporter: 'staff',
        text: 'The headteacher has been sharing posts about us from his own account.',
      })
      expect([...answer.inside, ...answer.law.inside].flat()).not.toContain('headteacher')
      expect(answer.notTo).toContain('headteacher')
    }
  },
)
