import type { Clause } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { ideasOf } from '../policy/import/catalogue-idea.ts'
import { matchObligations } from '../policy/import/match-obligations.ts'
import { statementsOf } from '../policy/import/statement.ts'
import { allPacks } from '../policy/packs/all-packs.ts'
import { remembered } from './remembered.ts'

/** How like a published obligation a school’s own words must be to be taken as saying the same. */
const likeEnough = 0.55

const published = ideasOf(allPacks.filter(({ name }) => name !== 'model'))

/** The ideas of the library that a clause says: its own, or, in a school’s own words, those of the obligations it is most like. */
export function ideasSaid(clause: Clause): readonly string[] {
  const own = ideaCarrying(clause.id)
  return own ? [own.id] : ideasLike(clause.summary)
}

const ideasLike = remembered((text: string): readonly string[] => {
  const statements = statementsOf({ ref: '', text, under: [], leadIn: '' })
  const like = matchObligations(statements, [], published).filter(({ confidence }) => confidence >= likeEnough)
  return [...new Set(like.flatMap(({ obligation }) => ideaCarrying(obligation)?.id ?? []))]
}, 5_000)
