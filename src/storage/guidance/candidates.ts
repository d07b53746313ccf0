import { sql } from 'kysely'
import { type Asker, askers } from '../../core/guidance/asker.ts'
import { type CandidateStanding, candidateStanding, type LastDecided } from '../../core/guidance/candidate.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { DraftStage } from '../../core/policy/versions.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { Guidance } from './guidance.ts'

/** An answer that the school gave for everybody, as a candidate for its next policy. */
export type Candidate = Guidance & { readonly askedAs: Asker; readonly standing: CandidateStanding }

type Row = Guidance & {
  askedAs: string
  cameOfIt: LastDecided['cameOfIt'] | null
  reason: string | null
  clause: ClauseId | null
  decidedBy: string | null
  decidedAt: Date | null
  draftStage: DraftStage | null
  words: string | null
}

/** Every answer that stands, the newest first, each with what became of it. */
export async function candidates(tx: InSchool): Promise<readonly Candidate[]> {
  const { rows } = await sql<Row>`
    ${answersWithTheirLast(tx)} order by a.answered_at desc, a.id limit 500`.execute(tx)
  return rows.map(asCandidate)
}

/** One answer that stands, held until the transaction ends, so that two people do not decide about it at once. */
export async function candidateHeld(tx: InSchool, id: string): Promise<Candidate | undefined> {
  const held = await tx
    .selectFrom('guidance_answer')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return undefined
  const { rows } = await sql<Row>`${answersWithTheirLast(tx)} and a.id = ${id}`.execute(tx)
  return rows[0] && asCandidate(rows[0])
}

const answersWithTheirLast = (tx: InSchool) => sql`
  select a.id, a.question_id as "questionId", a.question, a.answer, p.name as author, a.author_id as "authorId",
    a.answered_at as "answeredAt", q.asked_as as "askedAs", f.came_of_it as "cameOfIt", f.reason, f.clause,
    d.name as "decidedBy", f.at as "decidedAt", t.stage as "draftStage",
    (select own ->> 'text' from jsonb_array_elements(t.own_changes -> 'added') own where own ->> 'id' = f.clause) as words
  from guidance_answer a
  join guidance_question q on q.school_id = a.school_id and q.id = a.question_id
  join person p on p.school_id = a.school_id and p.id = a.author_id
  left join lateral (select * from guidance_for_review r where r.school_id = a.school_id and r.guidance_id = a.id
    order by r.number desc limit 1) f on true
  left join person d on d.school_id = f.school_id and d.id = f.decided_by
  left join policy_draft t on t.school_id = f.school_id and t.id = f.draft_id
  where a.school_id = ${tx.school} and a.withdrawn_at is null`

function asCandidate(row: Row): Candidate {
  const { askedAs, cameOfIt, reason, clause, decidedBy, decidedAt, draftStage, words, ...guidance } = row
  return {
    ...guidance,
    askedAs: askers.find((asker) => asker === askedAs) ?? 'staff',
    standing: candidateStanding(lastDecided(row)),
  }
}

function lastDecided({ cameOfIt, reason, clause, decidedBy, decidedAt, draftStage, words }: Row): LastDecided | null {
  if (cameOfIt === null || decidedBy === null || decidedAt === null) return null
  const by = { by: decidedBy, at: decidedAt }
  if (cameOfIt === 'set-aside') return { ...by, cameOfIt, reason: reason ?? '' }
  if (cameOfIt === 'taken-up-again') return { ...by, cameOfIt }
  return clause === null || draftStage === null ? null : { ...by, cameOfIt, clause, draftStage, words }
}

export type Decided = { readonly guidance: string; readonly by: PersonId; readonly at: Date } & (
  | { readonly cameOfIt: 'taken'; readonly clause: ClauseId; readonly draft: string }
  | { readonly cameOfIt: 'set-aside'; readonly reason: string }
  | { readonly cameOfIt: 'taken-up-again' }
)

/** Keeps what was decided, after all that was decided before. Only while the answer is held. */
export async function keepDecided(tx: InSchool, decided: Decided): Promise<void> {
  const reason = decided.cameOfIt === 'set-aside' ? decided.reason : null
  const { draft, clause } = decided.cameOfIt === 'taken' ? decided : { draft: null, clause: null }
  await sql`
    insert into guidance_for_review (school_id, guidance_id, number, came_of_it, reason, draft_id, clause, decided_by, at)
    select ${tx.school}, ${decided.guidance}, coalesce(max(number), 0) + 1, ${decided.cameOfIt}, ${reason}, ${draft},
      ${clause}, ${decided.by}, ${decided.at}
    from guidance_for_review where school_id = ${tx.school} and guidance_id = ${decided.guidance}`.execute(tx)
}
