import { describe, expect, it } from 'vitest'
import { allPacks } from '../../src/core/policy/packs/all-packs.ts'
import { contentWords } from './support/content-words.ts'
import { questions } from './support/questions.ts'

const clauses = allPacks.filter(({ name }) => name !== 'model').flatMap((pack) => pack.clauses)
const tellsSomebody = clauses.filter(
  ({ kind, modality }) => kind === 'advise' && modality !== 'fact' && modality !== 'aim',
)

describe('the questions put to the product', () => {
  it('are one for each obligation that tells somebody what to do, and none besides', () => {
    expect(questions.map(({ obligation }) => obligation).sort()).toEqual(tellsSomebody.map(({ id }) => id).sort())
  })

  it('share at most two words of content with what the obligation says', () => {
    const summaries = new Map(clauses.map(({ id, summary }) => [id, contentWords(summary)]))
    const near = questions.flatMap(({ obligation, question }) => {
      const shared = [...contentWords(question)].filter((word) => summaries.get(obligation)?.has(word))
      return shared.length > 2 ? [`${obligation}: ${shared.join(', ')}`] : []
    })
    expect(near).toEqual([])
  })
})
