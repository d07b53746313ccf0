import { describe, expect, it } from 'vitest'
import { notedPolicy } from './noted-policy.ts'

const noted = notedPolicy(
  'The board adopts it. We look at it yearly.⟦review-every-months=12;?review-led-by⟧\n\n- the police⟦external-bodies=police⟧\n- our lawyers⟦external-bodies=legal-adviser⟧',
)

describe('a policy with notes in it', () => {
  it('reads as it stands when the notes are taken out', () => {
    expect(noted.text).toContain('We look at it yearly.\n\n- the police\n')
  })

  it('says what the sentence before a note answers', () => {
    expect(noted.notes[0]).toEqual({ rests: 'We look at it yearly.', answers: { 'review-every-months': 12 } })
  })

  it('joins what several items answer into one list', () => {
    expect(noted.settings['external-bodies']).toEqual(['police', 'legal-adviser'])
  })

  it('leaves open what a note leaves open', () => {
    expect(noted.open).toEqual(['review-led-by'])
  })
})
