import { describe, expect, it } from 'vitest'
import { bareWords } from './same-words.ts'

const same = (one: string, other: string) => bareWords(one) === bareWords(other)

describe('two wordings', () => {
  it.each([
    ['Nobody may post on a Sunday.', 'Nobody may post on a Sunday'],
    ['Staff, who post, ask the Headteacher', 'Staff who post ask the headteacher.'],
    ['Ask  the “office” first - always', "Ask the 'office' first – always!"],
    ['It is the school’s account', "It is the school's account"],
  ])('say the same where only marks, spaces or capitals differ: %s', (one, other) => {
    expect(same(one, other)).toBe(true)
  })

  it.each([
    ['Staff must not post', 'Staff must post'],
    ['A post waits 15 minutes', 'A post waits 1.5 minutes'],
    ['One pupil’s parents', 'One pupils parents'],
    ['They re-sign it', 'They resign it'],
    ['Ask the head and/or the office', 'Ask the head and or the office'],
    ['At least 10% of staff', 'At least 10 of staff'],
  ])('say something else where a word or a figure differs: %s', (one, other) => {
    expect(same(one, other)).toBe(false)
  })
})
