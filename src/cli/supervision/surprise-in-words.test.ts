import { expect, it } from 'vitest'
import { surpriseInWords } from './surprise-in-words.ts'

it('a log says what kind of surprise it was and where, and never a name that it quoted', () => {
  const problem = Object.assign(new Error('duplicate key: (Amelia, Hughes)'), {
    code: '23505',
    table: 'pupil',
    constraint: 'pupil_school_id_roll_number_key',
    detail: 'Key (first, last)=(Amelia, Hughes) already exists.',
  })
  const said = surpriseInWords(problem)
  expect(said).toContain('code 23505, table pupil, constraint pupil_school_id_roll_number_key')
  expect(said).toMatch(/ at \S/)
  expect(said).not.toContain('\n')
  expect(said).not.toMatch(/Amelia|Hughes/)
})

it('a name among its fields is not taken for a code', () => {
  expect(surpriseInWords(Object.assign(new Error(''), { code: 'Amelia Hughes' }))).not.toContain('Amelia')
})
