-- Who was reminded to read what the policy asks of them, and which clauses a question that was sent on came to.

create table policy_reading_reminder (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  -- The clause from whose page they were reminded; what they read is all that speaks to them.
  clause text not null check (length(clause) between 1 and 200),
  reminded_by uuid not null,
  at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id),
  foreign key (school_id, reminded_by) references person (school_id, id)
);
select keep_to_school('policy_reading_reminder');
grant select, insert on policy_reading_reminder to signpost_app;
create index policy_reading_reminder_latest on policy_reading_reminder (school_id, person_id, at desc);

-- Only of questions that somebody sent on with their leave: of all others nothing is kept but a count.
create table guidance_question_clause (
  school_id uuid not null references school,
  question_id uuid not null,
  clause text not null check (length(clause) between 1 and 200),
  came_as text not null check (came_as in ('answer', 'near')),
  -- In the order in which they were shown: what the answer rests on most comes first.
  place integer not null check (place >= 0),
  primary key (school_id, question_id, clause),
  foreign key (school_id, question_id) references guidance_question (school_id, id)
);
select keep_to_school('guidance_question_clause');
grant select, insert on guidance_question_clause to signpost_app;
create index guidance_question_clause_by_clause on guidance_question_clause (school_id, clause);
