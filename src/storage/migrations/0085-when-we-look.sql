-- Days within a term on which the school is shut, whether anybody looks out of term, and whose council it is.
create table shut_day (
  school_id uuid not null references school,
  day date not null,
  primary key (school_id, day)
);
select keep_to_school('shut_day');
grant select, insert, delete on shut_day to signpost_app;

alter table school add column council text check (council ~ '^[a-z]+(-[a-z]+)*$');
alter table school add column out_of_term text not null default 'looked-at-on-working-days'
  check (out_of_term in ('looked-at-on-working-days', 'not-looked-at'));
grant update (council, out_of_term) on school to signpost_app;
