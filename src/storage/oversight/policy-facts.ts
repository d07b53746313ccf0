import { sql } from 'kysely'
import { isConsultedGroup } from '../../core/policy/consulted.ts'
import type { PolicyFacts, PutToGovernors } from '../../core/policy/policy-evidence.ts'
import { type Day, noonOf } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'
import type { PolicyInForce } from '../policy/policy-in-force.ts'
import { companions } from './companions.ts'

type Life = {
  readonly put: readonly (Omit<PutToGovernors, 'at' | 'signedAt'> & {
    readonly at: string
    readonly signedAt: string | null
  })[]
  readonly consultations: readonly {
    readonly id: string
    readonly at: string
    readonly asked: readonly string[]
    readonly answered: readonly string[]
  }[]
}

/** What the records say of the policy’s own life: put to governors, signed, asked about, and read with what. */
export async function policyFacts(tx: InSchool, inForce: PolicyInForce): Promise<PolicyFacts> {
  const { rows } = await sql<Life>`select
    coalesce((select json_agg(json_build_object('draft', d.id, 'at', d.put_at, 'signedAt', s.at,
        'now', case when d.stage = 'with-governors' then 'with-governors'
          when v.id = ${inForce.version} or v.in_force_from > ${inForce.since} then 'adopted' else 'over' end) order by d.put_at)
      from policy_draft d
      left join policy_version v on v.school_id = d.school_id and v.draft_id = d.id
      left join policy_signature s on s.school_id = d.school_id and s.draft_id = d.id and s.document_hash = d.put_hash
      where d.school_id = ${tx.school} and d.put_at is not null and d.stage in ('with-governors', 'adopted')), '[]') as put,
    coalesce((select json_agg(json_build_object('id', c.id, 'at', c.closed_at, 'asked', c.asked, 'answered', array(
        select distinct m.said_for from policy_comment m
        where m.school_id = c.school_id and m.consultation_id = c.id and m.said_by is not null)) order by c.opened_at)
      from policy_consultation c
      join policy_version v on v.school_id = c.school_id and v.draft_id = c.draft_id and v.id = ${inForce.version}
      where c.school_id = ${tx.school} and c.closed_at is not null), '[]') as consultations`.execute(tx)
  const [life] = rows
  const { version: id, since, adoptedOn } = inForce
  return {
    version: { id, since, adoptedOn: adoptedOn && noonOf(adoptedOn as Day) },
    put: (life?.put ?? []).map((one) => ({
      ...one,
      at: new Date(one.at),
      signedAt: one.signedAt === null ? null : new Date(one.signedAt),
    })),
    consultations: (life?.consultations ?? []).map(({ id, at, asked, answered }) => ({
      id,
      at: new Date(at),
      asked: asked.filter(isConsultedGroup),
      answered: answered.filter(isConsultedGroup),
    })),
    companions: await companions(tx),
  }
}
