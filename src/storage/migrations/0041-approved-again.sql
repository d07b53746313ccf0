-- A channel approved again is as it was approved, also within the same instant: who records the approval says so.
grant update (changed_since_approval) on channel to signpost_app;

create or replace function note_channel_change() returns trigger
  language plpgsql
  as $$
begin
  if new.purposes is distinct from old.purposes or new.outcomes is distinct from old.outcomes
      or new.risk_assessment is distinct from old.risk_assessment then
    new.changed_since_approval := new.approved_at is not null;
  end if;
  return new;
end $$;
