import { describe, expect, it } from 'vitest'
import { whoDoesWhat } from './who-does-what.ts'

describe('who does what in a question', () => {
  it('is told apart where the words are the same', () => {
    const leave = whoDoesWhat('May I message the girl?')
    const tale = whoDoesWhat('The girl may message. I saw it.')
    expect(leave).toContain('~asks may me')
    expect(leave).toContain('~me and pupil')
    expect(tale).toContain('~tells pupil')
    expect(tale).toContain('~last tells me')
    expect(tale).toContain('~asks nothing')
  })

  it('is said of each sentence, and of how the last one asks', () => {
    const said = whoDoesWhat('A parent wrote to me on Facebook. How should we answer her?')
    expect(said).toContain('~first tells parent')
    expect(said).toContain('~parent and me')
    expect(said).toContain('~last asks how should we')
    expect(said).not.toContain('~one sentence')
  })

  it('is the same in capitals, and found without marks by the words that begin to ask', () => {
    const asked = 'A boy keeps writing to me. Can I block him?'
    expect(whoDoesWhat(asked.toUpperCase())).toEqual(whoDoesWhat(asked))
    expect(whoDoesWhat('a boy keeps writing to me can I block him')).toContain('~last asks can me')
  })

  it('is nothing where nothing is written', () => {
    expect(whoDoesWhat('')).toEqual([])
    expect(whoDoesWhat('?!')).toEqual([])
  })
})
