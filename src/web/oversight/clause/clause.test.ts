import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { keepDay } from '../../../actions/oversight/keep-day.ts'
import { dayAt } from '../../../core/school/day.ts'
import { concernRoutes } from '../../concerns/routes.ts'
import { guidanceRoutes } from '../../guidance/routes.ts'
import { homeRoutes } from '../../home/routes.ts'
import { publicRoutes } from '../../public/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { oversightRoutes } from '../routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Olive Office': ['office'],
  'Dora Lead': ['dsl'],
  'Tom Teacher': ['teacher'],
  'Una Teacher': ['teacher'],
  'Cleo Chair': ['chair-of-governors'],
  'Gita Governor': ['governor'],
  'Pat Parent': ['parent'],
  'Polly Pupil': ['pupil'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>

const monday = new Date('2027-03-01T10:00:00Z')
const daysOn = (days: number) => new Date(monday.getTime() + days * 86_400_000)
const forStaff = '/policy/state/model%3Astaff-pupil-contact'
const forTheHead = '/policy/state/model%3Adata-protection-help-from'
const mainOf = (body: string) =>
  /<main[^>]*>([\s\S]*)<\/main>/
    .exec(body)?.[1]
    ?.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ') ?? ''
const seen = async (url: string, who: Who) => mainOf((await school.open(url, who)).body)
const readsAll = async (who: Who) => {
  const words = /name="seen" value="([^"]+)"/.exec((await school.open('/policy/yours', who)).body)?.[1] ?? ''
  return school.send('/policy/yours', who, { seen: words })
}
const remind = (who: Who, url = forStaff) => school.send(`${url}/remind`, who, {}, '/more')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, {
    policy: 'model',
    now: monday,
    routes: [...oversightRoutes, ...guidanceRoutes, ...homeRoutes, ...publicRoutes, ...schoolRoutes, ...concernRoutes],
  })
})
afterAll(() => school.end())
beforeEach(() => school.setClock(monday))
const forgetAll = () =>
  school.forget('policy_reading', 'policy_reading_reminder', 'guidance_question', 'clause_cited', 'policy_day', 'mail')

describe('who has read a clause', () => {
  beforeAll(() => readsAll('Tom Teacher'))
  afterAll(forgetAll)

  it.each(['Ada Head', 'Olive Office'] as const)('is told by name to %s, with who has not yet', async (who) => {
    const page = await seen(forStaff, who)
    expect(page).toContain('1 of the 7 people it is for has read it. 6 have not.')
    expect(page).toMatch(/Who has not yet \(6\).*Una Teacher.*Who has \(1\).*Tom Teacher read it Mon 1 March/)
  })

  it.each(['Gita Governor', 'Cleo Chair', 'Una Teacher', 'Dora Lead'] as const)(
    'is told to %s as a number alone, here and on the page of all clauses',
    async (who) => {
      const { body } = await school.open(forStaff, who)
      expect(mainOf(body)).toContain('1 of the 7 people it is for has read it.')
      expect(body).not.toContain('Tom Teacher')
      expect(body).not.toContain('/people/')
      expect(body).not.toContain('/remind')
      const all = (await school.open('/policy/state?show=told', who)).body
      expect(all).toContain('Read by 1 of 7.')
      expect(all).not.toContain(`/people/${school.actor['Tom Teacher'].person}`)
    },
  )

  it('is told to nobody else where it is for so few that a number would tell who', async () => {
    expect(await seen(forTheHead, 'Ada Head')).toContain('The one person it is for has not read it yet.')
    const governor = await seen(forTheHead, 'Gita Governor')
    expect(governor).toContain('so few people that a number would tell who')
    expect(governor).not.toMatch(/\d of the|one person/)
    const all = await seen('/policy/state?show=due', 'Gita Governor')
    expect(all).toContain('so few people that a number would tell who')
  })

  it('is told to each person of themselves', async () => {
    expect(await seen(forStaff, 'Tom Teacher')).toContain('You read it Mon 1 March.')
    expect(await seen(forStaff, 'Una Teacher')).toContain('You have not said yet that you read it.')
  })

  it.each(['Pat Parent', 'Polly Pupil'] as const)('is not for %s, who is told so and sees no figure', async (who) => {
    const page = await school.open(forStaff, who)
    expect(page.status).toBe(403)
    expect(page.body).not.toContain('people it is for')
  })

  it('is no page for what is no clause of the policy', async () => {
    for (const odd of ['own%3A7', 'st-nicholas%3A2.7.8', 'rubbish', '%00', `model%3A${'x'.repeat(3000)}`]) {
      expect([400, 404, 414]).toContain((await school.open(`/policy/state/${odd}`, 'Ada Head')).status)
    }
  })
})

