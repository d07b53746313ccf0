import type { EditedDetails } from '../../../actions/school/edit-school.ts'
import { type SchoolClass, type SchoolDetails, schoolTypes } from '../../../core/school/school.ts'
import { lineIn, linesIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

/** What stands in the form's fields, as typed. */
export type DetailsTyped = {
  readonly name: string
  readonly type: string
  readonly town: string
  readonly contacts: string
  readonly classes: string
  readonly houses: string
  readonly hold: string
  readonly notice: string
}

export function typedFrom(details: SchoolDetails): DetailsTyped {
  return {
    name: details.name,
    type: details.type,
    town: details.town,
    contacts: details.contacts.join('\n'),
    classes: details.classes.map(({ year, class: name }) => `${year}, ${name}`).join('\n'),
    houses: details.houses.join('\n'),
    hold: String(details.holdMinutes),
    notice: String(details.noticeMinutes),
  }
}

/** The details as typed and, where nothing is wrong, as they are kept. */
export function parseDetails(form: Readonly<Record<string, unknown>>): {
  readonly typed: DetailsTyped
  readonly problems: Problems
  readonly details: EditedDetails | undefined
} {
  const typed: DetailsTyped = {
    name: lineIn(form, 'name'),
    type: lineIn(form, 'type'),
    town: lineIn(form, 'town'),
    contacts: textIn(form, 'contacts', 20_000),
    classes: textIn(form, 'classes', 20_000),
    houses: textIn(form, 'houses', 20_000),
    hold: lineIn(form, 'hold', 10),
    notice: lineIn(form, 'notice', 10),
  }
  const problems: Record<string, string> = {}
  const type = schoolTypes.find((one) => one === typed.type)
  const classLines = linesIn(form, 'classes')
  const classes = classLines.map(classIn)
  const hold = minutesIn(typed.hold, 60)
  const notice = minutesIn(typed.notice, 2880)
  if (typed.name === '') problems['name'] = 'Give the school’s name.'
  if (type === undefined) problems['type'] = 'Choose what type of school it is.'
  const unclear = classLines.find((line) => classIn(line) === undefined)
  if (unclear !== undefined) {
    problems['classes'] = `Write each class as its year, a comma and its name, like 4, Maple. “${unclear}” is not.`
  }
  if (hold === undefined) problems['hold'] = 'Give a whole number of minutes from 0 to 60.'
  if (notice === undefined) problems['notice'] = 'Give a whole number of minutes from 0 to 2880, which is two days.'
  const whole = classes.filter((one) => one !== undefined)
  if (type === undefined || hold === undefined || notice === undefined || Object.keys(problems).length > 0) {
    return { typed, problems, details: undefined }
  }
  return {
    typed,
    problems,
    details: {
      name: typed.name,
      type,
      town: typed.town,
      contacts: linesIn(form, 'contacts'),
      classes: whole,
      houses: linesIn(form, 'houses'),
      holdMinutes: hold,
      noticeMinutes: notice,
    },
  }
}

function classIn(line: string): SchoolClass | undefined {
  const [year, ...rest] = line.split(',')
  const name = rest.join(',').trim()
  return year === undefined || year.trim() === '' || name === '' ? undefined : { year: year.trim(), class: name }
}

function minutesIn(typed: string, most: number): number | undefined {
  if (!/^\d{1,4}$/.test(typed)) return undefined
  const minutes = Number(typed)
  return minutes <= most ? minutes : undefined
}
