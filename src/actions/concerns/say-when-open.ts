import type { Actor } from '../../core/access/actor.ts'
import type { CouncilId } from '../../core/concerns/council.ts'
import type { NamedCalendar } from '../../storage/concerns/calendar-of.ts'
import { keepCalendar } from '../../storage/concerns/keep-calendar.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/** Says when the school is open, whether anybody looks out of term, and whose council’s limits hold. */
export async function sayWhenOpen(
  tx: InSchool,
  actor: Actor,
  said: NamedCalendar & { readonly council: CouncilId | null },
): Promise<void> {
  await keepCalendar(tx, said)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'calendar-said',
    subjectKind: 'school',
    subjectId: tx.school,
    facts: {
      terms: said.terms.length,
      shut: said.shut.length,
      outOfTerm: said.outOfTerm,
      council: said.council,
    },
  })
}
