import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contentBytes, contentHash, type PostContent, postContentSchema } from './post-content.ts'

const post: PostContent = {
  version: 1,
  title: 'Year 4 at the river',
  text: 'What a day!',
  channels: [
    { id: 'b', kind: 'page' },
    { id: 'a', kind: 'newsletter' },
  ],
  pictures: [{ file: 'ab'.repeat(32), alt: 'Boots by a river', shows: 'pupils', pupils: ['2', '1'] }],
  dueAt: '2026-03-03T16:15:00.000Z',
  urgent: false,
  otherRoute: { by: 'letter', reason: '' },
}
const hashOf = (content: PostContent) => contentHash(contentBytes(content)).toString('hex')

it('the same post has the same hash in whatever order it was built', () => {
  const turned: PostContent = {
    ...post,
    channels: [...post.channels].reverse(),
    pictures: post.pictures.map((picture) => ({ ...picture, pupils: [...picture.pupils].reverse() })),
  }
  expect(hashOf(turned)).toBe(hashOf(post))
})

it.each([
  ['a letter', { text: 'What a day?' }],
  ['the title', { title: 'Year 4 at the River' }],
  ['a channel', { channels: post.channels.slice(1) }],
  ['the time', { dueAt: '2026-03-03T16:16:00.000Z' }],
  [
    'a byte of a picture',
    { pictures: [{ ...(post.pictures[0] as PostContent['pictures'][number]), file: `${'ab'.repeat(31)}aa` }] },
  ],
  ['alt text', { pictures: [{ ...(post.pictures[0] as PostContent['pictures'][number]), alt: 'Boots by the river' }] }],
  ['who is shown', { pictures: [{ ...(post.pictures[0] as PostContent['pictures'][number]), pupils: ['1'] }] }],
  ['how others are reached', { otherRoute: null }],
  ['urgency', { urgent: true }],
  ['the version', { version: 2 }],
])('changing %s changes the hash', (_what, change) => {
  expect(hashOf({ ...post, ...change })).not.toBe(hashOf(post))
})

it('the bytes read back as the post they were made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, text) => {
      const content = { ...post, title, text }
      const read = postContentSchema.parse(JSON.parse(contentBytes(content)))
      expect(hashOf(read)).toBe(hashOf(content))
      expect(read.text).toBe(text)
    }),
  )
})
