-- What comes from outside the school, as the person who is asked has looked at it: a rule of law, a council's limit, a
-- number to ring. Added to and never changed: what was said last counts, and what was said before stands beside it.
create table outside_said (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  entry text not null check (entry ~ '^[a-z0-9]+([:-][a-z0-9]+)*$'),
  edition text not null check (length(edition) between 1 and 100),
  stands text not null check (stands in ('confirmed', 'not-here')),
  telephone text check (length(telephone) between 3 and 40),
  email text check (length(email) between 3 and 200),
  hours text check (length(hours) between 1 and 200),
  reason text check (length(reason) between 1 and 1000),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, said_by) references person (school_id, id),
  check ((stands = 'not-here') = (reason is not null))
);
select keep_to_school('outside_said');
grant select, insert on outside_said to signpost_app;
create index outside_said_entry on outside_said (school_id, entry, said_at desc);
