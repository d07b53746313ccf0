import { describe, expect, it } from 'vitest'
import { day, weekdayOf } from '../calendar/day.ts'
import { fictitiousSchool } from '../fictitious-school.ts'
import { everyAdult } from '../people/one-of.ts'
import { freelyNamed } from './names-in-posts.ts'

describe.each(['2026-01-05', '2026-02-02', '2026-05-20', '2026-08-12', '2026-09-05', '2026-12-11', '2028-03-01'])(
  'a term of posts, seen on %s',
  (today) => {
    const school = fictitiousSchool({ today })
    const { posts } = school
    const stoodAs = (what: string) => posts.filter((post) => post.since.is === what)

    it('is about sixty posts, each with an id and words of its own', () => {
      expect(posts.length).toBeGreaterThanOrEqual(58)
      expect(posts.length).toBeLessThanOrEqual(62)
      expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length)
      expect(new Set(posts.map((post) => post.text)).size).toBe(posts.length)
    })

    it('was sent on school days before today, at sensible hours, in order', () => {
      for (const post of posts) {
        expect(school.calendar.schoolDays).toContain(post.sentAt.slice(0, 10))
        expect(post.sentAt < today).toBe(true)
        expect(post.sentAt.slice(11) >= '06:45' && post.sentAt.slice(11) <= '17:30').toBe(true)
      }
      expect(posts.map((post) => post.sentAt)).toEqual(posts.map((post) => post.sentAt).sort())
    })

    it('was read by a colleague who did not write it, before it was sent', () => {
      const staff = new Set(school.staff.map((person) => person.key))
      const away = new Set(school.staff.filter((person) => person.absentUntil).map((person) => person.key))
      for (const { reading, writer, sentAt } of posts) {
        expect(staff.has(writer) && !away.has(writer)).toBe(true)
        if (!('agreedBy' in reading)) continue
        expect(staff.has(reading.agreedBy) && !away.has(reading.agreedBy)).toBe(true)
        expect(reading.agreedBy).not.toBe(writer)
        expect(reading.agreedAt < sentAt).toBe(true)
        expect(reading.agreedAt.slice(0, 10)).toBe(sentAt.slice(0, 10))
      }
    })

    it('went once without a reader, with a reason', () => {
      const unread = posts.flatMap((post) => ('withoutReader' in post.reading ? [post.reading.withoutReader] : []))
      expect(unread).toHaveLength(1)
      expect(unread.join().length).toBeGreaterThan(40)
    })

    it('was corrected twice and taken down once', () => {
      expect(stoodAs('corrected')).toHaveLength(2)
      expect(stoodAs('taken-down')).toHaveLength(1)
      for (const { since, sentAt, text } of posts) {
        if (since.is === 'stands') continue
        expect(since.at > sentAt && since.at.slice(0, 10) === sentAt.slice(0, 10)).toBe(true)
        if (since.is === 'corrected') expect(since.text).not.toBe(text)
      }
    })

    it('was written by approved posters of each channel', () => {
      const posters = new Map(school.channels.map((channel) => [channel.kind, channel.posters]))
      for (const post of posts) for (const kind of post.channels) expect(posters.get(kind)).toContain(post.writer)
      const known = new Map(everyAdult(school).map((person) => [person.key, person.roles]))
      for (const post of posts) {
        expect(known.get(post.writer)).toContain('approved-poster')
      }
    })

    it('names few children, only by first name, and only where the family agreed to everything', () => {
      const naming = posts.filter((post) => post.named.length > 0)
      expect(naming.length).toBeGreaterThanOrEqual(3)
      expect(naming.length).toBeLessThanOrEqual(10)
      const named = school.pupils.filter((pupil) => naming.some((post) => post.named.includes(pupil.id)))
      expect(named.every(freelyNamed)).toBe(true)
      for (const post of posts) expect(post.text).not.toContain('{')
    })

    it('says neither yesterday on a Monday nor tomorrow on the eve of a closed day', () => {
      for (const { text, sentAt } of posts) {
        const sent = day(sentAt.slice(0, 10))
        if (/yesterday|last night/i.test(text)) expect(weekdayOf(sent)).not.toBe(1)
        if (/tomorrow/i.test(text)) expect(weekdayOf(sent)).not.toBe(5)
      }
    })

    it('tells of a whole day only when it is nearly over', () => {
      const whole = posts.filter((post) => /all (day|afternoon)[^,]/.test(post.text))
      for (const post of whole) expect(post.sentAt.slice(11) > '15:30').toBe(true)
    })

    it('shows pictures, and reaches those who look at no channel another way', () => {
      expect(posts.filter((post) => post.pictures.length > 0).length).toBeGreaterThan(5)
      for (const post of posts) expect(post.channels.includes('newsletter') || post.otherRoute !== null).toBe(true)
    })
  },
)
