import type { CaseNow } from '../../core/concerns/case-now.ts'
import type { CaseStage, Outcome } from '../../core/concerns/case-stage.ts'
import type { OpenCase } from './open-concern.ts'

/** A case as decisions about it need to know it, from its row and its chronology. */
export function caseNow(open: OpenCase): CaseNow {
  const { row } = open
  return {
    stage: stageOf(open),
    matter: { concerned: row.concerned, members: row.readers },
    owner: row.owner,
    facts: open.route.facts,
  }
}

function stageOf({ row, entries }: OpenCase): CaseStage {
  if (row.stage === 'closed') {
    return {
      stage: 'closed',
      closedAt: row.closedAt ?? row.toldAt,
      closedBy: row.owner,
      outcome: (row.outcome ?? 'no-further-action') as Outcome,
      debriefed: entries.some(({ said }) => said.kind === 'debrief'),
    }
  }
  if (row.firstOpenedAt === null) return { stage: 'unopened', toldAt: row.toldAt }
  const last = entries.findLast(({ said }) => said.kind === 'kept-elsewhere' || said.kind === 'reopened')
  if (last?.said.kind === 'kept-elsewhere') {
    const { system, reference } = last.said
    return { stage: 'kept-elsewhere', system, reference, at: last.eventAt, by: last.by ?? row.owner }
  }
  const reopened = last !== undefined
  return { stage: 'open', openedAt: row.firstOpenedAt, openedBy: row.owner, reopened }
}

/** What is still waited for: what somebody asked for, things to do, and referrals without an outcome. */
export function stillOpen({ entries }: OpenCase) {
  const done = new Set(entries.flatMap(({ said }) => (said.kind === 'action-done' ? [said.action] : [])))
  const answered = new Set(entries.flatMap(({ said }) => (said.kind === 'referral-outcome' ? [said.referral] : [])))
  const given = new Set(entries.flatMap(({ said }) => (said.kind === 'asked-for-given' ? [said.asked] : [])))
  return {
    requests: entries.filter(({ id, said }) => said.kind === 'asked-for' && !given.has(id)),
    actions: entries.filter(({ id, said }) => said.kind === 'action' && !done.has(id)),
    referrals: entries.filter(({ id, said }) => said.kind === 'referral' && !answered.has(id)),
  }
}
