import { XMLParser, XMLValidator } from 'fast-xml-parser'
import RssParser from 'rss-parser'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { anOpenChannelOf, aPostOnThePage, type OnThePage } from '../../../test/support/a-post-on-the-page.ts'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import { takeOffPage } from '../../storage/publishing/page-shelf.ts'
import { publicRoutes } from './routes.ts'

type Who = 'Ada Head'
let school: WorkingSchool<Who>
let page: { id: ChannelId; kind: 'page' | 'newsletter' }

beforeAll(async () => {
  school = await aWorkingSchool<Who>({ 'Ada Head': ['headteacher'] }, { policy: 'coton', routes: publicRoutes })
  page = await school.inside((tx) => anOpenChannelOf(tx, 'page', school.actor['Ada Head'].person))
})
afterEach(() => school.forget('post'))
afterAll(() => school.end())

const posted = (post: OnThePage) =>
  school.inside((tx) => aPostOnThePage(tx, school.actor['Ada Head'].person, page, post))
const takenDown = (post: PostId) => school.inside((tx) => takeOffPage(tx, post, new Date()))
const corrected = (post: PostId, text: string, at: Date) =>
  school.inside((tx) =>
    tx.updateTable('page_entry').set({ text, updated_at: at }).where('post_id', '=', post).execute(),
  )
const odd = 'Fish & chips <b>today</b> ]]> “quotes” ’ \u0007 & &amp; <script>alert(1)</script>'
const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9, 0))

describe('the school’s page', () => {
  it('is at its own address, and at the front door where it is the only school', async () => {
    await posted({ title: 'Harvest', text: 'Thank you all.', at: day(1) })
    for (const url of ['/s/larkfield', '/']) {
      const shown = await school.open(url)
      expect(shown.status).toBe(200)
      expect(shown.body).toContain('Larkfield Primary')
      expect(shown.body).toContain('Harvest')
      expect(shown.body).toContain('Sun 1 March')
      expect(shown.headers['set-cookie']).toBeUndefined()
    }
    expect((await school.open('/s/elsewhere')).status).toBe(404)
    expect((await school.open(`/s/${encodeURIComponent("'; drop table")}`)).status).toBe(404)
  })

  it('shows the newest first, ten at a time, each at an address of its own', async () => {
    for (let number = 1; number <= 12; number += 1)
      await posted({ title: `Post ${number}.`, text: 'Words.', at: day(number) })
    const first = await school.open('/s/larkfield')
    expect(first.body.indexOf('Post 12.')).toBeLessThan(first.body.indexOf('Post 11.'))
    expect(first.body).not.toContain('Post 2.')
    expect(first.body).toContain('/s/larkfield?page=2')
    const second = await school.open('/s/larkfield?page=2')
    expect(second.body).toContain('Post 1.')
    expect(second.body).not.toContain('Post 12.')
    expect((await school.open('/s/larkfield?page=3')).status).toBe(404)
    expect((await school.open('/s/larkfield?page=-1e9')).status).toBe(200)
    const href = /\/s\/larkfield\/posts\/[0-9a-f-]{36}/.exec(first.body)?.[0] ?? ''
    expect((await school.open(href)).body).toContain('<h1>Post 12.</h1>')
    expect((await school.open('/s/larkfield/posts/rubbish')).status).toBe(404)
  })

  it('shows what was typed as it was typed, never as markup, and links web addresses alone', async () => {
    await posted({
      title: odd,
      text: `${odd}\n\nSee https://example.org/a?b=1&c=2. And javascript:alert(1)\nnext line`,
    })
    const { body } = await school.open('/s/larkfield')
    expect(body).not.toContain('<b>today')
    expect(body).not.toContain('<script>alert')
    expect(body).toContain('&lt;script>alert(1)&lt;/script>')
    expect(body).toContain('<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>. And')
    expect(body).not.toContain('href="javascript')
    expect(body).toContain('<br/>next line')
  })

  it('says before its posts where a worry is told', async () => {
    await posted({ title: 'Harvest', text: 'Thank you all.', at: day(1) })
    const { body } = await school.open('/s/larkfield')
    expect(body).toContain('/s/larkfield/tell"')
    expect(body.indexOf('/s/larkfield/tell"')).toBeLessThan(body.indexOf('Harvest'))
  })

  it('says which accounts are ours and where the policy is', async () => {
    const { body } = await school.open('/s/larkfield')
    expect(body).toContain('These accounts are ours')
    expect(body).toContain('<a href="/s/larkfield">Our page</a>')
    const policy = await school.open('/s/larkfield/policy')
    expect(policy.body).toContain('id="clause-3.3"')
    expect(policy.body).not.toContain('href="/policy#')
  })
})

