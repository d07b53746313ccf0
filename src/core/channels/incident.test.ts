import { expect, it } from 'vitest'
import { heldByIncident } from './incident.ts'

const began = new Date('2026-03-10T10:00:00Z')
const before = new Date('2026-03-10T09:00:00Z')
const after = new Date('2026-03-10T10:05:00Z')

it.each([
  ['no incident is on', undefined, false, before, false],
  ['a post was scheduled before the incident', { startedAt: began }, false, before, true],
  ['a post was agreed during it and is not urgent', { startedAt: began }, false, after, true],
  ['an urgent post was agreed before it began', { startedAt: began }, true, before, true],
  ['an urgent post was agreed since it began', { startedAt: began }, true, after, false],
])('where %s it is held: %#', (_where, incident, urgent, agreedAt, held) => {
  expect(heldByIncident(incident, { urgent, agreedAt })).toBe(held)
})
