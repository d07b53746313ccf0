import type pg from 'pg'

/** Tables whose own id, and whatever points at it, has a type of its own. */
const brands: Readonly<Record<string, string>> = {
  school: 'SchoolId',
  person: 'PersonId',
  post: 'PostId',
  channel: 'ChannelId',
  pupil: 'PupilId',
  picture: 'PictureId',
  publication: 'PublicationId',
  newsletter_reader: 'ReaderId',
  concern_case: 'CaseId',
  concern_report: 'ReportId',
  concern_evidence: 'EvidenceId',
}

type Column = { table: string; name: string; type: string; nullable: boolean; defaulted: boolean }

const plain: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  _uuid: 'readonly string[]',
  _bytea: 'readonly Buffer[]',
  date: 'string',
  timestamptz: 'Timestamp',
  jsonb: 'Json',
}

const columnsQuery = `
  select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable, a.atthasdef as defaulted
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  join pg_type t on t.oid = a.atttypid
  where n.nspname = $1 and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`

const pointersQuery = `
  select c.relname as table, a.attname as name, r.relname as target
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_class r on r.oid = k.confrelid
  join lateral unnest(k.conkey, k.confkey) as pair(own, other) on true
  join pg_attribute a on a.attrelid = c.oid and a.attnum = pair.own
  join pg_attribute b on b.attrelid = r.oid and b.attnum = pair.other
  where n.nspname = $1 and k.contype = 'f' and (b.attname = 'id' or (r.relname = 'school' and b.attname = 'school_id'))`

const choicesQuery = `
  select c.relname as table, pg_get_constraintdef(k.oid) as rule
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and k.contype = 'c'`

/** The TypeScript of one schema's tables as they stand in a migrated database; committed, and checked for drift by a test. */
export async function schemaTypes(client: pg.Client, schema: string, main: string): Promise<string> {
  const columns = (await client.query<Column>(columnsQuery, [schema])).rows
  const special = await specialTypes(client, schema, columns)
  const tables = [...new Set(columns.map((column) => column.table))]
  const imported = [...new Set(columns.map((c) => special.get(`${c.table}.${c.name}`)))]
    .filter((type) => type?.endsWith('Id'))
    .sort()
  const body = tables.flatMap((table) => [
    `export interface ${pascal(table)}Table {`,
    ...columns.filter((c) => c.table === table).map((c) => `  ${c.name}: ${typeOf(c, special)}`),
    '}',
    '',
  ])
  return [
    '// Generated from the migrated database by build/write-schema-types.ts: never edited by hand.',
    `import type { ColumnType, Generated } from 'kysely'`,
    ...(imported.length ? [`import type { ${imported.join(', ')} } from '../core/school/ids.ts'`] : []),
    '',
    'export type Timestamp = ColumnType<Date, Date, Date>',
    'export type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>',
    'export type MaybeTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>',
    'export type Json = ColumnType<unknown, string, string>',
    'export type DefaultJson = ColumnType<unknown, string | undefined, string>',
    'export type MaybeJson = ColumnType<unknown, string | null | undefined, string | null>',
    '',
    ...body,
    `export interface ${main} {`,
    ...tables.map((table) => `  ${table}: ${pascal(table)}Table`),
    '}',
    '',
  ].join('\n')
}

/** Columns whose type says more than their storage: a choice of words from a check, or the id of a certain thing. */
async function specialTypes(
  client: pg.Client,
  schema: string,
  columns: readonly Column[],
): Promise<Map<string, string>> {
  const special = new Map<string, string>()
  for (const row of (await client.query<{ table: string; rule: string }>(choicesQuery, [schema])).rows) {
    const many = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.*?)\]\)\)\)$/.exec(row.rule)
    if (many?.[1] && many[2]) {
      special.set(`${row.table}.${many[1]}`, many[2].replaceAll('::text', '').split(', ').join(' | '))
    }
    const one = /^CHECK \(\((\w+) = ('[^']+')::text\)\)$/.exec(row.rule)
    if (one?.[1] && one[2]) special.set(`${row.table}.${one[1]}`, one[2])
  }
  for (const row of (await client.query<{ table: string; name: string; target: string }>(pointersQuery, [schema]))
    .rows) {
    const brand = brands[row.target]
    if (brand) special.set(`${row.table}.${row.name}`, brand)
  }
  for (const [table, brand] of Object.entries(brands)) special.set(`${table}.id`, brand)
  for (const column of columns) {
    if (column.name === 'school_id') special.set(`${column.table}.school_id`, 'SchoolId')
    if (column.name === 'person_id') special.set(`${column.table}.person_id`, 'PersonId')
  }
  return special
}

function typeOf(column: Column, special: ReadonlyMap<string, string>): string {
  const base = special.get(`${column.table}.${column.name}`) ?? plain[column.type] ?? 'unknown'
  if (base === 'Timestamp' || base === 'Json') {
    return column.nullable ? `Maybe${base}` : column.defaulted ? `Default${base}` : base
  }
  const value = column.nullable ? `${base} | null` : base
  return column.defaulted || column.nullable ? `Generated<${value}>` : value
}

function pascal(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

export const generated = [
  { schema: 'signpost', main: 'DB', file: 'src/storage/schema.generated.ts' },
  { schema: 'signin', main: 'SigninDB', file: 'src/storage/signin-schema.generated.ts' },
] as const
