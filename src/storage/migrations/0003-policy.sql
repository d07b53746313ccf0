-- The policy a school has in force, and who signed or read what.

create table policy_version (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  pack text not null,
  settings jsonb not null,
  in_force_from timestamptz not null default now(),
  adopted_by uuid,
  primary key (school_id, id),
  foreign key (school_id, adopted_by) references person (school_id, id)
);
select keep_to_school('policy_version');
grant select, insert on policy_version to signpost_app;
create index policy_version_latest on policy_version (school_id, in_force_from desc);

create table acknowledgement (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  document text not null check (document in ('acceptable-use')),
  how text not null check (how in ('signed', 'read')),
  document_hash bytea not null,
  policy_version_id uuid not null,
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, policy_version_id) references policy_version (school_id, id)
);
select keep_to_school('acknowledgement');
grant select, insert on acknowledgement to signpost_app;
create index acknowledgement_of on acknowledgement (school_id, person_id, document);
