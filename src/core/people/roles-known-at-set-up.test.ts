import { expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { rolesKnownAtSetUp } from './roles-known-at-set-up.ts'

const known = (name: string) => {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return rolesKnownAtSetUp(policyFrom(pack))
}

it('a policy whose headteacher is the DSL makes them so, and one that is silent does not', () => {
  expect(known('aycliffe').headAlso).toEqual(['dsl'])
  expect(known('mulbarton').headAlso).toEqual([])
  expect(known('model').headAlso).toEqual([])
})

it('approved posters are kept in the policy’s own words for the register', () => {
  expect(known('coton').approvedPosters).toEqual(['SBO', 'headteacher'])
  expect(known('gloucestershire').approvedPosters).toEqual([])
})
