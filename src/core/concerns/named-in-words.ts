import type { PersonId } from '../school/ids.ts'
import type { About } from './about.ts'
import type { Chart } from './chart.ts'
import type { KindId } from './kind-of-report.ts'
import { isOneSlipOff, namesOf } from './meant-by-name.ts'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'mister', 'missus', 'rev'])

/** In these an adult of the school who is named is most often whom it was done to, and others did it. */
const doneToAdults: readonly KindId[] = ['parent-abuse', 'tiktok-of-staff', 'complaint-public', 'press', 'fake-account']

/** Before a name: whom somebody turned to. A message “from Mrs Hill” is no turning to her. */
const turnedTo = new RegExp(
  ' (?:(?:told|tell|telling|asked|emailed|rang|phoned|informed|let|thanked)|' +
    '(?:spoke|spoken|speak|talked|talk|reported|report|wrote|complained|said|went)(?: (?:it|this|that|about|him|her))? (?:to|with))' +
    '(?: (?:her|his|their|our|my|the))?(?: class)?(?: (?:teacher|head|headteacher))?$',
)
/** After a name: what it only places, as Mr Long’s class. */
const placed = /^ ’s (?:\w+ ){0,2}(?:class|classroom|form|group|year|lessons?|room|team|office|club|assembly) /

type Mention = { readonly person: PersonId; readonly inPassing: boolean }

/**
 * Everyone on the chart whom the words of a report call by name, with a title or in full: whoever tells is tired, and
 * may leave the box for names empty. Whoever was only turned to, or whose class it was, counts where it is about an
 * adult and nobody else is named. Nothing is taken from the words where it is about a child.
 */
export function namedInWords(about: About, kind: KindId, chart: Chart): readonly PersonId[] {
  const { choices, words = '' } = about
  if (doneToAdults.includes(kind) || (choices.length > 0 && choices.every((choice) => choice === 'child'))) return []
  const found = mentionsIn(words, chart)
  const outright = found.filter(({ inPassing }) => !inPassing)
  const meant = outright.length === 0 && choices.includes('another-adult') ? found : outright
  return [...new Set(meant.map(({ person }) => person))]
}

function mentionsIn(words: string, chart: Chart): readonly Mention[] {
  const said = partsOf(words)
  const people = chart.people.map((person) => ({ id: person.id, names: namesOf(person) }))
  return said.flatMap((word, at) => {
    const titled = titles.has(word)
    const next = said[at + 1]
    if (next === undefined) return []
    const called = people.filter(({ names }) =>
      names.some((name) => (titled ? isCalled(name, next) : isInFull(name, word, next))),
    )
    if (called.length === 0) return []
    const from = !titled && titles.has(said[at - 1] ?? '') ? at - 1 : at
    const before = ` ${said.slice(Math.max(0, from - 7), from).join(' ')}`
    const after = ` ${said.slice(at + 2, at + 8).join(' ')} `
    const inPassing = turnedTo.test(before) || placed.test(after)
    return called.map(({ id }) => ({ person: id, inPassing }))
  })
}

function isCalled(name: readonly string[], typed: string): boolean {
  const slips = (part: string) => typed.length >= 5 && part.length >= 5 && isOneSlipOff(typed, part)
  return name.some((part) => part === typed || slips(part))
}

function isInFull(name: readonly string[], first: string, last: string): boolean {
  return name[0] === first && name.slice(1).includes(last)
}

/** Words without capitals and accents; what belongs to somebody keeps a mark of its own. */
function partsOf(words: string): readonly string[] {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]s\b/g, ' ~ ')
    .replace(/['’]/g, '')
    .split(/[^a-z~]+/)
    .filter((word) => word !== '')
    .map((word) => (word === '~' ? '’s' : word))
}
