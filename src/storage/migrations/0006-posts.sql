-- Posts: a draft that is saved as it is written, versions frozen byte for byte, who wrote, who read, what lets it out.

create table post (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  stage text not null default 'draft' check (stage in ('draft', 'reading', 'sent-back', 'agreed', 'out', 'taken-down', 'dropped')),
  title text not null default '',
  text text not null default '',
  channels jsonb not null default '[]',
  due_at timestamptz,
  urgent boolean not null default false,
  other_route text check (other_route in ('newsletter', 'letter', 'display', 'none')),
  other_route_reason text not null default '',
  revision integer not null default 1,
  version integer not null default 0,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, created_by) references person (school_id, id),
  foreign key (school_id, saved_by) references person (school_id, id)
);
select keep_to_school('post');
grant select, insert on post to signpost_app;
grant update (stage, title, text, channels, due_at, urgent, other_route, other_route_reason, revision, version, saved_by, saved_at)
  on post to signpost_app;
create index post_latest on post (school_id, saved_at desc, id);

create table post_writer (
  school_id uuid not null references school,
  post_id uuid not null,
  person_id uuid not null,
  since timestamptz not null default now(),
  primary key (school_id, post_id, person_id),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('post_writer');
grant select, insert on post_writer to signpost_app;

-- Bytes are kept outside, sealed with a key of their own: erasing the key erases the bytes.
create table stored_file (
  school_id uuid not null references school,
  hash bytea not null check (length(hash) = 32),
  media_type text not null,
  bytes integer not null check (bytes > 0),
  width integer,
  height integer,
  sealed_key bytea,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  primary key (school_id, hash),
  check ((sealed_key is null) = (erased_at is not null))
);
select keep_to_school('stored_file');
grant select, insert on stored_file to signpost_app;
grant update (sealed_key, erased_at) on stored_file to signpost_app;

create table picture (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  file_hash bytea not null,
  alt text not null default '',
  shows text not null default 'unanswered' check (shows in ('unanswered', 'nobody', 'pupils')),
  position integer not null,
  added_by uuid not null,
  primary key (school_id, id),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, file_hash) references stored_file (school_id, hash),
  foreign key (school_id, added_by) references person (school_id, id)
);
select keep_to_school('picture');
grant select, insert, delete on picture to signpost_app;
grant update (alt, shows, position) on picture to signpost_app;
create index picture_of_post on picture (school_id, post_id, position);

create table picture_pupil (
  school_id uuid not null references school,
  picture_id uuid not null,
  pupil_id uuid not null,
  primary key (school_id, picture_id, pupil_id),
  foreign key (school_id, picture_id) references picture (school_id, id) on delete cascade,
  foreign key (school_id, pupil_id) references pupil (school_id, id)
);
select keep_to_school('picture_pupil');
grant select, insert, delete on picture_pupil to signpost_app;

-- What was put forward to be read: content is the exact bytes that the hash is of, and everything after binds to it.
create table post_version (
  school_id uuid not null references school,
  post_id uuid not null,
  hash bytea not null,
  number integer not null check (number > 0),
  content text not null,
  corrects bytea,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (school_id, post_id, hash),
  unique (school_id, post_id, number),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, made_by) references person (school_id, id),
  foreign key (school_id, post_id, corrects) references post_version (school_id, post_id, hash),
  check (hash = sha256(convert_to(content, 'UTF8')))
);
select keep_to_school('post_version');
grant select, insert on post_version to signpost_app;

-- An answer to something found, remembered for those words in that post.
create table finding_answer (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  finding_type text not null,
  span text not null,
  answer text not null check (length(answer) between 1 and 2000),
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, answered_by) references person (school_id, id)
);
select keep_to_school('finding_answer');
grant select, insert on finding_answer to signpost_app;
create index finding_answer_of on finding_answer (school_id, post_id);

