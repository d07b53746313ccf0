import type { Clause } from '../../core/policy/clause.ts'
import { clauseHeading, namesOfOwn } from '../../core/policy/clause-called.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'

export type Printed = { readonly reference: string; readonly says: string }

/** A clause of a version by the number and in the words of the school's own document. */
export async function printedIn(tx: InSchool, version: string): Promise<(clause: Clause) => Printed> {
  const printed = (await versionDocument(tx, version))?.document.sections.flatMap(({ clauses }) => clauses) ?? []
  const byId = new Map(printed.map(({ id, reference, text }) => [id, { reference, says: text }]))
  return (clause) =>
    byId.get(clause.id) ?? { reference: clauseHeading(clause.id, namesOfOwn([clause])), says: clause.summary }
}

/** The page on which a version of the policy is printed: the policy’s own while it is in force, then that of the version. */
export async function whereItIsPrinted(tx: InSchool, version: string): Promise<string> {
  return (await policyInForce(tx))?.version === version ? '/policy' : `/policy/versions/${version}`
}
