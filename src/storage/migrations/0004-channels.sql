-- The register of official channels.

create table channel (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('page', 'newsletter', 'facebook', 'instagram', 'x', 'youtube', 'bluesky', 'mastodon', 'wordpress')),
  name text not null check (length(name) between 1 and 200),
  address text not null default '',
  purposes jsonb not null default '[]',
  outcomes text not null default '',
  risk_assessment text not null default '',
  risk_assessed_on date,
  risk_assessed_by uuid,
  proposed_by uuid,
  proposed_at timestamptz not null default now(),
  approved_by uuid,
  approved_as text,
  approved_at timestamptz,
  opened_on date,
  closed_on date,
  stopped_at timestamptz,
  stopped_reason text,
  primary key (school_id, id),
  foreign key (school_id, risk_assessed_by) references person (school_id, id),
  foreign key (school_id, proposed_by) references person (school_id, id),
  foreign key (school_id, approved_by) references person (school_id, id),
  check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (approved_as is null)),
  check (opened_on is null or approved_at is not null),
  check (closed_on is null or opened_on is null or closed_on >= opened_on)
);
select keep_to_school('channel');
grant select, insert on channel to signpost_app;
grant update (name, address, purposes, outcomes, risk_assessment, risk_assessed_on, risk_assessed_by, approved_by, approved_as,
  approved_at, opened_on, closed_on, stopped_at, stopped_reason) on channel to signpost_app;
create unique index channel_one_page on channel (school_id, kind) where kind in ('page', 'newsletter') and closed_on is null;

create table channel_poster (
  school_id uuid not null references school,
  channel_id uuid not null,
  person_id uuid not null,
  since timestamptz not null default now(),
  until timestamptz,
  id uuid not null default gen_random_uuid(),
  primary key (school_id, id),
  foreign key (school_id, channel_id) references channel (school_id, id),
  foreign key (school_id, person_id) references person (school_id, id)
);
select keep_to_school('channel_poster');
grant select, insert on channel_poster to signpost_app;
grant update (until) on channel_poster to signpost_app;
create unique index channel_poster_once on channel_poster (school_id, channel_id, person_id) where until is null;

-- While an incident is on, only posts about it by those who speak for the school go out; the rest wait.
create table incident_mode (
  school_id uuid not null references school,
  id uuid not null default gen_random_uuid(),
  started_at timestamptz not null default now(),
  started_by uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (school_id, id),
  foreign key (school_id, started_by) references person (school_id, id),
  foreign key (school_id, ended_by) references person (school_id, id)
);
select keep_to_school('incident_mode');
grant select, insert on incident_mode to signpost_app;
grant update (ended_at, ended_by) on incident_mode to signpost_app;
create unique index incident_mode_one on incident_mode (school_id) where ended_at is null;
