-- Who has read what the policy asks of them, and how every clause stood at the end of each day.

create table policy_reading (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  policy_version_id uuid not null,
  -- What was on the page: a reading of other words does not stand for these.
  words_hash bytea not null check (length(words_hash) = 32),
  clauses jsonb not null,
  at timestamptz not null default now(),
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, policy_version_id) references policy_version (school_id, id)
);
select keep_to_school('policy_reading');
grant select, insert on policy_reading to signpost_app;
create unique index policy_reading_once on policy_reading (school_id, person_id, words_hash);

-- One line a day, and never a second: the states as bytes with their hash, chained to the day before.
create table policy_day (
  school_id uuid not null references school,
  day date not null,
  policy_version_id uuid not null,
  states text not null,
  hash bytea not null,
  previous bytea not null,
  taken_at timestamptz not null default now(),
  primary key (school_id, day),
  foreign key (school_id, policy_version_id) references policy_version (school_id, id),
  check (hash = sha256(previous || convert_to(states, 'UTF8')))
);
select keep_to_school('policy_day');
grant select, insert on policy_day to signpost_app;

create function only_the_next_day() returns trigger
  language plpgsql
  as $$
declare last policy_day;
begin
  select * into last from policy_day where school_id = new.school_id order by day desc limit 1;
  if last.day is not null and new.day <= last.day then
    raise exception 'a day that is past is not written again' using errcode = 'SP070';
  end if;
  if new.previous is distinct from coalesce(last.hash, ''::bytea) then
    raise exception 'a day follows the day before it' using errcode = 'SP070';
  end if;
  return new;
end $$;
create trigger in_order before insert on policy_day for each row execute function only_the_next_day();
