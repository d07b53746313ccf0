import { policySchemaText } from '../../../exporters/policy/policy-file.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { type PolicyInForce, policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../../storage/policy/policy-of-version.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { revalidated } from '../../public/revalidated.ts'
import type { Reply, SchoolVisit, Visit } from '../../route.ts'
import { standingInWords } from '../standing-words.ts'
import { forms, isFormOfFile, policyFile } from './policy-files.ts'

/** The policy in force as a file, for whoever is signed in. */
export async function showFile(visit: SchoolVisit): Promise<Reply> {
  return fileOf(visit, visit.tx, visit.slug)
}

/** The policy in force of a school in the form that an address names; the public's page sends the same. */
export async function fileOf(visit: Visit, tx: InSchool, slug: string): Promise<Reply> {
  const form = visit.params['form'] ?? ''
  const inForce = await policyInForce(tx)
  if (!isFormOfFile(form) || !inForce) return 'not-found'
  const found = await documentInForce(tx, inForce, visit.now)
  if (!found) return 'not-found'
  const body = await policyFile(form, inForce.version, found, await partsOfVersion(tx, inForce.version))
  const { type, ending } = forms[form]
  const headers = { 'content-disposition': `attachment; filename="${slug}-social-media-policy.${ending}"` }
  return revalidated(visit, { body, type, headers })
}

/** The document of what is in force, saying since when and by whom. */
export async function documentInForce(tx: InSchool, inForce: PolicyInForce, now: Date) {
  const found = await versionDocument(tx, inForce.version)
  return found && { ...found.document, standing: standingInWords(inForce, now) }
}

/** The schema of the JSON form, for whoever reads or writes it with another program. */
export async function showSchema(visit: Visit): Promise<Reply> {
  return revalidated(visit, { body: policySchemaText(), type: 'application/schema+json; charset=utf-8' })
}