describe('pictures', () => {
  const keptPicture = () =>
    school.inside((tx) => school.files.keep(tx, Buffer.from('not really a picture'), { mediaType: 'image/webp' }))

  it('are given to anybody while a post on the page shows them, and to nobody after', async () => {
    const { hash } = await keptPicture()
    const file = hash.toString('hex')
    const url = `/s/larkfield/pictures/${file}`
    expect((await school.open(url)).status).toBe(404)
    const post = await posted({ title: 'River', text: 'We waded.', pictures: [{ file, alt: 'A "river" & <stones>' }] })
    const shown = await school.open(url)
    expect(shown.body).toBe('not really a picture')
    expect(shown.headers['content-type']).toBe('image/webp')
    expect(shown.headers['cache-control']).toBe('no-cache')
    expect((await school.open('/s/larkfield')).body).toContain('alt="A &quot;river&quot; &amp; &lt;stones>"')
    await takenDown(post)
    const held = await school.open(url, undefined, { 'if-none-match': String(shown.headers['etag']) })
    expect(held.status).toBe(404)
  })

  it.each(['rubbish', '../../../etc/passwd', 'a'.repeat(64), 'A'.repeat(64)])(
    'of the name %s are not there',
    async (name) => {
      expect((await school.open(`/s/larkfield/pictures/${encodeURIComponent(name)}`)).status).toBe(404)
    },
  )
})

describe('the feeds', () => {
  it('are named in the head of the page, where a feed reader given its address looks for them', async () => {
    const page = (await school.open('/s/larkfield')).body
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" href="/s/larkfield/feed.atom"/>')
    expect(page).toContain('<link rel="alternate" type="application/feed+json" href="/s/larkfield/feed.json"/>')
  })

  const atom = async () => (await school.open('/s/larkfield/feed.atom')).body
  const json = async () => JSON.parse((await school.open('/s/larkfield/feed.json')).body)

  it('are read by others’ parsers, with every character of a post as it was typed', async () => {
    await posted({ title: odd, text: odd, at: day(3), pictures: [{ file: 'a'.repeat(64), alt: 'A "dog" & <cat>' }] })
    const whole = await atom()
    expect(XMLValidator.validate(whole)).toBe(true)
    const feed = await new RssParser().parseString(whole)
    expect(feed.title).toBe('Larkfield Primary')
    const [item] = feed.items
    expect(item?.pubDate).toBe(day(3).toISOString())
    expect(item?.link).toMatch(/^https:\/\/signpost\.example\.sch\.uk\/s\/larkfield\/posts\/[0-9a-f-]{36}$/)
    expect(item?.content).toContain('&lt;script&gt;'.replaceAll('&gt;', '>'))
    expect(item?.content).not.toContain('<script>')
    expect(item?.content).toContain(`src="https://signpost.example.sch.uk/s/larkfield/pictures/${'a'.repeat(64)}"`)
    const [entry] = [new XMLParser().parse(whole).feed.entry].flat()
    const asHtml =
      'Fish &amp; chips &lt;b&gt;today&lt;/b&gt; ]]&gt; “quotes” ’  &amp; &amp;amp; &lt;script&gt;alert(1)&lt;/script&gt;'
    expect(entry.title.replaceAll(/\s+/g, ' ')).toBe(asHtml.replaceAll(/\s+/g, ' '))
    const [line] = (await json()).items
    expect(line.title.replaceAll(/\s+/g, ' ')).toBe(odd.replace('\u0007', '').replaceAll(/\s+/g, ' '))
    expect(line.content_html).not.toContain('<script>')
  })

  it('keep a post’s name through a correction, and say when it was corrected', async () => {
    const post = await posted({ title: 'Trip', text: 'On Monday.', at: day(4) })
    const before = (await json()).items[0]
    await corrected(post, 'On Tuesday.', day(5))
    const after = (await json()).items[0]
    expect(before.id).toBe(`urn:uuid:${post}`)
    expect(after).toMatchObject({
      id: before.id,
      url: before.url,
      date_published: before.date_published,
      date_modified: day(5).toISOString(),
    })
    expect(after.content_html).toContain('On Tuesday.')
    const feed = new XMLParser().parse(await atom()).feed
    expect(feed.updated).toBe(day(5).toISOString())
    expect(feed.entry).toMatchObject({
      id: `urn:uuid:${post}`,
      updated: day(5).toISOString(),
      published: day(4).toISOString(),
    })
    expect((await school.open('/s/larkfield')).body).toContain('Corrected')
  })

  it('and the page and the widget have lost a post the moment it is taken down, for those who held it too', async () => {
    const urls = ['/s/larkfield', '/s/larkfield/feed.atom', '/s/larkfield/feed.json', '/s/larkfield/widget']
    const post = await posted({ title: 'Gone soon', text: 'Words.', at: day(6) })
    const held = new Map<string, string>()
    for (const url of urls) {
      const shown = await school.open(url)
      expect(shown.body).toContain('Gone soon')
      expect(shown.headers['cache-control']).toBe('no-cache')
      held.set(url, String(shown.headers['etag']))
      expect((await school.open(url, undefined, { 'if-none-match': held.get(url) ?? '' })).status).toBe(304)
    }
    await takenDown(post)
    for (const url of urls) {
      const shown = await school.open(url, undefined, { 'if-none-match': held.get(url) ?? '' })
      expect([url, shown.status]).toEqual([url, 200])
      expect(shown.body).not.toContain('Gone soon')
    }
    expect((await school.open(`/s/larkfield/posts/${post}`)).status).toBe(404)
  })

  it('are whole and valid before anything has been posted', async () => {
    expect(XMLValidator.validate(await atom())).toBe(true)
    expect((await json()).items).toEqual([])
  })
})

