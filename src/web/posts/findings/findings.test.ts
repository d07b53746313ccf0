import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../../test/support/a-front-door.ts'
import { anotherPolicy } from '../../../../test/support/another-policy.ts'
import { aDraft } from '../../../../test/support/posting.ts'
import { type Pages, pagesOf } from '../../../../test/support/visiting-pages.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { noOwnChanges } from '../../../core/policy/own-changes.ts'
import { packNamed } from '../../../core/policy/packs/all-packs.ts'
import type { PostId } from '../../../core/school/ids.ts'

const slight = 'The referee was useless.'

describe('the page of what stops a post', () => {
  let door: TestDoor
  let pages: Pages
  let school: TestSchool
  let ann: Someone
  let post: PostId
  const agrees = async (writer: Awaited<ReturnType<Pages['visitor']>>) => {
    const rules = (await writer.open('/acceptable-use')).body
    const shown = /name="shown" value="([0-9a-f]{64})"/.exec(rules)?.[1] ?? ''
    await writer.send('/acceptable-use', { shown, agreed: 'yes', name: 'Ann Writer' })
  }
  beforeAll(async () => {
    door = await aFrontDoor()
    pages = await pagesOf(door)
    school = await aSchool(door, 'Slighted School')
    ann = await school.someone('Ann Writer', ['teacher'])
    const writer = await pages.visitor(ann)
    await agrees(writer)
    post = await school.inside((tx) => aDraft(tx, ann, [], { title: 'The match', text: slight }))
  })
  afterAll(async () => {
    await pages.end()
    await door.end()
  })
  const given = { type: 'insult', span: 'The referee was useless', answer: 'He says so himself, in the play.' }

  it('tells the writer whose answer counts and on what that rests, and offers to ask them', async () => {
    const writer = await pages.visitor(ann)
    const writing = await writer.open(`/posts/${post}/write`)
    expect(writing.body).toContain('One thing stops this going out')
    expect(writing.body).toContain('the headteacher or whoever stands in can answer it with a reason')
    expect(writing.body).toContain('#rule-who-answers-a-stop')
    const found = await writer.open(`/posts/${post}/findings`)
    expect(found.body).not.toContain('Let it stand for this reason')
    const refused = await writer.send(`/posts/${post}/findings`, given)
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('You wrote in this post, so somebody else answers this')
  })

  it('shows a colleague whose answer does not count no place to give one, and refuses them', async () => {
    const colleague = await pages.visitor(await school.someone('Ben Colleague', ['teacher']))
    expect((await colleague.open(`/posts/${post}/findings`)).body).not.toContain('Let it stand for this reason')
    expect((await colleague.send(`/posts/${post}/findings`, given)).body).toContain('This one is not yours to answer')
  })

  it('leads the headteacher there from Home once they are asked, and takes their reason', async () => {
    const writer = await pages.visitor(ann)
    const revision = /name="revision" value="(\d+)"/.exec((await writer.open(`/posts/${post}/write`)).body)?.[1] ?? ''
    const words = { title: 'The match', text: slight, revision }
    const asked = await writer.send(`/posts/${post}/write`, { ...words, act: 'ask-for-answer' })
    expect(asked.body).toContain('One person has been asked for an answer')
    const head = await pages.visitor(school.head)
    const told =
      /href="(\/told\/[^"]+)"[^>]*>[^<]*Something stops a post/.exec((await head.open('/home')).body)?.[1] ?? ''
    expect((await head.open(told)).body).toContain(`/posts/${post}/findings`)
    expect((await head.open(`/posts/${post}/findings`)).body).toContain('Let it stand for this reason')
    const empty = await head.send(`/posts/${post}/findings`, { ...given, answer: '' })
    expect(empty.body).toContain('Give a reason')
    expect((await head.send(`/posts/${post}/findings`, given)).goesTo).toBe(`/posts/${post}/findings`)
    const after = await head.open(`/posts/${post}/findings`)
    expect(after.body).toContain('He says so himself, in the play.')
    expect((await writer.open(`/posts/${post}/write`)).body).not.toContain('stops this going out')
    const line = (await school.audit()).at(-1)
    expect(line).toMatchObject({ verb: 'answer-finding', actor: school.head.person, facts: { verdict: 'stop' } })
  })

  it('names a clause of the school’s own as it is printed, on the page and while somebody types', async () => {
    const id = 'own:1' as ClauseId
    const text = 'Be kind about other schools.'
    const clause = { id, section: 'Posts', reference: '41.2', text, modality: 'must' as const, actor: 'all' }
    const rests = Object.keys(packNamed('gloucestershire')?.grounds ?? {}).map((name) => [name, [id]])
    await school.inside((tx) =>
      anotherPolicy(tx, {
        pack: 'gloucestershire',
        by: school.head.person,
        own: { ...noOwnChanges, added: [clause] },
        grounds: Object.fromEntries(rests),
      }),
    )
    const writer = await pages.visitor(ann)
    await agrees(writer)
    const another = await school.inside((tx) => aDraft(tx, ann, [], { title: 'The match', text: slight }))
    const { body } = await writer.open(`/posts/${another}/write`)
    const revision = /name="revision" value="(\d+)"/.exec(body)?.[1] ?? ''
    const typed = await writer.send(
      `/posts/${another}/autosave`,
      { title: 'The match', text: slight, revision },
      `/posts/${another}/write`,
    )
    for (const shown of [body, String(JSON.parse(typed.body)?.found)]) {
      expect(shown).toContain('clause 41.2')
      expect(shown).not.toContain('the school added')
    }
  })
})
