import { describe, expect, it } from 'vitest'
import { asPrinted } from '../as-printed.ts'
import type { ClauseId } from '../clause.ts'
import { lintPolicy } from '../lint.ts'
import { noOwnChanges, type OwnClause } from '../own-changes.ts'
import { schoolDocument } from '../school-document.ts'
import { schoolPolicy } from '../school-policy.ts'
import { unfilledIn, withNames } from './placeholder.ts'

const clause = (number: number, text: string): OwnClause => ({
  id: `own:${number}` as ClauseId,
  section: 'Ours',
  reference: `1.${number}`,
  text,
  modality: 'must',
  actor: 'staff',
})

const own = {
  ...noOwnChanges,
  added: [clause(1, 'Ask {headteacher} first. {dsl} is told as well.'), clause(2, 'Ask {Head Teacher} on a {day}.')],
  reworded: { 'model:second-reader': 'Somebody whom {Headteacher} names reads every post.' },
}
const policy = schoolPolicy({ pack: 'model', settings: {}, grounds: null, own })
if (!policy) throw new Error('no policy')
const textOf = (id: string, names = {}) =>
  schoolDocument(policy, { school: null, names }, own)
    .sections.flatMap(({ clauses }) => clauses)
    .find((one) => one.id === id)?.text

describe('what a school writes in braces in its own words', () => {
  it('is filled with its people, and in general words where it has none', () => {
    expect(textOf('own:1', { headteacher: 'Mrs Okafor' })).toBe(
      'Ask Mrs Okafor first. The designated safeguarding lead is told as well.',
    )
    expect(textOf('model:second-reader')).toBe('Somebody whom the headteacher names reads every post.')
  })

  it('is filled where the clause is quoted in an answer too', () => {
    expect(asPrinted(policy, own).clauses.get('own:1' as ClauseId)?.summary).toBe(
      'Ask the headteacher first. The designated safeguarding lead is told as well.',
    )
  })

  it('stays as it is written where it stands for nothing, and the linter says where', () => {
    expect(withNames('On {a day} in May.')).toBe('On {a day} in May.')
    expect(unfilledIn('{Headteacher} and {head teacher}')).toEqual(['{head teacher}'])
    const chart = { people: [], namedCover: {} }
    const found = lintPolicy(policy, { chart, unreachable: [] }).filter(({ reason }) => reason === 'nothing-fills')
    expect(found.map(({ about, basis }) => [about, basis.clauses[0]])).toEqual([
      ['{Head Teacher}', 'own:2'],
      ['{day}', 'own:2'],
    ])
  })
})
