-- How often a clause was given as an answer to a question, a day at a time. What was asked, and by whom, is kept nowhere.

create table clause_cited (
  school_id uuid not null references school,
  clause text not null check (length(clause) between 1 and 200),
  on_day date not null,
  times integer not null default 1 check (times > 0),
  primary key (school_id, clause, on_day)
);
select keep_to_school('clause_cited');
grant select, insert on clause_cited to signpost_app;
grant update (times) on clause_cited to signpost_app;

-- A count goes up, one question at a time, and never down.
create function counts_up() returns trigger
  language plpgsql
  as $$
begin
  if new.times <> old.times + 1 then
    raise exception 'a count goes up by one question at a time' using errcode = 'SP072';
  end if;
  return new;
end $$;
create trigger lawful before update on clause_cited for each row execute function counts_up();
