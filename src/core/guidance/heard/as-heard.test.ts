import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../../policy/packs/all-packs.ts'
import { answerQuestion } from '../answer-question.ts'
import { answerInWords, nextInWords, verdictInWords } from '../answer-words.ts'
import type { Asker } from '../asker.ts'
import { saidToHolder } from '../said-to-holder.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const policyOf = (name: string) => {
  const found = policies.find((policy) => policy.name === name)
  if (!found) throw new Error(name)
  return found
}
const model = policyOf('model')
const saidBy = (question: string, asker: Asker, policy = model) =>
  answerInWords(policy, answerQuestion(policy, question, asker))

const told: readonly (readonly [Asker, string])[] = [
  ['pupil', 'my dad hits me and said not to tell'],
  ['pupil', 'my uncle touches me in my bed can i put it on tiktok'],
  ['parent', 'My daughter’s friend told her that her dad beats her, I don’t want to get involved'],
  ['volunteer', 'A little girl I read with told me her dad hits her, I mustn’t tell anyone'],
  ['staff', 'A boy told me his stepdad hurts him and asked me to keep it secret'],
  ['staff', 'A child told me something private about home, can I keep it to myself'],
  ['staff', 'Zofia says her mum’s boyfriend comes into her room at night. Should I promise to keep quiet?'],
  ['governor', 'A girl at the fair says she wants to die'],
]

describe('a question that tells of a child who is hurt or may be', () => {
  it.each(told)('is answered, by every policy, with what to do now before all else, to a %s: %s', (asker, question) => {
    for (const policy of policies) {
      const answer = answerQuestion(policy, question, asker)
      const said = answerInWords(policy, answer)
      expect(['report', 'silent']).toContain(answer.verdict)
      expect(said).toMatch(/^Tell somebody now\. /)
      expect(said).toContain('999')
      expect(said).not.toMatch(
        /not allowed|does not say|Ask the headteacher|Ask first|look at it|for your family|Block/,
      )
      expect(answer.form).toBe('raise-concern')
      expect(answer.asksBack).toBeUndefined()
    }
  })

  it('rests on what the policy says of worries, and where it says nothing keeps that silence and says the law', () => {
    const [, question] = told[4] ?? ['staff', '']
    const verdicts = policies.map((policy) => [policy.name, answerQuestion(policy, question, 'staff').verdict])
    expect(Object.fromEntries(verdicts)).toEqual({
      model: 'report',
      'st-nicholas': 'report',
      mulbarton: 'report',
      coton: 'report',
      gloucestershire: 'silent',
      aycliffe: 'report',
    })
    expect(saidBy(question, 'staff', policyOf('gloucestershire'))).toContain(
      'Keeping children safe in education, and Working together to safeguard children',
    )
    expect(saidBy(question, 'staff')).toContain('Nobody here has to deal with a worry alone.')
  })

  it('tells an adult of the school whom to tell, today, and what not to promise or ask', () => {
    const said = saidBy('A boy told me his stepdad hurts him and asked me to keep it secret', 'staff')
    expect(said).toContain('Tell the safeguarding lead now: today, not tomorrow.')
    expect(said).toContain('Do not promise to keep it secret.')
    expect(said).toContain('Do not question the child. Listen, and write down their own words')
  })

  it('tells a parent of social care and of the line for adults, and a child that it is not their fault', () => {
    expect(saidBy('I think the girl next door is being hurt by her father', 'parent')).toContain(
      'the council’s children’s social care. You can also ring the NSPCC Helpline on 0808 800 5000.',
    )
    expect(saidBy('my dad hits me', 'pupil')).toMatch(
      /It is not your fault\. You did right to say it\. Tell a grown-up you trust today.*Childline on 0800 1111/,
    )
  })

  it('says to the safeguarding lead that it comes to them', () => {
    const answer = saidToHolder(model, answerQuestion(model, 'A girl told me her dad hits her', 'staff'), ['dsl'])
    expect(nextInWords(answer)).toMatch(/^This comes to you: act on it now/)
  })

  it('answers what is asked beside what other children did, after what to do now', () => {
    const policy = policyOf('st-nicholas')
    const answer = answerQuestion(
      policy,
      'A boy keeps hitting my daughter. Can I name him on Facebook so that other parents know?',
      'parent',
    )
    expect(answer.verdict).toBe('not_allowed')
    expect(answerInWords(policy, answer)).toMatch(
      /^Tell somebody first\. .*Tell .* today\. Name nobody online\. To what you asked: no\./,
    )
  })
})

