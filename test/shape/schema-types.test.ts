import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { generated, schemaTypes } from '../../build/schema-types.ts'
import { freshDatabase } from '../support/fresh-database.ts'
import { project } from './source-files.ts'

const plainly = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[,;] }/g, ' }')
    .trim()

it.each(generated)('the types of $schema are those of the migrated database', async ({ schema, main, file }) => {
  const database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
  try {
    const now = await schemaTypes(client, schema, main)
    expect(plainly(await readFile(join(project, file), 'utf8'))).toBe(plainly(now))
  } finally {
    await client.end()
    await database.drop()
  }
})
