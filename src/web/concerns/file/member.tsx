import type { JSX } from 'preact'
import { answerImageQuestion, holdsSealedImage } from '../../../actions/concerns/image-question.ts'
import { seesCase } from '../../../actions/concerns/sees-case.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { doneAt } from '../case/done.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withPasskey, withSecondFactor } from '../needs-second-factor.tsx'
import { caseIn } from '../with-case.ts'
import {
  AskOnceMore,
  askedOnceMore,
  ImageQuestion,
  imageAnswersIn,
  imageProblem,
  isDoubted,
  NoFile,
  noFileTitle,
  onceMoreProblems,
} from './image-question.tsx'
import { notKeptTitle, WhyNotKept } from './not-kept.tsx'
import { Picker } from './picker.tsx'
import { isKept, keepTaken } from './take-file.ts'

export async function showFileQuestion(visit: SchoolVisit): Promise<Reply> {
  return withKnownCase(visit, async (id) => question(visit, id, {}))
}

export async function sendFileQuestion(visit: SchoolVisit): Promise<Reply> {
  return withKnownCase(visit, async (id) => {
    const answers = imageAnswersIn(visit.form)
    if (!answers) return question(visit, id, imageProblem)
    const outcome = await answerImageQuestion(visit.tx, concernDesk(visit), id, { person: visit.actor.person }, answers)
    if (outcome === 'ask-once-more') {
      const problems = onceMoreProblems(visit.form)
      const asked = <AskOnceMore visit={visit} action={`/concerns/${id}/file`} problems={problems} />
      return asking(visit, id, askedOnceMore, problems, asked)
    }
    const sealed = outcome === 'closed' && (await holdsSealedImage(visit.tx, visit.actor.person, id))
    const page =
      outcome === 'closed' ? (
        <>
          <NoFile to="staff" answers={answers} reads sealed={sealed} />
          {!isDoubted(answers) && !sealed && (
            <p>
              <a href={`/concerns/${id}/step/kind`}>Say what kind of concern it is</a>
            </p>
          )}
          <Form visit={visit} action={`/concerns/${id}/note`}>
            <WordsBox
              name="words"
              atMost={toldAtMost.words}
              label="What is known, in words only"
              hint="Where it is (app, account, address), who holds the device, who told you. Never what the picture looks like in detail."
              rows={5}
            />
            <Acts>
              <Button once>Record it</Button>
            </Acts>
          </Form>
        </>
      ) : (
        <Picker visit={visit} action={`/concerns/${id}/file/${outcome.pass}`} />
      )
    const title = outcome === 'closed' ? noFileTitle(answers) : 'Add a file'
    return { headers: leavesNothing, page: schoolPage(visit, { title, place: 'Concerns' }, page) }
  })
}

/** The file has come, by its pass, and is sealed on disk: now it is kept with its case. */
export async function sendMemberFile(visit: SchoolVisit): Promise<Reply> {
  // Adding needs no open key: where it shut while a large file came in, nothing of that file is lost.
  return withPasskey(visit, async () => {
    const kept = await keepTaken(visit.tx, visit)
    if (isKept(kept)) return { goTo: doneAt(kept, 'file') }
    const at = `/concerns/${caseIn(visit) ?? ''}`
    const shown = (
      <>
        <p class="soft">
          <a href={at}>Back to the case</a>
        </p>
        <WhyNotKept why={kept} />
        {kept === 'empty' && (
          <p>
            <a href={`${at}/file`}>Answer the question once more and choose a file</a>
          </p>
        )}
      </>
    )
    return { headers: leavesNothing, page: schoolPage(visit, { title: notKeptTitle[kept], place: 'Concerns' }, shown) }
  })
}

async function withKnownCase(
  visit: SchoolVisit,
  work: (id: NonNullable<ReturnType<typeof caseIn>>) => Promise<Reply>,
): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    return id && (await seesCase(visit.tx, visit.actor.person, id)) ? work(id) : 'not-found'
  })
}

function question(visit: SchoolVisit, id: string, problems: Problems): Reply {
  const asked = <ImageQuestion visit={visit} action={`/concerns/${id}/file`} problems={problems} />
  return asking(visit, id, 'One question before you choose a file', problems, asked)
}

function asking(visit: SchoolVisit, id: string, title: string, problems: Problems, asked: JSX.Element): Reply {
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'Concerns' },
      <>
        <p class="soft">
          <a href={`/concerns/${id}`}>Back to the case</a>
        </p>
        {asked}
      </>,
    ),
  }
}