describe('whoever it is about', () => {
  it.each<[string, Asker, RegExp, RegExp]>([
    [
      'The safeguarding lead is messaging a Year 6 on Snapchat',
      'staff',
      /Tell the headteacher\./,
      /[Tt]ell the safeguarding lead/,
    ],
    [
      'The head slapped a child, who do I tell',
      'staff',
      /Tell the chair of governors/,
      /(?:[Tt]ell|[Aa]sk) the headteacher/,
    ],
    [
      'The head hits my son, do I tell the head?',
      'parent',
      /Tell the chair of governors/,
      /(?:[Tt]ell|[Aa]sk) the headteacher/,
    ],
    [
      'The chair of governors is messaging a pupil at night',
      'staff',
      /[Tt]ell the safeguarding lead/,
      /[Tt]ell the chair/,
    ],
    [
      'The deputy head keeps texting a girl in Year 5',
      'staff',
      /Tell the safeguarding lead/,
      /worry about the headteacher/,
    ],
  ])('is not who is told: %s', (question, asker, instead, never) => {
    const said = saidBy(question, asker)
    expect(said).toMatch(instead)
    expect(said).not.toMatch(never)
  })

  it('is never somebody that an answer names beside a clause which names another', () => {
    const said = saidBy('A parent has messaged me on LinkedIn to complain about the head', 'governor')
    expect(said).toContain('must go to the chair of governors')
    expect(said).toContain('Tell the chair of governors')
    const elsewhere = saidBy(
      'A parent has messaged me on LinkedIn to complain about the head',
      'governor',
      policyOf('st-nicholas'),
    )
    expect(elsewhere).toMatch(
      /passed to the designated safeguarding lead.*Tell the chair of governors or the safeguarding lead\./,
    )
    const answer = answerQuestion(model, 'The head slapped a child, who do I tell', 'staff')
    expect(answer.roles).not.toContain('headteacher')
    expect(answer.notTo).toEqual(['headteacher'])
  })

  it('is told of, and not forbidden to whoever tells it', () => {
    const said = saidBy('The safeguarding lead is messaging a Year 6 on Snapchat', 'staff', policyOf('gloucestershire'))
    expect(said).toMatch(/^That is not allowed\./)
    expect(said).toContain('Tell the headteacher today. Do not ask the person about it yourself.')
    expect(said).not.toContain('Leave it')
  })

  it('is nobody where it is only asked whether somebody is told', () => {
    expect(
      answerQuestion(model, 'A parent has threatened me online. Do I tell the head?', 'staff').notTo,
    ).toBeUndefined()
    expect(
      answerQuestion(model, 'A girl told me her dad hits her. Do I tell the head or the safeguarding lead?', 'staff')
        .notTo,
    ).toEqual([])
  })
})

describe('what somebody else did to whoever asks', () => {
  it.each<[string, Asker]>([
    ['A mum has put on the Year 3 facebook group that I shout at the kids and should be sacked', 'staff'],
    ['A parent is live streaming outside my school gate about me', 'leader'],
    ['Another mum took a photo of my child at a party and put it on insta without asking', 'parent'],
    ['another mum put my child’s picture up', 'parent'],
  ])('is answered for somebody to whom it was done, by every policy: %s', (question, asker) => {
    for (const policy of policies) {
      const answer = answerQuestion(policy, question, asker)
      const said = answerInWords(policy, answer)
      expect(said).not.toMatch(/Leave it|leave it|for your family|Better not|^No\.|^Ask first/)
      if (answer.verdict !== 'report' || answer.doneBy) {
        expect(said).toMatch(/Do not answer back.*Keep a picture of the screen.*Tell /)
        expect(said).toMatch(/taken down/)
      }
      if (answer.verdict === 'not_allowed') expect(verdictInWords(answer)).toBe('That is not allowed')
    }
  })

  it.each<[string, Asker]>([
    ['Another mum put my child’s picture up and I liked it. Was that ok?', 'parent'],
    ['A parent has put a kind comment about me on Facebook. Can I like it?', 'staff'],
    ['A mum has posted about me. Can I post back?', 'staff'],
    ['Can I post a photo of my child with another mum’s?', 'parent'],
  ])('is not what they ask to do themselves: %s', (question, asker) =>
    expect(answerQuestion(model, question, asker).doneBy).toBeUndefined(),
  )
})
