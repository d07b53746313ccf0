-- The roll, as little of it as is needed, and what families agreed to on each kind of channel.

create table pupil (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  roll_number text not null,
  year text not null,
  class text not null,
  first text not null,
  preferred text not null default '',
  last text not null,
  flag text not null default '',
  left_at timestamptz,
  primary key (school_id, id),
  unique (school_id, roll_number)
);
select keep_to_school('pupil');
grant select, insert on pupil to signpost_app;
grant update (year, class, first, preferred, last, flag, left_at) on pupil to signpost_app;

create table consent (
  school_id uuid not null references school,
  pupil_id uuid not null,
  channel_kind text not null,
  answer text not null check (answer in ('yes', 'no', 'withdrawn')),
  answered_at timestamptz not null default now(),
  primary key (school_id, pupil_id, channel_kind),
  foreign key (school_id, pupil_id) references pupil (school_id, id)
);
select keep_to_school('consent');
grant select, insert on consent to signpost_app;
grant update (answer, answered_at) on consent to signpost_app;

-- Every answer ever given, kept: what a family said then decides whether a post was right then.
create table consent_answer (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  pupil_id uuid not null,
  channel_kind text not null,
  answer text not null check (answer in ('yes', 'no', 'withdrawn')),
  at timestamptz not null default now(),
  recorded_by uuid,
  source text not null check (source in ('roll', 'office', 'family')),
  primary key (school_id, id),
  foreign key (school_id, pupil_id) references pupil (school_id, id)
);
select keep_to_school('consent_answer');
grant select, insert on consent_answer to signpost_app;
create index consent_answer_of on consent_answer (school_id, pupil_id, at);

create table roll_load (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  loaded_at timestamptz not null default now(),
  loaded_by uuid,
  joined integer not null,
  changed integer not null,
  gone integer not null,
  primary key (school_id, id),
  foreign key (school_id, loaded_by) references person (school_id, id)
);
select keep_to_school('roll_load');
grant select, insert on roll_load to signpost_app;

-- Who reads the newsletter: an address is written to once however many children share it.
create table newsletter_reader (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  address text not null,
  joined_at timestamptz not null default now(),
  unsubscribed_at timestamptz,
  bounced_at timestamptz,
  bounce_note text,
  unsubscribe_hash bytea not null,
  primary key (school_id, id)
);
select keep_to_school('newsletter_reader');
grant select, insert on newsletter_reader to signpost_app;
grant update (unsubscribed_at, bounced_at, bounce_note, unsubscribe_hash) on newsletter_reader to signpost_app;
create unique index newsletter_reader_address on newsletter_reader (school_id, lower(address));
