import { describe, expect, it } from 'vitest'
import { wordsOfQuestion } from './words.ts'
import { wordsBearing } from './words-bearing.ts'

const bearing = (text: string, question: string) => wordsBearing(text, wordsOfQuestion(question))

const long =
  'Our school has a page of its own, and it is looked after by the office. Staff do not accept friend requests from ' +
  'parents. This holds for families who have left within the last two years. Nobody posts a picture of a pupil without ' +
  'a signed form. Unless the form names the page, it does not count. We look at all of this each summer.'

describe('what is quoted of a clause in a school’s own words', () => {
  it('is the whole where it is short', () => {
    expect(bearing('Be kind.\nAsk first.', 'Can I add a parent?')).toBe('Be kind. Ask first.')
  })

  it('is the sentence that bears on the question, and not those about something else', () => {
    expect(bearing(long, 'Can I accept a friend request from a parent?')).toBe(
      'Staff do not accept friend requests from parents.',
    )
  })

  it('takes with it the sentence that it leans on, and the one that takes something back of it', () => {
    expect(bearing(long, 'What about families who have left?')).toBe(
      'Staff do not accept friend requests from parents. This holds for families who have left within the last two years.',
    )
    expect(bearing(long, 'Can I post a picture of a pupil?')).toBe(
      'Nobody posts a picture of a pupil without a signed form. Unless the form names the page, it does not count.',
    )
  })

  it('is never a line of a list without what leads into it', () => {
    const list = `${long}\nStaff must not:\n- add pupils on Snapchat\n- post while they teach`
    expect(bearing(list, 'Can I add a pupil on Snapchat?')).toBe('Staff must not: - add pupils on Snapchat')
  })

  it('ends between words where one sentence goes on for longer than anybody reads', () => {
    const endless = `Staff ${'and volunteers and visitors '.repeat(40)}do not post.`
    const quoted = bearing(endless, 'Can I post?')
    expect(quoted.length).toBeLessThan(410)
    expect(quoted).toMatch(/(?:staff|and|volunteers|visitors) …$/)
  })
})
