import { expect, it } from 'vitest'
import { lifeOfClause, saysTheSame } from './life-of-clause.ts'
import { packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import { schoolDocument } from './school-document.ts'
import type { VersionStanding } from './versions.ts'

const having = (...versions: readonly (readonly [VersionStanding, number])[]) =>
  lifeOfClause(versions.map(([standing, from]) => ({ standing, from: new Date(from), until: undefined })))

it('a clause is in force where the version in force has it, whatever else has it', () => {
  expect(having(['adopted', 9], ['in-force', 5], ['replaced', 1])?.is).toBe('in-force')
})

it('a clause that is gone was last in the latest of the versions that were in force, and may come again', () => {
  expect(having(['passed-over', 8], ['replaced', 2], ['replaced', 6])).toMatchObject({
    is: 'gone',
    had: { from: new Date(6) },
    again: undefined,
  })
  expect(having(['adopted', 9], ['adopted', 7], ['replaced', 2])).toMatchObject({ again: { from: new Date(7) } })
})

it('a clause that never was in force comes with the first to begin, or never, or is none', () => {
  expect(having(['adopted', 9], ['adopted', 7])).toMatchObject({ is: 'to-come', will: { from: new Date(7) } })
  expect(having(['passed-over', 3])?.is).toBe('never')
  expect(having()).toBeUndefined()
})

it('another document says the same where it has the same clause or says the same idea', () => {
  const of = (name: string) => schoolDocument(policyFrom(packNamed(name) ?? modelPack), { school: null })
  const clauses = of('model').sections.flatMap((section) => section.clauses)
  const said = (id: string) => clauses.filter((one) => one.id === id).map((one) => saysTheSame(of('coton'), one)?.id)
  expect(said('model:online-presence-checks')).toEqual(['coton:4.2'])
  expect(said('model:staff-pupil-contact')).toEqual([undefined])
})
