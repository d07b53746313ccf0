import { answerImageQuestion } from '../../../actions/concerns/image-question.ts'
import { comeBack } from '../../../actions/concerns/talk.ts'
import { audienceOf } from '../../../core/concerns/reporter.ts'
import { atDoor, type DoorVisit } from '../../public/at-door.ts'
import type { Reply } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { framed } from '../tell/handler.tsx'
import { InDanger } from '../tell/in-danger.tsx'
import { paced } from '../tell/paced.ts'
import {
  AskOnceMore,
  askedOnceMore,
  ImageQuestion,
  imageAnswersIn,
  imageProblem,
  noFileTitle,
  onceMoreProblems,
} from './image-question.tsx'
import { InWordsOnly } from './in-words-only.tsx'
import { FileIsHere, fileIsHere, notKeptTitle, WhyNotKept } from './not-kept.tsx'
import { Picker } from './picker.tsx'
import { isKept, keepTaken } from './take-file.ts'

/** Whoever told comes with their code to add a file: first the question, then, after no, the picker. Pupils tell in words. */
const takeQuestion = atDoor(async (at) => {
  const code = lineIn(at.visit.form, 'code', 60)
  const report = await comeBack(at.tx, concernDesk(at.visit), code)
  if (!report || report.teller === 'pupil') return 'not-found'
  const answers = imageAnswersIn(at.visit.form)
  if (!answers) return question(at, code, at.visit.form['asked'] === 'yes' ? imageProblem : {})
  const desk = concernDesk(at.visit)
  const outcome = await answerImageQuestion(at.tx, desk, report.caseId, { report: report.id }, answers)
  if (outcome === 'ask-once-more') {
    const problems = onceMoreProblems(at.visit.form)
    const asked = <AskOnceMore visit={at.visit} action={`${at.home}/tell/file`} hidden={{ code }} problems={problems} />
    return { ...shown(at, titleWith(problems, askedOnceMore), asked), status: hasProblems(problems) ? 422 : 200 }
  }
  if (outcome !== 'closed') {
    return shown(at, 'Add a file', <Picker visit={at.visit} action={`${at.home}/tell/file/${outcome.pass}`} />)
  }
  return shown(
    at,
    noFileTitle(answers),
    <InWordsOnly
      visit={at.visit}
      to={audienceOf(report.teller)}
      answers={answers}
      action={`${at.home}/tell/back`}
      hidden={{ code }}
    />,
  )
})

export const sendTellerQuestion = paced('coming-back', takeQuestion)

export const sendTellerFile = atDoor(async (at) => {
  const kept = await keepTaken(at.tx, at.visit)
  return shown(
    at,
    isKept(kept) ? fileIsHere : notKeptTitle[kept],
    <>
      {isKept(kept) ? <FileIsHere /> : <WhyNotKept why={kept} />}
      {kept === 'empty' && <p>To choose it again, come back with your code and answer the question once more.</p>}
      <p>
        <a href={`${at.home}/tell/back`}>Come back with your code</a>
      </p>
    </>,
  )
})

function question(at: DoorVisit, code: string, problems: Problems): Reply {
  return {
    ...shown(
      at,
      titleWith(problems, 'One question before you choose a file'),
      <ImageQuestion
        visit={at.visit}
        action={`${at.home}/tell/file`}
        hidden={{ code, asked: 'yes' }}
        problems={problems}
      />,
    ),
    status: 'images' in problems ? 422 : 200,
  }
}

function shown(at: DoorVisit, title: string, page: preact.ComponentChildren) {
  const below = (
    <>
      <InDanger to="families" />
      {page}
    </>
  )
  return { headers: leavesNothing, page: framed(at, title, below) }
}
