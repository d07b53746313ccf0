import type { Role } from '../people/role.ts'
import { askedForKinds, askedForRules, isTimed } from './asked-for.ts'
import type { SchoolForRouting } from './chart.ts'
import type { ClockName, Limit } from './clock.ts'
import { councilClocks, councilRule } from './council-clocks.ts'
import { outsideContacts } from './lists/outside-contacts.ts'
import { ruleTitles } from './lists/rule-titles.ts'
import type { OutsideBody } from './outside-body.ts'
import type { Edition, Grade, OutsideRule } from './outside-rule.ts'

/** How to reach a body outside. */
export type Contact = {
  readonly telephone: string | null
  readonly email: string | null
  readonly hours: string | null
}

/** Something that comes from outside the school and is not relied on before a named person has confirmed it. */
export type OutsideEntry = {
  readonly id: string
  readonly title: string
  /** A confirmation holds for the edition it was given for, and no longer. */
  readonly edition: string
  readonly source: string
  readonly toConfirm: Role
} & (
  | { readonly is: 'rule'; readonly grade: Grade; readonly rule: OutsideRule }
  | { readonly is: 'limits'; readonly limits: readonly { readonly clock: ClockName; readonly limit: Limit }[] }
  | { readonly is: 'contact'; readonly body: OutsideBody; readonly known: Contact }
)

export const contactEntry = (body: OutsideBody): string => `contact:${body}`

/** Everything from outside that this school acts on: the statutory rules, its council’s limits, the numbers it rings. */
export function outsideEntries(edition: Edition, school: SchoolForRouting): readonly OutsideEntry[] {
  const rules = edition.rules
    .filter((rule) => rule.layer === 'statutory')
    .map((rule): OutsideEntry => {
      const { id, source, grade, toConfirm } = rule
      return { is: 'rule', id, title: ruleTitles[id] ?? id, edition: edition.name, source, toConfirm, grade, rule }
    })
  const { id, edition: read, source } = councilRule(school)
  const limits: OutsideEntry = {
    is: 'limits',
    id,
    title: 'Your council’s times for its officer (LADO)',
    edition: read,
    source,
    toConfirm: 'headteacher',
    limits: councilClocks(school).map(({ clock, limit }) => ({ clock, limit })),
  }
  const contacts = outsideContacts.map(
    ({ body, source: where, toConfirm, ...known }): OutsideEntry => ({
      is: 'contact',
      id: contactEntry(body),
      title: `How to reach ${contactTitles[body] ?? body}`,
      edition: 'contact',
      source: where,
      toConfirm,
      body,
      known,
    }),
  )
  const asked = askedForKinds
    .filter((what) => isTimed(what, school.type))
    .map((what): OutsideEntry => {
      const { id: of, title, edition: readIn, source: from, toConfirm, clock, limit } = askedForRules[what]
      return { is: 'limits', id: of, title, edition: readIn, source: from, toConfirm, limits: [{ clock, limit }] }
    })
  return [...contacts, limits, ...asked, ...rules]
}

const contactTitles: { readonly [B in OutsideBody]?: string } = {
  lado: 'the LADO',
  'social-care': 'children’s social care (MASH)',
  police: 'the police',
  'county-council': 'the council',
  hr: 'your HR provider',
  ico: 'the Information Commissioner (ICO)',
}
