-- A school's policy from draft to adoption, and its reviews: what people said, what governors decided, and the exact
-- bytes that were adopted. A version, once adopted, is never changed: the app may add one, and may change none.

create table policy_draft (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  stage text not null default 'draft' check (stage in ('draft', 'consultation', 'with-governors', 'adopted', 'dropped')),
  pack text not null,
  settings jsonb not null,
  own_changes jsonb not null default '{"added": [], "reworded": {}, "dropped": []}',
  grounds jsonb,
  file_hash bytea,
  file_name text,
  revision integer not null default 1,
  begun_by uuid not null,
  begun_at timestamptz not null default now(),
  put_by uuid,
  put_at timestamptz,
  put_document text,
  put_hash bytea,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, begun_by) references person (school_id, id),
  foreign key (school_id, put_by) references person (school_id, id),
  foreign key (school_id, file_hash) references stored_file (school_id, hash),
  check ((file_hash is null) = (file_name is null)),
  check ((put_hash is null) = (put_document is null) and (put_hash is null) = (put_at is null)),
  check (put_document is null or put_hash = sha256(convert_to(put_document, 'UTF8'))),
  check (stage <> 'with-governors' or put_hash is not null),
  check ((stage in ('adopted', 'dropped')) = (ended_at is not null))
);
select keep_to_school('policy_draft');
grant select, insert on policy_draft to signpost_app;
grant update (stage, pack, settings, own_changes, grounds, file_hash, file_name, revision, put_by, put_at, put_document, put_hash, ended_at)
  on policy_draft to signpost_app;
create unique index policy_draft_one_open on policy_draft (school_id) where stage in ('draft', 'consultation', 'with-governors');

create function check_policy_draft() returns trigger
  language plpgsql
  as $$
begin
  if new.stage <> old.stage and not (old.stage, new.stage) in (
      ('draft', 'consultation'), ('draft', 'with-governors'), ('draft', 'dropped'),
      ('consultation', 'draft'), ('consultation', 'with-governors'), ('consultation', 'dropped'),
      ('with-governors', 'draft'), ('with-governors', 'adopted'), ('with-governors', 'dropped')) then
    raise exception 'a draft of the policy does not go from % to %', old.stage, new.stage using errcode = 'SP060';
  end if;
  if old.stage <> 'draft' and (new.pack, new.settings, new.own_changes, new.grounds, new.file_hash)
      is distinct from (old.pack, old.settings, old.own_changes, old.grounds, old.file_hash) then
    raise exception 'what people were asked about does not change under them' using errcode = 'SP061';
  end if;
  if old.stage = 'with-governors' and new.stage in ('with-governors', 'adopted') and new.put_hash is distinct from old.put_hash then
    raise exception 'governors decide about the words that were put to them' using errcode = 'SP062';
  end if;
  if new.stage = 'adopted' and old.stage <> 'adopted' and not exists (
      select 1 from policy_version where school_id = new.school_id and draft_id = new.id) then
    raise exception 'a draft is adopted by becoming a version' using errcode = 'SP063';
  end if;
  return new;
end $$;

create table policy_draft_change (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  draft_id uuid not null,
  kind text not null check (kind in ('setting', 'own-changes')),
  name text not null,
  before jsonb,
  after jsonb,
  undoes uuid,
  changed_by uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (school_id, id),
  unique (school_id, undoes),
  foreign key (school_id, draft_id) references policy_draft (school_id, id),
  foreign key (school_id, undoes) references policy_draft_change (school_id, id),
  foreign key (school_id, changed_by) references person (school_id, id)
);
select keep_to_school('policy_draft_change');
grant select, insert on policy_draft_change to signpost_app;
create index policy_draft_change_of on policy_draft_change (school_id, draft_id, at);

