-- What became of an answer of the school's as a candidate for the next policy: taken into a draft as a clause of its
-- own, set aside with a reason, or taken up again. Each is a line of its own; the latest counts.

create table guidance_for_review (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  guidance_id uuid not null,
  -- In the order in which it was decided, whatever the clock says.
  number integer not null check (number > 0),
  came_of_it text not null check (came_of_it in ('taken', 'set-aside', 'taken-up-again')),
  reason text check (length(reason) between 1 and 1000),
  draft_id uuid,
  clause text check (length(clause) between 1 and 200),
  decided_by uuid not null,
  at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, guidance_id) references guidance_answer (school_id, id),
  foreign key (school_id, draft_id) references policy_draft (school_id, id),
  foreign key (school_id, decided_by) references person (school_id, id),
  check ((came_of_it = 'taken') = (clause is not null) and (clause is null) = (draft_id is null)),
  check ((came_of_it = 'set-aside') = (reason is not null))
);
select keep_to_school('guidance_for_review');
grant select, insert on guidance_for_review to signpost_app;
create unique index guidance_for_review_in_order on guidance_for_review (school_id, guidance_id, number);
