import type { PersonId } from '../school/ids.ts'
import type { Chart } from './chart.ts'
import { meantByName, relatedToPupilNamed, whollyMeantByName } from './meant-by-name.ts'
import { namedInWords } from './named-in-words.ts'
import type { ReportToRoute } from './report.ts'

/** Everyone on the chart who may be meant by a name that was typed, or by one that the words accuse. */
export function namedIn(chart: Chart, { about, kind, reporterPerson }: ReportToRoute): readonly PersonId[] {
  const onlyChild = about.choices.length > 0 && about.choices.every((choice) => choice === 'child')
  // A child’s own name shares a surname with staff by chance; a name that fits somebody wholly is theirs all the same.
  const meantBy = onlyChild ? whollyMeantByName : meantByName
  return [
    ...about.names.flatMap((name) => meantBy(name, chart)),
    ...about.names.flatMap((name) => relatedToPupilNamed(name, chart)),
    ...namedInWords(about, kind, chart).filter((id) => id !== reporterPerson),
  ]
}
