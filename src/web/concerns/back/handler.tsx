import { addAsTeller } from '../../../actions/concerns/add-as-teller.ts'
import { comeBack, type ToldAndAnswered, whoHasIt } from '../../../actions/concerns/talk.ts'
import type { NobodyInside } from '../../../actions/concerns/tell-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { helpLinesNow } from '../../../core/concerns/help-line.ts'
import { audienceOf } from '../../../core/concerns/reporter.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { atDoor, type DoorVisit } from '../../public/at-door.ts'
import type { Reply } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { ladoToShow } from '../tell/also-the-lado.tsx'
import { CodeToKeep } from '../tell/code-to-keep.tsx'
import { framed } from '../tell/handler.tsx'
import { HearPage } from '../tell/hear-page.tsx'
import { HelpLines } from '../tell/help-lines.tsx'
import { InDanger } from '../tell/in-danger.tsx'
import { LeaveNow } from '../tell/leave-now.tsx'
import { linesForAnybody } from '../tell/lines-for-anybody.ts'
import { paced } from '../tell/paced.ts'
import { PuzzleToComeBack } from '../tell/puzzle.tsx'
import { promisedBy } from '../tell/who-will-read.ts'
import { type Added, addedIn } from './added.ts'
import { NotAdded, notAddedTitle } from './not-added.tsx'
import { Talk } from './talk.tsx'

/** Coming back with a code. The code is never in an address: it is sent by form each time, and nothing is left behind. */
export const showBack = atDoor(async (at) => ask(at, '', {}))

const takeCode = atDoor(async (at) => {
  const typed = lineIn(at.visit.form, 'code', 60)
  const added = addedIn(at.visit.form)
  const desk = concernDesk(at.visit)
  const takes = added.words !== '' && !hasProblems(added.problems)
  const outcome = takes && (await addAsTeller(at.tx, desk, { code: typed }, added.words))
  const kept = at.visit.form['kept'] === 'yes'
  const report = await comeBack(at.tx, desk, typed, kept)
  const code = lineIn(at.visit.form, 'shown', 60)
  if (!report && kept && code !== '') {
    const told = await comeBack(at.tx, desk, code)
    if (told) return codeAgain(at, told, code)
  }
  if (!report)
    return ask(at, added.words, {
      code: 'There is nothing at this code. Look at each letter again: there are twelve, in three groups.',
      ...added.problems,
    })
  if (typeof outcome === 'object') return notAdded(at, report, outcome, added.words)
  return shown(at, report, typed, takes ? 'added' : added)
})

export const sendBack = paced('coming-back', takeCode)

/** Everybody inside who could read what was added may be part of it: it was not kept, and somebody outside is named. */
async function notAdded(
  at: DoorVisit,
  { teller }: ToldAndAnswered,
  { concerned }: NobodyInside,
  words: string,
): Promise<Reply> {
  const lado = await ladoToShow(at.tx, at.visit.now, { showLado: true, concerned })
  const to = audienceOf(teller)
  return {
    headers: leavesNothing,
    page: framed(
      at,
      notAddedTitle(to),
      <div class={to === 'pupils' ? 'pupil' : undefined} data-leaves>
        <LeaveNow />
        <NotAdded to={to} lado={lado} words={words} />
        <HelpLines lines={helpLinesNow(to, at.visit.now)} />
      </div>,
      'pupil',
    ),
  }
}

/** Nobody has said yet who they are: a child reads this page too, and so does a parent. What was typed stays in it. */
function ask(at: DoorVisit, words: string, problems: Problems): Reply {
  const title = 'Come back with your code'
  return {
    status: 'code' in problems ? 422 : 200,
    headers: leavesNothing,
    page: framed(
      at,
      titleWith(problems, title),
      <div data-leaves>
        <LeaveNow />
        <ProblemSummary problems={problems} />
        <h1>{title}</h1>
        <InDanger to="anybody" />
        <HearPage to="anybody" />
        <Form visit={at.visit} action={`${at.home}/tell/back`}>
          <PuzzleToComeBack visit={at.visit} />
          <Input
            name="code"
            label="Your code"
            hint="Twelve letters and numbers. You wrote it down when you told us."
            error={problems['code']}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            width={20}
          />
          {words !== '' && (
            <WordsBox
              name="words"
              atMost={toldAtMost.words}
              label="What you wrote"
              hint="It is not sent yet. It goes with your code."
              rows={4}
              value={words}
              error={problems['words']}
              autocomplete="off"
            />
          )}
          <Acts>{words === '' ? <Button>Open what I told</Button> : <Button once>Send it with my code</Button>}</Acts>
        </Form>
        <p class="soft">
          When many come at once, it can take up to half a minute. Nobody is turned away, and nothing you typed is lost.
        </p>
        <p>
          If you have lost your code, nobody can find it again. <a href={`${at.home}/tell`}>Tell us anew</a> and say
          that you told us before.
        </p>
        <h2>If you need to talk to somebody now</h2>
        <HelpLines lines={linesForAnybody(at.visit.now)} />
      </div>,
      'pupil',
      ['telling-puzzle'],
    ),
  }
}

/** A slip in typing it down: the code that is on the page anyway is shown once more, as nobody could find it for them. */
function codeAgain(at: DoorVisit, report: ToldAndAnswered, code: string): Reply {
  const to = audienceOf(report.teller)
  const problems: Problems = { code: 'That is not quite it. Look at each letter, and type it once more.' }
  return {
    status: 422,
    headers: leavesNothing,
    page: framed(
      at,
      titleWith(problems, 'Your code once more'),
      <div class={to === 'pupils' ? 'pupil' : undefined} data-leaves>
        <LeaveNow />
        <ProblemSummary problems={problems} />
        <h1>Your code once more</h1>
        <InDanger to={to} />
        {to === 'pupils' && <HearPage />}
        <CodeToKeep
          visit={at.visit}
          child={to === 'pupils'}
          code={code}
          back={`${at.home}/tell/back`}
          problem={problems['code']}
        />
        <HelpLines lines={helpLinesNow(to, at.visit.now)} />
      </div>,
      'pupil',
      ['telling-puzzle'],
    ),
  }
}

async function shown(at: DoorVisit, report: ToldAndAnswered, code: string, sent: Added | 'added'): Promise<Reply> {
  const added: Added = sent === 'added' ? { words: '', problems: {} } : sent
  const has = await whoHasIt(at.tx, report)
  return {
    status: hasProblems(added.problems) ? 422 : 200,
    headers: leavesNothing,
    page: framed(
      at,
      titleWith(added.problems, 'What you told'),
      <div data-leaves>
        <LeaveNow />
        <InDanger to={audienceOf(report.teller)} />
        {audienceOf(report.teller) === 'pupils' && <HearPage />}
        <Talk
          visit={at.visit}
          report={report}
          action={`${at.home}/tell/back`}
          fileAt={`${at.home}/tell/file`}
          tellAt={`${at.home}/tell/${report.teller}`}
          to={audienceOf(report.teller)}
          has={has}
          promised={await promisedBy(at.tx, at.visit.now, report.teller, has.readers)}
          code={code}
          justAdded={sent === 'added'}
          typed={added.words}
          problems={added.problems}
        />
      </div>,
      'pupil',
      ['telling-puzzle'],
    ),
  }
}
