import type { SchoolDetails } from '../../core/school/school.ts'
import { type InSchool, inSchool } from '../../storage/in-school.ts'
import { schoolAt } from '../../storage/publishing/school-of.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'
import type { Reply, Visit } from '../route.ts'

/** A visit by anybody to a school's public pages, in a transaction that sees that school alone. */
export type DoorVisit = {
  readonly visit: Visit
  readonly tx: InSchool
  readonly school: SchoolDetails
  /** Where the school's page is on this server: `/s/larkfield`. */
  readonly home: string
  /** The same with the server's name before it, for feeds and links that travel. */
  readonly address: string
}

/** Runs a public page of the school that an address names; there is nothing at the address of no school. */
export function atDoor(work: (at: DoorVisit) => Promise<Reply>): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    const slug = visit.params['slug'] ?? ''
    const id = await schoolAt(visit.parts.db, slug)
    if (id === undefined) return 'not-found'
    return inSchool(visit.parts.db, id, async (tx) => {
      const home = `/s/${slug}`
      return work({ visit, tx, school: await schoolDetails(tx), home, address: `${visit.parts.publicUrl}${home}` })
    })
  }
}
