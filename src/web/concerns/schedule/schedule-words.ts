import type { ChangeYearsRefusal } from '../../../core/concerns/keeping-schedule.ts'
import type { ScheduleLineData } from '../../../core/concerns/lists/keeping-lines.ts'

const inYears = (years: number) => (years === 1 ? '1 year' : `${years} years`)

/** How long what stands on a line is kept, as a sentence. */
export function timeInWords({ line, counts }: ScheduleLineData, years: number | null): string {
  switch (counts) {
    case 'fixed':
      return line === 'child-sexual-abuse'
        ? 'For good.'
        : 'Taken off the adult’s record at once. A line without names stays.'
    case 'birth':
      return `Until ${inYears(years ?? 0)} after the birth of the youngest child in it.`
    case 'pension-age-or-closing':
      return `Until the adult’s pension age, or ${inYears(years ?? 0)} after it was closed, whichever is later.`
    case 'leaving':
      return years ? `Until ${inYears(years)} after the adult left.` : 'As long as the adult works here.'
    case 'closing':
      return years === null
        ? 'No time is named. Somebody looks at it each year.'
        : `Until ${inYears(years)} after it was closed.`
  }
}

/** From what the years of a line are counted, as the question for them. */
export const yearsAsked: Readonly<Record<Exclude<ScheduleLineData['counts'], 'fixed'>, string>> = {
  birth: 'How many years after the birth of the youngest child?',
  'pension-age-or-closing': 'How many years after it was closed, where that is later than pension age?',
  leaving: 'How many years after the adult left?',
  closing: 'How many years after it was closed?',
}

/** Why the years were not changed, and what to do instead: at which field. */
export function refusalInWords(
  refused: Exclude<ChangeYearsRefusal, 'not-theirs'>,
  { atLeast, source }: ScheduleLineData,
): Readonly<Record<string, string>> {
  switch (refused) {
    case 'fixed':
      return { years: `This is not the school’s to change. It comes from ${source}` }
    case 'below-its-source':
      return {
        years: atLeast
          ? `Give ${inYears(atLeast.years)} or more. Less is not allowed by ${atLeast.source}.`
          : 'Give at least 1 year.',
      }
    case 'too-long':
      return { years: 'Give 100 years or fewer. What is to be kept for good can be held, case by case.' }
    case 'same-as-now':
      return { years: 'That is what counts already. Give another number, or go back.' }
    case 'no-reason':
      return { reason: 'Write why, so that governors and inspectors can read it.' }
  }
}
