-- Questions that the policy did not answer, sent on with the asker's leave, and the school's own answers to them: its
-- guidance. A question is kept as it was asked; an answer is never changed, and a later one stands beside it.

create table guidance_question (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  asked_as text not null check (asked_as in ('staff', 'leader', 'governor', 'volunteer', 'contractor', 'parent', 'pupil')),
  asked_by uuid,
  question text not null check (length(question) between 1 and 2000),
  topic text,
  verdict text not null
    check (verdict in ('allowed', 'not_allowed', 'needs_approval', 'report', 'advised_against', 'silent')),
  goes_to text not null,
  asked_at timestamptz not null,
  primary key (school_id, id),
  foreign key (school_id, asked_by) references person (school_id, id)
);
select keep_to_school('guidance_question');
grant select, insert on guidance_question to signpost_app;
create index guidance_question_by_time on guidance_question (school_id, asked_at);

create table guidance_answer (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  question text not null check (length(question) between 1 and 300),
  answer text not null check (length(answer) between 1 and 2000),
  author_id uuid not null,
  answered_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (school_id, id),
  foreign key (school_id, question_id) references guidance_question (school_id, id),
  foreign key (school_id, author_id) references person (school_id, id),
  foreign key (school_id, withdrawn_by) references person (school_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
select keep_to_school('guidance_answer');
grant select, insert on guidance_answer to signpost_app;
grant update (withdrawn_at, withdrawn_by) on guidance_answer to signpost_app;
create unique index guidance_answer_one_standing on guidance_answer (school_id, question_id) where withdrawn_at is null;

-- Taken back once, by whoever may; never given again, and never re-dated.
create function keep_withdrawal() returns trigger
  language plpgsql
  as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'guidance that was taken back stays taken back' using errcode = 'SP090';
  end if;
  return new;
end $$;
create trigger lawful before update on guidance_answer for each row execute function keep_withdrawal();
