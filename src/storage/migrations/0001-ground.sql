-- The ground: which school a transaction is for, the rule that keeps every table to it, and the audit chain.

create function current_school() returns uuid
  language sql stable
  as $$ select nullif(current_setting('signpost.school', true), '')::uuid $$;

-- A restrictive policy beside one permissive one: a further permissive policy added by mistake cannot open a table.
create function keep_to_school(subject regclass) returns void
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', subject);
  execute format('alter table %s force row level security', subject);
  execute format('create policy everyone on %s as permissive for all to public using (true) with check (true)', subject);
  execute format('create policy own_school on %s as restrictive for all to public
    using (school_id = current_school()) with check (school_id = current_school())', subject);
end $$;
revoke execute on function keep_to_school(regclass) from public;

-- Which school answers at an address: read before any school is known, so it belongs to none.
create table school_door (
  slug text primary key check (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
  school_id uuid not null unique
);
grant select, insert on school_door to signpost_app;

create table school (
  school_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  slug text not null,
  type text not null check (type in ('community', 'voluntary-controlled', 'voluntary-aided', 'foundation', 'academy', 'independent')),
  country text not null check (country in ('england')),
  town text not null default '',
  contacts jsonb not null default '[]',
  classes jsonb not null default '[]',
  houses jsonb not null default '[]',
  hold_minutes integer not null default 2 check (hold_minutes between 0 and 60),
  notice_minutes integer not null default 30 check (notice_minutes between 0 and 2880),
  backed_up_at timestamptz,
  created_at timestamptz not null default now()
);
select keep_to_school('school');
grant select, insert on school to signpost_app;
grant update (name, type, town, contacts, classes, houses, hold_minutes, notice_minutes, backed_up_at) on school to signpost_app;

create table term (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  name text not null,
  starts date not null,
  ends date not null check (ends >= starts),
  primary key (school_id, id)
);
select keep_to_school('term');
grant select, insert, update, delete on term to signpost_app;

create table audit_head (
  school_id uuid primary key references school,
  seq bigint not null,
  hash bytea not null
);
select keep_to_school('audit_head');
grant select on audit_head to signpost_app;

-- Append-only by grant. A line holds ids and hashes, never names or text, so erasing content breaks no chain.
create table audit_entry (
  school_id uuid not null references school,
  seq bigint not null default 0,
  at timestamptz not null default now(),
  actor uuid,
  verb text not null check (verb ~ '^[a-z]+(-[a-z]+)*$'),
  subject_kind text not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$'),
  subject_id uuid,
  content_hash bytea,
  facts jsonb not null default '{}',
  previous bytea not null default '',
  hash bytea not null default '',
  primary key (school_id, seq)
);
select keep_to_school('audit_entry');
grant select, insert on audit_entry to signpost_app;
create index audit_entry_subject on audit_entry (school_id, subject_id, seq);

-- What one line says, as bytes: verifiable offline from the columns alone.
create function audit_line_hash(entry audit_entry) returns bytea
  language sql immutable
  as $$
  select sha256(entry.previous || convert_to(concat_ws(E'\x1f',
    entry.school_id::text, entry.seq::text, (extract(epoch from entry.at) * 1000000)::bigint::text, coalesce(entry.actor::text, '-'),
    entry.verb, entry.subject_kind, coalesce(entry.subject_id::text, '-'),
    coalesce(encode(entry.content_hash, 'hex'), '-'), entry.facts::text), 'UTF8'))
$$;

create function chain_audit_entry() returns trigger
  language plpgsql security definer set search_path = signpost
  as $$
declare head audit_head;
begin
  insert into audit_head (school_id, seq, hash) values (new.school_id, 0, sha256(convert_to(new.school_id::text, 'UTF8')))
    on conflict (school_id) do nothing;
  select * into head from audit_head where school_id = new.school_id for update;
  new.seq := head.seq + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.previous := head.hash;
  new.hash := audit_line_hash(new);
  update audit_head set seq = new.seq, hash = new.hash where school_id = new.school_id;
  return new;
end $$;
create trigger chain before insert on audit_entry for each row execute function chain_audit_entry();

-- Who is alive: the web and worker processes say so here. It holds no school's data.
create table heartbeat (
  process uuid primary key,
  part text not null check (part in ('web', 'worker')),
  started_at timestamptz not null default now(),
  at timestamptz not null default now()
);
grant select, insert, update, delete on heartbeat to signpost_app;
