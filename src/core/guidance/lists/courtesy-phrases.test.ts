import { describe, expect, it } from 'vitest'
import { plainQuestion } from '../plain-question.ts'
import { isCourtesyPhrase } from './courtesy-phrases.ts'

const questions = [
  'Can I add a parent on Facebook?',
  'My daughter has been sent nasty messages on WhatsApp, what do I do?',
  'who checks a post before it goes out',
]
const before = [
  'Good morning, sorry to bother you on a Monday.',
  'Please could somebody help me?',
  'Dear all, hope you’re well and had a lovely half term.',
  'Quick one from me in Year 4,',
  'Can I get some advice please?',
  'I know you’re busy,',
  'Afternoon all, just a quick query from the Year 2 team.',
  'Bit of a random one,',
  'Not sure who to ask about this, so trying here.',
  'Hello, I am new here and still finding my feet.',
  'Hi, it’s Jo from the office.',
  'Hi, Jo in Reception here.',
  'Me again, sorry!',
  'I should probably know this but',
  'Hi Miss, sorry for the late message.',
  'Thanks for getting back to me so quickly last time.',
  'Any advice welcome.',
  'Right, here goes.',
  'I don’t want to be a nuisance, but',
  'Sent in a hurry between lessons so excuse typos.',
  'Before I forget,',
  'I’ll keep this short.',
  'What a week! Anyway,',
  'Bore da,',
  'Hey guys',
  'Ok so',
]
const after = [
  'Ta muchly',
  'Cheers, Krzysztof x',
  'Diolch yn fawr, Angharad Llewellyn-Pryce',
  'Hope that makes sense, thanks.',
  'Any advice gratefully received.',
  'Let me know when you can, no rush.',
  'I look forward to your reply. Yours sincerely, Mr D O’Neill',
  'Thanks again for everything you do.',
  '🙏',
  'Sorry to be a pain!',
  'Speak soon, Ellie',
  'Please advise asap!',
  'Just checking before I do anything.',
  'Ever so grateful, Marjorie',
]
const bare = (question: string) =>
  question
    .trim()
    .toLowerCase()
    .replace(/[.?! ]+$/, '')

describe('a question', () => {
  it.each(before)('is the same after “%s”', (said) => {
    for (const question of questions) {
      expect(bare(plainQuestion(`${said} ${question}`, 'staff'))).toBe(bare(plainQuestion(question, 'staff')))
    }
  })

  it.each(after)('is the same before “%s”', (said) => {
    for (const question of questions) {
      const ended = /[?.!]$/.test(question) ? question : `${question}.`
      expect(bare(plainQuestion(`${ended} ${said}`, 'staff'))).toBe(bare(plainQuestion(question, 'staff')))
    }
  })

  it('is the same before a close that no mark parts from it', () => {
    expect(bare(plainQuestion('can i use mum’s password Kind regards, Mrs Jones', 'pupil'))).toBe(
      'can i use mum’s password',
    )
  })
})

describe('what a question may be about', () => {
  it.each([
    'Can I answer',
    'Can I help him',
    'Can I ask parents for help on Facebook',
    'Thanks to a parent who posted a picture',
    'I’m new to Instagram',
    'Sorry she posted it',
    'My daughter is on Facebook',
    'It’s Jo who put it on Facebook',
    'Jo put it on Facebook',
    'Please can I post a picture',
    'Would you like the page',
    'Let me know what parents said about me',
  ])('is no courtesy: %s', (said) => {
    expect(isCourtesyPhrase(said)).toBe(false)
  })
})
