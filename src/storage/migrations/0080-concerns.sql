-- Reports, cases, their chronologies and their evidence. Beside the school, every row is kept to those who may know of
-- it: whoever a case concerns finds no row, no count and no gap, whatever the question.

-- Who looks, for this transaction: a person of the school, or whoever shows a secret that only its holder has.
create function current_person() returns uuid
  language sql stable
  as $$ select nullif(current_setting('signpost.person', true), '')::uuid $$;

create function current_secret() returns bytea
  language sql stable
  as $$ select decode(nullif(current_setting('signpost.secret', true), ''), 'hex') $$;

-- Nobody looks: the product itself passes on what nobody opened. It sees that a case exists and whose it is, no content.
create function by_itself() returns boolean
  language sql stable
  as $$ select coalesce(current_setting('signpost.by_itself', true) = 'on', false) $$;

create table concern_case (
  school_id uuid not null references school,
  id uuid not null,
  kind text not null,
  level text not null check (level in ('immediate', 'same-day', 'routine')),
  stage text not null default 'open' check (stage in ('open', 'closed')),
  register text not null default 'case' check (register in ('case', 'low-level')),
  owner_id uuid not null,
  readers uuid[] not null check (cardinality(readers) > 0),
  -- Everybody who might be meant, and those close to them: never a reader, by whatever way.
  concerned uuid[] not null default '{}',
  sealed_key bytea not null,
  title bytea not null,
  -- What decided who reads it, as it stood: the policy's version, the edition of the rules, the decision.
  route bytea not null,
  told_at timestamptz not null,
  first_opened_at timestamptz,
  passes_on_at timestamptz,
  closed_at timestamptz,
  outcome text,
  log_seq bigint not null default 0,
  log_hash bytea not null default '',
  primary key (school_id, id),
  foreign key (school_id, owner_id) references person (school_id, id),
  check (owner_id = any (readers)),
  check (not (readers && concerned)),
  check ((stage = 'closed') = (closed_at is not null)),
  check (outcome is null or stage = 'closed')
);
select keep_to_school('concern_case');
create policy known_seen on concern_case as restrictive for select to public
  using (current_person() = any (readers) or by_itself());
create policy known_changed on concern_case as restrictive for update to public
  using (current_person() = any (readers) or by_itself()) with check (true);
create policy known_added on concern_case as restrictive for insert to public
  with check (current_person() = any (readers));
grant select, insert on concern_case to signpost_app;
grant update (kind, level, stage, register, owner_id, readers, concerned, title, first_opened_at, passes_on_at, closed_at, outcome)
  on concern_case to signpost_app;
create index concern_case_readers on concern_case using gin (readers);
create index concern_case_open on concern_case (school_id, passes_on_at) where stage = 'open' and first_opened_at is null;

-- What somebody told, with a key of its own: who told it can read it again and the answers, and nothing of the case.
create table concern_report (
  school_id uuid not null references school,
  id uuid not null,
  case_id uuid not null,
  teller text not null check (teller in ('staff', 'governor', 'volunteer', 'parent', 'pupil', 'public')),
  told_by uuid,
  sealed_key bytea not null,
  told bytea not null,
  images text not null default 'not-asked' check (images in ('not-asked', 'no', 'yes', 'unsure')),
  told_at timestamptz not null,
  -- One filled-in form makes one report, however often it is sent.
  once bytea not null,
  code_hash bytea,
  code_kept_at timestamptz,
  muted_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, told_by) references person (school_id, id),
  unique (school_id, once),
  unique (school_id, code_hash)
);
select keep_to_school('concern_report');
create policy known_seen on concern_report as restrictive for select to public
  using (code_hash = current_secret() or told_by = current_person()
    or exists (select from concern_case c where c.school_id = concern_report.school_id and c.id = case_id
      and current_person() = any (c.readers)));
create policy known_changed on concern_report as restrictive for update to public
  using (code_hash = current_secret() or exists (select from concern_case c
    where c.school_id = concern_report.school_id and c.id = case_id and current_person() = any (c.readers)))
  with check (true);
create policy known_added on concern_report as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_report.school_id and c.id = case_id
    and current_person() = any (c.readers)));
grant select, insert on concern_report to signpost_app;
grant update (code_kept_at, muted_at) on concern_report to signpost_app;
create index concern_report_case on concern_report (school_id, case_id);
create index concern_report_told_by on concern_report (school_id, told_by) where told_by is not null;

-- Words between the school and whoever told, sealed with the report's key.
create table concern_message (
  school_id uuid not null references school,
  id uuid not null,
  report_id uuid not null,
  from_school boolean not null,
  by_person uuid,
  words bytea not null,
  at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, report_id) references concern_report (school_id, id),
  foreign key (school_id, by_person) references person (school_id, id)
);
select keep_to_school('concern_message');
create policy known_seen on concern_message as restrictive for select to public
  using (exists (select from concern_report r where r.school_id = concern_message.school_id and r.id = report_id));
create policy known_added on concern_message as restrictive for insert to public
  with check (exists (select from concern_report r where r.school_id = concern_message.school_id and r.id = report_id));
grant select, insert on concern_message to signpost_app;
create index concern_message_report on concern_message (school_id, report_id, at);

-- The chronology: what happened when, and when it was entered. Added to, never changed.
create table concern_entry (
  school_id uuid not null references school,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  by_person uuid,
  event_at timestamptz not null,
  entered_at timestamptz not null,
  content bytea not null,
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, by_person) references person (school_id, id)
);
select keep_to_school('concern_entry');
create policy known_seen on concern_entry as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_entry.school_id and c.id = case_id
    and current_person() = any (c.readers)));
