import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  again,
  aSchoolWithBundles,
  asked,
  boxes,
  type ToldCase,
  textIn,
} from '../../../../test/support/a-school-with-bundles.ts'

let set: Awaited<ReturnType<typeof aSchoolWithBundles>>
let one: ToldCase
beforeAll(async () => {
  set = await aSchoolWithBundles()
})
afterAll(() => set.school.end())
beforeEach(async () => {
  one = await set.told()
})

describe('before a bundle is made', () => {
  it('it is shown whom it masks and as what, and every line as it would stand', async () => {
    const { body } = await one.look('hr')
    expect(body).toContain('Zofia Nowak, as Pupil A')
    expect(body).toContain('Maya Okonkwo, as Pupil B')
    expect(body).toContain('Nina Carver, as Member of staff')
    expect(body).toContain('[Pupil A] is nasty to my daughter [Pupil B]')
    expect(body).toContain('Ring me on [telephone number]')
    expect(body).not.toContain('07700')
    expect(await one.log()).toContain('looked at what a bundle would be')
  })

  it('somebody more is masked where they are ticked', async () => {
    const first = await one.look('police')
    expect(first.body).toContain('Zofia Nowak</label>')
    const more = { ...again(first.body, (ticked) => [...ticked, 'named:zofianowak']) }
    expect((await one.look('police', more)).body).toContain('Zofia Nowak, as Pupil')
  })

  it('somebody is named all the same only with a reason, and nobody in answer to a request for one’s own data', async () => {
    const { body } = await one.look('hr')
    const named = again(body, (ticked) => ticked.filter((key) => key !== 'named:zofianowak'))
    const without = await one.send({ profile: 'hr', act: 'make', ...asked, ...named })
    expect(without.status).toBe(422)
    expect(without.body).toContain('Say why somebody who would be masked is named')
    const record = await one.make('hr', { ...named, 'why-named': 'Her mother agreed on 1 March.' })
    expect((await set.school.open(record, 'Dora Lead')).body).toContain('Her mother agreed on 1 March.')
    expect(await textIn(await one.download(record))).toContain('Zofia Nowak is nasty to my daughter')

    const own = await one.look('subject-access')
    const subject = { subject: boxes(own.body, 'shown').find((key) => key.startsWith('pupil:')) ?? '' }
    const all = again(own.body, (ticked) => ticked.filter((key) => key !== 'named:zofianowak'))
    const refused = await one.send({
      profile: 'subject-access',
      act: 'make',
      ...asked,
      ...subject,
      ...all,
      'why-named': 'x',
    })
    expect(refused.body).toContain('Nobody else is named to somebody who asks for their own data')
    expect(await one.log()).toContain('was not given a bundle')
  })

  it('a word that may be a name is masked unless somebody says that it is none', async () => {
    await set.enrol(7, 'Grace', 'Hope')
    await one.note('We said Grace, and left.')
    const { body } = await one.look('lado')
    expect(body).toContain('These words may be a name')
    expect(body).toContain('We said [')
    expect((await one.look('lado', { 'not-name': 'grace' })).body).toContain('We said Grace, and left.')
  })

  it('other words, and whole lines, are left out where somebody says so', async () => {
    await one.note('She swims at Otterpool on Tuesdays.')
    const { body } = await one.look('lado')
    expect(boxes(body, 'also-word')).toContain('Otterpool')
    expect((await one.look('lado', { 'also-word': 'Otterpool' })).body).toContain('She swims at [left out]')
    const line = boxes(body, 'out').at(-1) ?? ''
    const record = await one.make('lado', { out: line })
    const text = await textIn(await one.download(record))
    expect(text).not.toContain('swims')
    expect(text).toContain('One line of the case')
  })

  it('asks for whom and why', async () => {
    expect((await one.send({ profile: 'police', act: 'make', reason: 'x' })).body).toContain('Say for whom it is')
    expect((await one.send({ profile: 'police', act: 'make', recipient: 'x' })).body).toContain('Say why it is made')
    expect((await one.send({ act: 'look' })).status).toBe(422)
    expect((await one.send({ profile: 'subject-access', act: 'make', ...asked })).body).toContain('Choose whose data')
  })
})
