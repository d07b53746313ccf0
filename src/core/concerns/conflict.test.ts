import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed, usualStaff, without } from '../../../test/support/staff-chart.ts'
import type { PersonId } from '../school/ids.ts'
import type { AboutChoice } from './about.ts'
import { type Chart, tieKinds } from './chart.ts'
import { concernedIn } from './concerned-in.ts'
import { afterConcerning, afterJoining, afterStepAside, matterAtReceipt, mayKnow } from './may-know.ts'
import { routeOf } from './route-of.ts'

const five = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model'] as const
const about = (choices: readonly AboutChoice[], ...names: string[]) => ({ choices, names, picked: [] })
const reportAbout = (choices: readonly AboutChoice[], ...names: string[]) =>
  aReport(choices.includes('headteacher') ? 'head-conduct' : 'staff-conduct', { about: about(choices, ...names) })
const concerned = (chart: Chart, names: readonly string[]) =>
  [...concernedIn(chart, reportAbout(['another-adult'], ...names))].sort()
const reach = (policy: string, chart: Chart, report = reportAbout(['headteacher'])) => {
  const route = routeOf(policyNamed(policy), chart, report)
  return { route, everybody: [...route.told, ...route.next].map(({ person }) => person) }
}

describe('a report about the headteacher', () => {
  it.each(five)('goes to the chair of governors and never to the headteacher: %s', (policy) => {
    const { route, everybody } = reach(policy, aChart())
    expect(route.owner).toMatchObject({ kind: 'person', told: { person: 'Cole Chair' } })
    expect(everybody).not.toContain('Helen Hart')
    expect(route.notTo).toContain('headteacher')
  })

  it.each(five)(
    'and the chair goes to the vice-chair, and the reporter is shown the council’s officer: %s',
    (policy) => {
      const { route, everybody } = reach(
        policy,
        aChart(),
        reportAbout(['headteacher', 'another-adult'], 'the chair of governors'),
      )
      expect(route.owner).toMatchObject({ kind: 'person', told: { person: 'Vera Vice' } })
      expect(route.showLado).toBe(true)
      expect(everybody).not.toContain('Cole Chair')
    },
  )

  it.each(five)(
    'is told to the safeguarding lead besides only where the policy’s own words or the law name her: %s',
    (policy) => {
      const { route } = reach(policy, aChart())
      for (const { person, because } of route.told.slice(1)) {
        expect(person).toBe('Sarah Lead')
        expect(because.every(({ layer }) => layer === 'school-policy' || layer === 'statutory')).toBe(true)
      }
    },
  )

  it.each(five)(
    'in a school without a board is with the safeguarding lead at most, who is shown as not enough: %s',
    (policy) => {
      const chart = aChart([aPerson('H', ['headteacher']), aPerson('D', ['dsl']), aPerson('T', ['teacher'])])
      const { route, everybody } = reach(policy, chart)
      expect(route.showLado).toBe(true)
      expect(everybody).not.toContain('H')
      if (route.owner.kind === 'person') expect(route.owner.told.person).toBe('D')
    },
  )

  it.each(five)('belongs to whoever stands over the head, also where the policy tells the lead alone: %s', (policy) => {
    const chart = aChart([
      aPerson('D', ['dsl']),
      aPerson('H', ['headteacher']),
      aPerson('V', ['vice-chair']),
      aPerson('C', ['chair-of-governors'], { away: true }),
    ])
    expect(reach(policy, chart).route.owner).toMatchObject({ told: { person: 'V' } })
  })

  it('goes to the trust’s officer where there is no chair and no vice-chair', () => {
    const trust = { ...aPerson('Toby Trust', ['trust-officer']) }
    const chart = without(aChart([...usualStaff, trust]), 'Cole Chair', 'Vera Vice')
    expect(reach('coton', chart).route.owner).toMatchObject({ told: { person: 'Toby Trust' } })
  })

  it('where nobody over the head is left, belongs to the council’s officer, whose number is shown', () => {
    const chart = without(aChart(), 'Cole Chair', 'Vera Vice')
    const { route } = reach('coton', chart)
    expect(route.owner).toEqual({ kind: 'outside', body: 'lado', because: 'nobody-inside' })
    expect(route.showLado).toBe(true)
  })

  it.each(five)('who is also the safeguarding lead is out of both: %s', (policy) => {
    const chart = aChart(
      usualStaff
        .filter(({ name }) => name !== 'Sarah Lead')
        .map((p) => (p.name === 'Helen Hart' ? { ...p, roles: ['headteacher', 'dsl'] as const } : p)),
    )
    const { route, everybody } = reach(policy, chart, {
      ...reportAbout(['headteacher']),
      facts: ['by-headteacher', 'by-employee', 'child-at-risk', 'adult-reached-pupil', 'unsuitable-conduct'],
    })
    expect(everybody).not.toContain('Helen Hart')
    expect(route.notTo).toEqual(expect.arrayContaining(['headteacher', 'dsl']))
    expect(route.owner.kind).toBe('person')
  })
})

