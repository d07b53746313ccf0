import { type Role, roleMeant, roles } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import type { Chart, ChartPerson } from './chart.ts'

const titles = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'rev', 'madam', 'the', 'our', 'my', 'and', 'or', 'a']

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !titles.includes(word))
}

/** Whether a typed word may stand for a word of a name: itself, its beginning, a short form within it, a slip of one letter. */
function mayStandFor(typed: string, word: string): boolean {
  if (typed === word) return true
  if (typed.length === 1) return word.startsWith(typed)
  if (typed.length >= 3 && word.includes(typed)) return true
  if (word.length >= 3 && typed.startsWith(word)) return true
  return typed.length >= 5 && Math.abs(typed.length - word.length) <= 1 && isOneSlipOff(typed, word)
}

function isOneSlipOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length !== long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && short.slice(at + 2) === long.slice(at + 2)
}

function namesOf(person: ChartPerson): readonly (readonly string[])[] {
  return [person.name, ...person.alsoCalled].map(wordsOf)
}

function rolesIn(typed: string): readonly Role[] {
  const whole = roleMeant(typed.replace(/^(?:the|our|my)\s+/i, ''))
  if (whole) return [whole]
  const padded = ` ${typed.toLowerCase().replace(/[^a-z]+/g, ' ')} `
  return roles
    .filter(({ id, title, also }) =>
      [id, title, ...also].some((form) => padded.includes(` ${form.toLowerCase().replace(/[^a-z]+/g, ' ')} `)),
    )
    .map(({ id }) => id)
}

/**
 * Everyone on the chart who might be meant by a name as typed. Where somebody fits every word of it they are meant, and
 * all who fit as well; otherwise whoever fits any word of it. A title that people hold means its holders.
 */
export function meantByName(typed: string, chart: Chart): readonly PersonId[] {
  const words = wordsOf(typed)
  const byTitle = rolesIn(typed).flatMap((role) => chart.people.filter((person) => person.roles.includes(role)))
  const fits = (person: ChartPerson, every: boolean) =>
    namesOf(person).some((name) => {
      const one = (word: string) => name.some((part) => mayStandFor(word, part))
      return every ? words.length > 0 && words.every(one) : words.some((word) => word.length > 1 && one(word))
    })
  const whole = chart.people.filter((person) => fits(person, true))
  const meant = whole.length > 0 ? whole : chart.people.filter((person) => fits(person, false))
  return [...new Set([...byTitle, ...meant].map((person) => person.id))]
}

/** Staff who said that they are related to the child named. */
export function relatedToPupilNamed(typed: string, chart: Chart): readonly PersonId[] {
  const words = wordsOf(typed)
  return chart.people
    .filter((person) =>
      (person.relatedPupils ?? []).some((pupil) => {
        const name = wordsOf(pupil)
        return words.length > 0 && words.some((word) => word.length > 1 && name.some((part) => mayStandFor(word, part)))
      }),
    )
    .map((person) => person.id)
}
