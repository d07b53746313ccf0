import { answerImageQuestion } from '../../../actions/concerns/image-question.ts'
import { ownReport, type ToldAndAnswered } from '../../../actions/concerns/talk.ts'
import { isId, type ReportId } from '../../../core/school/ids.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import {
  AskOnceMore,
  askedOnceMore,
  ImageQuestion,
  imageAnswersIn,
  imageProblem,
  noFileTitle,
  onceMoreProblems,
} from '../file/image-question.tsx'
import { InWordsOnly } from '../file/in-words-only.tsx'
import { FileIsHere, fileIsHere, notKeptTitle, WhyNotKept } from '../file/not-kept.tsx'
import { Picker } from '../file/picker.tsx'
import { isKept, keepTaken } from '../file/take-file.ts'
import { leavesNothing } from '../leaves-nothing.ts'

/** Whoever told while signed in adds a file to what they told: first the question, then, after no, the picker. */
export async function sendOwnFileQuestion(visit: SchoolVisit): Promise<Reply> {
  const report = await ownOpen(visit)
  if (!report) return 'not-found'
  const at = `/concerns/told/${report.id}`
  const answers = imageAnswersIn(visit.form)
  if (!answers) {
    const problems: Problems = visit.form['asked'] === 'yes' ? imageProblem : {}
    return shown(
      visit,
      titleWith(problems, 'One question before you choose a file'),
      <ImageQuestion visit={visit} action={`${at}/file`} hidden={{ asked: 'yes' }} problems={problems} />,
      'images' in problems ? 422 : 200,
    )
  }
  const outcome = await answerImageQuestion(visit.tx, concernDesk(visit), report.caseId, { report: report.id }, answers)
  if (outcome === 'ask-once-more') {
    const problems = onceMoreProblems(visit.form)
    const asked = <AskOnceMore visit={visit} action={`${at}/file`} problems={problems} />
    return shown(visit, titleWith(problems, askedOnceMore), asked, hasProblems(problems) ? 422 : 200)
  }
  if (outcome !== 'closed')
    return shown(visit, 'Add a file', <Picker visit={visit} action={`${at}/file/${outcome.pass}`} />)
  return shown(visit, noFileTitle(answers), <InWordsOnly visit={visit} to="staff" answers={answers} action={at} />)
}

/** The file has come by its pass. The pass was made in the teller’s own hands, and is all the right that it needs. */
export async function sendOwnFile(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const kept = isId(id) ? await keepTaken(visit.tx, visit) : 'shut'
  return shown(
    visit,
    isKept(kept) ? fileIsHere : notKeptTitle[kept],
    <>
      {isKept(kept) ? <FileIsHere /> : <WhyNotKept why={kept} />}
      {kept === 'empty' && <p>To choose it again, go back to what you told and answer the question once more.</p>}
      <p>
        <a href={isId(id) ? `/concerns/told/${id}` : '/concerns'}>What you told</a>
      </p>
    </>,
  )
}

async function ownOpen(visit: SchoolVisit): Promise<ToldAndAnswered | undefined> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return undefined
  const report = await ownReport(visit.tx, concernDesk(visit), visit.actor.person, id as ReportId)
  return report === 'shut' ? undefined : report
}

function shown(visit: SchoolVisit, title: string, page: preact.ComponentChildren, status = 200): Reply {
  return { status, headers: leavesNothing, page: schoolPage(visit, { title, place: 'Concerns' }, page) }
}
