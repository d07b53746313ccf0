import { clockNames } from '../../../core/concerns/clock.ts'
import { outsideBodies } from '../../../core/concerns/outside-body.ts'
import { prohibitions } from '../../../core/concerns/prohibition.ts'
import { prohibitionWords } from '../../../core/concerns/prohibition-words.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import { isRole, titleOfRole } from '../../../core/people/role.ts'
import { bodyWords } from '../../concerns/case/choice-words.ts'
import { clockWords } from '../../concerns/case/clock-words.ts'

const parts: Readonly<Record<string, string>> = {
  'report first': 'Who takes it first',
  'report told': 'Who else is told',
  'report leads': 'Who leads on it',
  'report never': 'What must not be done',
  'report family': 'The family',
  'report under': 'The policies it is dealt with under',
}
const outside = 'report outside '
const clock = 'report clock '

const units: Readonly<Record<string, string>> = {
  'at-once': 'at once',
  'same-day': 'the same day',
  'clock-hours': 'hours',
  'working-days': 'working days',
  'school-days': 'school days',
  'calendar-months': 'months',
}

export function isAboutReport(about: string): boolean {
  return about in parts || about.startsWith(outside) || about.startsWith(clock)
}

/** Which part of a report’s way is meant. */
export function reportAboutInWords(about: string): string {
  const name = clockNames.find((one) => about === `${clock}${one}`)
  if (name) return `Clock: ${lowered(clockWords[name])}`
  const body = outsideBodies.find((one) => about === `${outside}${one}`)
  return body ? `Whether ${bodyWords[body]} is told` : (parts[about] ?? about)
}

/** What that part is, under one of the two policies. */
export function reportOutcomeInWords(about: string, is: string): string {
  if (about.startsWith(clock)) return timeInWords(is)
  if (about === 'report never') {
    const never = prohibitions.find((one) => one === is)
    return never ? lowered(prohibitionWords[never]).replace(/\.$/, '') : is
  }
  if (about === 'report leads') return is.split(' or ').map(roleInWords).join(' or ')
  if (isRole(is)) return roleInWords(is)
  const body = outsideBodies.find((one) => one === is)
  return body ? bodyWords[body] : is.replaceAll('-', ' ')
}

function roleInWords(is: string): string {
  return isRole(is) ? titleOfRole(is).toLowerCase() : is
}

function timeInWords(is: string): string {
  const [, count, unit = is] = /^(\d+) (.+)$/.exec(is) ?? []
  const words = units[unit] ?? unit
  return count === undefined ? words : `within ${count} ${count === '1' ? words.replace(/s$/, '') : words}`
}
