import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import type { CaseNow } from './case-now.ts'
import { speakGravely } from './grave-words.ts'
import { mayMute } from './may-mute.ts'

describe('words that must be seen at once', () => {
  it.each([
    'i am going to kill myself tonight',
    'He has a knife and he is outside the school now',
    'someone sent me a nude picture of Mia and it is going round',
    'a man I met online wants me to send pictures or he will tell everyone',
    'she is cutting herself',
  ])('are found: %s', (words) => {
    expect(speakGravely(words, 'pupil')).toBe(true)
  })
  it.each(['lol lol lol', 'your school is rubbish', 'the lunch was cold again today', 'ha ha you cannot find me'])(
    'are not: %s',
    (words) => {
      expect(speakGravely(words, 'public')).toBe(false)
    },
  )
})

describe('setting aside what somebody goes on adding', () => {
  const reader = 'r' as PersonId
  const one: CaseNow = {
    stage: { stage: 'open', openedAt: new Date(0), openedBy: reader, reopened: false },
    matter: { concerned: [], members: [reader] },
    owner: reader,
    facts: [],
  }
  const hand = { person: reader, secondFactor: true }
  const report = { gravely: false, muted: false, reason: 'The same joke twenty times.' }

  it('is for a reader, with a reason', () => {
    expect(mayMute(hand, one, report).verdict).toBe('allowed')
    expect(mayMute(hand, one, { ...report, reason: ' ' })).toMatchObject({ reason: 'no-reason' })
    expect(mayMute({ ...hand, person: 'x' as PersonId }, one, report)).toMatchObject({ reason: 'not-there' })
  })
  it('is never done to a report that speaks of something grave', () => {
    expect(mayMute(hand, one, { ...report, gravely: true })).toMatchObject({ reason: 'told-gravely' })
  })
})
