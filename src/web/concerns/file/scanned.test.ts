import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClamd, type Clamd, clamdIsHere, everybodysTestFile } from '../../../../test/support/a-clamd.ts'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { clamd } from '../../../storage/concerns/file-scanner.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead'
let school: WorkingSchool<Who>
let daemon: Clamd
let url: string

describe.skipIf(!clamdIsHere)('a file that ClamAV’s own daemon', () => {
  beforeAll(async () => {
    daemon = await aClamd(['StreamMaxLength 25M', 'MaxFileSize 25M'])
    school = await aWorkingSchool<Who>(
      { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'] },
      {
        policy: 'mulbarton',
        routes: concernRoutes.map((route) => ({ ...route, perMinute: 1000 })),
        scanner: clamd(daemon.address),
      },
    )
    await school.open('/concerns', 'Dora Lead')
    await tellAt(school, '/s/larkfield/tell/parent', { words: 'Look at this.', about: 'child' })
    url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  })
  afterAll(async () => {
    await school.end()
    await daemon.end()
  })

  const filesIn = (page: string): readonly string[] =>
    page.match(/\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36}/g) ?? []

  /** What the case says once it has this file, and the file's own page: the one that was not there before. */
  async function given(file: Buffer): Promise<{ readonly inTheCase: string; readonly page: string }> {
    const before = filesIn((await school.open(url, 'Dora Lead')).body)
    const picker = (await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)).body
    const pass = /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(picker)?.[1] ?? 'no pass'
    expect((await school.send(pass, 'Dora Lead', { file })).status).toBe(303)
    const inTheCase = (await school.open(url, 'Dora Lead')).body
    const at = filesIn(inTheCase).find((place) => !before.includes(place)) ?? 'no file'
    return { inTheCase, page: (await school.open(at, 'Dora Lead')).body }
  }

  it('finds nothing in is said to be scanned', async () => {
    const { inTheCase, page } = await given(Buffer.from('a screenshot'))
    expect(page).toContain('Scanned; nothing harmful was found')
    expect(inTheCase).toContain('Scanned')
  })

  it('finds harmful is shut away for everybody, kept, and said to be so', async () => {
    const { inTheCase, page } = await given(everybodysTestFile)
    expect(page).toContain('The scan found something harmful in it. It is kept, shut away, as evidence')
    expect(page).toContain('Shut away: the scan found something harmful, by Signpost')
    expect(inTheCase).toContain('Shut away')
  })

  it('does not look into, since it is too large, is not said to be scanned', async () => {
    const { inTheCase, page } = await given(Buffer.alloc(26 * 1024 * 1024, 7))
    expect(page).toContain('Not scanned: it is too large for the scanner, or locked with a password')
    expect(inTheCase).toContain('Not scanned')
  })

  it('cannot be asked about any more, since it died, is not said to be scanned', async () => {
    await daemon.kill()
    expect((await given(everybodysTestFile)).page).toContain('Not scanned: no scanner answered when it came')
  })
})

it.skipIf(clamdIsHere)('is tried with ClamAV’s own daemon only where Debian’s clamav-daemon is: not here', () => {})
