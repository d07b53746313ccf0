import { may } from '../../../core/access/may.ts'
import type { Permission } from '../../../core/access/permission.ts'
import type { Role } from '../../../core/people/role.ts'
import type { Draft } from '../../../core/posts/post.ts'
import { hasNotBegun, type PublicationState } from '../../../core/posts/publishing/publication-state.ts'
import type { ReadingRoute } from '../../../core/posts/reading-route.ts'
import type { PersonId } from '../../../core/school/ids.ts'

const acts = [
  'read',
  'write',
  'hold',
  'lift',
  'pull-back',
  'release-late',
  'correct',
  'drop-correction',
  'take-down',
  'skip',
  'drop',
  'pick-up',
] as const
export type PostAct = (typeof acts)[number]
export type PostActs = readonly PostAct[]

/** What this person is offered on a post's page now. Each act decides again for itself when it is done. */
export function whatCanBeDone(facts: {
  readonly draft: Draft
  readonly person: PersonId
  readonly roles: readonly Role[]
  readonly route: ReadingRoute
  readonly mayRead: boolean
  readonly publications: readonly PublicationState[]
  readonly held: boolean
  readonly correcting: boolean
}): PostActs {
  const { draft, publications } = facts
  const allowed = (permission: Permission) => may(facts.roles, permission).verdict === 'allowed'
  const waiting = publications.some(hasNotBegun)
  const offered: Readonly<Record<PostAct, boolean>> = {
    read: facts.mayRead,
    write: ['draft', 'sent-back', 'reading'].includes(draft.stage) && allowed('post.write'),
    hold: (waiting || draft.stage === 'reading') && !facts.held && allowed('post.hold'),
    lift: facts.held && allowed('post.hold'),
    'pull-back': draft.stage === 'agreed' && waiting && allowed('post.write'),
    'release-late': publications.includes('held') && !facts.held && allowed('post.decide-late'),
    correct: draft.stage === 'out' && allowed('post.correct'),
    'drop-correction':
      facts.correcting && (draft.stage === 'draft' || draft.stage === 'sent-back') && allowed('post.correct'),
    'take-down': (draft.stage === 'out' || facts.correcting) && allowed('post.take-down'),
    drop:
      ['draft', 'sent-back', 'reading'].includes(draft.stage) &&
      draft.writers.includes(facts.person) &&
      !facts.correcting,
    'pick-up': draft.stage === 'dropped' && draft.writers.includes(facts.person) && allowed('post.write'),
    skip: draft.stage === 'reading' && facts.route.skippable && draft.writers.includes(facts.person),
  }
  return acts.filter((act) => offered[act])
}
