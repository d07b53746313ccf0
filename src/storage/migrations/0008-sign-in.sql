-- Accounts are global and stand behind a door of their own: the app's role cannot read a line here,
-- and the sign-in role cannot read a line of any school.

create table signin.account (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now()
);

create table signin.account_address (
  address text primary key check (address = lower(address)),
  account_id uuid not null references signin.account,
  confirmed_at timestamptz
);
create index account_address_of on signin.account_address (account_id);

create table signin.membership (
  account_id uuid not null references signin.account,
  school_id uuid not null,
  person_id uuid not null,
  school_name text not null,
  ended_at timestamptz,
  primary key (account_id, school_id, person_id)
);

create table signin.passkey (
  credential_id text primary key,
  account_id uuid not null references signin.account,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null default '[]',
  label text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_of on signin.passkey (account_id);

create table signin.passkey_challenge (
  id uuid primary key default gen_random_uuid(),
  challenge text not null,
  account_id uuid references signin.account,
  expires_at timestamptz not null
);

create table signin.sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references signin.account,
  purpose text not null check (purpose in ('sign-in', 'invitation', 'first-school', 'demo')),
  school_id uuid,
  person_id uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table signin.session (
  token_hash bytea primary key,
  account_id uuid not null references signin.account,
  school_id uuid,
  person_id uuid,
  second_factor boolean not null default false,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of on signin.session (account_id) where ended_at is null;

create table signin.mail (
  id uuid primary key default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  problem text
);

grant select, insert, update on all tables in schema signin to signpost_signin;
grant delete on signin.passkey, signin.passkey_challenge to signpost_signin;
