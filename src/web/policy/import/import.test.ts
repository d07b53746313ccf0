import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { importPolicy } from '../../../importers/policy/import-policy.ts'
import { readBroughtPolicy } from '../../../jobs/read-policy.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher', 'dsl'], 'Di Teacher': ['teacher'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model', routes: policyRoutes })
})
afterAll(() => school.end())

const words = [
  'Social media policy of Larkfield Primary',
  '',
  '1. Official accounts',
  '1.1 The headteacher approves every social media account before it is used.',
  '1.2 Every post must be agreed by the headteacher before it is published.',
  '1.3 Written consent from parents must be held before a photograph of a pupil is posted.',
  '',
  '2. Staff',
  '2.1 Staff must not accept friend requests from pupils on personal accounts.',
  '2.2 Staff should keep their privacy settings high.',
  '',
  '3. Review',
  '3.1 This policy is reviewed every 24 months.',
].join('\n')

const bring = async (bytes: Buffer, name = 'Policy.txt') => {
  const sent = await sendFile(bytes, name)
  return sent.goesTo ?? ''
}
const sendFile = (bytes: Buffer, name: string) =>
  school.send('/policy/import', 'Ada Head', { policy: new File([new Uint8Array(bytes)], name) }, '/policy/import')
const read = (at: string) =>
  readBroughtPolicy(
    { db: school.db, files: school.files, now: () => new Date() },
    importPolicy,
    school.id,
    at.split('/').at(-1) ?? '',
  )
