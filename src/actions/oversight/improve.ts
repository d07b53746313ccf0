import type { Actor } from '../../core/access/actor.ts'
import { type ImprovementArea, type ImprovementEnd, worksOn } from '../../core/oversight/improvement.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepImprovement, keepImprovementEnded } from '../../storage/oversight/improvements.ts'
import { peopleWhere } from '../../storage/policy/people-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'

type Desk = { readonly now: Date; readonly publicUrl: string }

/**
 * Raises something to be made better. Those whose work it is hear that something needs them. Written the same way
 * whether it came out of a case or not, so that nothing here can tell of one.
 */
export async function raiseImprovement(
  tx: InSchool,
  desk: Desk,
  by: PersonId,
  raised: { readonly area: ImprovementArea; readonly words: string },
): Promise<{ readonly improvement: string } | Refusal<'nothing-said'>> {
  const words = raised.words.trim().slice(0, 1000)
  if (words === '') return { refused: 'nothing-said', basis: noBasis }
  const id = await keepImprovement(tx, { area: raised.area, words, by, at: desk.now })
  await writeAudit(tx, {
    actor: by,
    verb: 'improvement-raised',
    subjectKind: 'improvement',
    subjectId: id,
    facts: { area: raised.area },
  })
  const doing = worksOn[raised.area]
  const people = await peopleWhere(tx, desk.now, (roles) => roles.some((role) => doing.includes(role)))
  await mailThat(
    tx,
    desk.publicUrl,
    people.filter((person) => person !== by),
  )
  return { improvement: id }
}

/** Says what came of it. */
export async function endImprovement(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  id: string,
  end: { readonly cameOfIt: ImprovementEnd; readonly said: string },
): Promise<'done' | Refusal<'nothing-said' | 'not-here'>> {
  const said = end.said.trim().slice(0, 1000)
  if (said === '') return { refused: 'nothing-said', basis: noBasis }
  const ended = await keepImprovementEnded(tx, id, { ...end, said, by: actor.person, at: desk.now })
  if (!ended) return { refused: 'not-here', basis: noBasis }
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'improvement-ended',
    subjectKind: 'improvement',
    subjectId: id,
    facts: { cameOfIt: end.cameOfIt },
  })
  return 'done'
}
