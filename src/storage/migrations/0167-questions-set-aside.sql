-- A question that gets no answer: abuse, a joke, nothing about the policy, or asked before. It is set aside with a reason
-- by whoever would have answered it, stays in the record, and can be put back once; a later setting aside stands beside it.

create table guidance_set_aside (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  reason text not null check (reason in ('abuse', 'joke', 'not-about-this', 'asked-before')),
  set_aside_by uuid not null,
  set_aside_at timestamptz not null,
  put_back_by uuid,
  put_back_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, question_id) references guidance_question (school_id, id),
  foreign key (school_id, set_aside_by) references person (school_id, id),
  foreign key (school_id, put_back_by) references person (school_id, id),
  check ((put_back_at is null) = (put_back_by is null))
);
select keep_to_school('guidance_set_aside');
grant select, insert on guidance_set_aside to signpost_app;
grant update (put_back_at, put_back_by) on guidance_set_aside to signpost_app;
create unique index guidance_set_aside_one_standing on guidance_set_aside (school_id, question_id) where put_back_at is null;

-- Put back once, and never re-dated.
create function keep_putting_back() returns trigger
  language plpgsql
  as $$
begin
  if old.put_back_at is not null then
    raise exception 'a question that was put back stays put back' using errcode = 'SP167';
  end if;
  return new;
end $$;
create trigger lawful before update on guidance_set_aside for each row execute function keep_putting_back();
