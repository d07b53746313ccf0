import type { Role } from '../../people/role.ts'
import type { OutsideBody } from '../outside-body.ts'

/** A body outside whose number a school has to know, what is known of it, where it was read, and who confirms it. */
export type KnownContact = {
  readonly body: OutsideBody
  readonly telephone: string | null
  readonly email: string | null
  readonly hours: string | null
  readonly source: string
  readonly toConfirm: Role
}

const nothingRead = 'nowhere yet; it stands on your council’s pages'

/** Those that differ from school to school are empty until somebody enters them. */
export const outsideContacts: readonly KnownContact[] = [
  { body: 'lado', telephone: null, email: null, hours: null, source: nothingRead, toConfirm: 'dsl' },
  { body: 'social-care', telephone: null, email: null, hours: null, source: nothingRead, toConfirm: 'dsl' },
  {
    body: 'police',
    telephone: '101',
    email: null,
    hours: 'Day and night; 999 where somebody is in danger',
    source: 'police.uk (known, not read)',
    toConfirm: 'dsl',
  },
  { body: 'county-council', telephone: null, email: null, hours: null, source: nothingRead, toConfirm: 'clerk' },
  {
    body: 'hr',
    telephone: null,
    email: null,
    hours: null,
    source: 'nowhere yet; each school has its own',
    toConfirm: 'headteacher',
  },
  {
    body: 'ico',
    telephone: '0303 123 1113',
    email: null,
    hours: 'Weekdays, 9 am to 5 pm',
    source: 'ico.org.uk (known, not read)',
    toConfirm: 'data-protection-lead',
  },
]