describe('a reminder to read a clause', () => {
  beforeAll(() => readsAll('Tom Teacher'))
  afterAll(forgetAll)
  const reminded = () => school.inside((tx) => tx.selectFrom('policy_reading_reminder').selectAll().execute())

  it.each(['Gita Governor', 'Cleo Chair', 'Una Teacher', 'Dora Lead', 'Pat Parent'] as const)(
    'is not sent by %s',
    async (who) => {
      expect((await remind(who)).status).toBe(403)
      expect(await reminded()).toHaveLength(0)
    },
  )

  it('reaches those who have not read it, and neither those who have nor whoever sends it', async () => {
    expect((await remind('Ada Head')).goesTo).toBe(forStaff)
    const to = new Set((await reminded()).map(({ person_id }) => person_id))
    expect(to).toEqual(
      new Set(
        (['Olive Office', 'Dora Lead', 'Una Teacher', 'Cleo Chair', 'Gita Governor'] as const).map(
          (who) => school.actor[who].person,
        ),
      ),
    )
    expect(await seen(forStaff, 'Ada Head')).toMatch(/Una Teacher reminded Mon 1 March/)
  })

  it('stands on their Home page until they have read it', async () => {
    expect(await seen('/home', 'Una Teacher')).toContain('Ada Head reminded you, Mon 1 March.')
    expect(await seen('/home', 'Tom Teacher')).not.toContain('reminded you')
    await readsAll('Una Teacher')
    expect(await seen('/home', 'Una Teacher')).not.toContain('reminded you')
  })

  it('is written down with how many, and never who', async () => {
    const lines = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select(['facts', 'subject_id']).where('verb', '=', 'remind-readers').execute(),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]?.facts).toMatchObject({ clause: 'model:staff-pupil-contact', people: 5 })
    expect(JSON.stringify(lines)).not.toContain(school.actor['Una Teacher'].person)
  })

  it('goes to nobody twice in a week, from whichever clause, and says which rule of Signpost’s that is', async () => {
    const again = await remind('Olive Office', '/policy/state/model%3Anobody-alone-with-a-worry')
    expect(
      (await reminded()).filter(({ person_id }) => person_id === school.actor['Gita Governor'].person),
    ).toHaveLength(1)
    expect(again.status).toBeLessThan(404)
    const second = await remind('Olive Office')
    expect(second.status).toBe(403)
    expect(second.body).toContain('reminders-rest-a-week')
    school.setClock(daysOn(8))
    expect((await remind('Olive Office')).goesTo).toBe(forStaff)
    expect(
      (await reminded()).filter(({ person_id }) => person_id === school.actor['Gita Governor'].person),
    ).toHaveLength(2)
  })

  it('is not sent where a clause is no reading, or none is there', async () => {
    const refused = await remind('Ada Head', '/policy/state/model%3Apost-approver')
    expect(mainOf(refused.body)).toContain('not one that people say they have read')
    expect((await remind('Ada Head', '/policy/state/own%3A9')).status).toBe(404)
  })
})

describe('a day that is past', () => {
  afterAll(forgetAll)

  it('says who had read a clause by then, and that it is worked out from the records', async () => {
    await readsAll('Tom Teacher')
    await school.inside((tx) => keepDay(tx, monday))
    school.setClock(daysOn(1))
    await readsAll('Una Teacher')
    const then = `${forStaff}?day=${dayAt(monday)}`
    const page = await seen(then, 'Ada Head')
    expect(page).toContain('At the end of Mon 1 March.')
    expect(page).toContain('1 of the 7 people it is for had read it. 6 had not.')
    expect(page).toMatch(/Who had not yet \(6\).*Una Teacher/)
    expect(page).toContain('The day itself keeps only how it stood.')
    expect(page).not.toContain('Remind')
    expect(await seen(forStaff, 'Ada Head')).toContain('2 of the 7 people it is for have read it.')
    expect(await seen(then, 'Gita Governor')).not.toContain('Tom Teacher')
    expect(await seen(`${forTheHead}?day=${dayAt(monday)}`, 'Gita Governor')).toContain('so few people')
    expect(await seen(`/policy/state?day=${dayAt(monday)}`, 'Gita Governor')).toContain(
      'One person had read it by then.',
    )
  })

  it('says openly that what waited is not kept thing by thing', async () => {
    const page = await seen(`/policy/state/model%3Alinked-policies?day=${dayAt(monday)}`, 'Ada Head')
    expect(page).toContain('5 things had not been done in time.')
    expect(page).toContain('A past day keeps how much waited, not each thing')
    expect(page).not.toContain('What waits')
  })

  it('that was not kept is said to be so, beside how it stands now', async () => {
    for (const [day, status] of [
      ['2020-01-01', 404],
      ['yesterday', 422],
    ] as const) {
      const page = await school.open(`${forStaff}?day=${day}`, 'Ada Head')
      expect(page.status).toBe(status)
      expect(page.body).toContain('How clause 7.1 stands')
    }
  })
})