-- What was found in a version when it was put forward, kept as it was then.
create table version_finding (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  hash bytea not null,
  finding_type text not null,
  span text not null,
  verdict text not null check (verdict in ('stop', 'ask', 'advise')),
  clauses jsonb not null default '[]',
  reason text not null,
  answer_id uuid,
  primary key (school_id, id),
  foreign key (school_id, post_id, hash) references post_version (school_id, post_id, hash),
  foreign key (school_id, answer_id) references finding_answer (school_id, id)
);
select keep_to_school('version_finding');
grant select, insert on version_finding to signpost_app;
create index version_finding_of on version_finding (school_id, post_id, hash);

create table reading (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  hash bytea not null,
  reader_id uuid not null,
  read_as text not null,
  agreed boolean not null,
  note text not null default '',
  on_words text not null default '',
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, post_id, hash) references post_version (school_id, post_id, hash),
  foreign key (school_id, reader_id) references person (school_id, id),
  check (agreed or length(note) > 0)
);
select keep_to_school('reading');
grant select, insert on reading to signpost_app;
create index reading_of on reading (school_id, post_id, at);

-- The writer never reads their own, whoever edits becomes a writer: held here as well as in core.
create function refuse_reading_by_writer() returns trigger
  language plpgsql
  as $$
begin
  perform 1 from post where school_id = new.school_id and id = new.post_id for update;
  if exists (select 1 from post_writer where school_id = new.school_id and post_id = new.post_id and person_id = new.reader_id) then
    raise exception 'a writer cannot read their own post' using errcode = 'SP001';
  end if;
  return new;
end $$;
create trigger not_by_writer before insert on reading for each row execute function refuse_reading_by_writer();

-- What lets a version out: an agreement, a reading that was skipped and why, or oversight after notice.
create table release (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  hash bytea not null,
  kind text not null check (kind in ('agreed', 'skipped', 'overseen')),
  reading_id uuid,
  reason text not null default '',
  released_by uuid not null,
  at timestamptz not null default now(),
  basis jsonb not null default '{}',
  primary key (school_id, id),
  unique (school_id, post_id, hash),
  foreign key (school_id, post_id, hash) references post_version (school_id, post_id, hash),
  foreign key (school_id, reading_id) references reading (school_id, id),
  foreign key (school_id, released_by) references person (school_id, id),
  check (kind <> 'agreed' or reading_id is not null),
  check (kind <> 'skipped' or length(reason) > 0)
);
select keep_to_school('release');
grant select, insert on release to signpost_app;

create function check_release() returns trigger
  language plpgsql
  as $$
declare given reading;
begin
  perform 1 from post where school_id = new.school_id and id = new.post_id for update;
  if exists (select 1 from version_finding where school_id = new.school_id and post_id = new.post_id and hash = new.hash
      and (verdict = 'stop' or (verdict = 'ask' and answer_id is null))) then
    raise exception 'something found is unanswered' using errcode = 'SP002';
  end if;
  if new.kind = 'agreed' then
    select * into given from reading where school_id = new.school_id and id = new.reading_id;
    if given.post_id is distinct from new.post_id or given.hash is distinct from new.hash or given.agreed is not true then
      raise exception 'the agreement is of something else' using errcode = 'SP003';
    end if;
    if exists (select 1 from post_writer where school_id = new.school_id and post_id = new.post_id and person_id = given.reader_id) then
      raise exception 'a writer cannot agree their own post' using errcode = 'SP001';
    end if;
  end if;
  if new.kind = 'skipped' and exists (
    select 1 from post_version v, jsonb_array_elements((v.content::jsonb) -> 'pictures') p
    where v.school_id = new.school_id and v.post_id = new.post_id and v.hash = new.hash and p ->> 'shows' <> 'nobody'
  ) then
    raise exception 'a reader is never skipped with a pupil pictured' using errcode = 'SP004';
  end if;
  return new;
end $$;
create trigger only_as_read before insert on release for each row execute function check_release();

create table post_hold (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  held_by uuid,
  held_at timestamptz not null default now(),
  reason text not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, held_by) references person (school_id, id),
  foreign key (school_id, lifted_by) references person (school_id, id)
);
select keep_to_school('post_hold');
grant select, insert on post_hold to signpost_app;
grant update (lifted_by, lifted_at) on post_hold to signpost_app;
create index post_hold_open on post_hold (school_id, post_id) where lifted_at is null;
