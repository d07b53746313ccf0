import type { Actor } from '../../core/access/actor.ts'
import { isTold } from '../../core/oversight/evidence.ts'
import { mayRemindReaders, type RemindRefusal } from '../../core/oversight/may-remind-readers.ts'
import { tellsNobody } from '../../core/oversight/small-group.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepReminders, lastReminders } from '../../storage/oversight/reading-reminders.ts'
import { peopleFacts } from '../../storage/people/evidence-facts.ts'
import { namesOf } from '../../storage/people/names-of.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { readersOf } from './clause-now.ts'
import { toldFacts } from './told-facts.ts'

/**
 * Reminds those who have not said that they read a clause: a line on Home until they have, and a mail that says no more
 * than that something needs them. The record never says who, nor how many where that would tell who.
 */
export async function remindReaders(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  actor: Actor,
  id: ClauseId,
): Promise<{ readonly reminded: number } | Refusal<RemindRefusal | 'no-such-clause'>> {
  const inForce = await policyInForce(tx)
  const clause = inForce?.policy.clauses.get(id)
  if (!inForce || !clause) return { refused: 'no-such-clause', basis: noBasis }
  const readers = isTold(clause) ? readersOf(await toldFacts(tx, inForce, await peopleFacts(tx)), clause) : null
  const notYet = readers?.notYet ?? null
  const names = await namesOf(tx, notYet ?? [])
  const last = await lastReminders(tx, notYet ?? [])
  const decision = mayRemindReaders({
    notYet:
      notYet?.map((person) => ({
        person,
        joined: names.get(person)?.joined === true,
        remindedAt: last.get(person)?.at ?? null,
      })) ?? null,
    by: actor.person,
    now: desk.now,
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const { people } = decision
  await keepReminders(tx, { people, clause: id, by: actor.person, at: desk.now })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'remind-readers',
    subjectKind: 'policy-version',
    subjectId: inForce.version,
    facts: {
      clause: id,
      ...(tellsNobody(people.length) && { people: people.length }),
      defaults: [...decision.basis.defaults],
    },
  })
  await mailThat(tx, desk.publicUrl, people)
  return { reminded: people.length }
}
