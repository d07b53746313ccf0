import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { noOwnChanges } from '../../core/policy/own-changes.ts'
import { homeRoutes } from '../home/routes.ts'
import { publicRoutes } from '../public/routes.ts'
import { guidanceRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Tom Teacher' | 'Oona Office' | 'Pia Parent'
let school: WorkingSchool<Who>

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Tom Teacher': ['teacher'],
      'Oona Office': ['office'],
      'Pia Parent': ['parent'],
    },
    { policy: 'mulbarton', routes: [...homeRoutes, ...publicRoutes, ...guidanceRoutes] },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())

const box = '/s/larkfield/ask'
const ask = (question: string, as = 'parent') => school.send(box, undefined, { question, as }, box)

describe('the box on the school’s page', () => {
  it('shows common questions, each answered at one press', async () => {
    const page = await school.open(box)
    expect(page.status).toBe(200)
    expect(page.body).toContain('Can I…?')
    expect(page.body).toContain('Can I send my child’s teacher a friend request?')
  })

  it('answers with the clause, linked to the school’s policy page, and what to do now', async () => {
    const page = await ask('Can I send Miss Cole a friend request?')
    expect(page.body).toContain('No, that is not allowed')
    expect(page.body).toContain('/s/larkfield/policy#clause-parents.2')
    expect(page.body).toContain('school office')
  })

  it('says openly where the policy is silent, and shows the nearest clauses', async () => {
    const page = await ask('Can I film the school play for grandma?')
    expect(page.body).toContain('Our policy does not say')
    expect(page.body).toContain('The nearest clauses')
  })

  it('asks for words where none were written', async () => {
    expect((await ask('   ')).body).toContain('Write what you would like to know')
  })

  it('shows what was asked as text, whatever was typed', async () => {
    const page = await ask('<script>alert(1)</script> can I post my "daughter" <b>alone</b>?')
    expect(page.body).not.toContain('<script>alert(1)')
    expect(page.body).toContain('&lt;script>alert(1)')
  })

  it('asks for the question alone, and answers none by its beginning, where an e-mail is longer than a page', async () => {
    const thread = `${'> The coach leaves at nine.\n'.repeat(100)}Can I send Miss Cole a friend request?`
    const { body } = await ask(thread)
    expect(body).toContain('Write only your question')
    expect(body).toContain('Can I send Miss Cole a friend request?</textarea>')
    expect(body).not.toContain('What to do now')
    expect(body).toContain('/s/larkfield/tell"')
    const sent = await school.send(`${box}/send`, undefined, { question: thread, as: 'parent' }, box)
    expect(sent.body).not.toContain('Your question is sent')
  })

  it('stays calm before a question of a million letters, rubbish, and another language', async () => {
    for (const question of ['x'.repeat(900_000), '\u202e\u0000💥💥%%%', 'Puis-je publier une photo de la classe ?']) {
      expect((await ask(question)).status).toBe(200)
    }
  })

  it('compares the same question across every published policy', async () => {
    const page = await school.send(
      `${box}/compare`,
      undefined,
      { question: 'Can I accept a friend request from a parent?', as: 'staff' },
      box,
    )
    for (const title of ['Mulbarton', 'Coton', 'Aycliffe', 'Signpost model policy']) expect(page.body).toContain(title)
    expect(page.body).toContain('Not allowed')
    expect(page.body).toContain('Ask first')
  })

  it('compares the school’s own answer first, cites each policy’s clause, and calls no other policy ours', async () => {
    const question = 'Can I put a photo of the school play on Facebook with other children in it?'
    const { body } = await school.send(`${box}/compare`, undefined, { question, as: 'parent' }, box)
    expect(body.indexOf('Our school')).toBeGreaterThan(-1)
    expect(body.indexOf('Our school')).toBeLessThan(body.indexOf('Aycliffe'))
    expect(body).toContain('(clause 2.11.3')
    expect(body).toContain('Does not say')
    expect(body).not.toContain('of ours')
  })

  it('leads with its short question back where nobody and nothing is named, over the box to ask again and the verdict', async () => {
    const { body } = await ask('Can I do it?')
    const inOrder = ['<h1>Who is it about', '<textarea', 'Until you say more', 'What to do now', 'The nearest clauses']
    const places = inOrder.map((each) => body.indexOf(each))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect((body.match(/<textarea/g) ?? []).length).toBe(1)
    expect(body).toMatch(/<title>Who is it about/)
    expect(body).not.toContain('To be surer')
  })

  it('may be come back to with the back button, unless a pupil asked or somebody may be hurt', async () => {
    const kept = async (question: string, as: string) =>
      (await school.send('/ask', 'Pia Parent', { question, as }, '/ask')).headers['cache-control']
    expect(await kept('Can I share a picture of only my own child?', 'parent')).toBe('private, no-cache')
    expect(await kept('Can I add my teacher as a friend?', 'pupil')).toBe('no-store')
    expect(await kept('Can I post that my brother hits me?', 'parent')).toBe('no-store')
    expect(await kept('A pupil has messaged me on Instagram. What do I do?', 'staff')).toBe('no-store')
  })

  it('offers, where a question names nobody, plain ones that are asked at one press', async () => {
    const sent = { question: 'can i follow him', as: 'pupil' }
    const { body } = await school.send('/ask', 'Pia Parent', sent, '/ask')
    expect(body).toContain('a grown-up at school, a friend, or somebody you do not know?')
    expect(body).toContain('Is it one of these?')
    expect(body).toMatch(
      /name="question" value="Can I add my teacher as a friend\?"\/?><input type="hidden" name="as" value="pupil"/,
    )
  })

  it('sends a pupil who should tell somebody to the page for pupils, and to a grown-up they trust', async () => {
    const { body } = await ask('Somebody keeps sending me horrible messages', 'pupil')
    expect(body).toContain('/s/larkfield/tell/pupil')
    expect(body).toContain('a grown-up you trust')
    expect((await ask('Somebody keeps sending me horrible messages')).body).not.toContain('tell/pupil')
    expect((await ask('Can I have a hamster?', 'pupil')).body).toContain('/s/larkfield/tell/pupil')
  })
})