describe('what waits', () => {
  it('is named thing by thing, with whose it is, by when, and the page where it is done for those who may open it', async () => {
    const url = '/policy/state/model%3Alinked-policies'
    const head = await school.open(url, 'Ada Head')
    expect(mainOf(head.body)).toMatch(
      /What waits.*Safeguarding Late Headteacher, School business officer or Office\. Was due/,
    )
    expect(head.body).toContain('<a href="/policy/companions">Safeguarding</a>')
    const governor = await school.open(url, 'Gita Governor')
    expect(mainOf(governor.body)).toContain('Safeguarding')
    expect(governor.body).not.toContain('<a href="/policy/companions">Safeguarding</a>')
  })

  it('of single people is named to the head and the office; others are told how many, and each of themselves', async () => {
    const url = '/policy/state/model%3Akeep-to-this-policy'
    const waits = (page: string) => /What waits(.*)Questions that came/.exec(page)?.[1] ?? ''
    expect(waits(await seen(url, 'Ada Head'))).toMatch(/Tom Teacher.*Una Teacher|Una Teacher.*Tom Teacher/)
    const governor = waits(await seen(url, 'Gita Governor'))
    expect(governor).toMatch(/It waits for \d people\. The headteacher and the office see who\./)
    expect(governor).not.toContain('Teacher ')
    const teacher = waits(await seen(url, 'Tom Teacher'))
    expect(teacher).toMatch(/You .* \d more\. The headteacher and the office see who\./)
    expect(teacher).not.toContain('Una')
  })
})

describe('a worry that was told', () => {
  const urls = [
    '/policy/state',
    '/policy/state?show=due',
    '/policy/state?show=broken',
    '/policy/state/model%3Ainbound-contact-report-to',
    '/policy/state/model%3Aconcern-first-contact',
    '/policy/state/model%3Aworry-about-the-head',
    '/policy/state/model%3Aincident-lead',
  ]
  const asSeenBy = async (who: Who) => {
    const pages = []
    for (const url of urls) {
      const { status, body, headers } = await school.open(url, who)
      const { date: _, 'set-cookie': __, ...kept } = headers
      const same = body.replaceAll(/(name="_csrf" value=")[^"]+/g, '$1')
      pages.push({ url, status, headers: { ...kept, 'content-length': same.length }, body: same })
    }
    return pages
  }
  const tell = async (about: string, words: string, names: Record<string, string> = {}) => {
    const page = '/s/larkfield/tell/parent'
    await tellAt(school, page, { words, about, ...names })
  }
  beforeAll(async () => {
    for (const who of Object.keys(people) as Who[]) await school.open('/home', who)
  })
  afterAll(() => school.forget('concern_case'))

  it.each([
    ['Ada Head', 'headteacher', 'The head sends messages to pupils.', {}],
    ['Dora Lead', 'dsl', 'The safeguarding lead sends messages to pupils.', {}],
    ['Gita Governor', 'another-adult', 'Gita Governor sends messages to pupils.', { 'about-name': 'Gita Governor' }],
  ] as const)(
    'leaves on no page of clauses a trace that %s, whom it concerns, could see',
    async (who, about, words, names) => {
      const before = await asSeenBy(who)
      const teacher = await asSeenBy('Tom Teacher')
      await tell(about, words, names)
      expect(await asSeenBy(who)).toEqual(before)
      expect(await asSeenBy('Tom Teacher')).toEqual(teacher)
      await school.forget('concern_case')
    },
  )

  it('waits, by its day and whose it is, on the page of whoever works on it, and is kept with no day', async () => {
    await tell('headteacher', 'The head sends messages to pupils.')
    const own = (await school.open('/concerns', 'Cleo Chair')).body
    const concern = /\/concerns\/[0-9a-f-]{36}/.exec(own)?.[0] ?? 'none'
    const pages = await asSeenBy('Cleo Chair')
    const waiting = pages.filter(({ body }) => body.includes(`<a href="${concern}">`))
    expect(waiting.length).toBeGreaterThan(0)
    expect(mainOf(waiting.at(-1)?.body ?? '')).toMatch(/What waits.*You\./)
    school.setClock(daysOn(3))
    await school.inside((tx) => keepDay(tx, daysOn(3)))
    for (const url of urls.slice(3)) {
      expect((await school.open(`${url}?day=${dayAt(daysOn(3))}`, 'Cleo Chair')).body).not.toContain(concern)
    }
  })
})

