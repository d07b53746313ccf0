import type { Policy } from '../../core/policy/policy.ts'
import { inGroups, reDecide, type SubjectToRedecide } from '../../core/policy/re-decide.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Desk } from '../desk.ts'
import { postsToRedecide } from './posts-to-redecide.ts'

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

/** The school's last posts decided under both policies; each further subject adds its own line here. */
export async function redecideForSchool(
  tx: InSchool,
  desk: Pick<Desk, 'rolls' | 'now'>,
  before: Policy,
  after: Policy,
): Promise<readonly SubjectRedecided[]> {
  return [
    decided(before, after, await postsToRedecide(tx, desk), (post) => ({ name: post.name, href: `/posts/${post.id}` })),
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
