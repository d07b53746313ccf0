-- What publishing needs beyond the ground.

-- Under which name a process holds jobs of the queue, so that a dead one's jobs can be told from a living one's.
alter table heartbeat add column queue_worker text;

-- sha256 of the message as it was handed over: built again from the version and this row, it shows what was sent.
alter table delivery add column message_hash bytea check (length(message_hash) = 32);
grant update (message_hash) on delivery to signpost_app;

create index newsletter_reader_leaving on newsletter_reader (school_id, unsubscribe_hash);

-- A worker thought lost may still bring the server's answer: what is unknown may become known, never be sent again.
create or replace function check_delivery() returns trigger
  language plpgsql
  as $$
begin
  if new.state <> old.state and not (
    (old.state = 'ready' and new.state in ('sending', 'skipped'))
    or (old.state = 'sending' and new.state in ('confirmed', 'rejected', 'unknown'))
    or (old.state = 'unknown' and new.state in ('confirmed', 'rejected', 'bounced'))
    or (old.state = 'confirmed' and new.state = 'bounced')
  ) then
    raise exception 'a delivery cannot go from % to %', old.state, new.state using errcode = 'SP005';
  end if;
  return new;
end $$;

-- As before, and a hold stops a publication that is taken up again as it stops one that has not begun.
create or replace function check_publication() returns trigger
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
  if new.state = 'sending' and tg_op = 'UPDATE' and old.state <> 'sending' then
    if exists (select 1 from post_hold where school_id = new.school_id and post_id = new.post_id and lifted_at is null) then
      raise exception 'the post is held' using errcode = 'SP007';
    end if;
  end if;
  return new;
end $$;
