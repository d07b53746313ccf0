import type { PersonId } from '../school/ids.ts'
import type { HelpLine } from './help-line.ts'
import { helpLines } from './lists/help-lines.ts'
import { type Field, holdersFor } from './order-of-cover.ts'

/** What an adult whom a case is about is offered once they may be told of it. */
export type Support = {
  /** Somebody who does not look into the case; null where nobody is left, and then the union is named first. */
  readonly contact: PersonId | null
  readonly union: true
  readonly helpLines: readonly HelpLine[]
}

/** The named contact is a leader or the office, never one of those who work on the case, and never concerned in it. */
export function supportForAccused(field: Field, workingOnIt: readonly PersonId[]): Support {
  const roles = ['deputy-headteacher', 'senior-leader', 'business-officer', 'vice-chair', 'clerk'] as const
  const contact = roles.flatMap((role) => holdersFor(role, field)).find((person) => !workingOnIt.includes(person.id))
  return {
    contact: contact?.id ?? null,
    union: true,
    helpLines: helpLines.filter((line) => line.id === 'education-support' || line.id === 'samaritans'),
  }
}
