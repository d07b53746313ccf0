import { readdir } from 'node:fs/promises'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../../test/support/as-admin.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { until } from '../../../../test/support/until.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead'
let school: WorkingSchool<Who>
let admin: pg.Client
let url: string
const most = 100_000

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
    {
      policy: 'mulbarton',
      routes: concernRoutes.map((route) => ({
        ...route,
        perMinute: 1000,
        ...(typeof route.files === 'object' ? { files: { ...route.files, bytesAtMost: most } } : {}),
      })),
    },
  )
  admin = await asAdmin(school.database)
  await school.open('/concerns', 'Dora Lead')
  await tellAt(school, '/s/larkfield/tell/parent', { words: 'Look at this.', about: 'child' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterAll(async () => {
  await admin.end()
  await school.end()
})

const onDisk = async () =>
  (await readdir(school.filesFolder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length
const pass = async () => {
  const picker = (await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)).body
  return /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(picker)?.[1] ?? 'no pass'
}

it('a file larger than is taken leaves no byte in storage', async () => {
  const answer = await school.send(await pass(), 'Dora Lead', { file: Buffer.alloc(most + 1) })
  expect(answer.status).toBe(413)
  expect(await onDisk()).toBe(0)
})

it('nor does one of somebody who may no longer be here once it has come', async () => {
  const address = await pass()
  const roles = (ended: string) =>
    admin.query(`update role_held set until = ${ended} where person_id = $1`, [school.actor['Dora Lead'].person])
  await roles("'2020-10-01'")
  expect((await school.send(address, 'Dora Lead', { file: Buffer.alloc(1000) })).status).toBe(403)
  await roles('null')
  await until('nothing is left', async () => (await onDisk()) === 0)
})

it('nor an empty one', async () => {
  await school.send(await pass(), 'Dora Lead', { file: Buffer.alloc(0) })
  await until('nothing is left', async () => (await onDisk()) === 0)
})

it('one that is as large as is taken is kept', async () => {
  expect((await school.send(await pass(), 'Dora Lead', { file: Buffer.alloc(most) })).status).toBe(303)
  expect(await onDisk()).toBe(1)
})
