import { describe, expect, it } from 'vitest'
import { leadsToPurposes, rulesOnNothing } from './unruled.ts'

const nothing = (said: string) => rulesOnNothing(said, undefined)

describe('a sentence that rules on nothing', () => {
  it.each([
    'this policy aims to encourage staff to use private accounts safely',
    'the purpose of this document is to protect the name of the school',
    'social media includes facebook, blogs and anything like them',
    'twitter is a website on which people write short messages',
    'we recognise that many parents use social media',
  ])('says what a policy is for, what its words mean or what is known: “%s”', (said) => {
    expect(nothing(said)).toBe(true)
  })

  it.each([
    'this policy aims to be clear and applies to all staff',
    'social media must not be used in lessons',
    'facebook is where our school tells its news',
    'we recognise that staff have accounts, but they must not name the school',
  ])('is none where a rule stands in it: “%s”', (said) => {
    expect(nothing(said)).toBe(false)
  })

  it.each([
    'mrs lee proposed that staff should never befriend parents',
    'it was suggested that the headteacher approve each post',
    'the group considered asking parents to sign',
  ])('tells of a meeting, where nothing is settled by being proposed: “%s”', (said) => {
    expect(nothing(said)).toBe(true)
  })

  it('is one that the next takes back', () => {
    const said = 'staff should never befriend parents'
    expect(rulesOnNothing(said, 'mr gill disagreed')).toBe(true)
    expect(rulesOnNothing(said, 'it was not decided')).toBe(true)
    expect(rulesOnNothing(said, 'parents know this')).toBe(false)
  })

  it('is each item of a list of what a policy is for', () => {
    expect(leadsToPurposes('the purpose of this policy is to')).toBe(true)
    expect(leadsToPurposes('staff must not')).toBe(false)
  })
})
