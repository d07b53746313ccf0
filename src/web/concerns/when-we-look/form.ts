import type { CouncilId } from '../../../core/concerns/council.ts'
import { councilNamed } from '../../../core/concerns/council-named.ts'
import { type Day, dayFrom, dayIn } from '../../../core/school/day.ts'
import type { NamedCalendar, NamedTerm } from '../../../storage/concerns/calendar-of.ts'
import { lineIn, linesIn, textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { wholeForm } from '../../shell/too-long.ts'

export type WhenTyped = {
  readonly terms: string
  readonly shut: string
  readonly outOfTerm: string
  readonly council: string
}

type Parsed = {
  readonly typed: WhenTyped
  readonly problems: Problems
  readonly said: (NamedCalendar & { readonly council: CouncilId | null }) | undefined
}

/** Terms and days as they are typed, one on each line: `Autumn, 2/9/2026, 18/12/2026`; days as `6/1/2027`. */
export function whenTyped(form: Readonly<Record<string, unknown>>): Parsed {
  const typed = {
    terms: textIn(form, 'terms', wholeForm),
    shut: textIn(form, 'shut', wholeForm),
    outOfTerm: lineIn(form, 'outOfTerm', 40),
    council: lineIn(form, 'council', 40),
  }
  const termLines = linesIn(form, 'terms').map((line) => ({ line, term: termIn(line) }))
  const dayLines = linesIn(form, 'shut').map((line) => ({ line, day: dayTyped(line) }))
  const badTerm = termLines.find(({ term }) => term === undefined)
  const badDay = dayLines.find(({ day }) => day === undefined)
  const outOfTerm = (['looked-at-on-working-days', 'not-looked-at'] as const).find((one) => one === typed.outOfTerm)
  const problems: Problems = {
    ...(badTerm
      ? { terms: `Write “${badTerm.line.slice(0, 60)}” as a name and two days, like Autumn, 2/9/2026, 18/12/2026.` }
      : {}),
    ...(badDay ? { shut: `Write “${badDay.line.slice(0, 60)}” as a day, like 6/1/2027.` } : {}),
    ...(outOfTerm ? {} : { outOfTerm: 'Choose whether somebody looks when it is not term.' }),
  }
  if (hasProblems(problems) || !outOfTerm) return { typed, problems, said: undefined }
  return {
    typed,
    problems,
    said: {
      terms: termLines.flatMap(({ term }) => term ?? []),
      shut: [...new Set(dayLines.flatMap(({ day }) => day ?? []))],
      outOfTerm,
      council: councilNamed(typed.council),
    },
  }
}

/** What stands, as it would be typed. */
export function typedFrom(calendar: NamedCalendar, council: string | null): WhenTyped {
  return {
    terms: calendar.terms.map((term) => [term.name, written(term.starts), written(term.ends)].join(', ')).join('\n'),
    shut: calendar.shut.map(written).join('\n'),
    outOfTerm: calendar.outOfTerm,
    council: council ?? '',
  }
}

function termIn(line: string): NamedTerm | undefined {
  const parts = line.split(',').map((part) => part.trim())
  const [name, first, last] = parts
  const starts = dayTyped(first ?? '')
  const ends = dayTyped(last ?? '')
  if (parts.length !== 3 || !name || !starts || !ends || ends < starts) return undefined
  return { name: name.slice(0, 100), starts, ends }
}

function dayTyped(text: string): Day | undefined {
  const [day = '', month = '', year = ''] = text.trim().split(/[/. -]/)
  return dayFrom(day, month, year) ?? dayIn(text.trim())
}

function written(day: Day): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
}
