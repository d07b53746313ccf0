import type { PersonId } from '../../core/school/ids.ts'
import { keepNamesSaid, type NamesSaid } from '../../storage/concerns/person-names.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/** Keeps by what else somebody is called and which pupils are of their family. The record holds how many, no name. */
export async function sayNames(tx: InSchool, now: Date, person: PersonId, names: NamesSaid): Promise<void> {
  await keepNamesSaid(tx, person, names, now)
  await writeAudit(tx, {
    actor: person,
    verb: 'names-said',
    subjectKind: 'person',
    subjectId: person,
    facts: { alsoCalled: names.alsoCalled.length },
  })
}
