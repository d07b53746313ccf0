import type { Hand } from '../../core/concerns/case-now.ts'
import type { Chart } from '../../core/concerns/chart.ts'
import { meantIn, withThoseClose } from '../../core/concerns/concerned-in.ts'
import { type LetInRefusal, mayLetIn } from '../../core/concerns/may-let-in.ts'
import { isStaff } from '../../core/people/role.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { keepOwner } from '../../storage/concerns/cases.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { namedByKind } from './named-by-kind.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { orderIn } from './order-in.ts'
import { addEntry, withCase } from './record-entry.ts'
import { reportsIn } from './reports-in.ts'
import { sealAnew } from './seal-anew.ts'
import { toLead } from './to-lead.ts'

/**
 * Lets somebody else read a case, as far as its owner may: a line in the chronology, a line in the case’s own record,
 * and word to them that something needs them. A refusal is kept with the case as well. Nothing where there is no such
 * case for whoever asks.
 */
export async function letIn(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  policy: Policy,
  id: CaseId,
  asked: { readonly person: PersonId; readonly reason: string },
): Promise<'let-in' | Refusal<LetInRefusal> | undefined> {
  const chart = await chartOf(tx, desk.now)
  const { people } = chart
  const done = await withCase(tx, desk, hand.person, id, async ({ row, key }) => {
    const asks = people.find((person) => person.id === asked.person)
    const open = await opened(tx, desk.vault, row)
    const one = caseNow(open)
    const decision = mayLetIn(
      policy,
      hand,
      { ...one, matter: { ...one.matter, concerned: concernedToday(open, chart) } },
      {
        ...asked,
        named: [...namedByKind(open, people), ...toLead(open)].map(({ person }) => person as PersonId),
        isAtWork: asks !== undefined && (isStaff(asks.roles) || asks.roles.some((role) => onBoard.includes(role))),
        orderOfCover: orderIn(desk.vault, row),
      },
    )
    const log = (verb: string) => writeCaseLog(tx, id, { actor: hand.person, verb, facts: { person: asked.person } })
    if (decision.verdict === 'refused') {
      await log('refuse-letting-in')
      return { refused: decision.reason, basis: decision.basis }
    }
    const said = { kind: 'let-in', person: asked.person, reason: asked.reason } as const
    await addEntry(tx, desk, { case: id, key }, { by: hand.person, eventAt: desk.now, said })
    const readers = [...row.readers, asked.person]
    await keepOwner(tx, id, { owner: row.owner, readers })
    await sealAnew(tx, desk, { ...row, readers }, key)
    await log('let-in')
    return 'let-in' as const
  })
  if (done === 'let-in') await mailThat(tx, desk.publicUrl, [asked.person])
  return done
}

/** Whoever it concerned so far, and whoever proves to by the names and ties of today; readers among them are taken out elsewhere. */
function concernedToday(open: OpenCase, chart: Chart): readonly PersonId[] {
  const meant = new Set(reportsIn(open).flatMap((report) => [...meantIn(chart, report)]))
  const readers = new Set(open.row.readers)
  return [...new Set([...open.row.concerned, ...withThoseClose(chart, meant)])].filter((id) => !readers.has(id))
}

const onBoard: readonly string[] = ['chair-of-governors', 'vice-chair', 'governor', 'clerk', 'trust-officer']
