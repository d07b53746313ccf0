import { describe, expect, it } from 'vitest'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'
import { plainQuestion } from './plain-question.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const usual = { N: 'Amelia', T: 'Mrs Hughes', F: 'Sarah Cole', P: 'Facebook', M: 'WhatsApp', L: 'Norwich' } as const
type Kind = keyof typeof usual

/** N a child’s first name, T a teacher, F somebody’s full name, P a network, M one to write to one another on, L a place. */
const asked: readonly (readonly [Asker, string])[] = [
  ['staff', '{F} from my class, a mum, sent me a friend request on {P}. Can I accept?'],
  ['staff', 'Can I keep in touch with {N} on {P} after I leave for {L}?'],
  ['staff', 'Can I be in the {M} group with the parents of my class?'],
  ['staff', '{N} told me that {T} adds pupils on {P}.'],
  ['parent', 'Can I film the carol concert in {L} and put it on {P}?'],
  ['parent', '{F} posted a photo of my son at {L} leisure centre on {P} and I said no.'],
  ['parent', 'I do not want pictures of {N} on the school {P} page any more.'],
  ['pupil', '{N} put a picture of me on {P} and I do not like it.'],
  ['pupil', 'Can I message {T} on {M}?'],
  ['governor', 'Can I accept a friend request from {T}?'],
  ['volunteer', 'I help with reading. Can I post a picture of {N} reading on {P}?'],
  ['leader', 'Can I ban {F} from our {P} page?'],
]
const others: Readonly<Record<Kind, readonly string[]>> = {
  N: ['Kwame', 'Summer', 'Mark', 'Faith', 'Tilly-Mae', 'D’Angelo', 'Siobhán', 'Will'],
  T: ['Mr Head', 'Miss Okonkwo', 'Dr Fernández', 'Madame Dupont', 'Mrs. Bell', 'Ms Smith-Jones', 'Mr T', 'Sir'],
  F: ['Mark Young', 'Rose Page', 'Will Post', 'Chen Wei', 'Tracey O’Neill', 'Anna-Maria Nowak'],
  P: ['Instagram', 'X', 'Threads', 'Mastodon', 'Pinterest', 'TikTok', 'BeReal', 'LinkedIn', 'YouTube'],
  M: ['Signal', 'Telegram', 'Messenger', 'Viber', 'Whats App'],
  L: ['Great Yarmouth', 'the Isle of Wight', 'Reading', 'Stoke-on-Trent', 'Battle', 'Rugby', 'Llandudno'],
}
const openings = [
  'Not sure if this is the right place to ask, but ',
  'Would you mind telling me something? ',
  'To whom it may concern, ',
  'Hope you had a lovely weekend. ',
  'Sorry if this has been asked before. ',
  'Evening all, ',
  'Dear Mrs Smith, ',
  'Hello Miss, ',
  'Bit of a silly question, but ',
  'Hi team 👋 ',
  'Thanks in advance for your help. ',
  'Good morning, I hope you had a lovely half term! ',
  'Happy new year! ',
  'Just a quick one from me: ',
  'Dear Sir or Madam, I am writing to ask ',
]
const partings = [
  ' Many thanks, kind regards, Pat',
  ' Thanks in advance for your help, Mrs J Patel',
  ' Best wishes, Anna (Year 2 mum)',
  ' Yours faithfully, J. Brown',
  ' Have a lovely weekend!',
  ' Ta xx',
  ' x',
  '\nSent from my iPhone',
  ' Sorry for the long message.',
]

const filled = (question: string, other: Partial<Record<Kind, string>> = {}) =>
  question.replace(/\{([NTFPML])\}/g, (_, kind: Kind) => other[kind] ?? usual[kind])
const verdicts = (question: string, asker: Asker) =>
  policies.map((policy) => answerQuestion(policy, question, asker).verdict)

describe('no policy’s verdict changes', () => {
  it.each(Object.entries(others) as [Kind, readonly string[]][])(
    'with another name in the place of %s: %j',
    (kind, names) => {
      for (const [asker, question] of asked.filter(([, text]) => text.includes(`{${kind}}`))) {
        const before = verdicts(filled(question), asker)
        for (const name of names) {
          const other = filled(question, { [kind]: name })
          expect([other, verdicts(other, asker)]).toEqual([other, before])
        }
      }
    },
    60_000,
  )

  it.each(openings)('with a polite opening: %s', (opening) => {
    for (const [asker, question] of asked) {
      const other = `${opening}${filled(question)}`
      expect([other, verdicts(other, asker)]).toEqual([other, verdicts(filled(question), asker)])
    }
  })
})

describe('a question is the same', () => {
  it.each(partings)('with a polite end: %s', (parting) => {
    for (const [, question] of asked) {
      expect(plainQuestion(`${filled(question)}${parting}`)).toBe(plainQuestion(filled(question)))
    }
  })
})

describe('a question is read', () => {
  it.each([
    'Can I send love to the parents?',
    'Can I put xx on a message to a parent?',
    'We hope all pupils post good things. Can I say so?',
    'Happy birthday posts: are they allowed?',
    'Is it ok to sign an email to a pupil with love?',
  ])('whole, where polite words are what it is about: %s', (question) => {
    expect(plainQuestion(question)).toBe(question)
  })

  it.each([
    ['Hi, I was wondering if I can add Mrs Cole on Insta. Many thanks, Jo', 'can I add Mrs Qname on Facebook.'],
    ['can i add miss okonkwo on snapchat', 'can i add mrs Qname on Facebook'],
    ['Is the Norwich Gazette allowed in?', 'Is the Qname Gazette allowed in?'],
    ['Can I put up the Summer Fair poster in May?', 'Can I put up the Summer Fair poster in May?'],
    ['May I ban him?', 'May I ban him?'],
    ['Can I show a YouTube clip in Year 5?', 'Can I show a YouTube clip in Year 5?'],
    ['Does the DSL or Ofsted look at our page on Monday?', 'Does the DSL or Ofsted look at our page on Monday?'],
  ])('“%s” as “%s”', (question, read) => {
    expect(plainQuestion(question)).toBe(read)
  })

  it('as it stands where it is nothing but polite', () => {
    expect(plainQuestion('Hello, can you help me?')).not.toBe('')
    expect(plainQuestion('Thank you')).toBe('Thank you')
  })

  it('quickly, however long and strange it is', () => {
    const began = performance.now()
    for (const strange of [
      'Hi, '.repeat(400),
      'Mr A '.repeat(300),
      '- '.repeat(700),
      `${'a.'.repeat(700)}!`,
      '💥'.repeat(700),
    ])
      plainQuestion(strange.slice(0, 1500))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('a parent of a pupil', () => {
  const st = policies.filter(({ name }) => name !== 'model')
  it.each([
    ['A parent of a pupil sent me a friend request. Can I accept?', 'A parent sent me a friend request. Can I accept?'],
    [
      'The mother of one of my pupils has added me on Facebook. Can I accept?',
      'The mother has added me on Facebook. Can I accept?',
    ],
  ])('is a parent: “%s”', (of, alone) => {
    for (const policy of st)
      expect(answerQuestion(policy, of, 'staff').verdict).toBe(answerQuestion(policy, alone, 'staff').verdict)
    expect(plainQuestion(of, 'staff')).toBe(plainQuestion(alone, 'staff'))
  })
  it('stays one of somebody who has left', () => {
    const left = 'The parents of a former pupil want to be friends on Facebook.'
    expect(plainQuestion(left, 'staff')).toContain('former pupil')
  })
})