create table policy_consultation (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  draft_id uuid not null,
  asked jsonb not null,
  closes_on date not null,
  document text not null,
  document_hash bytea not null check (document_hash = sha256(convert_to(document, 'UTF8'))),
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  closed_by uuid,
  closed_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, draft_id) references policy_draft (school_id, id),
  foreign key (school_id, opened_by) references person (school_id, id),
  foreign key (school_id, closed_by) references person (school_id, id),
  check ((closed_at is null) = (closed_by is null))
);
select keep_to_school('policy_consultation');
grant select, insert on policy_consultation to signpost_app;
grant update (closed_by, closed_at) on policy_consultation to signpost_app;
create unique index policy_consultation_one_open on policy_consultation (school_id, draft_id) where closed_at is null;

-- What somebody said of a draft, and what they were answered: each said once.
create table policy_comment (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  consultation_id uuid not null,
  said_by uuid,
  said_for text not null check (said_for in ('staff', 'pupils', 'parents', 'governors')),
  noted_by uuid,
  clause text,
  words text not null check (length(words) between 1 and 4000),
  at timestamptz not null default now(),
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid,
  answered_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, consultation_id) references policy_consultation (school_id, id),
  foreign key (school_id, said_by) references person (school_id, id),
  foreign key (school_id, noted_by) references person (school_id, id),
  foreign key (school_id, answered_by) references person (school_id, id),
  check ((said_by is null) <> (noted_by is null)),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
select keep_to_school('policy_comment');
grant select, insert on policy_comment to signpost_app;
grant update (answer, answered_by, answered_at) on policy_comment to signpost_app;
create index policy_comment_of on policy_comment (school_id, consultation_id, at);

create function answer_once() returns trigger
  language plpgsql
  as $$
begin
  if old.answered_at is not null then
    raise exception 'a comment is answered once' using errcode = 'SP064';
  end if;
  return new;
end $$;
create trigger answered_once before update on policy_comment for each row execute function answer_once();

