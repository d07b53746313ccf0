import { describe, expect, it } from 'vitest'
import { alsoWords } from '../names/also-words.ts'
import { thornbeck } from '../thornbeck.ts'
import { consentKinds } from './pupil.ts'
import { roll } from './roll.ts'

const seeds = [1, 2, 3, 40, 500]
const { pupils, families } = roll(1, thornbeck.classes)

describe.each(seeds)('the roll of the fictitious school, seed %i', (seed) => {
  const { pupils, families } = roll(seed, thornbeck.classes)
  const share = (answer: string) =>
    pupils.flatMap((pupil) => consentKinds.map((kind) => pupil.consents[kind])).filter((one) => one === answer).length /
    (pupils.length * consentKinds.length)

  it('has about 400 pupils, 27 to 30 in a class', () => {
    expect(Math.abs(pupils.length - 400)).toBeLessThanOrEqual(15)
    for (const room of thornbeck.classes) {
      const seated = pupils.filter((pupil) => pupil.class === room.class)
      expect(seated.every((pupil) => pupil.year === room.year)).toBe(true)
      expect(seated.length).toBeGreaterThanOrEqual(27)
      expect(seated.length).toBeLessThanOrEqual(30)
    }
  })

  it('gives every pupil an id and a whole name of their own', () => {
    expect(new Set(pupils.map((pupil) => pupil.id)).size).toBe(pupils.length)
    expect(new Set(pupils.map((pupil) => `${pupil.first} ${pupil.last}`)).size).toBe(pupils.length)
  })

  it('has about 88 yes, some no and a few withdrawn in every hundred answers', () => {
    expect(share('yes')).toBeGreaterThan(0.84)
    expect(share('yes')).toBeLessThan(0.92)
    expect(share('no')).toBeGreaterThan(0.05)
    expect(share('withdrawn')).toBeGreaterThan(0.005)
    expect(share('withdrawn')).toBeLessThan(0.04)
  })

  it('has a few children with each kind of flag', () => {
    const flagged = pupils.filter((pupil) => pupil.flag !== '')
    expect(new Set(flagged.map((pupil) => pupil.flag))).toEqual(
      new Set(['court order', 'looked after', 'do not identify', 'no contact with press']),
    )
    expect(flagged.length).toBeLessThan(26)
  })

  it('puts every pupil in one family', () => {
    expect(families.flatMap((family) => family.pupilIds).sort()).toEqual(pupils.map((pupil) => pupil.id))
  })

  it('seats brothers and sisters in different classes', () => {
    for (const family of families) {
      const rooms = pupils.filter((pupil) => family.pupilIds.includes(pupil.id)).map((pupil) => pupil.class)
      expect(new Set(rooms).size).toBe(rooms.length)
    }
  })

  it('has children with two addresses, with one and with none, and no address in two families', () => {
    const counts = families.map((family) => family.addresses.length)
    for (const count of [0, 1, 2]) expect(counts).toContain(count)
    const all = families.flatMap((family) => family.addresses)
    expect(new Set(all).size).toBe(all.length)
    for (const address of all) expect(address).toMatch(/^[a-z]+(\.[a-z]+)?\d*@[a-z]+\.example$/)
  })
})

describe('the names on the roll', () => {
  it('are shared by brothers and sisters, unless sons and daughters are named differently', () => {
    const siblings = families.filter((family) => family.pupilIds.length > 1)
    const surnames = siblings.map((family) =>
      pupils.filter((pupil) => family.pupilIds.includes(pupil.id)).map((pupil) => pupil.last),
    )
    expect(surnames.length).toBeGreaterThan(50)
    expect(surnames.filter((last) => new Set(last).size === 1).length / surnames.length).toBeGreaterThan(0.85)
    expect(surnames.some((last) => new Set(last).size > 1)).toBe(true)
  })

  it('are shared by some families that are not related', () => {
    const surnames = families.map(
      (family) => pupils.find((pupil) => family.pupilIds.includes(pupil.id))?.last ?? 'nobody',
    )
    const shared = surnames.filter((last, at) => surnames.indexOf(last) !== at)
    expect(new Set(shared).size).toBeGreaterThan(10)
  })

  it('include the hard ones: hyphens, apostrophes, accents, two words, and preferred names', () => {
    expect(pupils.filter((pupil) => pupil.last.includes('-')).length).toBeGreaterThan(8)
    expect(pupils.filter((pupil) => pupil.first.includes('-')).length).toBeGreaterThan(3)
    expect(pupils.filter((pupil) => pupil.last.includes("'")).length).toBeGreaterThan(3)
    expect(pupils.filter((pupil) => /[^\p{ASCII}]/u.test(pupil.first + pupil.last)).length).toBeGreaterThan(15)
    expect(pupils.filter((pupil) => pupil.last.includes(' ')).length).toBeGreaterThan(2)
    expect(pupils.filter((pupil) => pupil.preferred !== '').length).toBeGreaterThan(12)
  })

  it('include at least twenty that are also words, Rose, Grace, May, Summer, Jack and Will among them', () => {
    const called = new Set(pupils.flatMap((pupil) => [pupil.first, pupil.preferred]))
    const words = [...alsoWords.girls, ...alsoWords.boys].filter((word) => called.has(word))
    expect(words.length).toBeGreaterThanOrEqual(20)
    for (const word of ['Rose', 'Grace', 'May', 'Summer', 'Jack', 'Will']) expect(words).toContain(word)
  })
})