describe('the widget', () => {
  it('may be framed by any site, holds no script, and shows three posts', async () => {
    for (let number = 1; number <= 4; number += 1)
      await posted({ title: `Post ${number}.`, text: 'x '.repeat(300), at: day(number) })
    const shown = await school.open('/s/larkfield/widget')
    expect(shown.headers['x-frame-options']).toBeUndefined()
    expect(shown.headers['content-security-policy']).not.toContain('frame-ancestors')
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'")
    expect(shown.body).not.toContain('<script')
    expect(shown.body.match(/<article>/g)).toHaveLength(3)
    expect(shown.body).not.toContain('Post 1.')
  })

  it('is the only page that may be framed', async () => {
    const shown = await school.open('/s/larkfield')
    expect(shown.headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })
})

describe('is this account ours?', () => {
  const ask = async (address: string) =>
    (await school.open(`/s/larkfield/ours?address=${encodeURIComponent(address)}`)).body

  it('answers yes, no, or that we do not know it', async () => {
    await school.inside((tx) =>
      tx
        .insertInto('channel')
        .values({
          school_id: tx.school,
          kind: 'facebook',
          name: 'Larkfield',
          address: 'https://www.facebook.com/larkfield',
          approved_by: school.actor['Ada Head'].person,
          approved_as: 'headteacher',
          approved_at: new Date(),
          opened_on: '2026-01-07',
        })
        .execute(),
    )
    expect(await ask('facebook.com/Larkfield/')).toContain('Yes, this account is ours')
    expect(await ask('signpost.example.sch.uk/s/larkfield')).toContain('Yes, this account is ours')
    expect(await ask('https://facebook.com/larkfield-official')).toContain('No, this account is not ours')
    expect(await ask('https://www.tiktok.com/@larkfield')).toContain('We do not know this account')
    expect(await ask('<script>alert(1)</script>')).not.toContain('<script>alert')
    expect((await school.open('/s/larkfield/ours')).body).toContain('Is this account ours?')
  })
})
