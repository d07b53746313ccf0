import JSZip from 'jszip'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPhotograph } from '../../../../test/support/a-photograph.ts'
import {
  aSchoolWithBundles,
  asked,
  filesIn,
  sha,
  type ToldCase,
  textIn,
  words,
} from '../../../../test/support/a-school-with-bundles.ts'

let picture: Buffer
let set: Awaited<ReturnType<typeof aSchoolWithBundles>>
let one: ToldCase
beforeAll(async () => {
  picture = await aPhotograph()
  set = await aSchoolWithBundles()
})
afterAll(() => set.school.end())
beforeEach(async () => {
  one = await set.told()
})

describe('a bundle that was made', () => {
  it('comes out the same to the last byte, whatever was entered, renamed or enrolled since', async () => {
    await one.link('Tom Teacher', 'alleged')
    const record = await one.make('lado')
    const hash = await one.hashShown(record)
    const first = await one.download(record)
    expect(sha(first.bytes)).toBe(hash)
    set.school.setClock(new Date('2027-04-20T15:20:00Z'))
    await one.note('Entered later, about Maya.')
    await one.link('Somebody New', 'witness')
    await set.asOwner(`update signpost.person set name = 'Dora Newname' where name = 'Dora Lead'`)
    await set.enrol(8, 'Ring', 'Daughter')
    await set.asOwner(`update signpost.pupil set left_at = now() where first = 'Maya'`)
    const second = await one.download(record)
    await set.asOwner(`update signpost.person set name = 'Dora Lead' where name = 'Dora Newname'`)
    await set.asOwner(`update signpost.pupil set left_at = null where first = 'Maya'`)
    expect(second.bytes.equals(first.bytes)).toBe(true)
    expect(await textIn(second)).not.toContain('Entered later')
  })

  it('has a manifest that each of its parts answers to, and the line of the record that it was made from', async () => {
    await one.addFile(picture)
    const zip = await JSZip.loadAsync((await one.download(await one.make('police'))).bytes)
    const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '')
    expect(manifest.parts.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(zip.files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    )
    for (const { name, sha256, bytes } of manifest.parts) {
      const part = (await zip.file(name)?.async('uint8array')) ?? new Uint8Array()
      expect([sha(part), part.length]).toEqual([sha256, bytes])
    }
    const chain = await set.school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${set.school.actor['Dora Lead'].person}, true)`.execute(tx)
      const { rows } = await sql<{ hash: string }>`select encode(hash, 'hex') as hash from concern_log
        where seq = ${manifest.record.line}`.execute(tx)
      return rows[0]?.hash
    })
    expect(manifest.record.sha256).toBe(chain)
  })

  it('has files as they came for the police, each with its line of custody, and who read what', async () => {
    await one.addFile(picture)
    const answer = await one.download(await one.make('police'))
    const zip = await JSZip.loadAsync(answer.bytes)
    const file = Object.keys(zip.files).find((name) => name.startsWith('files/')) ?? ''
    expect(Buffer.from((await zip.file(file)?.async('uint8array')) ?? []).equals(picture)).toBe(true)
    expect(await textIn(answer, 'who-read-what.csv')).toContain('Dora Lead gave a file (File 1)')
    const evidence = [...(await set.school.open(one.url, 'Dora Lead')).body.matchAll(/evidence\/[0-9a-f-]{36}/g)].at(
      -1,
    )?.[0]
    expect((await set.school.open(`${one.url}/${evidence}`, 'Dora Lead')).body).toContain('They asked for it')
  })

  it('has no file where others are masked, says so, and takes a picture in its place once somebody looked at it', async () => {
    const original =
      (await one.addFile(new File([new Uint8Array(picture)], 'maya-okonkwo.jpg', { type: 'image/jpeg' }))).at(-1) ?? ''
    const plain = await one.download(await one.make('lado'))
    expect((await filesIn(plain)).some((name) => name.startsWith('files/'))).toBe(false)
    expect(await textIn(plain)).toContain('cannot be masked with certainty')
    expect((await textIn(plain)).toLowerCase()).not.toContain('okonkwo')
    const copy = new File([new Uint8Array(await aPhotograph(20))], 'masked.jpg', { type: 'image/jpeg' })
    const added = (await one.addFile(copy)).find((id) => id !== original) ?? ''
    const unlooked = await one.send({ profile: 'lado', act: 'make', ...asked, [`copy-${original}`]: added })
    expect(unlooked.body).toContain('tick that nobody else can be seen')
    const record = await one.make('lado', { [`copy-${original}`]: added, 'looked-at': 'yes' })
    const zip = await JSZip.loadAsync((await one.download(record)).bytes)
    // Which of the two is File 1 is chance here, where the clock stands still: one alone stands in the bundle.
    const [file, ...others] = Object.keys(zip.files).filter((name) => name.startsWith('files/'))
    expect(others).toEqual([])
    const bytes = Buffer.from((await zip.file(file ?? '')?.async('uint8array')) ?? [])
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.includes('A Parent')).toBe(false)
  })

  it('never has a file that was sealed unopened, and an earlier bundle with it is not given out again', async () => {
    const [file] = await one.addFile(picture)
    const before = await one.make('police')
    await set.school.send(
      `${one.url}/evidence/${file}/seal`,
      'Dora Lead',
      { police: 'advised', advice: 'Keep it, touch nothing.' },
      one.url,
    )
    const refused = await one.download(before)
    expect(refused.headers['content-type']).toContain('text/html')
    expect(refused.body).toContain('was sealed unopened and goes to nobody')
    const after = await one.download(await one.make('police'))
    expect((await filesIn(after)).some((name) => name.startsWith('files/'))).toBe(false)
    const text = await textIn(after)
    expect(text).toContain('sealed unopened: nobody looks at it')
    expect(text).toContain('Keep it, touch nothing.')
    expect(after.bytes.includes(picture.subarray(100, 160))).toBe(false)
  })

  it('goes out with a reason each time, and each time stands in the record of the case alone', async () => {
    const record = await one.make('police')
    expect((await one.download(record, '')).status).toBe(422)
    await one.download(record)
    const log = await one.log()
    for (const said of ['made a bundle', 'downloaded a bundle', 'was not given a bundle']) expect(log).toContain(said)
    const lines = await set.school.inside(async (tx) =>
      (await tx.selectFrom('audit_entry').select('verb').where('verb', 'like', '%bundle%').execute()).map(
        ({ verb }) => verb,
      ),
    )
    expect(lines).toEqual([])
  })

  it('for another recording system is whole, and goes under the reference that the case has there', async () => {
    const elsewhere = { system: 'CPOMS', reference: '88-1234' }
    await set.school.send(`${one.url}/step/elsewhere`, await one.owner(), elsewhere, `${one.url}/step/elsewhere`)
    expect((await one.look('other-system')).body).toContain('CPOMS, reference 88-1234')
    const text = await textIn(await one.download(await one.make('other-system')))
    expect(text).toContain(words)
    expect(text).not.toContain('WHO IS MASKED')
  })
})

describe('whoever may not know of the case', () => {
  it.each(['Tom Teacher', 'Nina Carver'] as const)('%s finds no bundle, no page and no row', async (who) => {
    const record = await one.make('police')
    for (const place of [one.at, record]) expect((await set.school.open(place, who)).status).toBe(404)
    expect((await set.school.send(one.at, who, { profile: 'police', act: 'make', ...asked })).status).toBe(404)
    expect((await set.school.send(`${record}/give-out`, who, { reason: 'x' })).status).toBe(404)
    const count = await set.school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${set.school.actor[who].person}, true)`.execute(tx)
      return (await sql<{ n: number }>`select count(*)::int as n from concern_bundle`.execute(tx)).rows[0]?.n
    })
    expect(count).toBe(0)
    const added = set.school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${set.school.actor[who].person}, true)`.execute(tx)
      await sql`insert into concern_bundle (school_id, id, case_id, made_by, made_at, log_seq, chosen, manifest_hash,
        file_hash, bytes) values (${tx.school}, gen_random_uuid(), ${one.url.slice(-36)}, ${set.school.actor[who].person}, now(),
        1, '', sha256(''), sha256(''), 1)`.execute(tx)
    })
    await expect(added).rejects.toMatchObject({ code: '42501' })
  })
})
