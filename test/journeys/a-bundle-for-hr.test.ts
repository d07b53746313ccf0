import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'mulbarton' })
  await school.inside((tx) => giveRole(tx, { person: school.people.deputy, role: 'dsl', by: school.people.head }))
})
afterAll(() => signpost?.end())

describe('the safeguarding lead', { timeout: 180_000 }, () => {
  it('makes a bundle for HR, sees whom it masks before it is made, and downloads it', async () => {
    const teller = await school.as('writer')
    await teller.open('/concerns/tell')
    await teller.type(
      'What did you see or hear?',
      'Keziah Thorne is being called names online by Rowan Blackwood. Her aunt Ottoline saw it.',
    )
    await teller.tick('A child')
    await teller.press('Tell the school')

    const lead = await school.as('deputy', { width: 390, height: 800, touch: true })
    await lead.open('/home')
    await lead.press('Somebody told the school something: open it')
    await lead.press('Make a bundle')
    await lead.tick('HR')
    await lead.press('Look at it first')
    await lead.look(1280)
    expect(await lead.main()).toContain('Words that may give somebody away')
    expect(await lead.main()).toContain('Her aunt Ottoline saw it.')
    await lead.look(320)
    await lead.type('Who gets it?', 'Ms Brook, HR')
    await lead.type('Why is it made?', 'For the meeting on Friday')
    await lead.press('Make the bundle')
    expect(await lead.main()).toContain('Say whether “Ottoline” is masked or kept.')
    for (const name of ['Keziah', 'Thorne', 'Rowan', 'Blackwood', 'Ottoline']) {
      await lead.page
        .getByRole('group', { name: `“${name}”` })
        .getByLabel('Mask it')
        .check()
    }
    await lead.press('Look again')
    expect(await lead.main()).toContain('Her aunt [name] saw it.')
    await lead.type('Who gets it?', '')
    await lead.press('Make the bundle')
    expect(await lead.main()).toContain('Say for whom it is')
    await lead.type('Who gets it?', 'Ms Brook, HR')
    await lead.press('Make the bundle')
    await lead.look(1280)
    expect(await lead.main()).toContain('Ms Brook, HR')
    await lead.type('To whom does it go now, and why?', 'Ms Brook, for Friday')
    const coming = lead.page.waitForEvent('download')
    await lead.page.getByRole('button', { name: 'Download the bundle' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^case-[0-9A-F]{4}-[0-9A-F]{4}-hr-\d{4}-\d\d-\d\d\.zip$/)
    const zip = await JSZip.loadAsync(await readFile(await download.path()))
    const text = (await zip.file('case.txt')?.async('string')) ?? ''
    expect(text).toContain('is being called names online')
    for (const name of ['Keziah', 'Thorne', 'Rowan', 'Blackwood', 'Ottoline']) expect(text).not.toContain(name)
  })
})
