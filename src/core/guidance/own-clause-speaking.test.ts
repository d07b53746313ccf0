import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../policy/clause.ts'
import type { OwnClause } from '../policy/own-changes.ts'
import { modelPack } from '../policy/packs/model.ts'
import { schoolPolicy } from '../policy/school-policy.ts'
import { answerQuestion } from './answer-question.ts'
import type { Asker } from './asker.ts'

const own = (number: number, text: string, modality: OwnClause['modality'], actor = 'staff'): OwnClause => ({
  id: `own:${number}` as ClauseId,
  section: 'Ours',
  reference: null,
  text,
  modality,
  actor,
})

const added = [
  own(1, 'Nobody may post on a Sunday.', 'must_not', 'all'),
  own(2, 'Staff may wear their school lanyard in a profile picture.', 'may'),
  own(3, 'Staff do not fly drones over the field unless the caretaker has agreed.', 'must_not'),
  own(4, 'Governors must not photograph ducks.', 'must_not', 'governing_body'),
]

function ask(question: string, asker: Asker, clauses = added) {
  const policy = schoolPolicy({
    pack: 'model',
    settings: modelPack.settings,
    grounds: null,
    own: { added: clauses, reworded: {}, dropped: [] },
  })
  if (!policy) throw new Error('no policy')
  const { verdict, clauses: cited } = answerQuestion(policy, question, asker)
  return [verdict, cited[0]]
}

describe('a clause of the school’s own, on what no policy speaks of', () => {
  it.each<[string, Asker, string, string]>([
    ['Can I post on a Sunday?', 'staff', 'not_allowed', 'own:1'],
    ['May I post something on Sundays?', 'parent', 'not_allowed', 'own:1'],
    ['Can I fly a drone over the field?', 'staff', 'needs_approval', 'own:3'],
    ['Can I photograph the ducks?', 'governor', 'not_allowed', 'own:4'],
  ])('answers “%s” of %s', (question, asker, verdict, clause) => {
    expect(ask(question, asker)).toEqual([verdict, clause])
  })

  it('answers nobody whom it does not bind, nothing that it only has a word of, and nothing once it is gone', () => {
    expect(ask('Can I photograph the ducks?', 'parent')[1]).not.toBe('own:4')
    expect(ask('Can I bring my dog to the Sunday fair?', 'staff')[1]).not.toBe('own:1')
    expect(ask('Can I post on a Sunday?', 'staff', [])[1]).not.toBe('own:1')
  })
})
