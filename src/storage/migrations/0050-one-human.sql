-- A writer is a human, whatever number of records the school has of them: an account that wrote in a post never reads
-- or agrees it as somebody else.

create function wrote_it(in_school uuid, in_post uuid, reader uuid) returns boolean
  language sql stable
  as $$
  select exists (
    select 1 from post_writer w
    join person p on p.school_id = w.school_id and p.id = w.person_id
    join person r on r.school_id = w.school_id and r.id = reader
    where w.school_id = in_school and w.post_id = in_post
      and (p.id = r.id or (p.account_id is not null and p.account_id = r.account_id)))
$$;

create or replace function refuse_reading_by_writer() returns trigger
  language plpgsql
  as $$
begin
  perform 1 from post where school_id = new.school_id and id = new.post_id for update;
  if wrote_it(new.school_id, new.post_id, new.reader_id) then
    raise exception 'a writer cannot read their own post' using errcode = 'SP001';
  end if;
  return new;
end $$;

create or replace function check_release() returns trigger
  language plpgsql
  as $$
declare given reading;
begin
  perform 1 from post where school_id = new.school_id and id = new.post_id for update;
  if exists (select 1 from version_finding where school_id = new.school_id and post_id = new.post_id and hash = new.hash
      and (verdict = 'stop' or (verdict = 'ask' and answer_id is null))) then
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
