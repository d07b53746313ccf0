-- A stop may be answered by whom the policy lets, for the very text it stood in; what a family said no to never.

-- Of an answer to a stop: sha256 of the title, text or description it was found in. Any change to it needs a new answer.
alter table finding_answer add column of_text bytea check (length(of_text) = 32);

-- As before, save that a stop passes with an answer to those words in that text, by somebody who wrote none of it.
create or replace function check_release() returns trigger
  language plpgsql
  as $$
declare given reading;
begin
  perform 1 from post where school_id = new.school_id and id = new.post_id for update;
  if exists (
    select 1 from version_finding f
    where f.school_id = new.school_id and f.post_id = new.post_id and f.hash = new.hash
      and (
        (f.verdict = 'ask' and f.answer_id is null)
        or (f.verdict = 'stop' and f.finding_type in ('consent-problem', 'pupil-full-name', 'pupil-first-name'))
        or (f.verdict = 'stop' and not exists (
          select 1 from finding_answer a
          where a.school_id = f.school_id and a.id = f.answer_id and a.post_id = f.post_id
            and a.finding_type = f.finding_type and a.span = f.span
            and a.of_text in (
              select sha256(convert_to(said.words, 'UTF8'))
              from post_version v, lateral (
                select v.content::jsonb ->> 'title' as words
                union all select v.content::jsonb ->> 'text'
                union all select p ->> 'alt' from jsonb_array_elements(v.content::jsonb -> 'pictures') p
              ) said
              where v.school_id = f.school_id and v.post_id = f.post_id and v.hash = f.hash
            )
            and not wrote_it(f.school_id, f.post_id, a.answered_by)
        ))
      )
  ) then
    raise exception 'something found is unanswered' using errcode = 'SP002';
  end if;
  if new.kind = 'agreed' then
    select * into given from reading where school_id = new.school_id and id = new.reading_id;
    if given.post_id is distinct from new.post_id or given.hash is distinct from new.hash or given.agreed is not true then
      raise exception 'the agreement is of something else' using errcode = 'SP003';
    end if;
    if wrote_it(new.school_id, new.post_id, given.reader_id) then
      raise exception 'a writer cannot agree their own post' using errcode = 'SP001';
    end if;
  end if;
  if new.kind = 'skipped' and exists (
    select 1 from post_version v, jsonb_array_elements((v.content::jsonb) -> 'pictures') p
    where v.school_id = new.school_id and v.post_id = new.post_id and v.hash = new.hash and p ->> 'shows' <> 'nobody'
  ) then
    raise exception 'a reader is never skipped with a pupil pictured' using errcode = 'SP004';
  end if;
  return new;
end $$;
