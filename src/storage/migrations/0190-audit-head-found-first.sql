-- What one line says, as before. Stable and no longer called immutable, which its own parts are not either: only so does the
-- server work it out in place, where it otherwise starts a function for each line.
alter function audit_line_hash(audit_entry) stable;

-- As before, save that the head of a school's chain is made only where it is not found: each line after the first asks once
-- less while it holds the chain.
create or replace function chain_audit_entry() returns trigger
  language plpgsql security definer set search_path = signpost
  as $$
declare head audit_head;
begin
  select * into head from audit_head where school_id = new.school_id for update;
  if not found then
    insert into audit_head (school_id, seq, hash) values (new.school_id, 0, sha256(convert_to(new.school_id::text, 'UTF8')))
      on conflict (school_id) do nothing;
    select * into head from audit_head where school_id = new.school_id for update;
  end if;
  new.seq := head.seq + 1;
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.previous := head.hash;
  new.hash := audit_line_hash(new);
  update audit_head set seq = new.seq, hash = new.hash where school_id = new.school_id;
  return new;
end $$;
