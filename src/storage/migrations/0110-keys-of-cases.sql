-- A key pair for each member of a school. The public half seals what they are to read; the private half stands only
-- sealed, by what they alone have. A human with several records here has one: it is their account's.
create table member_key (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  public_key bytea not null check (length(public_key) = 32),
  made_at timestamptz not null,
  ended_at timestamptz,
  -- How often in a row a passphrase was wrong, and when last: tries are slowed down, wherever they come from.
  wrong_tries integer not null default 0,
  wrong_at timestamptz,
  primary key (school_id, id)
);
select keep_to_school('member_key');
grant select, insert on member_key to signpost_app;
grant update (ended_at, wrong_tries, wrong_at) on member_key to signpost_app;
create unique index member_key_once on member_key (school_id, account_id) where ended_at is null;

-- Whose key it is, for whoever looks: an account's, by any of its records here.
create function own_key(in_school uuid, key uuid) returns boolean
  language sql stable
  as $$
  select exists (select from member_key k join person p on p.school_id = k.school_id and p.account_id = k.account_id
    where k.school_id = in_school and k.id = key and p.id = current_person())
$$;

-- The ways in which a private key may be opened, each a sealing of the same key: seen by its member alone.
create table member_key_way (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  key_id uuid not null,
  kind text not null check (kind in ('passphrase', 'passkey', 'demo')),
  credential_id text,
  salt bytea not null check (length(salt) >= 16),
  cost integer,
  box bytea not null,
  made_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, key_id) references member_key (school_id, id),
  check ((kind = 'passkey') = (credential_id is not null)),
  check ((kind = 'passphrase') = (cost is not null)),
  check (cost is null or cost >= 32768)
);
select keep_to_school('member_key_way');
create policy own_seen on member_key_way as restrictive for select to public using (own_key(school_id, key_id));
create policy own_added on member_key_way as restrictive for insert to public with check (own_key(school_id, key_id));
grant select, insert, delete on member_key_way to signpost_app;
create unique index member_key_way_once on member_key_way (school_id, key_id, kind, coalesce(credential_id, ''));

-- A private key opened for one session, sealed with what stands in that browser's cookie and nowhere else.
create table member_key_open (
  school_id uuid not null references school,
  session_hash bytea not null,
  key_id uuid not null,
  box bytea not null,
  opened_at timestamptz not null,
  used_at timestamptz not null,
  primary key (school_id, session_hash),
  foreign key (school_id, key_id) references member_key (school_id, id)
);
select keep_to_school('member_key_open');
create policy held_seen on member_key_open as restrictive for select to public
  using (session_hash = current_secret() or by_itself());
create policy held_added on member_key_open as restrictive for insert to public
  with check (session_hash = current_secret());
grant select, insert, delete on member_key_open to signpost_app;
grant update (used_at) on member_key_open to signpost_app;

-- A key that the school chose to print and lock away. Its private half was shown once and is kept nowhere.
create table recovery_key (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  public_key bytea not null check (length(public_key) = 32),
  held_by uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, held_by) references person (school_id, id),
  foreign key (school_id, made_by) references person (school_id, id)
);
select keep_to_school('recovery_key');
grant select, insert on recovery_key to signpost_app;
grant update (ended_at) on recovery_key to signpost_app;
create unique index recovery_key_once on recovery_key (school_id) where ended_at is null;

-- A case's key is a pair: whoever knows the public half can add and not read. `sealed_key`, sealed with the server's
-- secret, stands only while its owner has no key of their own.
alter table concern_case alter column sealed_key drop not null;
alter table concern_case
  add column public_key bytea check (length(public_key) = 32),
  -- What the product has to know while it cannot read: who may have it next, who is meant, whether files may be given,
  -- when the next clock runs out, and until when what people said of names was looked at.
  add column order_of_cover uuid[],
  add column meant uuid[],
  add column words_only boolean,
  add column due_at timestamptz,
  add column names_looked_at timestamptz,
  add constraint has_a_key check (sealed_key is not null or public_key is not null);
grant update (sealed_key, public_key, order_of_cover, meant, words_only, due_at, names_looked_at) on concern_case
  to signpost_app;

