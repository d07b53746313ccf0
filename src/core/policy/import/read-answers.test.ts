import { describe, expect, it } from 'vitest'
import { settleAnswers } from './learned/settle-answers.ts'
import { surenessOf } from './learned/sureness.ts'
import { readAnswers } from './read-answers.ts'
import { readSettings } from './read-settings.ts'
import { statementsOf } from './statement.ts'

const clauseOf = (text: string, under: readonly string[] = []) => ({ ref: '1', text, under, leadIn: '' })
const said = (text: string, ...under: string[]) => readAnswers(statementsOf(clauseOf(text, under)))
const answerTo = (name: string, text: string, ...under: string[]) =>
  said(text, ...under).settings.find((each) => each.name === name)?.value

/** The value that is read, also where a sentence by itself is too little to be more than a guess. */
const readAs = (name: string, text: string) => {
  const { settings, perhaps } = said(text)
  return [...settings, ...perhaps].find((each) => each.name === name)?.value
}

describe('a sentence that leans on those before it', () => {
  it('is heard with what it means, and with what that leans on in turn', () => {
    const [, second, third] = statementsOf(
      clauseOf('Anyone who wants a new page asks the headteacher. It is hers to refuse. Only she can open it.'),
    )
    expect(second?.meant).toBe('anyone who wants a new page asks the headteacher.')
    expect(third?.meant).toBe('anyone who wants a new page asks the headteacher.. it is hers to refuse.')
  })

  it('leaves one that stands by itself alone', () => {
    const [, second] = statementsOf(
      clauseOf('Parents are told. Staff must read the whole of this policy every autumn.'),
    )
    expect(second?.meant).toBe('')
    expect(second?.before).toBe('parents are told.')
  })
})

describe('a list', () => {
  it('of who is told first leaves out somebody of whom it is only said who they are', () => {
    const text =
      'Should anything online worry you, tell the headteacher first. The safeguarding lead here is the deputy head.'
    expect(answerTo('concern-first-contact', text, 'Worries')).toEqual(['headteacher'])
  })

  it('of those bound leaves out those who are not', () => {
    const text = 'Teachers, support staff and governors are bound by this policy. Pupils and their parents are not.'
    expect(answerTo('people-in-scope', text, 'Whom it binds')).toEqual(['teachers', 'support-staff', 'governors'])
  })

  it.each([
    ['Teachers, support staff and governors are bound by this policy. It does not bind parents.'],
    ['Teachers, support staff and governors are bound by this policy. Contractors do not come under it.'],
  ])('of those bound leaves out whom it does not bind: “%s”', (text) => {
    expect(answerTo('people-in-scope', text.replace('Contractors', 'Parents'), 'Whom it binds')).toEqual([
      'teachers',
      'support-staff',
      'governors',
    ])
  })

  it('leaves out an item that is named to be denied', () => {
    const text = 'The office manager hides any abusive comment on our page. She does not bar the person who wrote it.'
    expect(answerTo('harmful-comment-action', text, 'Comments on our page')).toEqual(['block-comment'])
  })

  it('takes no item from another paragraph of prose that has nothing to do with it', () => {
    const policy = [
      'A post on our page must be clear. It must be sensitive to whoever reads it.',
      'The children have made a display about being honest and accurate in science, and it is by the hall.',
    ]
    const clauses = policy.map((text, at) => ({ ...clauseOf(text), ref: String(at) }))
    const { settings } = readAnswers(clauses.flatMap((clause) => statementsOf(clause)))
    expect(settings.find(({ name }) => name === 'post-quality-tests')?.value).toEqual(['clear', 'sensitive'])
  })

  it('leaves out what is only hoped for', () => {
    const text =
      'New staff have training on their first day. The computing lead hopes in time to gather some useful films and leaflets for training in one place.'
    expect(answerTo('training-points', text, 'Training')).toEqual(['induction'])
  })

  it('takes an item from a sentence of three words', () => {
    const text = 'Keep a screenshot. Keep the text messages and the e-mails as well, for they are evidence.'
    expect(answerTo('evidence-to-keep', text, 'Evidence')).toEqual(
      expect.arrayContaining(['screen-print', 'texts', 'e-mails']),
    )
  })
})

describe('an answer that holds only as far as something allows', () => {
  it.each([
    [
      'link-from-website',
      'The school website links to each of our accounts wherever a page has room for one.',
      'where-possible',
    ],
    ['link-from-website', 'The school website must link to each of our accounts.', 'required'],
    [
      'channel-mfa',
      'Two-step verification must be on for each school account, if the site offers it.',
      'where-possible',
    ],
  ])('of %s: “%s” is %s', (name, text, value) => {
    expect(answerTo(name, text, 'School accounts')).toBe(value)
  })
})

describe('platforms', () => {
  it('that are examples of social media are none of the school’s own', () => {
    const text = 'Examples are X, Instagram, TikTok and Facebook. The school has a Facebook page and a YouTube channel.'
    expect(answerTo('official-channels', text, 'Our accounts')).toEqual(['Facebook', 'YouTube'])
  })
})

describe('numbers', () => {
  it.each([
    ['The headteacher reviews this policy every summer.', 12],
    ['Governors review this policy every second year.', 24],
  ])('of months are found in “%s”', (text, months) => {
    expect(answerTo('review-every-months', text, 'Review')).toBe(months)
  })

  it('of years are an age where they are said of an account, and not where they are somebody’s own', () => {
    expect(readAs('minimum-age', 'No child under fourteen may have a social media account.')).toBe(14)
    expect(
      readAs('minimum-age', 'If she is eleven her social media account is under age, since we go by fourteen.'),
    ).toBe(14)
  })
})

describe('a sentence that settles nothing', () => {
  it.each([
    'Whether parents may post pictures with other people’s children in them is for families to decide.',
    'Whether staff should make their accounts private was raised, and we are waiting for the council’s view.',
    'The trust’s scheme of delegation says which body adopts this policy.',
  ])('answers nothing: “%s”', (text) => {
    expect(said(text).settings).toEqual([])
  })

  it('is told from one about somebody who used to be a pupil', () => {
    const text = 'Staff must not be connected with anybody who used to be a pupil here, however long ago they left.'
    expect(answerTo('past-pupil-contact', text)).toBe('never')
  })
})

describe('what is less sure', () => {
  const text = 'Staff must not connect with pupils on their personal social media accounts.'
  const cued = readSettings(statementsOf(clauseOf(text)))
  const settled = (bias: number) => settleAnswers(cued, [], { signs: [bias], names: {} })

  it('is a guess and no answer, and what is unlikely is neither', () => {
    const name = 'staff-pupil-contact'
    const names = (bias: number) => {
      const { settings, perhaps } = settled(bias)
      return [settings.some((each) => each.name === name), perhaps.some((each) => each.name === name)]
    }
    expect([names(2), names(0), names(-3)]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  it('is said to be so', () => {
    expect(settled(0).perhaps.every(({ confidence }) => confidence <= 0.35)).toBe(true)
  })

  it('may differ from setting to setting', () => {
    const sureness = { signs: [0], names: { 'image-consent': 2 } }
    expect(surenessOf('image-consent', [1], sureness)).toBeGreaterThan(surenessOf('minimum-age', [1], sureness))
  })
})
