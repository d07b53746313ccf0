import { describe, expect, it } from 'vitest'
import { joinLines } from './join-lines.ts'

describe('two lines of one paragraph', () => {
  it('are parted by a space', () => {
    expect(joinLines('Staff are', 'kind.')).toBe('Staff are kind.')
  })

  it('make a word whole that was broken between them', () => {
    expect(joinLines('confiden-', 'tial')).toBe('confidential')
  })

  it('keep the hyphen that the word itself has', () => {
    expect(joinLines('our anti-', 'bullying policy')).toBe('our anti-bullying policy')
  })
})