-- The key of a case, once for each who may open it: members of its order of cover, and the school's recovery key.
create table concern_seal (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  member_key_id uuid,
  recovery_key_id uuid,
  box bytea not null,
  sealed_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, case_id) references concern_case (school_id, id),
  foreign key (school_id, member_key_id) references member_key (school_id, id),
  foreign key (school_id, recovery_key_id) references recovery_key (school_id, id),
  check (num_nonnulls(member_key_id, recovery_key_id) = 1)
);
select keep_to_school('concern_seal');
create policy known_seen on concern_seal as restrictive for select to public
  using (exists (select from concern_case c where c.school_id = concern_seal.school_id and c.id = case_id));
create policy known_added on concern_seal as restrictive for insert to public
  with check (exists (select from concern_case c where c.school_id = concern_seal.school_id and c.id = case_id));
grant select, insert, delete on concern_seal to signpost_app;
create unique index concern_seal_once on concern_seal (school_id, case_id, coalesce(member_key_id, recovery_key_id));

-- Nothing is ever sealed to somebody whom a case concerns, by any of their records.
create function refuse_sealing_to_concerned() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from member_key k
      join person p on p.school_id = k.school_id and p.account_id = k.account_id
      join concern_case c on c.school_id = k.school_id and c.id = new.case_id and p.id = any (c.concerned)
      where k.school_id = new.school_id and k.id = new.member_key_id) then
    raise exception 'the case concerns them' using errcode = 'SP022';
  end if;
  return new;
end $$;
create trigger not_to_concerned before insert on concern_seal for each row execute function refuse_sealing_to_concerned();

-- Whoever turns out to be concerned loses their sealing with their place among the readers.
create function unseal_from_concerned() returns trigger
  language plpgsql
  as $$
begin
  delete from concern_seal s using member_key k, person p
    where s.school_id = new.school_id and s.case_id = new.id and k.school_id = s.school_id and k.id = s.member_key_id
      and p.school_id = k.school_id and p.account_id = k.account_id and p.id = any (new.concerned);
  return new;
end $$;
create trigger not_with_concerned after update of concerned on concern_case
  for each row when (new.concerned is distinct from old.concerned) execute function unseal_from_concerned();

-- The server's own wrap is taken away only where its owner can open it.
create function keep_openable() returns trigger
  language plpgsql
  as $$
begin
  if not exists (select from concern_seal s join member_key k on k.school_id = s.school_id and k.id = s.member_key_id
      join person p on p.school_id = k.school_id and p.account_id = k.account_id
      where s.school_id = new.school_id and s.case_id = new.id and k.ended_at is null and p.id = new.owner_id) then
    raise exception 'its owner could not open it' using errcode = 'SP023';
  end if;
  return new;
end $$;
create trigger stays_openable before update of sealed_key on concern_case
  for each row when (old.sealed_key is not null and new.sealed_key is null) execute function keep_openable();

-- A case that is destroyed leaves none of its keys behind.
create function drop_keys_of_destroyed() returns trigger
  language plpgsql
  as $$
begin
  delete from concern_seal where school_id = new.school_id and case_id = new.id;
  new.public_key := null;
  new.order_of_cover := null;
  new.meant := null;
  new.words_only := null;
  new.due_at := null;
  return new;
end $$;
create trigger keys_go_with_it before update on concern_case
  for each row when (new.stage = 'destroyed' and old.stage <> 'destroyed') execute function drop_keys_of_destroyed();

-- A report's key: sealed within its case, and for whoever told by their code or by their own key. `sealed_key`, with the
-- server's secret, stands only on reports from before there were keys.
alter table concern_report alter column sealed_key drop not null;
alter table concern_report
  add column case_sealed bytea,
  add column code_sealed bytea,
  add column teller_key_id uuid,
  add column teller_sealed bytea,
  add foreign key (school_id, teller_key_id) references member_key (school_id, id),
  add check (sealed_key is not null or case_sealed is not null),
  add check ((teller_key_id is null) = (teller_sealed is null));
grant update (sealed_key, case_sealed, code_sealed, teller_key_id, teller_sealed) on concern_report to signpost_app;

-- A file's key, sealed to its case; with the server's secret on files from before.
alter table concern_evidence add column key_by text not null default 'server' check (key_by in ('server', 'case'));
alter table concern_evidence alter column key_by drop default;
grant update (sealed_key, key_by) on concern_evidence to signpost_app;
create policy known_changed on concern_evidence as restrictive for update to public
  using (key_by = 'server' and exists (select from concern_case c where c.school_id = concern_evidence.school_id and c.id = case_id
    and current_person() = any (c.readers))) with check (true);
