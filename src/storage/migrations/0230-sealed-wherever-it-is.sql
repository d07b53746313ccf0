-- What was sealed unopened is sealed wherever the same bytes are, and nobody can give them again. Kept under the server’s
-- secret, and without the case or the file: the list says of a file that is given whether it is one of these, and no more.
create table concern_sealed_bytes (
  school_id uuid not null references school,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (school_id, hash)
);
select keep_to_school('concern_sealed_bytes');
grant select, insert on concern_sealed_bytes to signpost_app;

-- The hash of every file inside a mail, worked out as it comes, so that a mail goes with what is attached to it.
alter table concern_evidence add column within bytea[] not null default '{}';
