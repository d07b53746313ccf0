import type { Standing } from '../../../core/concerns/outside-standing.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { StateProps } from '../../kit/signpost/state.tsx'

type Names = (person: string) => string

/** How an entry from outside stands, in a sentence that says who said so and when. */
export function standingWords(standing: Standing, toConfirm: Role, name: Names, now: Date): string {
  const title = titleOfRole(toConfirm).toLowerCase()
  switch (standing.is) {
    case 'confirmed':
      return `Confirmed by ${name(standing.said.by)}, ${dateInWords(standing.said.at, now)}.`
    case 'not-here':
      return `${name(standing.said.by)} said on ${dateInWords(standing.said.at, now)} that it does not apply here: ${standing.said.reason ?? ''}`
    case 'unconfirmed':
      return standing.before === null
        ? `Not confirmed yet: ask the ${title} before you rely on it.`
        : `Confirmed by ${name(standing.before.by)} on ${dateInWords(standing.before.at, now)}, and to be looked at again: ask the ${title} before you rely on it.`
  }
}

export const standingStates: Readonly<Record<Standing['is'], StateProps>> = {
  confirmed: { is: 'kept', children: 'Confirmed' },
  'not-here': { is: 'waits', children: 'Does not apply' },
  unconfirmed: { is: 'due', children: 'Not confirmed' },
}
