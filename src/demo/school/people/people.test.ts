import { describe, expect, it } from 'vitest'
import { roleIds } from '../../../core/people/role.ts'
import { fictitiousSchool } from '../fictitious-school.ts'
import { everyAdult, oneOf } from './one-of.ts'
import type { AdultRole } from './person.ts'

const school = fictitiousSchool({ today: '2026-10-06' })
const adults = everyAdult(school)
const adultRoles = roleIds.filter(
  (role): role is AdultRole => role !== 'governing-body' && role !== 'parent' && role !== 'pupil',
)

describe('the people of the fictitious school', () => {
  it('are forty staff, nine round the governors’ table, a council officer, volunteers and a contractor', () => {
    expect(school.staff).toHaveLength(40)
    expect(school.governors).toHaveLength(9)
    expect(school.officers).toHaveLength(1)
    expect(school.volunteers.length).toBeGreaterThan(1)
    expect(school.contractors).toHaveLength(1)
  })

  it('have a key, a name and an address each', () => {
    for (const read of [(one: { key: string }) => one.key, (one: { name: string }) => one.name]) {
      expect(new Set(adults.map(read)).size).toBe(adults.length)
    }
    expect(new Set(adults.map((person) => person.email)).size).toBe(adults.length)
    for (const person of adults) expect(person.email).toMatch(/^[a-z]\.[a-z-]+@[a-z.]+\.example$/)
    for (const person of adults) expect(person.name).toMatch(/^(Mrs|Mr|Miss|Ms|Dr) /)
  })

  it.each(adultRoles)('have somebody at work to sign in as: %s', (role) => {
    const person = oneOf(school, role)
    expect(person.roles).toContain(role)
    expect(person.absentUntil).toBeUndefined()
  })

  it('gives each role a different person to sign in as', () => {
    expect(new Set(adultRoles.map((role) => oneOf(school, role).key)).size).toBe(adultRoles.length)
  })

  it('have several among them with two roles, one part of the week, and one away until Friday', () => {
    expect(school.staff.filter((person) => person.roles.length > 1).length).toBeGreaterThan(8)
    expect(school.staff.filter((person) => person.days !== undefined)).toHaveLength(1)
    expect(school.staff.filter((person) => person.absentUntil === '2026-10-09')).toHaveLength(1)
  })

  it('share some surnames with pupils’ first names', () => {
    const first = new Set(school.pupils.map((pupil) => pupil.first))
    expect(school.staff.filter((person) => first.has(person.name.split(' ').at(-1) ?? '')).length).toBeGreaterThan(4)
  })

  it('have cover: nobody stands in for themselves, and the empty post is covered', () => {
    const keys = new Set(adults.map((person) => person.key))
    for (const cover of school.cover) {
      expect(keys.has(cover.by)).toBe(true)
      if ('person' in cover.inPlaceOf) {
        expect(keys.has(cover.inPlaceOf.person)).toBe(true)
        expect(cover.inPlaceOf.person).not.toBe(cover.by)
      }
    }
    expect(school.cover.filter((cover) => 'vacancy' in cover.inPlaceOf)).toHaveLength(1)
    expect(school.cover.filter((cover) => cover.until === '2026-10-09')).toHaveLength(1)
  })
})
