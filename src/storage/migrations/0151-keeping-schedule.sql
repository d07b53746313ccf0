-- How long a school keeps what, where it decided otherwise than Signpost proposes: added to and never changed, so that it
-- can be said of every day which time counted. No years: the school names no time, and somebody looks each year.
create table keeping_years (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  line text not null check (line ~ '^[a-z]+(-[a-z]+)*$'),
  years integer check (years between 0 and 100),
  was integer check (was between 0 and 100),
  reason text not null check (length(reason) between 1 and 2000),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, changed_by) references person (school_id, id),
  check (years is distinct from was)
);
select keep_to_school('keeping_years');
grant select, insert on keeping_years to signpost_app;
create index keeping_years_of_line on keeping_years (school_id, line, changed_at);

-- When the day of a review was worked out last: where the schedule changed since, it is worked out anew by somebody who
-- can read the case.
alter table concern_keeping add column dated_at timestamptz;
grant update (dated_at) on concern_keeping to signpost_app;
