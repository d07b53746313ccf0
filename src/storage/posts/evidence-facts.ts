import { sql } from 'kysely'
import type { OpenDraft, PostFacts, PostStory } from '../../core/posts/evidence.ts'
import type { InSchool } from '../in-school.ts'
import { schoolWords } from '../school/school-words.ts'

/** As many posts as a busy school writes in a year: a clause is judged by what was done lately. */
const lately = 1000

/** What the posts of the last year say about the clauses they carry, the newest first: one question for all clauses. */
export async function postFacts(tx: InSchool, now: Date): Promise<PostFacts> {
  const { rows } = await sql<PostStory & { stage: string; text: string; savedAt: Date; answered: string[] }>`
    select p.id as post, coalesce(nullif(trim(p.title), ''), left(trim(p.text), 60)) as name, p.stage = 'reading' as "isRead",
      array(select w.person_id from post_writer w where w.school_id = p.school_id and w.post_id = p.id) as writers,
      coalesce(agreed.times, 0)::integer as agreements, p.created_at as "begunAt", p.due_at as "dueAt", v.made_at as "putForwardAt",
      coalesce(checked.names, false) as "namesChecked", agreed.at as "agreedAt", r.at as "releasedAt", sent.at as "outAt",
      case when v.content is null then null else (v.content::jsonb -> 'otherRoute' ->> 'by') end as "otherRoute",
      coalesce(exists (select 1 from jsonb_array_elements(v.content::jsonb -> 'pictures') shown
        where shown ->> 'shows' = 'pupils'), false) as "showsPupils",
      given.permission as "permissionAt", p.stage, p.text, p.saved_at as "savedAt", coalesce(given.spans, '{}') as answered
    from post p
    left join lateral (select * from post_version v where v.school_id = p.school_id and v.post_id = p.id
      order by v.number desc limit 1) v on true
    left join release r on r.school_id = p.school_id and r.post_id = p.id and r.hash = v.hash
    left join lateral (select max(at) as at, count(*) as times from reading where school_id = p.school_id and post_id = p.id
      and hash = v.hash and agreed) agreed on true
    left join lateral (select min(done_at) as at from publication where school_id = p.school_id and post_id = p.id
      and state = 'confirmed') sent on true
    left join lateral (select max(answered_at) filter (where finding_type = 'copyright') as permission,
      array_agg(span) as spans from finding_answer where school_id = p.school_id and post_id = p.id) given on true
    left join lateral (select (facts ->> 'namesChecked')::boolean as names from audit_entry
      where school_id = p.school_id and subject_id = p.id and verb = 'put-forward' order by seq desc limit 1) checked on true
    where p.school_id = ${tx.school} and p.stage <> 'dropped' and p.saved_at > ${new Date(now.getTime() - 400 * 86_400_000)}
    order by p.saved_at desc, p.id limit ${lately}`.execute(tx)
  const drafts: OpenDraft[] = rows
    .filter(({ stage }) => stage === 'draft' || stage === 'sent-back')
    .map(({ post, name, writers, text, savedAt, dueAt, answered }) => ({
      post,
      name,
      writers,
      text,
      savedAt,
      dueAt,
      answered,
    }))
  return { stories: rows, drafts, school: await schoolWords(tx) }
}
