import { digitsSaid } from './digits-said.ts'

/** A stretch of a draft. Offsets are UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** Figures that stand together, or a word that says some. */
type Group = Stretch & { readonly digits: string; readonly plus: boolean; readonly said: boolean }

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Only these may part the groups of a number, and at most three of them in a row. */
const parting = /^[ \u00a0\t().\-‐‑–/]{0,3}$/
/** A number said aloud has commas in it too. */
const partingSaid = /^(?:[ \u00a0\t(),.;…\-‐‑–/]{0,3}|[ ,]{1,2}(?:and|then|dash|hyphen|space|stroke)[ ,]{1,2})$/

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isDigit(text.charCodeAt(at))) at++
    const digits = text.slice(start, Math.min(at, start + 20))
    groups.push({ start, end: at, digits, plus: text[start - 1] === '+', said: false })
  }
  const said = digitsSaid(text)
  if (said.length === 0) return groups
  return [...groups, ...said.map((each) => ({ ...each, said: true }))].toSorted((a, b) => a.start - b.start)
}

/** The number as dialled inside the country, if the digits are one: 0044 and +44 drawn in, a bracketed (0) dropped. */
function national(digits: string, plus: boolean): string | undefined {
  const bare = digits.replace(/^0044|^44(?=0?[1237]\d{8})/, '+')
  const home = bare.startsWith('+') ? `0${bare.slice(1).replace(/^0/, '')}` : bare
  if (plus && !bare.startsWith('+')) return undefined
  return /^0(?:7\d{9}|[12]\d{9}|1\d{8})$/.test(home) ? home : undefined
}

const cue = /\b(?:phone|ring|call|tel|telephone|text|dial|whatsapp|mobile|number is)[ :.]{1,2}(?:\w+ ){0,2}$/i
const mostGroups = 16

const aDate = /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}/

/** Counting aloud, or a line of numbers: each so much more than the one before. */
function isCounting(groups: readonly Group[]): boolean {
  const numbers = groups.map(({ digits }) => Number(digits))
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0)
  return (
    numbers.length > 4 && step > 0 && numbers.every((each, at) => at === 0 || each - (numbers[at - 1] ?? 0) === step)
  )
}

function isParted(text: string, before: Group, group: Group): boolean {
  const between = text.slice(before.end, Math.min(group.start, before.end + 12))
  return (before.said || group.said ? partingSaid : parting).test(between)
}

/** In groups as odd as 07 700 900 417 figures are a number where they stand alone, are no date and count nothing. */
function isOddlyParted(text: string, groups: readonly Group[], from: number, to: number, home: string): boolean {
  const [first, last, before, after] = [groups[from], groups[to], groups[from - 1], groups[to + 1]]
  if (first === undefined || last === undefined || home.length !== 11) return false
  if (before !== undefined && isParted(text, before, first)) return false
  const goesOn = after !== undefined && isParted(text, last, after) && !/^[:\p{L}]/u.test(text[after.end] ?? '')
  if (goesOn && !after.said) return false
  return !aDate.test(text.slice(first.start, last.end))
}

function numberFrom(
  text: string,
  groups: readonly Group[],
  at: number,
): { readonly last: number; readonly home: string } | undefined {
  const first = groups[at]
  if (first === undefined || /[\p{L}\d£$€#_]/u.test(text[first.start - 1] ?? '')) return undefined
  let digits = ''
  let found: { last: number; home: string } | undefined
  for (let on = at; on < at + mostGroups; on++) {
    const group = groups[on]
    const before = groups[on - 1]
    if (group === undefined || (on > at && (before === undefined || !isParted(text, before, group)))) break
    if (found !== undefined && group.said && before?.said !== true) break
    digits += group.digits
    if (digits.length > 15) break
    const home = national(digits, first.plus)
    const after = text[group.end] ?? ''
    if (home !== undefined && (found === undefined || home.length === 11) && !/[\p{L}_%]/u.test(after))
      found = { last: on, home }
    if (home === undefined && first.plus && digits.length >= 9 && !digits.startsWith('44'))
      found = { last: on, home: `+${digits}` }
  }
  if (found === undefined) return undefined
  const taken = groups.slice(at, found.last + 1)
  if (isCounting(taken)) return undefined
  const oneByOne = taken.every((group) => group.digits.length === 1 && !group.said)
  const whole = first.plus || first.digits.length >= 3 || oneByOne
  return whole || isOddlyParted(text, groups, at, found.last, found.home) ? found : undefined
}

/** A number without its area code counts only after a word that says it is one: phone 960633. */
function localFrom(
  text: string,
  groups: readonly Group[],
  at: number,
): { readonly last: number; readonly home: string } | undefined {
  const first = groups[at]
  if (first === undefined || first.digits.startsWith('0') || first.digits.startsWith('1')) return undefined
  const second = groups[at + 1]
  const joined = second !== undefined && /^[ -]$/.test(text.slice(first.end, second.start))
  const digits = joined && first.digits.length < 6 ? first.digits + second.digits : first.digits
  if (digits.length < 6 || digits.length > 8) return undefined
  if (!cue.test(text.slice(Math.max(0, first.start - 40), first.start))) return undefined
  return { last: digits === first.digits ? at : at + 1, home: digits }
}

/** Telephone numbers as they are written in Britain, Ofcom’s invented ones too, save those of the school itself. */
export function phonesIn(text: string, own: readonly string[]): readonly Stretch[] {
  const groups = groupsIn(text)
  const found: Stretch[] = []
  for (let at = 0; at < groups.length; at++) {
    const number = numberFrom(text, groups, at) ?? localFrom(text, groups, at)
    const first = groups[at]
    const last = number === undefined ? undefined : groups[number.last]
    if (number === undefined || first === undefined || last === undefined) continue
    at = number.last
    if (own.some((ours) => ours === number.home || (number.home.length < 9 && ours.endsWith(number.home)))) continue
    const opening = text[first.start - 1] ?? ''
    const bracket = opening === '(' && text.slice(first.end, last.end).includes(')')
    found.push({ start: first.start - (opening === '+' || bracket ? 1 : 0), end: last.end })
  }
  return found
}
