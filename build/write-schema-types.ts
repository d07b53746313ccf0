// node build/write-schema-types.ts ADMIN_URL — writes the generated types from a database that is migrated.
import { writeFile } from 'node:fs/promises'
import pg from 'pg'
import { generated, schemaTypes } from './schema-types.ts'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
for (const { schema, main, file } of generated) await writeFile(file, await schemaTypes(client, schema, main))
await client.end()
