import { describe, expect, it } from 'vitest'
import { chosenIn } from './form.ts'

describe('a number that is typed as an answer', () => {
  it.each(['9999999', '121', '0', '-3', '1.5', 'a year', '', '12 months'])(
    '%j is not taken, nor cut short to one that is',
    (answer) => {
      expect(chosenIn({ asked: 'yes', answer }, 'review-every-months')).toMatchObject({
        is: 'problem',
        says: expect.stringContaining('from 1 to 120'),
      })
    },
  )

  it('is of an age that a child can have', () => {
    expect(chosenIn({ asked: 'yes', answer: '40' }, 'minimum-age')).toMatchObject({
      says: 'Give a whole number from 1 to 25, like 12.',
    })
  })

  it('is taken as it stands', () => {
    expect(chosenIn({ asked: 'yes', answer: ' 24 ' }, 'review-every-months')).toEqual({ is: 'answer', value: 24 })
  })
})

describe('a list that is typed a line each', () => {
  it('keeps the policies that others name under their own names, and any other as it was typed', () => {
    const answer = 'online safety\r\n\r\nOur phone policy\r\n'
    expect(chosenIn({ asked: 'yes', answer }, 'linked-policies')).toEqual({
      is: 'answer',
      value: ['online-safety', 'Our phone policy'],
    })
  })
})
