import { describe, expect, it } from 'vitest'
import { askedFor, replyOf } from './question-and-answer.ts'
import { readAnswers } from './read-answers.ts'
import { statementsOf } from './statement.ts'

type Pair = readonly [question: string, answer: string]
const asked = (...pairs: readonly Pair[]) => {
  const clauses = pairs.map(([question, text], at) => ({ ref: String(at + 1), text, under: [question], leadIn: '' }))
  return readAnswers(clauses.flatMap((clause, at) => statementsOf(clause, undefined, clauses[at - 1]))).settings
}
const answerTo = (name: string, ...pairs: readonly Pair[]) => asked(...pairs).find((each) => each.name === name)

describe('a question and its answer', () => {
  it('are one statement where the answer is only “No.”', () => {
    expect(answerTo('second-reader', ['Must another person read my post before it goes out?', 'No.'])?.value).toBe(
      'not-required',
    )
    expect(answerTo('channel-risk-assessment', ['Do I have to write a risk assessment first?', 'No.'])?.value).toBe(
      false,
    )
  })

  it('name what is affirmed, and not what is denied', () => {
    expect(
      answerTo('concern-first-contact', [
        'I have seen something that worries me. Do I tell the safeguarding lead?',
        'No. Tell the headteacher first.',
      ])?.value,
    ).toEqual(['headteacher'])
    expect(answerTo('breach-sanctions', ['What if I break these rules? Could I be dismissed?', 'Yes.'])?.value).toEqual(
      ['dismissal'],
    )
  })

  it('are turned round where the question asks for the opposite', () => {
    const answer = 'No. It has to be a school address.'
    expect(
      answerTo('school-email-for-accounts', ['May I open an account with my own e-mail address?', answer])?.value,
    ).toBe(true)
  })

  it('tell whether it is asked what is needed, what is allowed or what is so', () => {
    expect(askedFor('do i have to sign anything?')).toBe('need')
    expect(askedFor('can i text a parent?')).toBe('may')
    expect(askedFor('are they the same person?')).toBe('is')
  })

  it('deny or affirm only where the answer begins so', () => {
    expect(replyOf('still no.')?.reply).toBe('no')
    expect(replyOf('yes, but a sentence will do.')).toEqual({ reply: 'yes', rest: 'but a sentence will do.' })
    expect(replyOf('no one may do that.')).toBeUndefined()
  })
})

describe('what a policy only tells', () => {
  const told = (text: string) =>
    readAnswers(statementsOf({ ref: '1', text, under: [], leadIn: '' })).settings.map(({ name }) => name)

  it('is no answer: a proposal that was not adopted, a talk that was given', () => {
    expect(told('The governors considered asking for a signed form from parents and did not adopt the idea.')).toEqual(
      [],
    )
    expect(told('Mrs Lane, our safeguarding lead, gave a talk on staying safe online in May.')).toEqual([])
  })
})
