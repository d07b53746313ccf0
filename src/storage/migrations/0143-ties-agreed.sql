-- A tie counts from when it is declared. The other of the two, or the clerk, agrees to it; whoever it names and does not
-- agree says so, and somebody who is neither of the two decides. Nobody agrees to what they said themselves.
alter table tie add column agreed_by uuid, add column agreed_at timestamptz,
  add column disputed_by uuid, add column disputed_at timestamptz, add column disputed_why text,
  add column not_so_why text,
  add foreign key (school_id, agreed_by) references person (school_id, id),
  add foreign key (school_id, disputed_by) references person (school_id, id),
  add check ((agreed_by is null) = (agreed_at is null)),
  add check (agreed_by <> declared_by),
  add check ((disputed_by is null) = (disputed_at is null) and (disputed_by is null) = (disputed_why is null)),
  add check (disputed_by in (person_id, other_id) and disputed_by <> declared_by),
  add check (length(disputed_why) between 1 and 1000),
  add check (length(not_so_why) between 1 and 1000),
  add check (not_so_why is null or (ended_by is not null and ended_by not in (person_id, other_id)));
grant update (agreed_by, agreed_at, disputed_by, disputed_at, disputed_why, not_so_why) on tie to signpost_app;
