import { expect, it } from 'vitest'
import { noteWords } from '../../core/policy/import/note-words.ts'
import { wasRefused } from '../../core/policy/import/refused.ts'
import { readPolicy } from './read-policy.ts'

const read = async (text: string) => {
  const result = await readPolicy(new TextEncoder().encode(text))
  if (wasRefused(result)) throw new Error(result.refused)
  return result
}

const trips = `School trips: guidance for leaders

A risk assessment is written before every visit and signed by the headteacher. Parents give written consent for each
residential trip. The governing board approves visits abroad. The leader writes a short report afterwards so that lessons
are learned.`

it('a document on something else answers none of our questions, and whoever brought it is asked whether it is the right one', async () => {
  const { settings, perhaps, notes, silent } = await read(trips)
  expect(settings).toEqual([])
  expect(perhaps?.every(({ confidence, name }) => confidence <= 0.35 && silent.includes(name))).toBe(true)
  expect(notes.map((note) => noteWords[note])).toEqual([expect.stringContaining('Is it the right one?')])
})

it('a section on social media in a longer document is one of ours', async () => {
  const section = `${trips}\n\nSocial media\n\nStaff must not accept friend requests from pupils.`
  const { settings, notes } = await read(section)
  expect(settings.map(({ name }) => name)).toContain('staff-pupil-contact')
  expect(notes).toEqual([])
})
