import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'

let signpost: RunningSignpost
let school: RunningSchool
beforeAll(async () => {
  signpost = await aRunningSignpost()
  school = await signpost.school({ policy: 'coton', roll: false })
}, 180_000)
afterAll(() => signpost?.end())

const headings = 'pupil_id,year,class,first,preferred,last,contact_flag,consent_website,consent_facebook,date_of_birth'
const roll = [
  headings,
  'P1,3,Heron,Maya,,Okonkwo,,yes,yes,2018-01-02',
  'P2,4,Otter,Ali,,Khan,court order,yes,no,2017-01-02',
  ',4,Otter,Nobody,,,,,,',
].join('\n')

describe('the office', { timeout: 240_000 }, () => {
  it('loads the roll after reading what would change, and records that a family took its yes back', async () => {
    const office = await school.as('office', { width: 320 })
    await office.open('/more')
    await office.press('Pupils and consents')
    expect(await office.main()).toContain('No roll is loaded yet')
    await office.press('Load the roll')
    await office.type('Or paste its lines, with the headings', roll)
    await office.press('See what would change')
    const shown = await office.main()
    expect(shown).toContain('2 children join')
    expect(shown).toContain('Line 4: It has no number, first name or surname.')
    expect(shown).toContain('date_of_birth')
    await office.press('Change the roll like this')
    await office.press('Heron')
    await office.press('Maya Okonkwo')
    await office.press('Change Our page and website')
    await office.tick(/^Withdrawn/)
    await office.press('Record what they said')
    expect(await office.main()).toContain('Our page and website: the answer is now withdrawn.')
  })

  it('proposes a channel, and finds on its page what it wants and where that is put right', async () => {
    const office = await school.as('office', { width: 320 })
    await office.open('/channels')
    await office.press('Propose a channel')
    await office.tick(/^Facebook/)
    await office.press('Go on')
    await office.press('Propose this channel')
    expect(await office.page.title()).toContain('to put right')
    await office.type('Name that families see', 'Larkfield on Facebook')
    await office.type('Its address', 'https://www.facebook.com/larkfield')
    await office.tick('Teaching and learning')
    await office.press('Propose this channel')
    await office.press('Record the risk assessment')
    await office.type('What could go wrong, and what is done about it?', 'Strangers could comment. Comments are off.')
    await office.press('Record the risk assessment')
    await office.press('See who approves it')
    expect(await office.main()).toContain('Ask the governors to open this page.')
    const chair = await school.as('chair', { width: 320 })
    await chair.open(new URL(office.page.url()).pathname)
    const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' }).format(new Date()).split('/')
    for (const [at, box] of ['Day', 'Month', 'Year'].entries()) await chair.type(box, today[at] ?? '')
    await chair.press('Record the governors’ approval')
    expect(await chair.main()).toContain('Approved by the governors')
    const passerBy = await signpost.passerBy()
    await passerBy.open(`/s/${school.slug}/ours?address=facebook.com/larkfield`)
    expect(await passerBy.main()).toContain('We do not know this account')
  })

  it('adds newsletter readers and stops one', async () => {
    const office = await school.as('office', { width: 320 })
    await office.open('/readers')
    await office.press('Add readers')
    await office.type('E-mail addresses, one a line', 'ada@example.org\nADA@example.org\nnobody')
    await office.press('Add these readers')
    expect(await office.main()).toContain('One reader added')
    await office.press('Newsletter readers')
    await office.press('ada@example.org')
    await office.press('Stop the newsletter for this address')
    expect(await office.main()).toContain('Stopped')
  })
})

describe('every page of the house', { timeout: 300_000 }, () => {
  it('is whole on the narrowest phone', async () => {
    const screen = { width: 320 }
    const page = `/channels/${school.page}`
    const pages: Readonly<Record<'head' | 'chair' | 'writer', readonly string[]>> = {
      head: [
        '/more',
        '/channels',
        '/channels/new',
        '/channels/new?kind=page',
        page,
        ...['edit', 'assessment', 'approve', 'open', 'close', 'posters'].map((part) => `${page}/${part}`),
        '/pupils',
        '/pupils?class=Heron',
        '/pupils?name=zzz',
        '/pupils/load',
        '/readers',
        '/readers/add',
        '/school',
        '/incident',
        '/policy',
        '/policy/adopt',
        '/policy/adopt/st-nicholas',
      ],
      chair: [`${page}/approve`, '/more'],
      writer: ['/more', '/channels', '/pupils?class=Otter'],
    }
    for (const [who, urls] of Object.entries(pages) as [keyof typeof pages, readonly string[]][]) {
      const visitor = await school.as(who, screen)
      for (const url of urls) await visitor.open(url)
      await visitor.close()
    }
    const passerBy = await signpost.passerBy(screen)
    for (const url of ['', '/ours', '/ours?address=https://facebook.com/other', '/policy', '/widget']) {
      await passerBy.open(`/s/${school.slug}${url}`)
    }
    await passerBy.open('/')
    await passerBy.close()
    expect(signpost.complaints()).toEqual([])
  })

  it('is whole on a wide screen, where it has columns', async () => {
    const head = await school.as('head')
    for (const url of ['/channels', `/channels/${school.page}`, '/policy/adopt/mulbarton', '/policy'])
      await head.open(url)
    const passerBy = await signpost.passerBy()
    await passerBy.open(`/s/${school.slug}`)
    expect(signpost.complaints()).toEqual([])
  })
})
