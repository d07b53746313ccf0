import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed, usualStaff } from '../../../test/support/staff-chart.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Chart } from './chart.ts'
import type { KindId } from './kind-of-report.ts'
import { routeOf } from './route-of.ts'

const told = (policy: string, kind: KindId, text: string, chart: Chart = aChart()) =>
  routeOf(policyNamed(policy), chart, aReport(kind, { text })).told.map(({ person }) => person)
const outside = (policy: string, kind: KindId, text = '', chart: Chart = aChart()) =>
  routeOf(policyNamed(policy), chart, aReport(kind, { text }))
    .outside.filter(({ origin, when }) => origin.layer === 'school-policy' && when.kind === 'always')
    .map(({ body }) => body)

const friend = 'one of the y5 boys sent me a message on instagram'
const badParent = 'A parent called me a liar on Facebook'

describe('whom each policy sends a report to', () => {
  it.each([
    ['st-nicholas', 'pupil-contact', friend, ['Mark Line', 'Sarah Lead']],
    ['st-nicholas', 'parent-abuse', badParent, ['Mark Line', 'Cole Chair']],
    ['mulbarton', 'pupil-contact', friend, ['Sarah Lead']],
    ['mulbarton', 'bullying-pupils', 'girls in y6 are cruel in a group', ['Sarah Lead']],
    ['coton', 'pupil-contact', friend, ['Helen Hart']],
    ['coton', 'parent-abuse', badParent, ['Helen Hart']],
    ['coton', 'bullying-pupils', 'girls in y6 are cruel in a group', ['Helen Hart']],
    ['gloucestershire', 'governor-conduct', 'Gita Gov wrote rudely about the school on Facebook', ['Helen Hart']],
    ['aycliffe', 'nudes', 'a picture is going round', ['Sarah Lead']],
  ] as const)('%s: %s', (policy, kind, text, expected) => expect(told(policy, kind, text)).toEqual(expected))

  it('the head or a senior leader leads the enquiry at mulbarton, and the safeguarding lead at aycliffe', () => {
    const leads = (policy: string) =>
      routeOf(policyNamed(policy), aChart(), aReport('nudes')).leads.map(({ anyOf }) => anyOf)
    expect(leads('mulbarton')).toEqual([['headteacher', 'senior-leader']])
    expect(leads('aycliffe')).toEqual([['dsl', 'deputy-dsl']])
  })

  it('st-nicholas tells police and the council’s officer at once of an indecent image, and the others do not say so', () => {
    expect(outside('st-nicholas', 'nudes')).toEqual(['police', 'lado'])
    for (const policy of ['mulbarton', 'coton', 'gloucestershire', 'aycliffe']) {
      expect(outside(policy, 'nudes')).toEqual([])
    }
  })

  it('gloucestershire sends what a council employee did to the council', () => {
    expect(outside('gloucestershire', 'council-employee')).toEqual(['county-council'])
  })

  it.each([
    ['community', ['county-data-management']],
    ['voluntary-controlled', ['county-data-management']],
    ['academy', []],
  ] as const)('a leak of confidential minutes in a %s school is for the county team, or not', (type, expected) => {
    const chart = aChart(usualStaff, { school: { type, council: null, confirmedRules: [] } })
    const text = 'Another governor has told a parent who is redundant, from confidential minutes'
    expect(outside('gloucestershire', 'governor-conduct', text, chart)).toEqual(expected)
  })

  it('where nobody knows what kind of school it is, the county team stands under its condition', () => {
    const text = 'A governor told a parent, from confidential minutes'
    const route = routeOf(policyNamed('gloucestershire'), aChart(), aReport('governor-conduct', { text }))
    expect(route.outside.find(({ body }) => body === 'county-data-management')?.when.kind).toBe('if')
  })
})

