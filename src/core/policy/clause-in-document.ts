import type { Clause } from './clause.ts'
import { clauseSays } from './clause-called.ts'
import { ideaCarrying } from './document-of.ts'
import { sayIdea } from './library/say.ts'
import type { Policy } from './policy.ts'
import { publishedClause } from './published-clause.ts'

/**
 * A clause as the policy's document says it: in the school's own words where it has some, else in the library's with the
 * school's answers. People whose names the document gives are said by their post.
 */
export function clauseInDocument(policy: Pick<Policy, 'settings'>, clause: Clause): string {
  const asPublished = publishedClause(clause.id)?.summary === clause.summary
  const idea = asPublished ? ideaCarrying(clause.id) : undefined
  const said = idea ? sayIdea(idea, policy, clause.modality) : ''
  return said === '' ? clauseSays(clause) : said
}
