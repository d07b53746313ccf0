import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import { type LintChart, lintPolicy } from './lint.ts'
import { allPacks, packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'

const person = (id: string, ...roles: readonly Role[]) => ({ id: id as PersonId, roles })
const chartOf = (...people: ReturnType<typeof person>[]): LintChart => ({ people, namedCover: {} })
const usual = chartOf(
  person('h', 'headteacher'),
  person('d', 'dsl'),
  person('c', 'chair-of-governors'),
  person('t', 'teacher'),
)
const policy = (name: string) => policyFrom(packNamed(name) ?? modelPack)
const refusedIn = (name: string, chart: LintChart, unreachable: readonly string[] = []) =>
  lintPolicy(policy(name), { chart, unreachable })
    .filter(({ weight }) => weight === 'refuse')
    .map(({ reason, about }) => `${reason} ${about}`)

describe('the linter', () => {
  it.each(allPacks.map((pack) => pack.name))(
    'lets a school with a head, a safeguarding lead and a chair adopt %s as published',
    (name) => {
      expect(refusedIn(name, usual)).toEqual([])
    },
  )

  it('refuses where reports about the head would come back to the head', () => {
    for (const pack of allPacks) {
      const alone = chartOf(person('h', 'headteacher', 'dsl', 'governor'), person('s', 'senior-leader'))
      expect(refusedIn(pack.name, alone)).toContain('only-the-head-for-the-head headteacher')
    }
  })

  it('refuses an approver that nobody is, and not where somebody stands in', () => {
    const headless = chartOf(person('c', 'chair-of-governors'), person('t', 'teacher'))
    expect(refusedIn('gloucestershire', headless)).toContain('approver-vacant headteacher')
    const covered = chartOf(person('c', 'chair-of-governors'), person('d', 'deputy-headteacher'))
    expect(refusedIn('gloucestershire', covered)).toEqual([])
    const named = { ...headless, namedCover: { headteacher: ['t' as PersonId] } }
    expect(refusedIn('gloucestershire', named)).not.toContain('approver-vacant headteacher')
  })

  it('refuses a kind of report that would reach nobody', () => {
    expect(refusedIn('mulbarton', usual, ['press'])).toEqual(['kind-reaches-nobody press'])
  })

  it('only says where a default fills a silence: never for the model, which answers everything', () => {
    const warned = (name: string) =>
      lintPolicy(policy(name), { chart: usual, unreachable: [] }).map(({ about }) => about)
    expect(warned('model')).toEqual([])
    expect(warned('gloucestershire')).toContain('channel-risk-assessment')
    expect(warned('gloucestershire')).not.toContain('post-approver')
  })
})
