import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { schoolNotKnown } from '../../../core/concerns/chart.ts'
import type { Role } from '../../../core/people/role.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { outsideKnown } from '../outside/known.ts'
import { OutsideTold } from './outside-told.tsx'

const now = new Date('2027-03-01T10:00:00Z')
const dsl = 'a' as PersonId
const teacher = 'b' as PersonId
const today = [
  { id: dsl, roles: ['dsl'] as readonly Role[], away: false },
  { id: teacher, roles: ['teacher'] as readonly Role[], away: false },
]
const outside = { said: [], school: schoolNotKnown }
const own = { layer: 'signpost-default', rule: 'x' } as const
const told = [
  { body: 'platform', if: 'a post should come down', origin: own },
  { body: 'social-care', if: 'a child may be at risk', origin: own },
  { body: 'police', if: null, origin: own },
  { body: 'social-care', if: 'nobody knows', origin: own },
] as const

const shownTo = (looks: PersonId, concerned: readonly PersonId[] = []) => {
  const known = outsideKnown(now, concerned, { today, names: new Map(), outside }, looks)
  const html = renderToString(<OutsideTold outside={told} known={known} />)
  return html.replaceAll(/<(?!\/?a)[^>]*>/g, '').replaceAll(/\s+/g, ' ')
}

it('each body outside stands once, with everything for which it is told, and first whom to tell at once', () => {
  const words = shownTo(teacher)
  expect(words.indexOf('The police, at once.')).toBe(0)
  expect(words.match(/social care/g)).toHaveLength(1)
  expect(words).toMatch(/social care\. .*If a child may be at risk\. .*If nobody knows\./)
  expect(words).toContain('if a post should come down.')
})

it('nobody is told to ask themselves for a number, and whoever a case concerns is asked for none', () => {
  const ask = 'No number is kept yet: ask the designated safeguarding lead for it.'
  expect(shownTo(teacher)).toContain(ask)
  expect(shownTo(dsl)).not.toContain(ask)
  expect(shownTo(dsl)).toMatch(/No number is kept yet\. <a href="\/school\/outside\/[^"]+">Enter it<\/a>\./)
  expect(shownTo(dsl)).toContain('Not confirmed yet: it is for you to look it up and confirm.')
  expect(shownTo(teacher, [dsl])).toContain('No number is kept yet: look it up, and ask nobody it concerns.')
})
