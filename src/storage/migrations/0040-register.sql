-- What the register, the policy page and the roll hold beyond the ground.

alter table channel
  add column approved_meeting_on date,
  add column opened_by uuid,
  add column closed_by uuid,
  add column changed_since_approval boolean not null default false,
  add foreign key (school_id, opened_by) references person (school_id, id),
  add foreign key (school_id, closed_by) references person (school_id, id),
  add check (approved_as in ('headteacher', 'governing-board'));
grant update (approved_meeting_on, opened_by, closed_by) on channel to signpost_app;

-- An approval is of what a channel is for and of its risk assessment: a change of either calls for a new one,
-- whoever makes it and however.
create function note_channel_change() returns trigger
  language plpgsql
  as $$
begin
  if new.purposes is distinct from old.purposes or new.outcomes is distinct from old.outcomes
      or new.risk_assessment is distinct from old.risk_assessment then
    new.changed_since_approval := new.approved_at is not null;
  elsif new.approved_at is distinct from old.approved_at then
    new.changed_since_approval := false;
  end if;
  return new;
end $$;
create trigger approval_is_of_what_was_read before update on channel for each row execute function note_channel_change();

-- The governors' meeting at which a policy was adopted, where they adopt it.
alter table policy_version add column adopted_on date;

alter table roll_load add column consents_changed integer not null default 0;

-- A number that goes up whenever the roll, the consents or the school's own words change, so that what is made ready
-- from them can be kept until then. Kept by trigger.
create table roll_stamp (
  school_id uuid primary key references school,
  stamp bigint not null default 1
);
select keep_to_school('roll_stamp');
grant select, insert, update (stamp) on roll_stamp to signpost_app;

create function move_roll_stamp() returns trigger
  language plpgsql set search_path = signpost
  as $$
begin
  insert into roll_stamp (school_id) select distinct school_id from changed
    on conflict (school_id) do update set stamp = roll_stamp.stamp + 1;
  return null;
end $$;
do $$
declare subject text;
begin
  foreach subject in array array['school', 'person', 'pupil', 'consent'] loop
    execute format('create trigger roll_stamp_on_insert after insert on %I referencing new table as changed
      for each statement execute function move_roll_stamp()', subject);
    execute format('create trigger roll_stamp_on_update after update on %I referencing new table as changed
      for each statement execute function move_roll_stamp()', subject);
  end loop;
end $$;
