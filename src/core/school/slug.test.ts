import { expect, it } from 'vitest'
import { freeSlug, slugFrom } from './slug.ts'

it.each([
  ['St Mary’s CE (VA) Primary School', 'st-marys-ce-va-primary-school'],
  ['Ysgol Gynradd Llanfair', 'ysgol-gynradd-llanfair'],
  ['École Française', 'ecole-francaise'],
  ['  ', 'school'],
  ['x'.repeat(80), 'x'.repeat(50)],
])('%s has its place in addresses', (name, slug) => expect(slugFrom(name)).toBe(slug))

it('two schools of one name have different addresses', () => {
  expect(freeSlug('Hill View', [])).toBe('hill-view')
  expect(freeSlug('Hill View', ['hill-view', 'hill-view-2'])).toBe('hill-view-3')
})
