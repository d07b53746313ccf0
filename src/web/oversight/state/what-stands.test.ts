import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../../test/support/another-policy.ts'
import { packNamed } from '../../../core/policy/packs/all-packs.ts'
import { policyRoutes } from '../../policy/routes.ts'
import { oversightRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, {
    policy: 'st-nicholas',
    routes: [...policyRoutes, ...oversightRoutes],
  })
  const { 'channel-purpose': _, ...settings } = packNamed('st-nicholas')?.settings ?? {}
  const changed = { ...settings, 'channel-mfa': 'required' as const }
  const by = school.actor['Ada Head'].person
  await school.inside((tx) => anotherPolicy(tx, { pack: 'st-nicholas', by, settings: changed }))
  school.setClock(new Date())
})
afterAll(() => school.end())

const idsOn = (body: string) => new Set([...body.matchAll(/id="(clause-[^"]+)"/g)].map(([, id]) => id))

it('what stands is what our document prints, after answers of our own: no clause that it lost, and every one that it won', async () => {
  const policy = (await school.open('/policy', 'Ada Head')).body
  const state = (await school.open('/policy/state', 'Ada Head')).body
  const anchors = [...policy.matchAll(/href="\/policy\/state#([^"]+)"/g)].map(([, at]) => decodeURIComponent(at ?? ''))
  expect(new Set(anchors)).toEqual(idsOn(state))
  expect(idsOn(state)).toContain('clause-channel-mfa')
  expect(idsOn(state)).not.toContain('clause-2.7.2a')
  const own = (await school.open('/policy/state/model%3Achannel-mfa', 'Ada Head')).body
  expect(own).toMatch(/How clause \S+ stands/)
  const lost = (await school.open('/policy/state/st-nicholas%3A2.7.2a', 'Ada Head')).body
  expect(lost).toContain('Clause 2.7.2a is no longer in force')
})

it('an answer that says nothing can be looked at in the words that it would have, where they would stand', async () => {
  const url = '/policy/settings/channel-purpose?asked=yes&answer=educational'
  const { body } = await school.open(url, 'Ada Head')
  expect(body).toContain('<b>2.7.2a</b> New.')
})