create policy known_added on concern_entry as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_entry.school_id and c.id = case_id));
grant select, insert on concern_entry to signpost_app;
create index concern_entry_case on concern_entry (school_id, case_id, event_at);

-- Who did and read what, in a chain of the case's own: nothing of it stands in the school's record.
create table concern_log (
  school_id uuid not null references school,
  case_id uuid not null,
  seq bigint not null default 0,
  at timestamptz not null default now(),
  actor uuid,
  verb text not null check (verb ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id uuid,
  content_hash bytea,
  facts jsonb not null default '{}',
  previous bytea not null default '',
  hash bytea not null default '',
  primary key (school_id, case_id, seq),
  foreign key (school_id, case_id) references concern_case (school_id, id)
);
select keep_to_school('concern_log');
create policy known_seen on concern_log as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_log.school_id and c.id = case_id
    and current_person() = any (c.readers)));
create policy known_added on concern_log as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_log.school_id and c.id = case_id));
grant select, insert on concern_log to signpost_app;

create function concern_line_hash(line concern_log) returns bytea
  language sql immutable
  as $$
  select sha256(line.previous || convert_to(concat_ws(E'\x1f',
    line.school_id::text || '/' || line.case_id::text, line.seq::text, (extract(epoch from line.at) * 1000000)::bigint::text,
    coalesce(line.actor::text, '-'), line.verb, 'case', coalesce(line.subject_id::text, '-'),
    coalesce(encode(line.content_hash, 'hex'), '-'), line.facts::text), 'UTF8'))
$$;

-- Runs as its owner so that nobody else can set where a chain stands; row security holds for it all the same.
create function chain_concern_log() returns trigger
  language plpgsql security definer set search_path = signpost
  as $$
declare head concern_case;
begin
  select * into head from concern_case where school_id = new.school_id and id = new.case_id for update;
  if head.id is null then
    raise exception 'there is no such case' using errcode = 'SP020';
  end if;
  new.seq := head.log_seq + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.previous := case when head.log_seq = 0
    then sha256(convert_to(new.school_id::text || '/' || new.case_id::text, 'UTF8')) else head.log_hash end;
  new.hash := concern_line_hash(new);
  update concern_case set log_seq = new.seq, log_hash = new.hash where school_id = new.school_id and id = new.case_id;
  return new;
end $$;
create trigger chain before insert on concern_log for each row execute function chain_concern_log();

-- A file somebody gave, sealed as it came with a key of its own. Its place on disk goes by its id, never by its content.
create table concern_evidence (
  school_id uuid not null references school,
  id uuid not null,
  case_id uuid not null,
  report_id uuid,
  by_person uuid,
  sealed_key bytea not null,
  about bytea not null,
  media_type text not null,
  bytes bigint not null,
  hash bytea not null,
  -- The copy for looking at, made when it came; nothing where none could be made.
  view_media_type text,
  view_hash bytea,
  scan text not null check (scan in ('clean', 'not-scanned', 'harmful')),
  arrived_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, report_id) references concern_report (school_id, id),
  foreign key (school_id, by_person) references person (school_id, id)
);
select keep_to_school('concern_evidence');
create policy known_seen on concern_evidence as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_evidence.school_id and c.id = case_id
    and current_person() = any (c.readers)));
create policy known_added on concern_evidence as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_evidence.school_id and c.id = case_id
    and current_person() = any (c.readers)));
grant select, insert on concern_evidence to signpost_app;
create index concern_evidence_case on concern_evidence (school_id, case_id);

-- A line for every touch of a file, added to and never changed. What was sealed unopened is said here, and stays so.
create table concern_custody (
  school_id uuid not null references school,
  id uuid not null,
  evidence_id uuid not null,
  at timestamptz not null,
  actor uuid,
  what text not null check (what in ('arrived', 'copied-for-looking', 'looked-at', 'given-out', 'checked', 'quarantined', 'sealed-unopened', 'refused')),
  whole boolean,
  note bytea,
  primary key (school_id, id),
  foreign key (school_id, evidence_id) references concern_evidence (school_id, id)
);
select keep_to_school('concern_custody');
create policy known_seen on concern_custody as restrictive for select to public
  using (exists (select from concern_evidence e where e.school_id = concern_custody.school_id and e.id = evidence_id));
create policy known_added on concern_custody as restrictive for insert to public
  with check (exists (select from concern_evidence e where e.school_id = concern_custody.school_id and e.id = evidence_id));
grant select, insert on concern_custody to signpost_app;
create index concern_custody_evidence on concern_custody (school_id, evidence_id, at);
create unique index concern_sealed_once on concern_custody (school_id, evidence_id) where what = 'sealed-unopened';

-- The right to give one file, once: made only after somebody answered that no such image is in it.
create table concern_file_pass (
  school_id uuid not null references school,
  secret_hash bytea not null,
  case_id uuid not null,
  report_id uuid,
  person_id uuid,
  given_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (school_id, secret_hash),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, report_id) references concern_report (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('concern_file_pass');
create policy held_seen on concern_file_pass as restrictive for select to public using (secret_hash = current_secret());
create policy held_used on concern_file_pass as restrictive for update to public
  using (secret_hash = current_secret()) with check (true);
create policy held_added on concern_file_pass as restrictive for insert to public
  with check (secret_hash = current_secret());
grant select, insert on concern_file_pass to signpost_app;
grant update (used_at) on concern_file_pass to signpost_app;
