import { expect, it } from 'vitest'
import { printedWords1 } from '../../../core/concerns/bundle/printed-words-1.ts'
import type { EntrySaid } from '../entry-said.ts'
import type { OpenEntry } from '../open-concern.ts'
import { piecesOfCase } from './pieces-of-case.ts'

const entry = (id: string, minute: number, said: EntrySaid): OpenEntry => {
  const at = new Date(Date.UTC(2027, 2, 1, 10, minute))
  return { id, by: null, eventAt: at, enteredAt: at, said }
}
const printed = (entries: readonly OpenEntry[]) => {
  const words = { entry: () => ({ head: 'A line', words: 'Its words.' }), log: String, print: printedWords1 }
  return piecesOfCase({ open: { reports: [], entries }, files: [], log: [] }, words, String).map((piece) => piece.words)
}

it('a bundle says of a correction which line it corrects, by its time; one made before lines were named prints what it did', () => {
  const note = entry('first', 0, { kind: 'note', words: '' })
  expect(printed([note, entry('second', 5, { kind: 'corrects', entry: 'first', words: '' })])).toEqual([
    'Its words.',
    'It corrects the line of Mon 1 March 2027, 10 am.\nIts words.',
  ])
  expect(printed([note, entry('second', 5, { kind: 'corrects', entry: '', words: '' })])).toEqual([
    'Its words.',
    'Its words.',
  ])
})
