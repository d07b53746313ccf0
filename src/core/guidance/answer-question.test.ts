import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import type { SettingValues } from '../policy/registry.ts'
import { acrossPacks } from './across-packs.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'
import { clausesOn, topicsRead } from './clauses-on.ts'
import { onlyStates, saysWhatIs } from './says-what-is.ts'
import { allTopics } from './topics/all-topics.ts'
import type { Verdict } from './verdict.ts'

const packOf = (name: string) => packNamed(name) ?? modelPack
const policyOf = (name: string, changed: SettingValues = {}) =>
  policyFrom(packOf(name), { ...packOf(name).settings, ...changed })

const friend = 'A parent has sent me a friend request. Can I accept it?'
const verdictOf = (name: string, question: string, asker: Asker, changed: SettingValues = {}) =>
  answerQuestion(policyOf(name, changed), question, asker).verdict

describe('the same question at different schools', () => {
  it('is answered by each school’s own policy', () => {
    const verdicts = Object.fromEntries(
      acrossPacks(friend, 'staff').map(({ policy, answer }) => [policy.name, answer.verdict]),
    )
    expect(verdicts).toMatchObject({
      mulbarton: 'needs_approval',
      coton: 'not_allowed',
      gloucestershire: 'not_allowed',
    })
  })

  it.each<[string, string, Asker, SettingValues, Verdict, Verdict]>([
    ['mulbarton', friend, 'staff', { 'staff-parent-contact': 'never' }, 'needs_approval', 'not_allowed'],
    [
      'model',
      'May I look at Facebook on my own phone at lunch?',
      'staff',
      { 'personal-use-staff': 'not-permitted' },
      'allowed',
      'not_allowed',
    ],
    [
      'gloucestershire',
      'I only clicked like on a post that called our head useless.',
      'staff',
      { 'counted-as-posting': ['own-post'] },
      'not_allowed',
      'silent',
    ],
    [
      'gloucestershire',
      'Can I put the school’s name on LinkedIn?',
      'staff',
      { 'name-employer-on-personal-accounts': 'should-not' },
      'allowed',
      'not_allowed',
    ],
    [
      'coton',
      'Can I add last year’s leavers?',
      'staff',
      { 'past-pupil-contact': 'never' },
      'needs_approval',
      'not_allowed',
    ],
    [
      'st-nicholas',
      'Can I put a clip on Facebook with other children in it? The other parents said yes.',
      'parent',
      { 'parent-image-rule': 'unless-other-parents-agree' },
      'not_allowed',
      'allowed',
    ],
    [
      'coton',
      'We never got the photo form back from the family, can we post it on our page?',
      'staff',
      { 'image-consent': 'other-policy' },
      'not_allowed',
      'silent',
    ],
  ])('at %s “%s” turns with one setting', (name, question, asker, changed, before, after) => {
    expect(verdictOf(name, question, asker)).toBe(before)
    expect(verdictOf(name, question, asker, changed)).toBe(after)
  })
})

describe('what the policy does not answer', () => {
  it('is called silent, whatever a default suggests, with the default by name and the nearest clauses', () => {
    const answer = answerQuestion(
      policyOf('gloucestershire'),
      'Can I use my phone to take pictures of the kids’ models?',
      'staff',
    )
    expect(answer.verdict).toBe('silent')
    expect(answer.clauses).toEqual([])
    expect(answer.suggested).toMatchObject({ verdict: 'not_allowed', defaults: ['equipment-for-work'] })
    expect(answer.nearest.length).toBeGreaterThan(0)
  })

  it('is silent about people whom the policy does not bind', () => {
    const question = 'I am a builder here. Can I put photos of the site with children in on my own page?'
    expect(verdictOf('coton', question, 'contractor')).toBe('silent')
    expect(verdictOf('aycliffe', question, 'contractor')).toBe('not_allowed')
  })

  it('is silent where the question is about something else', () => {
    for (const question of ['What time does school start?', 'Can my son wear trainers on Friday?']) {
      expect(verdictOf('st-nicholas', question, 'parent')).toBe('silent')
    }
  })
})

describe('a matter to be told', () => {
  it('is told first, even where clauses also forbid something', () => {
    const question = 'A pupil showed me a naked picture of another pupil on her phone.'
    const answer = answerQuestion(policyOf('st-nicholas'), question, 'staff')
    expect(answer.verdict).toBe('report')
    expect(answer.clauses[0]).toBe('st-nicholas:2.9.4a')
  })

  it('goes past the headteacher where it is about the headteacher', () => {
    const answer = answerQuestion(
      policyOf('gloucestershire'),
      'The headteacher is messaging a pupil privately.',
      'staff',
    )
    expect(answer).toMatchObject({ verdict: 'report', roles: ['chair-of-governors'] })
  })
})

describe('a question that could mean two things', () => {
  it('is answered, and one short question is asked back', () => {
    const answer = answerQuestion(policyOf('st-nicholas'), 'Can I use social media on my phone?', 'staff')
    expect(answer.verdict).toBe('not_allowed')
    expect(answer.asksBack).toBe('Is that in your break, or while you are working?')
  })

  it('is asked nothing back, where it is only told what is so', () => {
    const asked = [
      'I write most of our posts. Does anybody have to look at mine before they go up?',
      'The guitar teacher comes on Wednesdays and the parents pay him. Is he bound by our policy?',
      'I have been here two years and nobody has told us anything about social media. Should they have?',
    ]
    const answers = asked.flatMap((question) =>
      allPacks.map((pack) => answerQuestion(policyOf(pack.name), question, 'leader')),
    )
    const told = answers.filter((answer) => saysWhatIs(answer) || onlyStates(answer))
    expect(told.length).toBeGreaterThan(3)
    expect(told.map(({ asksBack }) => asksBack)).toEqual(told.map(() => undefined))
  })
})

describe('a question of any kind', () => {
  it.each([
    '',
    '   ',
    '?',
    '\u202e\u0000\u200b',
    '💥'.repeat(50),
    'Darf ich ein Foto der Klasse hochladen?',
    '<img src=x onerror=alert(1)>',
  ])('is answered calmly: %j', (question) => {
    const answer = answerQuestion(policyOf('aycliffe'), question)
    expect(['silent', 'not_allowed', 'needs_approval', 'report', 'advised_against']).toContain(answer.verdict)
    expect(answer.confidence).toBeLessThanOrEqual(1)
  })

  it('takes no longer for being a million letters long', () => {
    const began = performance.now()
    answerQuestion(policyOf('st-nicholas'), 'can i post '.repeat(100_000), 'staff')
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('what stands behind the answers', () => {
  it('cites clauses of the policy that is asked, and of no other', () => {
    for (const { policy, topic, clauses } of topicsRead()) {
      expect(
        allTopics.map((each) => each.name),
        `${policy} ${topic}`,
      ).toContain(topic)
      expect(
        clausesOn(policyOf(policy), topic).map((clause) => clause.id),
        `${policy} ${topic}`,
      ).toEqual(clauses)
    }
  })

  it('has each kind of situation once', () => {
    const names = allTopics.map((topic) => topic.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a worry about the headteacher', () => {
  it.each(acrossPacks('The head keeps messaging a pupil at night, who do I tell?', 'staff'))(
    'never goes to the headteacher: $policy.name',
    ({ answer }) => {
      expect(answer.verdict === 'report' ? answer.roles : []).not.toContain('headteacher')
    },
  )
})
