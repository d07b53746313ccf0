import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.ts'

/** The few tables that belong to no school, each with what it holds instead. */
const ofNoSchool: Readonly<Record<string, string>> = {
  'signpost.schema_migration': 'which migrations were applied',
  'signpost.school_door': 'which school answers at which address',
  'signpost.heartbeat': 'which processes are alive',
  'signpost.due': 'ids and times of what is due, kept by trigger, so that the worker can look across schools',
  'signin.account': 'an account is a human’s, not a school’s',
  'signin.account_address': 'by which an account is found',
  'signin.membership': 'which person at which school an account is',
  'signin.passkey': 'how an account signs in',
  'signin.passkey_challenge': 'what a passkey was asked to sign, for five minutes',
  'signin.sign_in_link': 'hashes of links that were mailed',
  'signin.session': 'who is signed in',
  'signin.mail': 'mail about signing in',
  'signin.decoy': 'a key with which an unknown address costs as much time as a known one',
}

type Table = {
  name: string
  school: boolean
  enabled: boolean
  forced: boolean
  restrictive: number
  permissive: number
  keyed: boolean
  owner: string
}

const tablesQuery = `
  select n.nspname || '.' || c.relname as name,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id' and a.attnotnull) as school,
    c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
      and pg_get_expr(p.polqual, c.oid) in ('(school_id = current_school())', '(school_id = signpost.current_school())')
      and pg_get_expr(p.polwithcheck, c.oid) in ('(school_id = current_school())', '(school_id = signpost.current_school())')) as restrictive,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polpermissive) as permissive,
    (select (k.conkey[1] = (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id'))
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'p') as keyed,
    pg_get_userbyid(c.relowner) as owner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('signpost', 'signin') and c.relkind in ('r', 'p') order by 1`

const looseKeysQuery = `
  select c.relname || ' → ' || r.relname as key
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'signpost' and k.contype = 'f'
    and not exists (select 1 from unnest(k.conkey) as col join pg_attribute a on a.attrelid = c.oid and a.attnum = col where a.attname = 'school_id')`

function leaks(table: Table): string[] {
  if (table.name in ofNoSchool) return []
  const wrong = [
    table.school ? '' : 'has no school_id',
    table.enabled ? '' : 'has no row security',
    table.forced ? '' : 'does not force row security on its owner',
    table.restrictive === 1 ? '' : 'has no restrictive policy of its own school',
    table.permissive === 1 ? '' : 'has other permissive policies than the one',
    table.keyed ? '' : 'has a key that does not begin with school_id',
    table.owner === 'signpost_owner' ? '' : 'belongs to another than the owner',
  ].filter((fault) => fault !== '')
  return wrong.map((fault) => `${table.name} ${fault}`)
}

describe('the catalogue of the database', () => {
  let client: pg.Client
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await freshDatabase()
    drop = database.drop
    client = new pg.Client({ connectionString: database.adminUrl })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await drop()
  })

  const tables = async () => (await client.query<Table>(tablesQuery)).rows

  it('keeps every table to its school', async () => {
    const found = await tables()
    expect(found.length).toBeGreaterThan(30)
    expect(found.flatMap(leaks)).toEqual([])
  })

  it('has the tables of no school that are listed, and no others', async () => {
    const names = (await tables()).map((table) => table.name)
    expect(Object.keys(ofNoSchool).filter((name) => !names.includes(name))).toEqual([])
  })

  it.each([
    [
      'a table without its policy',
      'create table signpost.leak (school_id uuid not null, id uuid, primary key (school_id, id))',
      /leak has no row/,
    ],
    [
      'one more permissive policy',
      'create policy oops on signpost.person as permissive for select to public using (true)',
      /person has other permissive/,
    ],
    [
      'row security that spares the owner',
      'alter table signpost.post no force row level security',
      /post does not force/,
    ],
    ['a table that knows no school', 'create table signpost.loose (id uuid primary key)', /loose has no school_id/],
  ])('would show %s', async (_what, harm, told) => {
    await client.query('begin')
    try {
      await client.query(harm)
      expect((await tables()).flatMap(leaks).join('\n')).toMatch(told)
    } finally {
      await client.query('rollback')
    }
  })

  it('lets no row point into another school', async () => {
    const { rows } = await client.query<{ key: string }>(looseKeysQuery)
    expect(rows.map((row) => row.key)).toEqual([])
  })

  it('has no view that runs as its owner', async () => {
    const { rows } = await client.query(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('signpost', 'signin') and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`)
    expect(rows).toEqual([])
  })

  it('has only these functions that run as their owner', async () => {
    const { rows } = await client.query<{ name: string }>(`
      select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('signpost', 'signin', 'jobs') and p.prosecdef order by 1`)
    expect(rows.map((row) => row.name)).toEqual(
      expect.arrayContaining(['jobs.enqueue', 'signpost.chain_audit_entry', 'signpost.note_due']),
    )
    const known = [
      'jobs.enqueue',
      'jobs.unlock_dead_workers',
      'signpost.chain_audit_entry',
      'signpost.chain_concern_log',
      'signpost.destroy_concern',
      'signpost.note_due',
    ]
    expect(rows.map((row) => row.name).filter((name) => !known.includes(name))).toEqual([])
  })

  it('gives the app no way round: not superuser, not owner, no bypass', async () => {
    const { rows } = await client.query(`
      select rolname from pg_roles where rolname in ('signpost_app', 'signpost_signin', 'signpost_jobs')
        and (rolsuper or rolbypassrls or rolcreaterole or pg_has_role(rolname, 'signpost_owner', 'usage'))`)
    expect(rows).toEqual([])
  })

  it('keeps accounts from the app, and schools from sign-in', async () => {
    const { rows } = await client.query<{ role: string; table: string }>(`
      select r.role, t.schemaname || '.' || t.tablename as table
      from (values ('signpost_app', 'signin'), ('signpost_signin', 'signpost'), ('signpost_jobs', 'signin'), ('signpost_jobs', 'signpost'))
        as r (role, schema) join pg_tables t on t.schemaname = r.schema
      where has_table_privilege(r.role, format('%I.%I', t.schemaname, t.tablename), 'select, insert, update, delete')`)
    expect(rows).toEqual([])
  })

  it('lets the record be added to and read, never changed', async () => {
    const { rows } = await client.query<{ kind: string }>(`
      select privilege_type as kind from information_schema.role_table_grants
      where grantee = 'signpost_app' and table_schema = 'signpost' and table_name = 'audit_entry'`)
    expect(rows.map((row) => row.kind).sort()).toEqual(['INSERT', 'SELECT'])
  })
})
