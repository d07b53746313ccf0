import type { Policy } from '../../core/policy/policy.ts'
import { inGroups, reDecide, type SubjectToRedecide } from '../../core/policy/re-decide.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Desk } from '../desk.ts'
import { postsToRedecide } from './posts-to-redecide.ts'
import { questionsToRedecide } from './questions-to-redecide.ts'
import { reportsToRedecide } from './reports-to-redecide.ts'

/** Who looks. `vault` is what opens reports, and only for somebody whose own key is open. */
export type Looking = { readonly person: PersonId; readonly vault: CaseVault | null }

/** What would have been decided otherwise in one subject: how many facts were looked at, and each difference once. */
export type SubjectRedecided = {
  readonly subject: SubjectToRedecide<never>['subject']
  readonly looked: number
  readonly differences: readonly {
    readonly about: string
    readonly before: string | null
    readonly after: string | null
    readonly facts: readonly { readonly name: string; readonly href: string }[]
  }[]
}

/**
 * The school's last posts, questions and reports decided under both policies: only the questions that came to whoever
 * looks and the reports that they may know of. Without an open key reports are not looked at, and are not there.
 */
export async function redecideForSchool(
  tx: InSchool,
  desk: Pick<Desk, 'rolls' | 'now'>,
  looking: Looking,
  before: Policy,
  after: Policy,
): Promise<readonly SubjectRedecided[]> {
  const { person, vault } = looking
  const posts = await postsToRedecide(tx, desk)
  const questions = await questionsToRedecide(tx, person, desk.now)
  const reports = vault && (await reportsToRedecide(tx, { person, vault }, desk.now))
  return [
    decided(before, after, posts, (post) => ({ name: post.name, href: `/posts/${post.id}` })),
    decided(before, after, questions, ({ id, name, waits }) => ({
      name,
      href: waits ? `/ask/inbox/${id}` : '/ask/answered',
    })),
    ...(reports ? [decided(before, after, reports, (one) => ({ name: one.name, href: `/concerns/${one.case}` }))] : []),
  ]
}

function decided<Fact>(
  before: Policy,
  after: Policy,
  subject: SubjectToRedecide<Fact>,
  called: (fact: Fact) => { name: string; href: string },
): SubjectRedecided {
  const differences = inGroups(reDecide(before, after, subject)).map((group) => ({
    ...group,
    facts: group.facts.map(called),
  }))
  return { subject: subject.subject, looked: subject.facts.length, differences }
}
