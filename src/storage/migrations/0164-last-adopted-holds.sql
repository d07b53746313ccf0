-- What governors decided last holds: of the versions that have begun the one adopted last is in force, and not the one
-- that began last. It is that one whose say in adoption counts beside the new one's (0061).
create or replace function check_policy_version() returns trigger
  language plpgsql
  as $$
declare put policy_draft; adopters text[];
begin
  perform pg_advisory_xact_lock(hashtext('policy version'), hashtext(new.school_id::text));
  if new.draft_id is null then
    if exists (select 1 from policy_version where school_id = new.school_id) then
      raise exception 'only a first policy is put in force without a draft' using errcode = 'SP067';
    end if;
    return new;
  end if;
  select * into put from policy_draft where school_id = new.school_id and id = new.draft_id for update;
  if put.stage is distinct from 'with-governors' or put.put_hash is distinct from new.document_hash then
    raise exception 'what is adopted is what was put to governors' using errcode = 'SP068';
  end if;
  select array_agg(coalesce(settings ->> 'policy-adopted-by', 'governing-body')) into adopters from (
    select new.settings
    union all
    (select settings from policy_version where school_id = new.school_id and in_force_from <= now()
      order by recorded_at desc, in_force_from desc limit 1)) both_policies;
  if adopters <> array_fill('not-stated'::text, array[cardinality(adopters)])
      and (new.adopted_on is null or new.minute is null) then
    raise exception 'governors adopt at a meeting, under a minute' using errcode = 'SP069';
  end if;
  if 'governing-body-with-chair-signature' = any (adopters) and not exists (select 1 from policy_signature
      where school_id = new.school_id and draft_id = new.draft_id and document_hash = new.document_hash) then
    raise exception 'the chair has not signed' using errcode = 'SP069';
  end if;
  return new;
end $$;

drop index policy_version_latest;
create index policy_version_latest on policy_version (school_id, recorded_at desc, in_force_from desc);
