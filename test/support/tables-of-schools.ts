import type pg from 'pg'

/** Every table that keeps rows of a school, with its other columns as they stand in a statement. */
export async function tablesOfSchools(
  admin: pg.Client,
): Promise<readonly { readonly name: string; readonly columns: readonly string[] }[]> {
  const { rows } = await admin.query<{ name: string; columns: string[] | null }>(
    `select c.table_name as name, array_agg(quote_ident(c.column_name)) filter (where c.column_name <> 'school_id'
        and c.is_generated = 'NEVER') as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'signpost' and t.table_type = 'BASE TABLE'
     group by 1 having bool_or(c.column_name = 'school_id') order by 1`,
  )
  return rows.map(({ name, columns }) => ({ name, columns: columns ?? [] }))
}
