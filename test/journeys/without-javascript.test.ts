import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { postOf, startWriting } from './the-draft.ts'

const plain = { scripts: false } as const

let signpost: RunningSignpost
beforeAll(async () => {
  signpost = await aRunningSignpost()
})
afterAll(() => signpost?.end())

const inSeconds = (since: number) => Math.round((Date.now() - since) / 100) / 10

/** The page and then its door: proposed, assessed, approved and opened by the headteacher. */
async function openThePage(head: Visitor): Promise<void> {
  await head.open('/channels')
  await head.press('Propose a channel')
  await head.tick(/^Our page/)
  await head.press('Go on')
  await head.type('Name that families see', 'Our page')
  await head.tick('Teaching and learning')
  if (await head.page.getByLabel(/^What should it achieve/).isVisible()) {
    await head.type(/^What should it achieve/, 'Families know what their children learn.')
  }
  await head.press('Propose this channel')
  await head.press('Record the risk assessment')
  await head.type('What could go wrong, and what is done about it?', 'Nobody can comment. Two people watch it.')
  await head.press('Record the risk assessment')
  await head.press('See who approves it')
  await head.press('Approve this channel')
  await head.press('Open this channel')
  await head.press('Open this channel')
}

async function sign(visitor: Visitor, name: string): Promise<void> {
  await visitor.open('/acceptable-use')
  await visitor.tick('I have read these rules and will keep to them')
  await visitor.type('Your name, as your signature', name)
  await visitor.press('Sign the acceptable use policy')
}

describe('without JavaScript', { timeout: 240_000 }, () => {
  it('a school is set up from nothing to a first published post', async () => {
    const began = Date.now()
    const head = await signpost.passerBy(plain)
    await head.open(await signpost.setUpPath())
    await head.type('What is the school called?', 'Marl Pit Primary')
    await head.tick('Community school')
    await head.tick('England')
    await head.type('Which town or village?', 'Westonbury')
    await head.tick(/^Signpost model policy/)
    await head.type('Name', 'Hannah Osei')
    await head.type('E-mail address', 'head@marlpit.example')
    await head.press('Set up the school')
    await openThePage(head)
    await sign(head, 'Hannah Osei')

    await head.open('/people')
    await head.press('Invite somebody')
    await head.type('Name', 'Colin Marsh')
    await head.type('E-mail address', 'colin@marlpit.example')
    await head.tick('Teacher')
    await head.press('Send the invitation')
    const colleague = await signpost.passerBy({ ...plain, width: 320 })
    await colleague.open(await invitationTo('colin@marlpit.example'))
    await colleague.press('Join and sign in')
    await sign(colleague, 'Colin Marsh')

    await startWriting(head)
    await head.type('Title', 'We are here')
    await head.type('What do you want to say?', 'This is our own page. News comes here first.')
    await head.tick('Our page')
    await head.tick('By letter')
    await head.press('Send to a colleague to read')
    await colleague.open('/home')
    await colleague.press('Read “We are here” before it goes out')
    await colleague.press('Agree: it may go out')
    // What is agreed waits two minutes; nobody need wait for them here.
    signpost.later(3)
    await head.openUntil(postOf(head), 'Our page: out since')
    const family = await signpost.passerBy(plain)
    await family.open('/')
    expect(await family.main()).toContain('News comes here first.')
    const steps = head.steps() + colleague.steps()
    console.info(`From nothing to a first post: ${steps} steps, ${inSeconds(began)} seconds of Signpost’s own time.`)
    expect(steps).toBeLessThanOrEqual(60)
  })

  it('a photograph of three children, one without consent, is stopped and then goes out properly', async () => {
    const school = await signpost.school({ policy: 'mulbarton' })
    const writer = await school.as('writer', plain)
    await startWriting(writer)
    await writer.type('Title', 'Stick racing')
    await writer.type('What do you want to say?', 'Which stick wins when the river bends?')
    await writer.tick('Our page')
    await writer.tick('Newsletter')
    await addPhotograph(writer, 140)
    await describeIt(writer, ['Adaeze Okafor', 'Callum Ellison', 'Zofia Varga'])
    expect(await writer.main()).toContain('Zofia Varga may not be shown here: the family said no to the website.')
    await writer.press('Change what picture 1 shows')
    await writer.press('Take it out of the post')
    await addPhotograph(writer, 40)
    await describeIt(writer, ['Adaeze Okafor', 'Callum Ellison'])
    await writer.press('Send to a colleague to read')
    const post = postOf(writer)
    await agreed(school, post)
    await writer.openUntil(post, /Our page: out since/)
  })

  it('a colleague’s post is read and sent back with a note from a phone, and agreed the second time', async () => {
    const school = await signpost.school({ policy: 'gloucestershire', name: 'Orchard End' })
    const writer = await school.as('writer', plain)
    await startWriting(writer)
    await writer.type('What do you want to say?', 'The plant sale made £212.')
    await writer.tick('Newsletter')
    await writer.press('Send to the headteacher to agree')
    const post = postOf(writer)
    const head = await school.as('head', { ...plain, width: 375, touch: true })
    await head.open('/home')
    await head.press('Read “The plant sale made £212.” before it goes out')
    await head.type('What should change?', 'It was £221.')
    await head.press('Send back with this note')
    await writer.open('/home')
    await writer.press('“The plant sale made £212.” came back to you with a note')
    expect(await writer.main()).toContain('Hannah Osei asks: It was £221.')
    await writer.press('Go on writing')
    await writer.type('What do you want to say?', 'The plant sale made £221.')
    await writer.press('Send to the headteacher to agree')
    await head.open(`${post}/read`)
    await head.press('Agree: it may go out')
    await writer.openUntil(post, 'Newsletter: out since')
  })
})

it('no page on the way was cut, silent to a screen reader, or complained of by the browser', () => {
  expect(signpost.complaints()).toEqual([])
})

async function addPhotograph(writer: Visitor, hue: number): Promise<void> {
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph(hue) }
  await writer.chooseFile(/^Add (a|another) picture$/, file)
  await writer.press('Add to the post')
}

/** Each class opens by itself, as the browser does it. */
async function describeIt(writer: Visitor, children: readonly string[]): Promise<void> {
  await writer.press('Say what picture 1 shows')
  await writer.type('Describe it for people who cannot see it', 'Children hold up sticks beside a river.')
  await writer.tick('Yes, these pupils')
  await writer.page.getByText('Heron', { exact: true }).click()
  for (const child of children) await writer.tick(child)
  await writer.press('Save what it shows')
}

async function agreed(school: RunningSchool, post: string): Promise<void> {
  const colleague = await school.as('colleague', plain)
  await colleague.open(`${post}/read`)
  await colleague.press('Agree: it may go out')
  await colleague.close()
}

async function invitationTo(address: string): Promise<string> {
  const end = Date.now() + 30_000
  for (;;) {
    const letter = signpost.mail.letters.findLast((one) => one.to === address)
    const path = letter && /\/invitation\/[\w-]+/.exec(letter.raw.replaceAll(/=\r\n/g, ''))?.[0]
    if (path) return path
    if (Date.now() > end) throw new Error(`No invitation came to ${address}.`)
    await new Promise((rested) => setTimeout(rested, 100))
  }
}
