import { expect, it } from 'vitest'
import type { PersonId } from '../../../core/school/ids.ts'
import { together } from './log-together.ts'

const line = (seq: number, actor: string, verb: string) => ({
  seq,
  at: new Date(Date.UTC(2027, 2, 1, 10, seq)),
  actor: actor as PersonId,
  verb,
})

it('what one person did several times in a row stands as one line, and nobody else’s is lost in it', () => {
  const lines = [
    line(5, 'Dora', 'read'),
    line(4, 'Dora', 'read'),
    line(3, 'Dan', 'read'),
    line(2, 'Dora', 'read'),
    line(1, 'Dora', 'tell'),
  ]
  expect(
    together(lines).map(({ line: { actor, verb }, times, since }) => [actor, verb, times, since.getMinutes()]),
  ).toEqual([
    ['Dora', 'read', 2, 4],
    ['Dan', 'read', 1, 3],
    ['Dora', 'read', 1, 2],
    ['Dora', 'tell', 1, 1],
  ])
})
