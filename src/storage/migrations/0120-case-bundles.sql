-- Bundles of a case for somebody outside it. What was chosen is kept, sealed with the case, and from which place in the
-- case's own record; never the bundle itself: it is made anew from the record each time, and must come out the same.
create table concern_bundle (
  school_id uuid not null references school,
  id uuid not null,
  case_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  -- The line of the case's record up to which it reaches: nothing that was entered later is in it.
  log_seq bigint not null check (log_seq > 0),
  chosen bytea not null,
  manifest_hash bytea not null check (length(manifest_hash) = 32),
  file_hash bytea not null check (length(file_hash) = 32),
  bytes bigint not null check (bytes > 0),
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, made_by) references person (school_id, id)
);
select keep_to_school('concern_bundle');
create policy known_seen on concern_bundle as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_bundle.school_id and c.id = case_id
    and current_person() = any (c.readers)));
create policy known_added on concern_bundle as restrictive for insert to public
  with check (made_by = current_person() and exists (select from concern_case c
    where c.school_id = concern_bundle.school_id and c.id = case_id and current_person() = any (c.readers)
      and log_seq <= c.log_seq));
grant select, insert on concern_bundle to signpost_app;
create index concern_bundle_case on concern_bundle (school_id, case_id, made_at);
