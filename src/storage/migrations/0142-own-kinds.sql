-- Kinds of report that a school added to those Signpost brings: its own words, treated throughout as the kind it names.
-- Retired and not taken away: what was told as one keeps its meaning.
create table own_kind (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 100),
  treated_as text not null check (treated_as ~ '^[a-z]+(-[a-z]+)*$'),
  words_staff text not null check (length(words_staff) between 1 and 200),
  words_families text not null check (length(words_families) between 1 and 200),
  words_pupils text not null check (length(words_pupils) between 1 and 200),
  added_by uuid not null,
  added_at timestamptz not null,
  retired_by uuid,
  retired_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, added_by) references person (school_id, id),
  foreign key (school_id, retired_by) references person (school_id, id),
  check ((retired_by is null) = (retired_at is null))
);
select keep_to_school('own_kind');
grant select, insert on own_kind to signpost_app;
grant update (retired_by, retired_at) on own_kind to signpost_app;
create unique index own_kind_once on own_kind (school_id, lower(name)) where retired_at is null;
