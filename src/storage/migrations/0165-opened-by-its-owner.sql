-- A case goes on to the next where whoever it belongs to has not opened it, whoever else reads it. So it is kept when its
-- owner opened it since it became theirs, and when the first of its owners did: the clock from when it was told.
alter table concern_case
  add column owner_opened_at timestamptz,
  add column first_opened_by_owner_at timestamptz;
grant update (owner_opened_at, first_opened_by_owner_at) on concern_case to signpost_app;

-- However a case comes to somebody else, they have not opened it yet as theirs.
create function unopened_by_new_owner() returns trigger
  language plpgsql
  as $$
begin
  new.owner_opened_at := null;
  return new;
end $$;
create trigger unopened_by_whoever_has_it_now before update of owner_id on concern_case
  for each row when (new.owner_id is distinct from old.owner_id) execute function unopened_by_new_owner();

-- Cases from before: who opened them and who had them stands in their own record. Of one that was handed on, the first
-- opening stays what it was taken for. One that its owner has not opened gets a day until it goes on.
alter table concern_case no force row level security;
alter table concern_log no force row level security;
update concern_case c set
  owner_opened_at = (select min(l.at) from concern_log l
    where l.school_id = c.school_id and l.case_id = c.id and l.actor = c.owner_id and l.verb in ('open-first', 'read')
      and l.seq > coalesce((select max(h.seq) from concern_log h
        where h.school_id = c.school_id and h.case_id = c.id and h.verb like 'hand-on-%'), 0)),
  first_opened_by_owner_at = case
    when exists (select from concern_log h
      where h.school_id = c.school_id and h.case_id = c.id and h.verb like 'hand-on-%') then c.first_opened_at
    else (select min(l.at) from concern_log l
      where l.school_id = c.school_id and l.case_id = c.id and l.actor = c.owner_id and l.verb in ('open-first', 'read'))
    end
  where c.first_opened_at is not null and c.stage <> 'destroyed';
update concern_case set passes_on_at = now() + interval '24 hours'
  where stage = 'open' and owner_opened_at is null and passes_on_at is null;
alter table concern_case force row level security;
alter table concern_log force row level security;

drop index concern_case_open;
create index concern_case_open on concern_case (school_id, passes_on_at) where stage = 'open' and owner_opened_at is null;
