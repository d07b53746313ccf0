import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'
import { whatChanges } from './what-changes.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const named = (name: string) => policyFrom(packNamed(name) ?? modelPack)

describe('what another policy would change', () => {
  it('is nothing against itself', () => {
    for (const policy of policies) expect(whatChanges(policy, policy)).toEqual([])
  })

  it('is the same questions whichever way one goes, with the answers the other way about', () => {
    for (const one of policies) {
      for (const other of policies) {
        const back = whatChanges(other, one).map(({ name, before, after }) => ({ name, before: after, after: before }))
        expect(whatChanges(one, other)).toEqual(back)
      }
    }
  })

  it('is not a default that gives the same answer as a clause', () => {
    const changes = whatChanges(named('model'), named('mulbarton')).map((change) => change.name)
    expect(changes).not.toContain('post-approver')
    expect(changes).toContain('channel-purpose')
  })

  it('from St Nicholas to Coton is who approves a channel and a post', () => {
    const changes = whatChanges(named('st-nicholas'), named('coton'))
    expect(changes.find((change) => change.name === 'channel-approver')).toMatchObject({
      before: { value: 'headteacher', clauses: ['st-nicholas:2.7.3'] },
      after: { value: 'governing-board', clauses: ['coton:3.5'] },
    })
    expect(changes.map((change) => change.name)).toContain('post-approver')
    expect(changes.map((change) => change.name)).not.toContain('official-channels')
  })
})
