import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClauseId } from '../../core/policy/clause.ts'
import { type NamesOfOwn, namesOfOwn, ownAreAdded } from '../../core/policy/clause-called.ts'
import type { PolicyDocument } from '../../core/policy/document.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { policyOfVersion } from '../../storage/policy/policy-of-version.ts'
import type { Reply, SchoolVisit } from '../route.ts'
import { clauseLink } from './clause-link.ts'

/** How the clauses of the school's own are printed, for every page that names one. */
export const OwnClauseNames = createContext<NamesOfOwn>(ownAreAdded)

/** The names in the policy that is in force. Kept with the version, so that it costs a page nothing. */
export async function ownNamesInForce({ tx, policyVersion }: SchoolVisit): Promise<NamesOfOwn> {
  const policy = policyVersion === null ? undefined : await policyOfVersion(tx, policyVersion)
  return policy ? namesOfOwn([...policy.clauses.values()]) : ownAreAdded
}

/** The same, and those that the version of before printed, where a clause of it stands no more. */
export async function ownNamesSince(visit: SchoolVisit, version: string | null): Promise<NamesOfOwn> {
  const now = await ownNamesInForce(visit)
  const before =
    version === null || version === visit.policyVersion ? undefined : await policyOfVersion(visit.tx, version)
  return before ? new Map([...namesOfOwn([...before.clauses.values()]), ...now]) : now
}

/** The names in a document that is not in force, such as a draft. */
export function ownNamesIn({ sections }: PolicyDocument): NamesOfOwn {
  const clauses = sections.flatMap((section) => section.clauses)
  return namesOfOwn(clauses.map(({ id, reference, text }) => ({ id, printed: reference, summary: text })))
}

/** A clause as every page cites it: what it is called, linked to where its words are. */
export function ClauseLink({ id, policyAt }: { readonly id: ClauseId; readonly policyAt?: string | undefined }) {
  const { href, text } = clauseLink(id, policyAt, useContext(OwnClauseNames))
  return <a href={href}>{text}</a>
}

/** A page on which the school's own clauses are named as they are printed. */
export function withOwnNames(page: VNode, names: NamesOfOwn): VNode {
  return <OwnClauseNames.Provider value={names}>{page}</OwnClauseNames.Provider>
}

/** What anybody who is not signed in is shown, with the school's own clauses named as the policy in force prints them. */
export async function inOwnNames(reply: Reply, tx: InSchool): Promise<Reply> {
  if (typeof reply !== 'object' || !('page' in reply)) return reply
  const inForce = await policyInForce(tx)
  return inForce
    ? { ...reply, page: withOwnNames(reply.page, namesOfOwn([...inForce.policy.clauses.values()])) }
    : reply
}
