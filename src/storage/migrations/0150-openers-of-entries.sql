-- What opens lines that were added by somebody without the case's key: worked out once by a reader, and sealed with that
-- key beside the lines, which stay as they are. A row holds what one opening worked out.
create table concern_opener (
  school_id uuid not null references school,
  id uuid not null,
  case_id uuid not null,
  box bytea not null,
  kept_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id)
);
select keep_to_school('concern_opener');
create policy known_seen on concern_opener as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_opener.school_id and c.id = case_id
    and current_person() = any (c.readers)));
create policy known_added on concern_opener as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_opener.school_id and c.id = case_id
    and current_person() = any (c.readers)));
grant select, insert on concern_opener to signpost_app;
create index concern_opener_case on concern_opener (school_id, case_id);

-- They go with the case's other keys.
create function drop_openers_of_destroyed() returns trigger
  language plpgsql
  as $$
begin
  delete from concern_opener where school_id = new.school_id and case_id = new.id;
  return new;
end $$;
create trigger openers_go_with_it before update on concern_case
  for each row when (new.stage = 'destroyed' and old.stage <> 'destroyed') execute function drop_openers_of_destroyed();
