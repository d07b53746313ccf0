-- Where the documents lie that the policy says it is read with. A new place is a new line: what was said before stays.

create table policy_companion (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  held_at text not null check (length(held_at) between 1 and 500),
  kept_by uuid not null,
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, kept_by) references person (school_id, id)
);
select keep_to_school('policy_companion');
grant select, insert on policy_companion to signpost_app;
create index policy_companion_latest on policy_companion (school_id, name, at desc);
