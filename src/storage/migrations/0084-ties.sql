-- What only people know of each other and a report must not overlook: who belongs to whom, who is whose manager, by
-- what other names somebody is called, and which pupils are of their own family.
create table tie (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  other_id uuid not null,
  kind text not null check (kind in ('relative', 'partner', 'close-friend', 'other')),
  declared_by uuid not null,
  declared_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, other_id) references person (school_id, id),
  foreign key (school_id, declared_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id),
  check (person_id <> other_id),
  check ((ended_by is null) = (ended_at is null))
);
select keep_to_school('tie');
grant select, insert on tie to signpost_app;
grant update (ended_by, ended_at) on tie to signpost_app;
-- It works both ways, so it is said once, whoever says it.
create unique index tie_once on tie (school_id, least(person_id, other_id), greatest(person_id, other_id))
  where ended_at is null;

create table line_manager (
  school_id uuid not null references school,
  person_id uuid not null,
  manager_id uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  primary key (school_id, person_id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, manager_id) references person (school_id, id),
  foreign key (school_id, named_by) references person (school_id, id),
  check (person_id <> manager_id)
);
select keep_to_school('line_manager');
grant select, insert, delete on line_manager to signpost_app;
grant update (manager_id, named_by, named_at) on line_manager to signpost_app;

-- Names are taken out, not ended: a child's name that is no longer needed is not kept.
create table person_name (
  school_id uuid not null references school,
  person_id uuid not null,
  use text not null check (use in ('also-called', 'pupil-of-the-family')),
  position integer not null check (position between 1 and 20),
  name text not null check (length(name) between 1 and 200),
  primary key (school_id, person_id, use, position),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('person_name');
grant select, insert, delete on person_name to signpost_app;

-- When any of these changed, and until when open cases were looked at again because of it.
create table ties_looked_at (
  school_id uuid primary key references school,
  changed_at timestamptz not null,
  looked_at timestamptz
);
select keep_to_school('ties_looked_at');
grant select, insert on ties_looked_at to signpost_app;
grant update (changed_at, looked_at) on ties_looked_at to signpost_app;
