import type { ComponentChildren } from 'preact'
import type { OpenReport } from '../../../actions/concerns/open-concern.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { MessagesShown } from '../mute/messages-shown.tsx'
import { chosenInWords } from '../tell/chosen-in-words.ts'
import { AnswerForm } from './answer.tsx'

const tellerIs = {
  staff: 'Somebody who works here',
  governor: 'A governor',
  volunteer: 'A volunteer or contractor',
  parent: 'A parent or carer',
  pupil: 'A pupil',
  public: 'A member of the public',
} as const

const aboutIs = {
  headteacher: 'The headteacher',
  dsl: 'The safeguarding lead',
  'another-adult': 'Another adult',
  child: 'A child',
  'not-known': 'They do not know',
} as const

/** A report in the words of whoever told it, what passed between them and the school since, and a place to answer. */
export function ReportShown({
  visit,
  report,
  caseId,
  children,
}: {
  readonly visit: SchoolVisit
  readonly report: OpenReport
  readonly caseId: CaseId
  /** What is asked once the words were read, before anything passes between them. */
  readonly children?: ComponentChildren
}) {
  const { told } = report
  const chosen = chosenInWords(report)
  const where = [told.where.place, told.where.account, told.where.link, told.where.when].filter((part) => part !== '')
  return (
    <section>
      <h2>What was told</h2>
      <p class="as-typed preview">{told.words === '' ? 'No words.' : told.words}</p>
      <SummaryList
        rows={[
          chosen === '' ? null : { key: report.teller === 'pupil' ? 'They pressed' : 'They chose', value: chosen },
          {
            key: 'Who told',
            value: `${tellerIs[report.teller]}${told.name === null ? ', without a name' : `: ${told.name}`}`,
          },
          told.contact === null ? null : { key: 'Reach them', value: told.contact },
          { key: 'About', value: `${aboutIs[told.about]}${told.names === '' ? '' : `: ${told.names}`}` },
          where.length === 0 ? null : { key: 'Where', value: where.join(', ') },
          told.wish === '' ? null : { key: 'They would like', value: told.wish },
        ]}
      />
      {children}
      <MessagesShown visit={visit} report={report} caseId={caseId} />
      {(report.hasCode || report.toldBy !== null) && <AnswerForm visit={visit} caseId={caseId} report={report} />}
    </section>
  )
}
