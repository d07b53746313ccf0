import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  again,
  aSchoolWithBundles,
  asked,
  boxes,
  doubt,
  doubtsKept,
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
    const without = await one.send({ profile: 'hr', act: 'make', ...asked, ...named, ...doubtsKept(body) })
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

  it('a word that may be a name is shown in its sentence, and masked unless somebody says that it is none', async () => {
    await set.enrol(7, 'Grace', 'Hope')
    await one.note('They came to lunch. We said Grace, and left. Maya stayed.')
    const { body } = await one.look('lado')
    expect(body).toContain('Words that may give somebody away')
    expect(body).toContain('<li>We said <mark>Grace</mark>, and left.</li>')
    expect(body).toContain('We said [')
    expect((await one.look('lado', { [doubt('grace')]: 'keep' })).body).toContain('We said Grace, and left.')
    expect((await one.look('lado', { [doubt('grace')]: 'mask' })).body).not.toContain('We said Grace, and left.')
  })

  it('a word with a capital letter that nobody at the school is called is asked of in every sentence, and masked where somebody says so', async () => {
    await one.note('She swims at Otterpool on Tuesdays. On Fridays Otterpool is shut.')
    const { body } = await one.look('lado')
    expect(body).toContain('<li>She swims at <mark>Otterpool</mark> on Tuesdays.</li>')
    expect(body).toContain('<li>On Fridays <mark>Otterpool</mark> is shut.</li>')
    const masked = (await one.look('lado', { [doubt('otterpool')]: 'mask' })).body
    expect(masked).toContain('She swims at [name] on Tuesdays. On Fridays [name] is shut.')
  })

  it('whoever is listed and named is no such word where their whole name stands, and no word for nobody in particular is', async () => {
    const { school } = set
    const note = 'Someone saw Dora Lead at the gate. Nobody saw Quibble.'
    await school.send(`${one.url}/note`, 'Dora Lead', { words: note }, one.url)
    const { body } = await one.look('police')
    const asked = [...body.matchAll(/name="doubt-([^"]+)"/g)].map(([, word]) => word)
    expect(body).toContain('“Quibble”')
    for (const word of ['“Dora”', '“Lead”', '“Someone”', '“Nobody”']) expect(body, asked.join()).not.toContain(word)
  })

  it('nothing is made while one such word is unanswered, and the page says which', async () => {
    await one.note('She swims at Otterpool with Wren.')
    const { body } = await one.look('lado')
    const { [doubt('wren')]: _, ...butOne } = doubtsKept(body)
    const refused = await one.send({ profile: 'lado', act: 'make', ...asked, ...butOne })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Say whether “Wren” is masked or kept.')
    expect(refused.body).not.toContain('Say whether “Otterpool”')
    expect((await one.send({ profile: 'lado', act: 'make', ...asked })).status).toBe(422)
    expect(await one.log()).toContain('was not given a bundle')
    expect((await one.send({ profile: 'lado', act: 'make', ...asked, ...doubtsKept(body) })).status).toBe(303)
  })

  it('what was answered is kept with the bundle, bound to the case’s own record, and it comes out the same again', async () => {
    await one.note('She swims at Otterpool with Wren.')
    const { body } = await one.look('lado')
    const answers = { ...doubtsKept(body), [doubt('wren')]: 'mask' }
    const record = (await one.send({ profile: 'lado', act: 'make', ...asked, ...answers })).goesTo ?? ''
    const page = (await set.school.open(record, 'Dora Lead')).body
    expect(page).toContain('Otterpool: kept')
    expect(page).toContain('Wren: masked')
    const bundle = await one.download(record)
    expect(await textIn(bundle)).toContain('She swims at Otterpool with [name].')
    await set.enrol(8, 'Otterpool', 'Wren')
    expect((await one.download(record)).bytes.equals(bundle.bytes)).toBe(true)
    const bound = await set.kept(`select l.facts->>'chosen' = encode(sha256(b.chosen), 'hex') as bound
      from signpost.concern_log l join signpost.concern_bundle b on b.id = l.subject_id where l.verb = 'make-bundle'`)
    expect(bound).toEqual([{ bound: true }])
  })

  it('other words, and whole lines, are left out where somebody says so', async () => {
    await one.note('She swims at Otterpool on Tuesdays.')
    const { body } = await one.look('lado')
    expect((await one.look('lado', { 'also-words': 'Otterpool' })).body).toContain('She swims at [left out]')
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
