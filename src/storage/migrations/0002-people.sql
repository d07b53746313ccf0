-- People of a school, the roles they hold, who covers, and changes that one person alone may not make.

create table person (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  address text check (address is null or length(address) between 3 and 254),
  account_id uuid,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (school_id, id)
);
select keep_to_school('person');
grant select, insert on person to signpost_app;
grant update (name, address, account_id, left_at) on person to signpost_app;

create table role_held (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  since timestamptz not null default now(),
  until timestamptz,
  given_by uuid,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('role_held');
grant select, insert on role_held to signpost_app;
grant update (until) on role_held to signpost_app;
create unique index role_held_once on role_held (school_id, person_id, role) where until is null;

create table absence (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  starts timestamptz not null,
  ends timestamptz,
  noted_by uuid,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('absence');
grant select, insert on absence to signpost_app;
grant update (ends) on absence to signpost_app;

create table cover (
  school_id uuid not null references school,
  role text not null,
  position integer not null check (position > 0),
  person_id uuid not null,
  primary key (school_id, role, position),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('cover');
grant select, insert, delete on cover to signpost_app;

-- A change to somebody who must be able to act against the one asking: a second person confirms it.
create table protected_change (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  act text not null check (act in ('grant', 'end', 'reset')),
  person_id uuid not null,
  role text not null,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  decided_by uuid,
  decided_at timestamptz,
  confirmed boolean,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, asked_by) references person (school_id, id),
  foreign key (school_id, decided_by) references person (school_id, id),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
  check (decided_by is null or decided_by <> asked_by or confirmed = false)
);
select keep_to_school('protected_change');
grant select, insert on protected_change to signpost_app;
grant update (decided_by, decided_at, confirmed) on protected_change to signpost_app;

-- What a person is to be told; the words are made when it is shown, so nothing is kept here but what it is about.
create table notice (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('notice');
grant select, insert on notice to signpost_app;
grant update (seen_at) on notice to signpost_app;
create index notice_unseen on notice (school_id, person_id) where seen_at is null;

create table mail (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  problem text,
  primary key (school_id, id)
);
select keep_to_school('mail');
grant select, insert on mail to signpost_app;
grant update (sent_at, problem) on mail to signpost_app;
