import type { PolicyDocument, PrintedClause } from './document.ts'
import type { VersionStanding } from './versions.ts'

type Version = { readonly standing: VersionStanding; readonly from: Date; readonly until: Date | undefined }

/** What became of a clause, by the versions that have it. `again` is the version with which it comes back. */
export type LifeOfClause<V> =
  | { readonly is: 'in-force'; readonly has: V }
  | { readonly is: 'gone'; readonly had: V; readonly again: V | undefined }
  | { readonly is: 'to-come'; readonly will: V }
  | { readonly is: 'never'; readonly would: V }

/** The life of a clause from the versions that have it, the one adopted last first; nothing where none ever had it. */
export function lifeOfClause<V extends Version>(having: readonly V[]): LifeOfClause<V> | undefined {
  const standing = (is: VersionStanding) => having.filter((one) => one.standing === is)
  const [has] = standing('in-force')
  if (has) return { is: 'in-force', has }
  const will = standing('adopted').reduce<V | undefined>((first, one) => earlier(first, one), undefined)
  const had = standing('replaced').reduce<V | undefined>(
    (last, one) => (last && last.from > one.from ? last : one),
    undefined,
  )
  if (had) return { is: 'gone', had, again: will }
  if (will) return { is: 'to-come', will }
  const [would] = standing('passed-over')
  return would && { is: 'never', would }
}

function earlier<V extends Version>(first: V | undefined, one: V): V {
  return first && first.from < one.from ? first : one
}

/** The clause of another document that says the same idea, where it has one; wording of a school's own is no idea. */
export function saysTheSame(document: PolicyDocument, { id, idea }: PrintedClause): PrintedClause | undefined {
  return document.sections
    .flatMap(({ clauses }) => clauses)
    .find((one) => one.id === id || (idea !== null && one.idea === idea))
}
