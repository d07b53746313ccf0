import { describe, expect, it } from 'vitest'
import { fictitiousSchool } from './fictitious-school.ts'

const school = fictitiousSchool({ seed: 1, today: '2026-10-06' })
const everything = JSON.stringify(school)

describe('the fictitious school', () => {
  it('is the same for the same seed and day', () => {
    expect(JSON.stringify(fictitiousSchool({ seed: 1, today: '2026-10-06' }))).toBe(everything)
  })

  it('has the same children tomorrow, and others for another seed', () => {
    expect(fictitiousSchool({ seed: 1, today: '2026-10-07' }).pupils).toEqual(school.pupils)
    expect(fictitiousSchool({ seed: 2, today: '2026-10-06' }).pupils).not.toEqual(school.pupils)
  })

  it('has two classes in each year and four houses', () => {
    for (const year of ['R', '1', '2', '3', '4', '5', '6']) {
      expect(school.school.classes.filter((room) => room.year === year)).toHaveLength(2)
    }
    expect(school.school.houses).toHaveLength(4)
  })

  it('names no web or e-mail address that could be somebody’s', () => {
    const hosts = everything.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w.-]*@)/gi) ?? []
    expect(hosts.length).toBeGreaterThan(300)
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  })

  it('has only telephone numbers that are kept for fiction', () => {
    const numbers = everything.match(/\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b/g) ?? []
    expect(numbers.length).toBeGreaterThan(2)
    expect(numbers.filter((number) => !/^(01632 960|07700 900)\d{3}$/.test(number))).toEqual([])
  })

  it('says no to a day that is none', () => {
    expect(() => fictitiousSchool({ today: '6 October' })).toThrow('6 October is not a day')
  })
})

describe('the register of the fictitious school', () => {
  it('has the page, the newsletter and two accounts, each assessed, approved and then opened', () => {
    expect(school.channels.map((channel) => channel.kind)).toEqual(['page', 'newsletter', 'facebook', 'instagram'])
    for (const { assessment, approval, openedOn } of school.channels) {
      expect(assessment.on < approval.on && approval.on < openedOn && openedOn < '2026-10-06').toBe(true)
      expect(assessment.words.split('. ').length).toBeGreaterThan(2)
    }
  })
})
