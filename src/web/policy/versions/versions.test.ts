import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../../test/support/another-policy.ts'
import { beginPolicyDraft } from '../../../actions/policy/begin-policy-draft.ts'
import { modelPack } from '../../../core/policy/packs/model.ts'
import { policyRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model', routes: policyRoutes })
})
afterAll(() => school.end())

it('a version is laid beside the one whose place it took, and not beside one adopted before it that never came', async () => {
  const by = school.actor['Ada Head'].person
  const soon = new Date(Date.now() + 30 * 86_400_000)
  const never = await school.inside((tx) => anotherPolicy(tx, { pack: 'coton', by, from: soon }))
  expect((await school.open('/policy', 'Ada Head')).body).toMatch(
    new RegExp(`href="/policy/versions/${never}">Another version</a> was adopted\\. It comes in force on`),
  )
  const settings = { ...modelPack.settings, 'post-approver': 'headteacher' as const }
  const now = await school.inside((tx) => anotherPolicy(tx, { pack: 'model', by, settings }))
  school.setClock(new Date())
  const { body } = await school.open(`/policy/versions/${now}`, 'Ada Head')
  expect(body.match(/class="about-change"/g)).toHaveLength(1)
  expect(body).toContain('The headteacher must agree whatever is shared')
  const passedOver = await school.open(`/policy/versions/${never}`, 'Ada Head')
  expect(passedOver.body).toContain('Never in force: another was adopted after it')
  const list = (await school.open('/policy/versions', 'Ada Head')).body
  expect(list).toContain('>Never in force<')
  expect(list).toContain('Was to begin on')
  expect((await school.open('/policy', 'Ada Head')).body).not.toContain('Another version')
})

it('a draft’s page names every version that is still to come, the first to begin first', async () => {
  const head = school.actor['Ada Head']
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  const first = await school.inside((tx) => anotherPolicy(tx, { pack: 'coton', by: head.person, from: inDays(20) }))
  const second = await school.inside((tx) => anotherPolicy(tx, { pack: 'model', by: head.person, from: inDays(40) }))
  await school.inside((tx) => beginPolicyDraft(tx, head, { from: 'in-force' }))
  const { body } = await school.open('/policy/draft', 'Ada Head')
  expect(
    [...body.matchAll(/href="\/policy\/versions\/([^"]+)">another version<\/a> already/g)].map(([, id]) => id),
  ).toEqual([first, second])
})