describe('a question sent to a person', () => {
  const question = 'May I sell cakes on the village page for Tilly Brown’s trip?'
  let address = ''
  const idIn = (body: string) => /\/ask\/inbox\/[0-9a-f-]{36}/.exec(body)?.[0] ?? ''

  it('goes to whoever the policy names, and to nobody else', async () => {
    const thanks = await school.send(`${box}/send`, undefined, { question, as: 'parent' }, box)
    expect(thanks.body).toContain('the headteacher')
    expect((await school.open('/home', 'Ada Head')).body).toContain('Answer a question about the policy')
    expect((await school.open('/ask/inbox', 'Ada Head')).body).toContain('Tilly Brown')
    expect((await school.open('/ask/inbox', 'Oona Office')).body).not.toContain('Tilly Brown')
    expect((await school.open('/ask/inbox', 'Tom Teacher')).status).toBe(403)
  })

  it('cannot be answered by somebody it is not for, though they know its address', async () => {
    const url = idIn((await school.open('/ask/inbox', 'Ada Head')).body)
    expect((await school.open(url, 'Oona Office')).status).toBe(404)
  })

  it('stands once, though it is sent twice at one moment', async () => {
    const twice = { question: 'May my Year 8 sell bread?', as: '' }
    const pressed = await Promise.all([1, 2].map(() => school.send('/ask/send', 'Pia Parent', twice, '/ask')))
    for (const { body } of pressed) expect(body).toContain('Your question is sent')
    await school.send(`${box}/send`, undefined, { question, as: 'parent' }, box)
    const { body } = await school.open('/ask/inbox', 'Ada Head')
    expect(body.match(/>May my Year 8/g)?.length).toBe(1)
    expect(body.match(/>May I sell cakes/g)?.length).toBe(1)
    const bread = /\/ask\/inbox\/[0-9a-f-]{36}(?=">May my Year 8)/.exec(body)?.[0] ?? ''
    await school.send(`${bread}/set-aside`, 'Ada Head', { reason: 'not-about-this' }, bread)
  })

  it('becomes the school’s guidance, with author and day, in the words the answerer chose', async () => {
    const url = idIn((await school.open('/ask/inbox', 'Ada Head')).body)
    address = url
    const sent = {
      question: 'May parents sell cakes on the village page?',
      answer: 'Yes, if you leave pupils’ names out.',
    }
    expect((await school.send(url, 'Ada Head', sent, url)).goesTo).toMatch(/^\/ask\/answered#answer-[0-9a-f-]{36}$/)
    const answered = await school.open(`${box}/answered`)
    expect(answered.body).toContain('Yes, if you leave pupils’ names out.')
    expect(answered.body).toContain('Ada Head')
    expect(answered.body).not.toContain('Tilly Brown')
  })

  it('says who answered it to a colleague who was slower, and gives them back what they wrote', async () => {
    const { body } = await school.send(address, 'Ada Head', { question: 'Cakes?', answer: 'Twelve at most.' }, '/ask')
    expect(body).toContain('This question has an answer')
    expect(body).toContain('Yes, if you leave pupils’ names out.')
    expect(body).toContain('Twelve at most.')
    expect((await school.open(`${box}/answered`)).body).not.toContain('Twelve at most.')
  })

  it('leads from its address to the answer that it has, and nobody else there', async () => {
    const page = await school.open(address, 'Ada Head')
    expect(page.body).toContain('You answered it')
    expect(page.body).toMatch(/href="\/ask\/answered#answer-[0-9a-f-]{36}"/)
    expect((await school.open(address, 'Oona Office')).status).toBe(404)
    expect((await school.send(`${address}/set-aside`, 'Ada Head', { reason: 'joke' }, '/ask')).body).toContain(
      'This question has an answer',
    )
  })

  it('is shown beside the answer when somebody asks alike, and kept for the next review', async () => {
    const alike = await ask('Could I sell cakes on the village page?')
    expect(alike.body).toContain('leave pupils’ names out')
    expect(alike.body.indexOf('leave pupils’ names out')).toBeLessThan(alike.body.indexOf('What to do now'))
    expect(alike.body).toContain('go by that answer')
    expect((await school.open('/ask/inbox', 'Ada Head')).body).toContain('For the next review')
  })

  it('is taken back by whoever gave it or the headteacher, and then shown no more', async () => {
    const back =
      /\/ask\/answered\/[0-9a-f-]{36}\/take-back/.exec((await school.open('/ask/inbox', 'Ada Head')).body)?.[0] ?? ''
    expect((await school.send(back, 'Oona Office', {}, '/ask/inbox')).status).toBe(404)
    expect((await school.send(back, 'Ada Head', {}, '/ask/inbox')).goesTo).toBe('/ask/inbox')
    expect((await school.open(`${box}/answered`)).body).not.toContain('leave pupils’ names out')
  })

  it('waits for an answer again once the one it had is taken back', async () => {
    expect(idIn((await school.open('/ask/inbox', 'Ada Head')).body)).not.toBe('')
    expect((await school.open('/home', 'Ada Head')).body).toContain('Answer a question about the policy')
  })
})

describe('a question that is no question', () => {
  const sendOn = (question: string, as = 'parent') => school.send(`${box}/send`, undefined, { question, as }, box)
  const addressOf = async (words: string) => {
    const { body } = await school.open('/ask/inbox', 'Ada Head')
    return new RegExp(`/ask/inbox/[0-9a-f-]{36}(?=">${words})`).exec(body)?.[0] ?? ''
  }

  it('is set aside with a reason, and then waits for nobody and is shown to nobody else', async () => {
    await sendOn('Zonk zonk you lot are rubbish')
    const url = await addressOf('Zonk')
    expect((await school.send(`${url}/set-aside`, 'Ada Head', {}, url)).body).toContain('Choose why it gets no answer')
    expect((await school.send(`${url}/set-aside`, 'Ada Head', { reason: 'joke' }, url)).goesTo).toBe('/ask/inbox')
    const { body } = await school.open('/ask/inbox', 'Ada Head')
    expect(body).not.toContain(`href="${url}"`)
    expect(body).toContain('It is a joke, or makes no sense')
    expect((await school.open(`${box}/answered`)).body).not.toContain('Zonk')
    expect((await school.open('/ask/inbox', 'Oona Office')).body).not.toContain('Zonk')
    expect((await school.open(url, 'Oona Office')).status).toBe(404)
    const late = await school.send(url, 'Ada Head', { question: 'Zonk?', answer: 'Never, and no.' }, '/ask/inbox')
    expect(late.body).toContain('This question was set aside')
    expect(late.body).toContain('Never, and no.')
    expect((await school.open(url, 'Ada Head')).body).toContain(`${url}/put-back`)
    expect((await school.open(`${box}/answered`)).body).not.toContain('Never, and no.')
  })

  it('is put back by one act, and waits again', async () => {
    const { body } = await school.open('/ask/inbox', 'Ada Head')
    const zonk = body.split('<section>').find((each) => each.includes('Zonk')) ?? ''
    const back = /\/ask\/inbox\/[0-9a-f-]{36}\/put-back/.exec(zonk)?.[0] ?? ''
    expect((await school.send(back, 'Oona Office', {}, '/ask/inbox')).status).toBe(404)
    expect((await school.send(back, 'Ada Head', {}, '/ask/inbox')).goesTo).toBe('/ask/inbox')
    expect(await addressOf('Zonk')).not.toBe('')
    expect((await school.send(back, 'Ada Head', {}, '/ask/inbox')).status).toBe(404)
  })

  it('is not set aside by anybody whom it is not for', async () => {
    const url = await addressOf('Zonk')
    expect((await school.send(`${url}/set-aside`, 'Oona Office', { reason: 'joke' }, '/ask/inbox')).status).toBe(404)
    expect((await school.send(`${url}/set-aside`, 'Tom Teacher', { reason: 'joke' }, '/ask')).status).toBe(403)
    expect(await addressOf('Zonk')).not.toBe('')
  })

  it('is read calmly by whoever sent it while signed in, with the way to telling', async () => {
    await school.send('/ask/send', 'Pia Parent', { question: 'Wibble you useless lot', as: '' }, '/ask')
    expect((await school.open('/ask', 'Pia Parent')).body).toContain('It waits for an answer')
    const url = await addressOf('Wibble')
    await school.send(`${url}/set-aside`, 'Ada Head', { reason: 'abuse' }, url)
    const { body } = await school.open('/ask', 'Pia Parent')
    expect(body).toContain('We read this, and we are not answering it. You can ask again in other words.')
    expect(body).toContain('/concerns/tell')
    expect((await school.open('/ask', 'Tom Teacher')).body).not.toContain('Wibble')
  })

  it('offers the way to telling, before and after, to whoever says among insults that somebody is hurt', async () => {
    const rude = 'You useless idiots, my stepdad hits my brother every night'
    expect((await ask(rude)).body).toContain('/s/larkfield/tell"')
    expect((await ask('You are all useless idiots')).body).not.toContain('being hurt')
    expect((await sendOn(rude)).body).toContain('/s/larkfield/tell"')
    const question = 'You useless idiots, somebody keeps hitting my wife'
    const ofGrownUps = await school.send('/ask/send', 'Pia Parent', { question, as: '' }, '/ask')
    expect(ofGrownUps.body).toContain('Your question is sent')
    expect(ofGrownUps.body).toContain('/concerns/tell"')
  })

  it('is not set aside, where it may speak of harm, until somebody says that it was told on', async () => {
    const url = await addressOf('You useless idiots')
    expect((await school.open(url, 'Ada Head')).body).toContain('may be about somebody who is being hurt')
    const first = await school.send(`${url}/set-aside`, 'Ada Head', { reason: 'abuse' }, url)
    expect(first.body).toContain('Tell somebody who can help first')
    const told = { reason: 'abuse', 'told-on': 'yes' }
    expect((await school.send(`${url}/set-aside`, 'Ada Head', told, url)).goesTo).toBe('/ask/inbox')
  })
})

describe('somebody who is signed in', () => {
  it('asks as what they are at the school', async () => {
    const question = 'A parent sent me a friend request. Can I accept it?'
    const teacher = await school.send('/ask', 'Tom Teacher', { question, as: '' }, '/ask')
    expect(teacher.body).toContain('Ask first')
    expect(teacher.body).toContain('/policy#clause-staff.10b')
  })

  it('is given the form that asks for leave where a person must agree first', async () => {
    const question = 'A parent sent me a friend request. Can I accept it?'
    const teacher = await school.send('/ask', 'Tom Teacher', { question, as: '' }, '/ask')
    expect(teacher.body).toContain('Ask the headteacher here')
  })

  it('comes from what they sent to the very answer that it got', async () => {
    const question = 'May Year 9 run a page about bread?'
    await school.send('/ask/send', 'Tom Teacher', { question, as: '' }, '/ask')
    const inbox = (await school.open('/ask/inbox', 'Ada Head')).body
    const url = /\/ask\/inbox\/[0-9a-f-]{36}(?=">May Year 9)/.exec(inbox)?.[0] ?? ''
    const item = (await school.open(url, 'Ada Head')).body
    expect(inbox).toContain('Tom Teacher, ')
    expect(item).toContain('Tom Teacher asked')
    expect(item).not.toContain('I work at the school')
    const { goesTo } = await school.send(url, 'Ada Head', { question, answer: 'Yes.' }, url)
    expect((await school.open('/ask', 'Tom Teacher')).body).toContain(`href="${goesTo}"`)
  })

  it('is never told to ask themselves, and answers their own question for everybody at one press', async () => {
    const question = 'A parent sent me a friend request. Can I accept it?'
    const { body } = await school.send('/ask', 'Ada Head', { question, as: '' }, '/ask')
    expect(body).toContain('Our policy leaves this to the headteacher, and that is you.')
    expect(body).not.toContain('ask the headteacher')
    expect(body).not.toContain('Send this to the headteacher')
    const { goesTo } = await school.send('/ask/send', 'Ada Head', { question, as: '' }, '/ask')
    expect(goesTo).toMatch(/^\/ask\/inbox\/[0-9a-f-]{36}$/)
    expect((await school.open(goesTo ?? '', 'Ada Head')).body).toContain('Give this answer for the school')
    await school.send(`${goesTo}/set-aside`, 'Ada Head', { reason: 'asked-before' }, goesTo)
  })

  it('is sent to whoever stands over them, where a colleague is sent to the headteacher', async () => {
    const question = 'Can I send a message to a pupil on Snapchat about homework and joke with them?'
    const saidTo = async (who: Who) => (await school.send('/ask', who, { question, as: '' }, '/ask')).body
    expect(await saidTo('Tom Teacher')).toContain('tell the headteacher that it happened')
    const toHead = await saidTo('Ada Head')
    expect(toHead).toContain('tell the chair of governors that it happened')
    expect(toHead).not.toContain('tell the headteacher')
  })

  it('comes from the box to the questions that wait, if they answer for the school', async () => {
    expect((await school.open('/ask', 'Ada Head')).body).toContain('href="/ask/inbox"')
    expect((await school.open('/ask', 'Tom Teacher')).body).not.toContain('href="/ask/inbox"')
  })
})

describe('an answer that is older than the policy', () => {
  it('says so, beside the policy’s own answer and where all answers stand', async () => {
    const question = 'May we hold a quiz about planets on the village page?'
    await school.send('/ask/send', 'Ada Head', { question, as: '' }, '/ask')
    const inbox = (await school.open('/ask/inbox', 'Ada Head')).body
    const url = /\/ask\/inbox\/[0-9a-f-]{36}(?=">May we hold a quiz)/.exec(inbox)?.[0] ?? ''
    await school.send(url, 'Ada Head', { question, answer: 'Yes, do.' }, url)
    const changed = 'Our policy has changed since then'
    expect((await ask(question)).body).toContain('Yes, do.')
    expect((await ask(question)).body).not.toContain(changed)
    const alike = await ask('May we hold a quiz about planets and pupils on my own Facebook page?', 'staff')
    expect(alike.body).toContain('Yes, do.')
    expect(alike.body).toContain('Does it not agree with our policy’s answer above?')
    await school.inside((tx) => anotherPolicy(tx, { pack: 'coton', by: school.actor['Ada Head'].person }))
    expect((await ask(question)).body).toContain(changed)
    expect((await school.open(`${box}/answered`)).body).toContain(changed)
  })
})

describe('a clause that the school added itself', () => {
  const added = {
    id: 'own:1' as ClauseId,
    section: 'Ducks',
    reference: '41.2',
    text: 'Nobody may photograph the ducks.',
    modality: 'must_not' as const,
    actor: 'all',
  }

  it('is named by its printed number to anybody who asks on the public page, and to whoever is signed in', async () => {
    const by = school.actor['Ada Head'].person
    await school.inside((tx) => anotherPolicy(tx, { pack: 'mulbarton', by, own: { ...noOwnChanges, added: [added] } }))
    const question = 'Can I photograph the ducks?'
    for (const { body } of [
      await ask(question),
      await school.send('/ask', 'Tom Teacher', { question, as: 'staff' }, '/ask'),
    ]) {
      expect(body).toContain('Nobody may photograph the ducks.')
      expect(body).toMatch(/policy#clause-own-1">clause 41\.2</)
      expect(body).not.toContain('the school added')
    }
  })
})
