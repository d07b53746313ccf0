-- Tries to open a case are counted by person, day and address, so that asking ten thousand times fills one row; and also
-- of whoever was stopped before anything was looked up: with no part in concerns, without a passkey, with their key shut.
-- Of addresses that lead nowhere only so many a day are kept for one person; further ones are counted under no address.
alter table concern_try no force row level security;
alter table concern_try rename to concern_try_before;
alter table concern_try_before rename constraint concern_try_pkey to concern_try_before_pkey;
create table concern_try (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  day date not null,
  stopped text not null check (stopped in ('no-part', 'no-passkey', 'no-key', 'not-there')),
  -- As the address named it; it points at nothing, since most such addresses lead nowhere. Nothing for further ones.
  asked uuid,
  times integer not null default 1 check (times > 0),
  first_at timestamptz not null default clock_timestamp(),
  at timestamptz not null default clock_timestamp(),
  primary key (school_id, id),
  constraint concern_try_once unique nulls not distinct (school_id, person_id, day, stopped, asked),
  foreign key (school_id, person_id) references person (school_id, id)
);
insert into concern_try (school_id, person_id, day, stopped, asked, times, first_at, at)
  select school_id, person_id, (at at time zone 'Europe/London')::date, 'not-there', asked, count(*), min(at), max(at)
  from concern_try_before group by 1, 2, 3, 5;
drop table concern_try_before;
select keep_to_school('concern_try');
-- Found again by somebody who may know of the case of that address, and never by whoever tried; that so many were asked
-- for that some are only counted, by whoever may know of any. The product itself counts, and forgets.
create policy known_seen on concern_try as restrictive for select to public
  using (by_itself() or (person_id <> current_person() and exists (select from concern_case c
    where c.school_id = concern_try.school_id and (asked is null or c.id = asked) and current_person() = any (c.readers))));
create policy counted_by_itself on concern_try as restrictive for insert to public with check (by_itself());
create policy counted_on on concern_try as restrictive for update to public using (by_itself()) with check (by_itself());
-- What is known of tries at a case goes when the case goes, and no sooner.
create policy gone_with_its_case on concern_try as restrictive for delete to public
  using (by_itself() and not exists (select from concern_case c
    where c.school_id = concern_try.school_id and c.id = asked and c.stage <> 'destroyed'));
grant select, insert, delete on concern_try to signpost_app;
grant update (times, at) on concern_try to signpost_app;
create index concern_try_asked on concern_try (school_id, asked, at);
