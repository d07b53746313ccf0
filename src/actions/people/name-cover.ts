import type { Actor } from '../../core/access/actor.ts'
import { type CoverRefusal, decideCover } from '../../core/people/name-cover.ts'
import type { Role } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepCover } from '../../storage/people/cover.ts'
import { peopleList } from '../../storage/people/people-list.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

export type NameCoverOutcome = { readonly done: true } | { readonly refused: CoverRefusal | 'not-here' }

/** Names who stands in for a role, in order; none goes back to the usual cover, which is Signpost’s default. */
export async function nameCover(
  tx: InSchool,
  now: Date,
  actor: Actor,
  role: Role,
  people: readonly PersonId[],
): Promise<NameCoverOutcome> {
  const here = await peopleList(tx, now)
  const named = people.flatMap((id) => here.find((one) => one.id === id) ?? [])
  if (named.length < people.length) return { refused: 'not-here' }
  const verdict = decideCover(
    role,
    actor,
    named.map(({ id, roles }) => ({ person: id, roles })),
  )
  if (verdict.verdict === 'refused') return { refused: verdict.reason }
  await keepCover(tx, role, people)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'cover-named',
    subjectKind: 'role',
    subjectId: null,
    facts: { role, people: [...people] },
  })
  return { done: true }
}
