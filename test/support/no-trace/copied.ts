import type pg from 'pg'
import type { SchoolId } from '../../../src/core/school/ids.ts'
import { everybody, type Somebody } from '../small-school.ts'
import { tablesOfSchools } from '../tables-of-schools.ts'

/** Nothing is told at the one; at the other it is. They are the same in all else, to the last id. */
export type Side = 'quiet' | 'told'
export const sides: readonly Side[] = ['quiet', 'told']

/** Slugs are as long as one another, so that a page is as long wherever it is read. */
export const slugs = { quiet: 'larkfield-primary', told: 'larkfield-juniors' } as const

/** Keeps what stands at the first school, and gives what writes it to both, over whatever stands there by then. */
export async function copied(
  admin: pg.Client,
  ids: Readonly<Record<Side, SchoolId>>,
  accounts: Readonly<Record<Side, Readonly<Record<Somebody, string>>>>,
): Promise<() => Promise<void>> {
  await admin.query('set session_replication_role = replica')
  // Each line of the record is chained to its own school, so both begin without one.
  await admin.query('delete from audit_entry; delete from audit_head; delete from member_key_open; delete from mail')
  await admin.query('create schema kept; create table kept.account_there (quiet uuid, told uuid)')
  for (const who of everybody) {
    await admin.query('insert into kept.account_there values ($1, $2)', [accounts.quiet[who], accounts.told[who]])
  }
  const writes: string[] = []
  for (const { name, columns } of await tablesOfSchools(admin)) {
    writes.push(`delete from signpost.${name}`)
    const { rowCount } = await admin.query(`select from signpost.${name} limit 1`)
    if (rowCount === 0) continue
    await admin.query(`create table kept.${name} as table signpost.${name}`)
    const list = columns.join(', ')
    for (const side of sides) {
      const from = `select '${ids[side]}'${list === '' ? '' : `, ${columnsAt(name, columns, side)}`} from kept.${name}`
      writes.push(`insert into signpost.${name} (school_id${list === '' ? '' : `, ${list}`}) ${from}`)
    }
  }
  writes.push('delete from signin.session', 'update signin.membership set ended_at = null')
  const whole = writes.join(';\n')
  return async () => {
    await admin.query(whole)
  }
}

export async function idsKept(admin: pg.Client): Promise<readonly string[]> {
  const { rows } = await admin.query<{ table: string; column: string }>(
    `select table_name as table, quote_ident(column_name) as column from information_schema.columns
     where table_schema = 'kept' and data_type = 'uuid' and column_name <> 'school_id'`,
  )
  const all = rows.map(
    ({ table, column }) => `select ${column}::text as id from kept.${table} where ${column} is not null`,
  )
  return (await admin.query<{ id: string }>(all.join(' union '))).rows.map(({ id }) => id)
}

/** The columns of a table as they are at one of the schools: what names the school itself is otherwise at the other. */
function columnsAt(table: string, columns: readonly string[], side: Side): string {
  const otherwise = (column: string) => {
    if (side === 'quiet') return column
    if (column === 'slug' && (table === 'school' || table === 'school_door')) return `'${slugs.told}'`
    if (column === 'account_id') return `(select told from kept.account_there where quiet = account_id)`
    return table === 'person' && column === 'address' ? `replace(address, '${slugs.quiet}', '${slugs.told}')` : column
  }
  return columns.map(otherwise).join(', ')
}

export type { Somebody }
