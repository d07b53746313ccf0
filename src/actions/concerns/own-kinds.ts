import type { Actor } from '../../core/access/actor.ts'
import type { OwnKind } from '../../core/concerns/kind-of-report.ts'
import {
  type AddKindRefusal,
  type KeepKindsRefusal,
  mayAddKind,
  mayKeepKinds,
} from '../../core/concerns/may-add-kind.ts'
import { unreachableKinds } from '../../core/concerns/unreachable-kinds.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import { keepOwnKind, keepOwnKindRetired, ownKinds } from '../../storage/concerns/own-kinds.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { policyForConcerns } from './policy-for-concerns.ts'

/** Adds a kind of report in the school’s own words; it goes the way of the kind that it is treated as. */
export async function addKind(
  tx: InSchool,
  now: Date,
  actor: Actor,
  kind: OwnKind,
): Promise<'added' | Refusal<AddKindRefusal>> {
  const { policy } = await policyForConcerns(tx)
  const chart = await chartOf(tx, now)
  // Who is away today, or has not signed in yet, does not count against a school.
  const able = { ...chart, people: chart.people.map((one) => ({ ...one, away: false, canOpen: true })) }
  const decision = mayAddKind(policy, actor.roles, kind, {
    kinds: await ownKinds(tx),
    unreachable: unreachableKinds(policy, able),
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const id = await keepOwnKind(tx, kind, actor.person, now)
  if (id === undefined) return { refused: 'here-already', basis: noBasis }
  const facts = { treatedAs: kind.treatedAs }
  await writeAudit(tx, { actor: actor.person, verb: 'kind-added', subjectKind: 'own-kind', subjectId: id, facts })
  return 'added'
}

/** Takes a kind off the form. What was told as one stays as it was told. */
export async function retireKind(
  tx: InSchool,
  now: Date,
  actor: Actor,
  id: string,
): Promise<'retired' | 'not-here' | Refusal<KeepKindsRefusal>> {
  const { policy } = await policyForConcerns(tx)
  const decision = mayKeepKinds(policy, actor.roles)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (!(await keepOwnKindRetired(tx, id, actor.person, now))) return 'not-here'
  await writeAudit(tx, { actor: actor.person, verb: 'kind-retired', subjectKind: 'own-kind', subjectId: id })
  return 'retired'
}
