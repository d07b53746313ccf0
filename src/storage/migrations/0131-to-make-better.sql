-- What is to be made better in the policy, in teaching or in filtering. It stands for itself: nothing leads from here to
-- a case, so that nobody who reads it learns of one.
create table improvement (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  area text not null check (area in ('policy', 'teaching', 'filtering')),
  words text not null check (length(words) between 1 and 1000),
  raised_by uuid not null,
  raised_at timestamptz not null,
  came_of_it text check (came_of_it in ('done', 'not-done')),
  said text,
  ended_by uuid,
  ended_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, raised_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id),
  check ((came_of_it is null) = (ended_at is null) and (ended_at is null) = (ended_by is null) and (ended_at is null) = (said is null))
);
select keep_to_school('improvement');
grant select, insert on improvement to signpost_app;
grant update (came_of_it, said, ended_by, ended_at) on improvement to signpost_app;
create index improvement_open on improvement (school_id, area, raised_at) where ended_at is null;