-- The chair's hand under the words that governors adopted.
create table policy_signature (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  draft_id uuid not null,
  document_hash bytea not null,
  person_id uuid not null,
  signed_as text not null check (signed_as in ('chair-of-governors', 'vice-chair')),
  at timestamptz not null default now(),
  primary key (school_id, id),
  unique (school_id, draft_id, document_hash),
  foreign key (school_id, draft_id) references policy_draft (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('policy_signature');
grant select, insert on policy_signature to signpost_app;

create function check_policy_signature() returns trigger
  language plpgsql
  as $$
begin
  if not exists (select 1 from policy_draft where school_id = new.school_id and id = new.draft_id
      and stage = 'with-governors' and put_hash = new.document_hash) then
    raise exception 'only what was put to governors is signed' using errcode = 'SP065';
  end if;
  if not exists (select 1 from role_held where school_id = new.school_id and person_id = new.person_id
      and role = new.signed_as and (until is null or until > now())) then
    raise exception 'the chair or the vice-chair signs' using errcode = 'SP066';
  end if;
  return new;
end $$;
create trigger by_the_chair before insert on policy_signature for each row execute function check_policy_signature();

alter table policy_version
  add column draft_id uuid,
  add column own_changes jsonb not null default '{"added": [], "reworded": {}, "dropped": []}',
  add column grounds jsonb,
  add column document text,
  add column document_hash bytea,
  add column meeting text,
  add column minute text,
  add column file_hash bytea,
  add column file_name text,
  add column recorded_at timestamptz not null default now(),
  add foreign key (school_id, draft_id) references policy_draft (school_id, id),
  add foreign key (school_id, file_hash) references stored_file (school_id, hash),
  add unique (school_id, draft_id),
  add check ((document is null) = (document_hash is null)),
  add check (document is null or document_hash = sha256(convert_to(document, 'UTF8'))),
  add check (document is null or (settings = (document::jsonb) -> 'settings' and own_changes = (document::jsonb) -> 'own'
    and pack = (document::jsonb) ->> 'pack'));

create trigger lawful before update on policy_draft for each row execute function check_policy_draft();

-- A school's first policy is put in force as it is set up. Every other one comes from a draft that governors had before
-- them, word for word.
create function check_policy_version() returns trigger
  language plpgsql
  as $$
declare put policy_draft; adopter text;
begin
  perform pg_advisory_xact_lock(hashtext('policy version'), hashtext(new.school_id::text));
  if new.draft_id is null then
    if exists (select 1 from policy_version where school_id = new.school_id) then
      raise exception 'only a first policy is put in force without a draft' using errcode = 'SP067';
    end if;
    return new;
  end if;
  select * into put from policy_draft where school_id = new.school_id and id = new.draft_id for update;
  if put.stage is distinct from 'with-governors' or put.put_hash is distinct from new.document_hash then
    raise exception 'what is adopted is what was put to governors' using errcode = 'SP068';
  end if;
  adopter := coalesce(new.settings ->> 'policy-adopted-by', 'governing-body');
  if adopter <> 'not-stated' and (new.adopted_on is null or new.minute is null) then
    raise exception 'governors adopt at a meeting, under a minute' using errcode = 'SP069';
  end if;
  if adopter = 'governing-body-with-chair-signature' and not exists (select 1 from policy_signature
      where school_id = new.school_id and draft_id = new.draft_id and document_hash = new.document_hash) then
    raise exception 'the chair has not signed' using errcode = 'SP069';
  end if;
  return new;
end $$;
create trigger as_put_to_governors before insert on policy_version for each row execute function check_policy_version();

create table policy_review (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  policy_version_id uuid not null,
  outcome text not null check (outcome in ('no-change', 'changes-needed')),
  reviewed_on date not null,
  led_by uuid not null,
  looked_at text not null check (length(looked_at) between 1 and 4000),
  shared_on date,
  minute text check (length(minute) between 1 and 400),
  recorded_by uuid not null,
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, policy_version_id) references policy_version (school_id, id),
  foreign key (school_id, led_by) references person (school_id, id),
  foreign key (school_id, recorded_by) references person (school_id, id),
  check ((shared_on is null) = (minute is null))
);
select keep_to_school('policy_review');
grant select, insert on policy_review to signpost_app;
grant update (shared_on, minute) on policy_review to signpost_app;

create function share_review_once() returns trigger
  language plpgsql
  as $$
begin
  if old.shared_on is not null then
    raise exception 'a review is shared with governors once' using errcode = 'SP064';
  end if;
  return new;
end $$;
create trigger shared_once before update on policy_review for each row execute function share_review_once();

-- Something that brings a review forward, as it happened.
create table policy_review_cause (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  cause text not null check (cause in ('statutory-guidance-change', 'internal-review', 'as-needed', 'national-policy-update',
    'local-policy-update', 'local-concern', 'technical-change')),
  happened_on date not null,
  what text not null check (length(what) between 1 and 500),
  noted_by uuid not null,
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, noted_by) references person (school_id, id)
);
select keep_to_school('policy_review_cause');
grant select, insert on policy_review_cause to signpost_app;

create table policy_review_reminder (
  school_id uuid not null references school,
  policy_version_id uuid not null,
  due_on date not null,
  step text not null check (step in ('soon', 'due', 'late')),
  at timestamptz not null default now(),
  primary key (school_id, policy_version_id, due_on, step),
  foreign key (school_id, policy_version_id) references policy_version (school_id, id)
);
select keep_to_school('policy_review_reminder');
grant select, insert on policy_review_reminder to signpost_app;

-- A policy that a school brought, being read off the request path; what was read waits to be confirmed.
create table policy_import (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  file_hash bytea not null,
  file_name text not null check (length(file_name) between 1 and 200),
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'refused', 'used', 'left')),
  progress integer not null default 0 check (progress between 0 and 100),
  found jsonb,
  confirmed jsonb not null default '{}',
  refusal text,
  brought_by uuid not null,
  brought_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, file_hash) references stored_file (school_id, hash),
  foreign key (school_id, brought_by) references person (school_id, id),
  check ((state = 'refused') = (refusal is not null))
);
select keep_to_school('policy_import');
grant select, insert on policy_import to signpost_app;
grant update (state, progress, found, confirmed, refusal, done_at) on policy_import to signpost_app;
