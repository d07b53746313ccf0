-- A reset may send the new invitation to another address: whoever confirms it sees which.
alter table protected_change add column address text check (address is null or length(address) between 3 and 254);
alter table protected_change add check (decided_by is null or decided_by <> person_id or confirmed = false);
-- The same change is asked for once at a time.
create unique index protected_change_open on protected_change (school_id, person_id, act, role) where decided_at is null;

-- Which address a link was mailed to: using it proves that address and no other.
alter table signin.sign_in_link add column address text check (address = lower(address));
create index sign_in_link_of on signin.sign_in_link (account_id, created_at desc);
create index membership_school on signin.membership (school_id);
create index passkey_challenge_expired on signin.passkey_challenge (expires_at);

-- What an unknown address is answered with where a known one would be answered with its passkeys.
create table signin.decoy (
  one boolean primary key default true check (one),
  key bytea not null
);
insert into signin.decoy (key)
  values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
grant select on signin.decoy to signpost_signin;