const main = async (at: string) => {
  const { body } = await school.open(at, 'Ada Head')
  return body
    .slice(body.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}
const ticked = (html: string) =>
  [...html.matchAll(/name="accept"[^>]*value="([^"]+)"[^>]*checked/g)].map(([, name]) => name)

describe('the policy that a school has', () => {
  it('that is an empty file is said to be empty, and not to be missing', async () => {
    const sent = await sendFile(Buffer.alloc(0), 'Policy.docx')
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('The file is empty.')
    const none = await sendFile(Buffer.alloc(0), '')
    expect(none.body).toContain('Choose the file that holds the policy.')
    expect(none.body).not.toContain('The file is empty.')
  })

  it('is read off the page, with its own words and numbers, and what it seems to answer', async () => {
    const at = await bring(Buffer.from(words))
    expect(await main(at)).toContain('Reading your policy')
    await read(at)
    const shown = await main(at)
    expect(shown).toContain('1.2 Every post must be agreed by the headteacher before it is published.')
    expect(shown).toContain('Who must say yes to a post before it goes out?')
    expect(shown).toMatch(/\d+ in 100 sure, by the words “Every post must be agreed by the headteacher/)
    expect((await school.inside(policyInForce))?.policy.name).toBe('model')
  })

  it('becomes a draft only once every page was confirmed, with what was accepted and nothing else', async () => {
    const at = await bring(Buffer.from(words))
    await read(at)
    const early = await school.send(`${at}/use`, 'Ada Head', {}, '/policy')
    expect(early.body).toContain('Some pages are not confirmed yet')
    expect(early.body).toContain('?page=1">page 1')
    const { body } = await school.open(at, 'Ada Head')
    expect(ticked(body)).toContain('post-approver')
    await school.send(`${at}/confirm`, 'Ada Head', { page: '1', accept: ['post-approver'] }, '/policy')
    expect(await main(`${at}?page=2`)).toContain('What we found nothing on')
    await school.send('/policy/draft/begin', 'Ada Head', {}, '/policy')
    const other = await school.send(`${at}/use`, 'Ada Head', {}, '/policy')
    expect(other.body).toContain('The school is working on another draft.')
    expect(other.body).toContain('<a href="/policy/draft">Go to the draft</a>')
    expect(other.body).toContain('Make a draft of it')
    await school.send('/policy/draft/drop', 'Ada Head', {}, '/policy')
    expect((await school.send(`${at}/use`, 'Ada Head', {}, '/policy')).goesTo).toBe('/policy/draft')
    const draft = await school.inside((tx) => openDraft(tx))
    expect(draft?.policy.settings).toEqual({ 'post-approver': 'headteacher' })
    const [ground] = draft?.policy.grounds['post-approver'] ?? []
    expect(ground && draft?.policy.clauses.get(ground)?.summary).toContain('Every post must be agreed')
    expect(await main('/policy/draft/text')).toContain('2.1 Staff must not accept friend requests from pupils')
    expect((await school.send(`${at}/use`, 'Ada Head', {}, '/policy')).body).toContain('made into a draft already')
  })

  it('says whom each clause binds and how, takes what is said otherwise, and warns where an answer leaves its words', async () => {
    const at = await bring(Buffer.from(words))
    await read(at)
    const shown = await main(at)
    expect(shown).toContain('Binds staff: they must not do it')
    expect(shown).toContain('Whom does it bind?')
    const said = { 'actor-3': 'parent', 'modality-3': 'should', 'asks-4': [] }
    await school.send(`${at}/confirm`, 'Ada Head', { page: '1', accept: ['post-approver'], ...said }, '/policy')
    expect((await school.send('/policy/draft/drop', 'Ada Head', {}, '/policy')).goesTo).toBeDefined()
    expect((await school.send(`${at}/use`, 'Ada Head', {}, '/policy')).goesTo).toBe('/policy/draft')
    const draft = await school.inside((tx) => openDraft(tx))
    const [ground] = draft?.policy.grounds['post-approver'] ?? []
    if (!draft || !ground) throw new Error('the draft rests on nothing')
    const bound = draft.parts.own.added[3]
    expect(bound).toMatchObject({ actor: 'parent', modality: 'should' })
    const page = `/policy/draft/clauses/${bound?.id}`
    await school.send(page, 'Ada Head', { act: 'bind', actor: 'staff', modality: 'must_not' }, '/policy')
    expect(await main(page)).toContain('Binds staff: they must not do it.')

    expect(await main('/policy/settings/post-approver')).toContain('1.2 Every post must be agreed by the headteacher')
    expect(await main('/policy/settings')).toContain('Comes from clause 1.2 , which keeps its words.')
    const asked = await main('/policy/settings/post-approver?asked=yes&answer=any-colleague')
    expect(asked).toContain('Clause 1.2 stays as it is')
    expect(asked).not.toContain('No sentence of the text changes')
    await school.send('/policy/settings/post-approver', 'Ada Head', { answer: 'any-colleague' }, '/policy')
    expect(await main('/policy/draft')).toContain('Clause 1.2 is in our own words.')
    expect(await main('/policy/settings/post-approver')).toContain('Clause 1.2 is in our own words.')
    await school.send(`/policy/draft/clauses/${ground}`, 'Ada Head', { act: 'holds' }, '/policy')
    expect(await main('/policy/draft')).not.toContain('Clause 1.2 is in our own words.')
  })

  it.each([
    ['a locked or broken file', Buffer.from('PK\u0003\u0004 nothing of the kind'), 'Nothing was changed.'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'This is a picture.'],
  ])('that is %s gets a sentence and changes nothing', async (_what, bytes, says) => {
    const at = await bring(bytes)
    await read(at)
    expect(await main(at)).toContain(says)
  })

  it('is read as what it is where it is called as something else, and that is said', async () => {
    const at = await bring(Buffer.from(words), 'C:\\Documents\\Policy.docx')
    await read(at)
    expect(await main(at)).toContain('It was read as what it is.')
    const well = await bring(Buffer.from(words), 'Policy.txt')
    await read(well)
    expect(await main(well)).not.toContain('It was read as what it is.')
  })

  it('is asked for where no file was chosen, and is not a teacher’s to bring', async () => {
    const none = await school.send('/policy/import', 'Ada Head', { policy: new File([], '') }, '/policy/import')
    expect(none.body).toContain('Choose the file that holds the policy.')
    expect((await school.open('/policy/import', 'Di Teacher')).status).toBe(403)
  })
})