describe('the questions that came to a clause', () => {
  afterAll(forgetAll)
  const question = 'Can I accept a friend request from Kieran in 6B?'
  const ask = (who: Who, act: '/ask' | '/ask/send', words = question) =>
    school.send(act, who, { question: words, as: 'staff' }, '/ask')
  const part = async (who: Who) =>
    /Questions that came to it(.*)Where it comes from/.exec(await seen(forStaff, who))?.[1] ?? ''

  it('are counted and nothing more, unless they were sent on', async () => {
    await ask('Tom Teacher', '/ask')
    await ask('Una Teacher', '/ask')
    for (const who of ['Ada Head', 'Gita Governor'] as const) {
      expect(await part(who)).toContain('come to it 2 times')
      expect(await part(who)).not.toContain('Kieran')
    }
  })

  it('once sent on are read in their own words by those they were sent to, and by nobody else', async () => {
    await ask('Tom Teacher', '/ask/send')
    expect(await part('Ada Head')).toContain(question)
    for (const who of ['Olive Office', 'Gita Governor', 'Cleo Chair', 'Tom Teacher', 'Dora Lead'] as const) {
      const page = await part(who)
      expect(page).toMatch(/come to it \d times/)
      expect(page).not.toContain('Kieran')
      expect(page).not.toContain('Sent to you')
    }
  })

  it('lead to the answer that the school gave for everybody, and from there to the clause', async () => {
    const at = /\/ask\/inbox\/[0-9a-f-]{36}/.exec((await school.open(forStaff, 'Ada Head')).body)?.[0] ?? ''
    expect((await school.open(at, 'Ada Head')).body).toContain('href="/policy#clause-staff-pupil-contact"')
    await school.send(
      at,
      'Ada Head',
      { question: 'May I befriend a pupil?', answer: 'No. Tell them so at school.' },
      at,
    )
    const { body } = await school.open(forStaff, 'Gita Governor')
    const link = /<a href="(\/ask\/answered)#(answer-[0-9a-f-]{36})">May I befriend a pupil\?<\/a>/.exec(body)
    const answered = (await school.open(link?.[1] ?? '', 'Gita Governor')).body
    expect(answered).toContain(`id="${link?.[2]}"`)
    expect(answered).toContain('href="/policy#clause-staff-pupil-contact"')
    expect((await school.open('/s/larkfield/ask/answered')).body).toContain(
      'href="/s/larkfield/policy#clause-staff-pupil-contact"',
    )
    expect(await part('Ada Head')).not.toContain('Kieran')
  })

  it('are gone from the clause with an answer that was taken back', async () => {
    const own = (await school.open('/ask/inbox', 'Ada Head')).body
    const back = /\/ask\/answered\/[0-9a-f-]{36}\/take-back/.exec(own)?.[0] ?? ''
    await school.send(back, 'Ada Head', {}, '/ask/inbox')
    expect(await part('Gita Governor')).not.toContain('May I befriend a pupil?')
  })

  it('that the policy does not understand come to no clause', async () => {
    await ask('Tom Teacher', '/ask/send', 'Zorp glim the fnord?')
    const kept = await school.inside((tx) =>
      tx
        .selectFrom('guidance_question_clause as c')
        .innerJoin('guidance_question as q', 'q.id', 'c.question_id')
        .select('c.clause')
        .where('q.question', 'like', 'Zorp%')
        .execute(),
    )
    expect(kept).toEqual([])
  })
})
