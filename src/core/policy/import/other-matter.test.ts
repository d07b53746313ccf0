import { describe, expect, it } from 'vitest'
import { isOfOtherMatters } from './other-matter.ts'

describe('a sentence near to an answer', () => {
  it('names no channels of the school where it says what social media are', () => {
    const said = 'it covers social media of every kind, including facebook and instagram'
    expect(isOfOtherMatters('official-channels', said, '')).toBe(true)
  })

  it('names them where it says what the school uses', () => {
    expect(isOfOtherMatters('official-channels', 'we have a page on facebook and another on instagram', '')).toBe(false)
  })

  it('tells nothing of how staff set their profiles where a list is for pupils', () => {
    const said = 'keep your profile private'
    expect(isOfOtherMatters('staff-privacy-settings', said, 'Pupils must:')).toBe(true)
    expect(isOfOtherMatters('staff-privacy-settings', said, 'Staff must:')).toBe(false)
  })

  it('asks no consent for the school where it asks parents about their own pictures', () => {
    const said = 'we ask parents not to post pictures without permission in writing'
    expect(isOfOtherMatters('image-consent', said, '')).toBe(true)
  })

  it('only links policies where it stands in a list of documents', () => {
    const opening = 'This is to be read with the following policies:'
    expect(isOfOtherMatters('concern-policies', 'behaviour policy', opening)).toBe(true)
    expect(isOfOtherMatters('linked-policies', 'behaviour policy', opening)).toBe(false)
  })
})
