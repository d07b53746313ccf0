import { type Role, roles } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import { plainWords } from './accused-in-words.ts'
import type { Chart, ChartPerson } from './chart.ts'
import { postsMentioned } from './posts-in-words.ts'
import { soundsLike } from './sounds-like.ts'

/** Short forms that do not begin as the name does. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  bob: ['robert'],
  bobby: ['robert'],
  bill: ['william'],
  billy: ['william'],
  dick: ['richard'],
  peggy: ['margaret'],
  maggie: ['margaret'],
  ted: ['edward', 'theodore'],
  jack: ['john'],
  harry: ['henry', 'harold'],
  polly: ['mary'],
  betty: ['elizabeth'],
  lizzie: ['elizabeth'],
  libby: ['elizabeth'],
  kate: ['catherine'],
  sally: ['sarah'],
  jim: ['james'],
  chuck: ['charles'],
  nell: ['eleanor', 'helen'],
  sandy: ['alexander', 'alexandra'],
}

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
  if (word.length >= 4 && typed.endsWith(word) && typed.length - word.length <= 2) return true
  return typed.length >= 5 && Math.abs(typed.length - word.length) <= 1 && isOneSlipOff(typed, word)
}

/** Dave for David, Bob for Robert: asked only where nobody's name fits as it was typed. */
function mayBeShortFor(typed: string, word: string): boolean {
  if (shortForms[typed]?.includes(word)) return true
  return typed.length >= 3 && typed.length <= 6 && typed.slice(0, 3) === word.slice(0, 3)
}

/** Whether two words differ by one letter more, less, other or swapped. */
export function isOneSlipOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length !== long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return swapped && short.slice(at + 2) === long.slice(at + 2)
}

/** Every name of somebody as words without titles. */
export function namesOf(person: ChartPerson): readonly (readonly string[])[] {
  return [person.name, ...person.alsoCalled].map(wordsOf)
}

/** Every spelling of every role, the longest first, so that `head teacher` is not also a teacher. */
const spellings = roles
  .flatMap(({ id, title, also }) => [id, title, ...also].map((form) => ({ role: id, form: spaced(form) })))
  .sort((one, other) => other.form.length - one.form.length)

function spaced(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()} `
}

/** `m.holloway@school.org`: what stands before the sign names somebody, and the rest only where they have it. */
function withoutAddress(typed: string): string {
  return typed.replace(/([\w.+-]+)@[\w-]+(?:\.[\w-]+)+/g, '$1')
}

/** What a title is called where nothing but a name is asked for. */
const typedAlone: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/\b(?:safeguarding|child protection)\b/g, ['dsl']],
  [/\b(?:the |our )?(?:big )?boss\b/g, ['headteacher', 'line-manager']],
  [/\b(?:the |our )?deputy\b/g, ['deputy-headteacher', 'deputy-dsl']],
]

/** The titles in what was typed, in whatever words, and what is left of it beside them. */
function titlesIn(typed: string): { readonly held: readonly Role[]; readonly left: string } {
  const found: Role[] = []
  let words = withoutAddress(plainWords(typed).toLowerCase())
  for (const { who, from, to } of [...postsMentioned(words)].sort((one, other) => other.from - one.from)) {
    found.push(...who)
    const name = /^(?:mrs?|ms|miss|mx|dr|rev|sir) [a-z][\w'-]*/.exec(words.slice(from, to))?.[0] ?? ''
    words = `${words.slice(0, from)} ${name} ${words.slice(to)}`
  }
  for (const [title, held] of typedAlone) {
    if (!title.test(words)) continue
    found.push(...held)
    words = words.replace(title, ' ')
  }
  let left = ` ${words.replace(/[^\p{L}\p{M}'’-]+/gu, ' ').trim()} `
  for (const { role, form } of spellings) {
    if (!spaced(left).includes(form)) continue
    found.push(role)
    left = left.includes(form) ? left.replaceAll(form, ' ') : spaced(left).replaceAll(form, ' ')
  }
  return { held: found, left }
}

/**
 * Everyone on the chart who might be meant by a name as typed. Where somebody fits every word of it they are meant, and
 * all who fit as well; otherwise whoever fits any word of it, and failing that whoever a short form might stand for. A title that people hold means its holders.
 */
export function meantByName(typed: string, chart: Chart): readonly PersonId[] {
  const { held, left } = titlesIn(typed)
  const beside = wordsOf(left)
  const whole = wordsOf(typed)
  const words = beside.length > 0 || (held.length > 0 && whole.length > 2) ? beside : whole
  const byTitle = held.flatMap((role) => chart.people.filter((person) => person.roles.includes(role)))
  const fits = (same: typeof mayStandFor, every: boolean) =>
    chart.people.filter((person) =>
      namesOf(person).some((name) => {
        const one = (word: string) => name.some((part) => same(word, part))
        return every ? words.length > 0 && words.every(one) : words.some((word) => word.length > 1 && one(word))
      }),
    )
  const passes = [
    () => fits(mayStandFor, true),
    () => fits(mayStandFor, false),
    () => fits(soundsLike, false),
    () => fits(mayBeShortFor, false),
  ]
  const meant = passes.reduce<readonly ChartPerson[]>((found, pass) => (found.length > 0 ? found : pass()), [])
  return [...new Set([...byTitle, ...meant].map((person) => person.id))]
}

const kin = 'husband wife partner son daughter brother sister mum mother dad father boyfriend girlfriend'.split(' ')

/** The names in what was typed, a double name as either of its two; whose husband somebody is says the name of the other. */
function namesTyped(typed: string): readonly (readonly string[])[] {
  return typed
    .split(/[^\p{L}\p{M}'’.-]+/u)
    .flatMap((name) => (name.includes('-') ? [wordsOf(name)] : wordsOf(name).map((part) => [part])))
    .map((parts) => parts.filter((part) => !kin.includes(part)))
    .filter((parts) => parts.length > 0)
}

/**
 * Everyone on the chart whom every word of a typed name fits, and the holders of a title in it: for names that are
 * likely to be a child’s, where one shared word says nothing.
 */
export function whollyMeantByName(typed: string, chart: Chart): readonly PersonId[] {
  const { held, left } = titlesIn(typed)
  const words = namesTyped(left)
  const same = (word: string, part: string) =>
    mayStandFor(word, part) || mayBeShortFor(word, part) || soundsLike(word, part)
  const fits = (name: readonly string[]) =>
    words.length > 0 && words.every((either) => either.some((word) => name.some((part) => same(word, part))))
  return chart.people
    .filter((person) => person.roles.some((role) => held.includes(role)) || namesOf(person).some(fits))
    .map((person) => person.id)
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
