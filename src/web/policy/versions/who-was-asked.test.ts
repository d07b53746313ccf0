import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { adoptDraft } from '../../../actions/policy/adopt-draft.ts'
import { askPeople } from '../../../actions/policy/ask-people.ts'
import { changeSetting } from '../../../actions/policy/change-setting.ts'
import { answerPolicyComment, commentOnPolicy } from '../../../actions/policy/comment-on-policy.ts'
import { putToGovernors } from '../../../actions/policy/put-to-governors.ts'
import { dayAt } from '../../../core/school/day.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { policyRoutes } from '../routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Bo Chair': ['chair-of-governors'],
  'Cy Clerk': ['clerk'],
  'Di Teacher': ['teacher'],
  'Fay Teacher': ['teacher'],
} as const
let school: WorkingSchool<keyof typeof people>
const desk = { now: new Date(), publicUrl: 'https://signpost.example.sch.uk' }
const today = dayAt(desk.now)
const nextWeek = dayAt(new Date(desk.now.getTime() + 7 * 86_400_000))
let page = ''

beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model', routes: policyRoutes })
  const [head, teacher, clerk] = [school.actor['Ada Head'], school.actor['Di Teacher'], school.actor['Cy Clerk']]
  const version = await school.inside(async (tx) => {
    await changeSetting(tx, head, { name: 'minimum-age', value: 14 })
    await askPeople(tx, desk, head, { asked: ['staff'], closesOn: nextWeek })
    const said = await commentOnPolicy(tx, teacher, { words: 'Make it 15.', clause: null, onBehalfOf: null }, desk.now)
    if ('refused' in said) throw new Error(said.refused)
    await answerPolicyComment(tx, head, { comment: said.comment, words: 'We kept 14.' }, desk.now)
    await putToGovernors(tx, desk, head, (await openDraft(tx))?.revision ?? 0)
    const seen = (await openDraft(tx))?.put?.hash.toString('hex') ?? ''
    const adopted = await adoptDraft(tx, desk, clerk, {
      adoptedOn: today,
      meeting: 'Autumn',
      minute: '7.2',
      inForceFrom: today,
      seen,
    })
    if ('refused' in adopted) throw new Error(adopted.refused)
    return adopted.version
  })
  page = `/policy/versions/${version}`
})
afterAll(() => school.end())

describe('an adopted version', () => {
  it('still shows governors who was asked, what was said and what was answered', async () => {
    const { body } = await school.open(page, 'Bo Chair')
    expect(body).toContain('Who was asked')
    expect(body).toContain('Make it 15.')
    expect(body).toContain('Ada Head answered: We kept 14.')
  })

  it('tells other staff who was asked and how much was said, and not by whom', async () => {
    const { body } = await school.open(page, 'Di Teacher')
    expect(body).toContain('One thing was said.')
    expect(body).not.toContain('Make it 15.')
  })

  it('leaves whoever said something their words and the answer, and a way to them; others are told that they are not asked', async () => {
    expect((await school.open('/policy', 'Di Teacher')).body).toContain('href="/policy/asked"')
    const { body } = await school.open('/policy/asked', 'Di Teacher')
    expect(body).toContain('Make it 15.')
    expect(body).toContain('Ada Head answered:</b> We kept 14.')
    const namesake = school.actor['Fay Teacher'].person
    await school.inside((tx) =>
      tx.updateTable('person').set({ name: 'Di Teacher' }).where('id', '=', namesake).execute(),
    )
    expect((await school.open('/policy/asked', 'Fay Teacher')).status).toBe(403)
    expect((await school.open('/policy', 'Bo Chair')).body).not.toContain('href="/policy/asked"')
  })

  it('prints that they were asked among its own words', async () => {
    expect((await school.open(page, 'Di Teacher')).body).toContain('We asked staff what they think of this policy.')
  })

  it('gives back what somebody sends when the asking has ended, and what is answered where nothing is left to answer', async () => {
    const words = 'Siân O’Brien thinks that 15 is too old.'
    for (const who of ['Di Teacher', 'Fay Teacher'] as const) {
      const late = await school.send('/policy/asked', who, { words }, '/policy')
      expect(late.status).toBe(409)
      expect(late.body).toContain('It is not saved. Copy it from here')
      expect(late.body).toContain(words)
    }
    expect((await school.send('/policy/asked', 'Fay Teacher', { words: ' ' }, '/policy')).status).toBe(403)
    const comment = '00000000-0000-4000-8000-000000000000'
    const sent = [
      await school.send('/policy/draft/note', 'Ada Head', { group: 'staff', words }, '/policy'),
      await school.send(`/policy/draft/comments/${comment}`, 'Ada Head', { answer: words }, '/policy'),
    ]
    for (const { status, body } of sent) {
      expect(status).toBe(422)
      expect(body).toMatch(/It is not saved\..*Siân O’Brien/s)
    }
  })
})
