-- Who asked for the address of a case and was told that there is nothing there. A row is written for every such address,
-- whether it leads to a case or not, so that neither the answer nor the table says which. A row is found again only by
-- somebody who may know of the case of that address, and never by whoever tried.
create table concern_try (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  -- As the address named it; it points at nothing, since most such addresses lead nowhere.
  asked uuid not null,
  person_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('concern_try');
create policy known_seen on concern_try as restrictive for select to public
  using (person_id <> current_person() and exists (select from concern_case c
    where c.school_id = concern_try.school_id and c.id = asked and current_person() = any (c.readers)));
create policy own_added on concern_try as restrictive for insert to public with check (person_id = current_person());
grant select, insert on concern_try to signpost_app;
create index concern_try_asked on concern_try (school_id, asked, at);
