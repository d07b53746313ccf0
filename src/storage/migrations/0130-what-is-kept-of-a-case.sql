-- Until when a closed case is kept, what holds it, who let it go, and what remains once it is destroyed. Ids, days and
-- names of rules only: reasons stand sealed in the case and go with it.
create table concern_keeping (
  school_id uuid not null references school,
  case_id uuid not null,
  -- When somebody is to look at it again; nothing while the case is open.
  review_on date,
  rule text check (rule ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  due_said_at timestamptz,
  held_since timestamptz,
  held_by uuid,
  released_at timestamptz,
  released_by uuid,
  primary key (school_id, case_id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, held_by) references person (school_id, id),
  foreign key (school_id, released_by) references person (school_id, id),
  check ((review_on is null) = (rule is null)),
  check ((held_since is null) = (held_by is null)),
  check ((released_at is null) = (released_by is null)),
  check (held_since is null or released_at is null)
);
select keep_to_school('concern_keeping');
create policy known_seen on concern_keeping as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_keeping.school_id and c.id = case_id));
create policy known_changed on concern_keeping as restrictive for update to public
  using (exists (select from concern_case c where c.school_id = concern_keeping.school_id and c.id = case_id)) with check (true);
create policy known_added on concern_keeping as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_keeping.school_id and c.id = case_id));
grant select, insert on concern_keeping to signpost_app;
grant update (review_on, rule, due_said_at, held_since, held_by, released_at, released_by) on concern_keeping to signpost_app;
create index concern_keeping_due on concern_keeping (school_id, review_on) where due_said_at is null and held_since is null;

-- What stays of a case: no name of anybody in it, and none of its words.
create table concern_tombstone (
  school_id uuid not null references school,
  case_id uuid not null,
  register text not null,
  rule text not null,
  told_on date not null,
  closed_on date not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  destroyed_at timestamptz not null,
  destroyed_by uuid not null,
  entries integer not null,
  files integer not null,
  primary key (school_id, case_id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, reviewed_by) references person (school_id, id),
  foreign key (school_id, destroyed_by) references person (school_id, id),
  check (reviewed_by <> destroyed_by)
);
select keep_to_school('concern_tombstone');
create policy known_seen on concern_tombstone as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_tombstone.school_id and c.id = case_id));
create policy known_added on concern_tombstone as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_tombstone.school_id and c.id = case_id));
grant select on concern_tombstone to signpost_app;

-- Files of what was destroyed: taken off the disk after the transaction, also where somebody pulled the plug between.
create table concern_file_to_drop (
  school_id uuid not null references school,
  evidence_id uuid not null,
  case_id uuid not null,
  gone_at timestamptz,
  primary key (school_id, evidence_id),
  foreign key (school_id, case_id) references concern_case (school_id, id)
);
select keep_to_school('concern_file_to_drop');
create policy known_seen on concern_file_to_drop as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_file_to_drop.school_id and c.id = case_id));
create policy known_changed on concern_file_to_drop as restrictive for update to public
  using (exists (select from concern_case c where c.school_id = concern_file_to_drop.school_id and c.id = case_id)) with check (true);
create policy known_added on concern_file_to_drop as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_file_to_drop.school_id and c.id = case_id));
grant select on concern_file_to_drop to signpost_app;
grant update (gone_at) on concern_file_to_drop to signpost_app;
create index concern_file_to_drop_left on concern_file_to_drop (school_id) where gone_at is null;

alter table concern_case drop constraint concern_case_stage_check;
alter table concern_case add constraint concern_case_stage_check check (stage in ('open', 'closed', 'destroyed'));
alter table concern_case drop constraint concern_case_check2;
alter table concern_case add constraint closed_has_its_time check ((stage = 'open') = (closed_at is null));
alter table concern_case add constraint nothing_is_left
  check (stage <> 'destroyed' or (sealed_key = '' and title = '' and route = '' and outcome is null and concerned = '{}'));

