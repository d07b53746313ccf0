-- A copy for looking at is made anew each time and kept nowhere. What was sealed unopened is never looked at or given
-- out again, whoever asks: the database refuses the line without which the program hands out no byte.
alter table concern_evidence drop column view_media_type, drop column view_hash;

create function keep_sealed() returns trigger
  language plpgsql
  as $$
begin
  if new.what in ('looked-at', 'given-out', 'copied-for-looking') and exists (
    select from concern_custody c where c.school_id = new.school_id and c.evidence_id = new.evidence_id
      and c.what = 'sealed-unopened') then
    raise exception 'it is sealed unopened' using errcode = 'SP021';
  end if;
  return new;
end $$;
create trigger sealed_stays_sealed before insert on concern_custody for each row execute function keep_sealed();

-- Only what answers the question with no makes a pass; the answer is kept with it.
alter table concern_file_pass add column answer text not null default 'no' check (answer = 'no');