describe('a policy’s silence', () => {
  it('never means that nobody is told: gloucestershire names nobody for a nude image, and the law names the lead', () => {
    const route = routeOf(policyNamed('gloucestershire'), aChart(), aReport('nudes'))
    expect(route.policySilent).toBe(true)
    expect(route.told.map(({ person }) => person)).toContain('Sarah Lead')
    expect(route.told[0]?.because[0]?.layer).toBe('statutory')
  })

  it('is filled by a default only where the policy names nobody', () => {
    const layers = (policy: string, kind: KindId) =>
      routeOf(policyNamed(policy), aChart(), aReport(kind)).told.flatMap(({ because }) =>
        because.map((one) => one.layer),
      )
    expect(layers('aycliffe', 'bullying-pupils')).toEqual(['signpost-default'])
    expect(layers('coton', 'bullying-pupils')).toEqual(['school-policy'])
  })

  it('every part says which layer it comes from, and an unconfirmed rule names who is to confirm it', () => {
    const route = routeOf(policyNamed('coton'), aChart(), aReport('nudes'))
    const rule = route.told[0]?.because[0]
    expect(rule).toMatchObject({ layer: 'statutory', toConfirm: 'dsl', edition: 'England, September 2025' })
    const confirmed = aChart(usualStaff, {
      school: { type: null, council: null, confirmedRules: ['image-among-children'] },
    })
    expect(routeOf(policyNamed('coton'), confirmed, aReport('nudes')).told[0]?.because[0]).toMatchObject({
      toConfirm: null,
    })
  })
})

describe('a changed answer changes the route', () => {
  const pack = packNamed('coton')
  it('a school that adopts coton and has worries told to the safeguarding lead has them told to her', () => {
    if (!pack) throw new Error('coton')
    const changed = policyFrom(pack, { ...pack.settings, 'concern-first-contact': ['dsl'] })
    const report = aReport('tiktok-of-staff')
    const before = routeOf(policyFrom(pack), aChart(), report).told.map(({ person }) => person)
    const after = routeOf(changed, aChart(), report).told.map(({ person }) => person)
    expect(before).toEqual(['Helen Hart'])
    expect(after).toContain('Sarah Lead')
  })

  it('the model policy routes by its settings alone', () => {
    expect(told('model', 'pupil-contact', friend)).toEqual(['Sarah Lead'])
    expect(told('model', 'parent-abuse', badParent)).toContain('Helen Hart')
  })
})

describe('cover', () => {
  const chart = aChart()
  const away = (name: string) => ({
    ...chart,
    people: chart.people.map((p) => (p.name === name ? { ...p, away: true } : p)),
  })
  it('the deputy lead is told while the safeguarding lead is away', () => {
    const first = routeOf(policyNamed('mulbarton'), away('Sarah Lead'), aReport('nudes')).told[0]
    expect(first?.person).toBe('David Dean')
  })
  it('whoever the school named to stand in goes before the usual cover', () => {
    const named = { ...away('Helen Hart'), namedCover: { headteacher: ['Tom Teacher' as never] } }
    const first = routeOf(policyNamed('coton'), named, aReport('bullying-pupils')).told[0]
    expect(first).toMatchObject({ person: 'Tom Teacher', inPlaceOf: 'headteacher' })
  })
  it('somebody who cannot open a case is not told in the place of somebody who can', () => {
    const people = usualStaff.map((p) => (p.name === 'Sarah Lead' ? { ...p, canOpen: false } : p))
    expect(routeOf(policyNamed('mulbarton'), aChart(people), aReport('nudes')).told[0]?.person).toBe('David Dean')
  })
  it('a reporter’s own manager is told, where the school says who that is', () => {
    const people = [...usualStaff, aPerson('Mia Manager', ['line-manager'])].map((p) =>
      p.name === 'Tom Teacher' ? { ...p, manager: 'Mia Manager' as never } : p,
    )
    const report = { ...aReport('pupil-contact', { text: friend }), reporterPerson: 'Tom Teacher' as never }
    expect(routeOf(policyNamed('st-nicholas'), aChart(people), report).told.map((one) => one.person)).toContain(
      'Mia Manager',
    )
  })
})