-- Nothing comes back: of a destroyed case only its own record goes on.
create function stay_destroyed() returns trigger
  language plpgsql
  as $$
begin
  if old.stage = 'destroyed' and (to_jsonb(new) - 'log_seq' - 'log_hash') is distinct from (to_jsonb(old) - 'log_seq' - 'log_hash') then
    raise exception 'this case was destroyed' using errcode = 'SP030';
  end if;
  return new;
end $$;
create trigger destroyed_stays_destroyed before update on concern_case for each row execute function stay_destroyed();

-- A pass to give a file belongs to its case, and goes with it.
drop policy held_seen on concern_file_pass;
create policy held_seen on concern_file_pass as restrictive for select to public using (secret_hash = current_secret()
  or exists (select from concern_case c where c.school_id = concern_file_pass.school_id and c.id = case_id
    and current_person() = any (c.readers)));

-- The one way in which anything of a case is deleted, and it looks again at everything: who, released by whom, held or
-- not, anything new since. Runs as its owner, since nobody else may delete; row security holds for it all the same.
create function destroy_concern(one uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = signpost
  as $$
declare
  subject concern_case;
  keeping concern_keeping;
  held_entries integer;
  held_files integer;
begin
  select * into subject from concern_case where school_id = current_school() and id = one for update;
  select * into keeping from concern_keeping where school_id = current_school() and case_id = one for update;
  if subject.id is null or not coalesce(current_person() = any (subject.readers), false) then
    raise exception 'there is no such case' using errcode = 'SP020';
  end if;
  if subject.stage <> 'closed' then raise exception 'it is not closed' using errcode = 'SP031'; end if;
  if keeping.held_since is not null then raise exception 'it is held' using errcode = 'SP032'; end if;
  if keeping.released_by is null or keeping.released_by = current_person() or keeping.released_at < subject.closed_at then
    raise exception 'another person has to let it go first' using errcode = 'SP033';
  end if;
  if exists (select from concern_entry e where e.school_id = subject.school_id and e.case_id = one and e.entered_at > keeping.released_at)
    or exists (select from concern_message m join concern_report r on r.school_id = m.school_id and r.id = m.report_id
      where r.school_id = subject.school_id and r.case_id = one and m.at > keeping.released_at)
    or exists (select from concern_evidence e where e.school_id = subject.school_id and e.case_id = one and e.arrived_at > keeping.released_at) then
    raise exception 'something new came since' using errcode = 'SP034';
  end if;
  select count(*) into held_entries from concern_entry where school_id = subject.school_id and case_id = one;
  insert into concern_file_to_drop (school_id, evidence_id, case_id)
    select school_id, id, case_id from concern_evidence where school_id = subject.school_id and case_id = one;
  get diagnostics held_files = row_count;
  delete from concern_custody where school_id = subject.school_id
    and evidence_id in (select id from concern_evidence where school_id = subject.school_id and case_id = one);
  delete from concern_evidence where school_id = subject.school_id and case_id = one;
  delete from concern_bundle where school_id = subject.school_id and case_id = one;
  delete from concern_file_pass where school_id = subject.school_id and case_id = one;
  delete from concern_message where school_id = subject.school_id
    and report_id in (select id from concern_report where school_id = subject.school_id and case_id = one);
  delete from concern_report where school_id = subject.school_id and case_id = one;
  delete from concern_entry where school_id = subject.school_id and case_id = one;
  insert into concern_tombstone values (subject.school_id, one, subject.register, keeping.rule,
    (subject.told_at at time zone 'Europe/London')::date, (subject.closed_at at time zone 'Europe/London')::date,
    keeping.released_at, keeping.released_by, at, current_person(), held_entries, held_files);
  update concern_case set stage = 'destroyed', kind = '', sealed_key = '', title = '', route = '', outcome = null, concerned = '{}'
    where school_id = subject.school_id and id = one;
end $$;
revoke execute on function destroy_concern(uuid, timestamptz) from public;
grant execute on function destroy_concern(uuid, timestamptz) to signpost_app;
