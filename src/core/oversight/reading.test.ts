import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { DocumentSection } from '../policy/document.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { schoolDocument } from '../policy/school-document.ts'
import { newSince } from './new-since.ts'
import { wordsRead } from './reading.ts'

const { sections } = schoolDocument(policyFrom(packNamed('coton') ?? modelPack), { school: null })
const worded = (word: (text: string) => string): readonly DocumentSection[] =>
  sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause, at) => (at === 0 ? { ...clause, text: word(clause.text) } : clause)),
  }))

it('a clause is not read again for a stop, a space or a capital, and is for a word', () => {
  const read = [wordsRead(sections)]
  expect(
    newSince(
      worded((text) => text.toUpperCase().replace(/\.$/, '')),
      read,
    ),
  ).toEqual([])
  expect(
    newSince(
      worded((text) => `${text} Always.`),
      read,
    ),
  ).toHaveLength(sections.length)
})

it('a reading that was kept with every mark as it stood counts as it did', () => {
  const exact = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 24)
  const kept = Object.fromEntries(sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, exact(text)])))
  expect(newSince(sections, [kept])).toEqual([])
})
