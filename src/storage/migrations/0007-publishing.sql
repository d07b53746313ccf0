-- Publishing at most once: one row per version and channel is the only licence to send.

create table publication (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  hash bytea not null,
  channel_id uuid not null,
  state text not null default 'ready' check (state in ('ready', 'claimed', 'sending', 'confirmed', 'rejected', 'unknown', 'held', 'pulled', 'replaced')),
  repeatable boolean not null,
  due_at timestamptz not null,
  claimed_by uuid,
  lease_until timestamptz,
  fence integer not null default 0,
  sending_at timestamptz,
  done_at timestamptz,
  remote_ref text,
  remote_address text,
  problem text,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (school_id, id),
  unique (school_id, post_id, hash, channel_id),
  foreign key (school_id, post_id, hash) references post_version (school_id, post_id, hash),
  foreign key (school_id, channel_id) references channel (school_id, id),
  check (state <> 'claimed' or (claimed_by is not null and lease_until is not null)),
  check (state <> 'held' or problem is not null)
);
select keep_to_school('publication');
grant select, insert on publication to signpost_app;
grant update (state, due_at, claimed_by, lease_until, fence, sending_at, done_at, remote_ref, remote_address, problem, removed_at)
  on publication to signpost_app;
create index publication_of_post on publication (school_id, post_id);

-- sending never becomes ready again; unknown is settled by reading the channel, or sent again only where that cannot double.
create function check_publication() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'ready' then raise exception 'a publication begins as ready' using errcode = 'SP005'; end if;
  elsif new.state <> old.state and not (
    (old.state = 'ready' and new.state in ('claimed', 'held', 'pulled'))
    or (old.state = 'claimed' and new.state in ('ready', 'sending', 'held', 'pulled'))
    or (old.state = 'sending' and new.state in ('confirmed', 'rejected', 'unknown'))
    or (old.state = 'unknown' and new.state in ('confirmed', 'rejected'))
    or (old.state = 'unknown' and new.state = 'sending' and old.repeatable)
    or (old.state = 'held' and new.state in ('ready', 'pulled'))
    or (old.state = 'confirmed' and new.state = 'replaced')
  ) then
    raise exception 'a publication cannot go from % to %', old.state, new.state using errcode = 'SP005';
  end if;
  if tg_op = 'UPDATE' and new.fence < old.fence then
    raise exception 'a fence never goes back' using errcode = 'SP005';
  end if;
  if new.state in ('ready', 'sending') and (tg_op = 'INSERT' or new.state <> old.state) then
    if not exists (select 1 from release where school_id = new.school_id and post_id = new.post_id and hash = new.hash) then
      raise exception 'nothing lets this version out' using errcode = 'SP006';
    end if;
  end if;
  if new.state = 'sending' and (tg_op = 'INSERT' or old.state = 'claimed') then
    if exists (select 1 from post_hold where school_id = new.school_id and post_id = new.post_id and lifted_at is null) then
      raise exception 'the post is held' using errcode = 'SP007';
    end if;
  end if;
  return new;
end $$;
create trigger lawful before insert or update on publication for each row execute function check_publication();

-- What is due, by id alone, so that the worker can look across schools and see no school's data. Kept by trigger.
create table due (
  school_id uuid not null,
  publication_id uuid not null,
  state text not null,
  due_at timestamptz not null,
  lease_until timestamptz,
  primary key (school_id, publication_id)
);
grant select on due to signpost_app;
create index due_when on due (due_at);

create function note_due() returns trigger
  language plpgsql security definer set search_path = signpost
  as $$
begin
  if new.state in ('ready', 'claimed', 'sending', 'unknown') then
    insert into due (school_id, publication_id, state, due_at, lease_until)
      values (new.school_id, new.id, new.state, new.due_at, new.lease_until)
      on conflict (school_id, publication_id) do update
      set state = excluded.state, due_at = excluded.due_at, lease_until = excluded.lease_until;
  else
    delete from due where school_id = new.school_id and publication_id = new.id;
  end if;
  return null;
end $$;
create trigger keep_due after insert or update on publication for each row execute function note_due();

create table delivery (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  publication_id uuid not null,
  reader_id uuid not null,
  attempt integer not null default 1,
  state text not null default 'ready' check (state in ('ready', 'sending', 'confirmed', 'rejected', 'unknown', 'bounced', 'skipped')),
  asked_by uuid,
  sending_at timestamptz,
  done_at timestamptz,
  message_id text,
  problem text,
  primary key (school_id, id),
  unique (school_id, publication_id, reader_id, attempt),
  foreign key (school_id, publication_id) references publication (school_id, id),
  foreign key (school_id, reader_id) references newsletter_reader (school_id, id),
  foreign key (school_id, asked_by) references person (school_id, id),
  check (attempt = 1 or asked_by is not null)
);
select keep_to_school('delivery');
grant select, insert on delivery to signpost_app;
grant update (state, sending_at, done_at, message_id, problem) on delivery to signpost_app;
create index delivery_waiting on delivery (school_id, publication_id, state);

create function check_delivery() returns trigger
  language plpgsql
  as $$
begin
  if new.state <> old.state and not (
    (old.state = 'ready' and new.state in ('sending', 'skipped'))
    or (old.state = 'sending' and new.state in ('confirmed', 'rejected', 'unknown'))
    or (old.state in ('confirmed', 'unknown') and new.state = 'bounced')
  ) then
    raise exception 'a delivery cannot go from % to %', old.state, new.state using errcode = 'SP005';
  end if;
  return new;
end $$;
create trigger lawful before update on delivery for each row execute function check_delivery();

-- The school's own page: what stands on it now.
create table page_entry (
  school_id uuid not null references school,
  post_id uuid not null,
  publication_id uuid not null,
  title text not null,
  text text not null,
  pictures jsonb not null default '[]',
  published_at timestamptz not null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  primary key (school_id, post_id),
  foreign key (school_id, post_id) references post (school_id, id),
  foreign key (school_id, publication_id) references publication (school_id, id)
);
select keep_to_school('page_entry');
grant select, insert on page_entry to signpost_app;
grant update (publication_id, title, text, pictures, updated_at, removed_at) on page_entry to signpost_app;
create index page_entry_latest on page_entry (school_id, published_at desc) where removed_at is null;

create table late_alarm (
  school_id uuid not null references school,
  publication_id uuid not null,
  raised_at timestamptz not null default now(),
  raised_by text not null check (raised_by in ('web', 'worker')),
  primary key (school_id, publication_id),
  foreign key (school_id, publication_id) references publication (school_id, id)
);
select keep_to_school('late_alarm');
grant select, insert on late_alarm to signpost_app;

-- The demo's outbox: mail that would have left over SMTP, kept to be looked at. Empty in real use.
create table demo_outbox (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  message_id text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  at timestamptz not null default now(),
  primary key (school_id, id)
);
select keep_to_school('demo_outbox');
grant select, insert on demo_outbox to signpost_app;
create index demo_outbox_latest on demo_outbox (school_id, at desc);