describe('a report about the safeguarding lead', () => {
  it.each(five)('never reaches her: %s', (policy) => {
    const { everybody, route } = reach(policy, aChart(), reportAbout(['dsl']))
    expect(everybody).not.toContain('Sarah Lead')
    expect(route.owner.kind).toBe('person')
  })
})

describe('names that were typed', () => {
  const twoDeans = aChart([...usualStaff, aPerson('Ruth Dean', ['support-staff'])])
  it('everyone who might be meant counts as concerned', () => {
    expect(concerned(twoDeans, ['Mr Dean'])).toEqual(['David Dean', 'Ruth Dean'])
  })
  it('a first name with a surname means that person', () => {
    expect(concerned(twoDeans, ['Ruth Dean'])).toEqual(['Ruth Dean'])
    expect(concerned(twoDeans, ['R. Dean'])).toEqual(['Ruth Dean'])
  })
  it.each([
    ['Dave', ['David Dean']],
    ['Miss Assistent', ['Tess Assistant']],
    ['helen', ['Helen Hart']],
    ['the headteacher', ['Helen Hart']],
    ['our head teacher Mrs Hart', ['Helen Hart']],
    ['Mrs Nobody', []],
    ['', []],
  ])('"%s" means %j', (typed, expected) => expect(concerned(aChart(), [typed])).toEqual(expected))
  it('a former name counts', () => {
    const chart = aChart([...usualStaff, aPerson('Nina New', ['teacher'], { alsoCalled: ['Nina Old'] })])
    expect(concerned(chart, ['Miss Old'])).toEqual(['Nina New'])
  })
  it.each([
    ['Mrs Hart', 'Helen Hart'],
    ['the headteacher', 'Helen Hart'],
    ['Dave Dean', 'David Dean'],
    ['Miss Assistent', 'Tess Assistant'],
  ])('an adult typed where a child was chosen counts all the same: %s', (typed, meant) => {
    const report = aReport('bullying-pupils', { about: about(['child'], 'Leo Pupil', typed) })
    expect([...concernedIn(aChart(), report)]).toEqual([meant])
  })
  it('a child’s name never takes a report from a teacher with that surname, but from one related to the child', () => {
    const chart = aChart([...usualStaff, aPerson('Ann Brown', ['dsl'], { relatedPupils: ['Leo Brown'] })])
    const child = (name: string) => [
      ...concernedIn(chart, aReport('bullying-pupils', { about: about(['child'], name) })),
    ]
    expect(child('Leo Brown')).toEqual(['Ann Brown'])
    expect(child('Zara Lead')).toEqual([])
  })
})

describe('relatives, partners, declared relationships and second records', () => {
  const person = (name: string) => name as PersonId
  it.each(tieKinds)('a %s of the person is out as well, whichever way it was recorded', (kind) => {
    for (const tie of [
      { one: person('Helen Hart'), other: person('Cole Chair'), kind },
      { one: person('Cole Chair'), other: person('Helen Hart'), kind },
    ]) {
      const { everybody, route } = reach('coton', aChart(usualStaff, { ties: [tie] }))
      expect(everybody).not.toContain('Cole Chair')
      expect(route.owner).toMatchObject({ told: { person: 'Vera Vice' } })
    }
  })
  it('one human under two records is out under both', () => {
    const chart = aChart([
      ...usualStaff.map((p) => (p.name === 'Helen Hart' ? { ...p, account: 'a' } : p)),
      aPerson('H Hart (trust)', ['trust-officer'], { account: 'a' }),
    ])
    expect(reach('coton', chart).everybody).not.toContain('H Hart (trust)')
  })
  it('a report about an unnamed governor reaches no governor, as any might be meant', () => {
    const { everybody } = reach('gloucestershire', aChart(), aReport('governor-conduct'))
    expect(everybody).toContain('Helen Hart')
    for (const one of ['Cole Chair', 'Vera Vice', 'Gita Gov']) expect(everybody).not.toContain(one)
  })
})

describe('who may know', () => {
  const report = reportAbout(['headteacher'])
  const chart = aChart()
  const matter = matterAtReceipt(routeOf(policyNamed('coton'), chart, report), concernedIn(chart, report))
  const head = 'Helen Hart' as PersonId
  const chair = 'Cole Chair' as PersonId
  it('those told, and nobody else', () => {
    expect(chart.people.filter(({ id }) => mayKnow(id, matter)).map(({ name }) => name)).toEqual(['Cole Chair'])
  })
  it('somebody concerned cannot be made to belong', () => {
    expect(mayKnow(head, afterJoining(matter, head))).toBe(false)
    expect(mayKnow(head, { ...matter, members: [head] })).toBe(false)
  })
  it('whoever steps aside or proves to be concerned no longer knows of it', () => {
    expect(mayKnow(chair, afterStepAside(matter, chair))).toBe(false)
    expect(mayKnow(chair, afterConcerning(matter, [chair]))).toBe(false)
  })
})
