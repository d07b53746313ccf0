import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { tellConcern } from '../../../actions/concerns/tell-concern.ts'
import { helpLinesNow } from '../../../core/concerns/help-line.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { ownKinds } from '../../../storage/concerns/own-kinds.ts'
import { atDoor, type DoorVisit } from '../../public/at-door.ts'
import type { Reply } from '../../route.ts'
import { PublicFrame } from '../../shell/frame.tsx'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { AdultTellPage } from './adult-page.tsx'
import { ladoToShow } from './also-the-lado.tsx'
import { problemsForAdults, problemsForPupils, type TellForm, tellForm } from './form.ts'
import { HearPage } from './hear-page.tsx'
import { HelpLines } from './help-lines.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'
import { linesForAnybody } from './lines-for-anybody.ts'
import { NotKept, NotKeptForPupil } from './not-kept.tsx'
import { paced } from './paced.ts'
import { PupilTellPage } from './pupil-page.tsx'
import { newOnce, puzzleAsked } from './puzzle.tsx'
import { tellerNamed, tellerWords } from './tellers.ts'
import { ThanksPage } from './thanks-page.tsx'
import { promisedBy, promisedTo } from './who-will-read.ts'

/** The door to telling: who are you, so that the page speaks your words. */
export const showTellDoor = atDoor(async (at) => ({
  headers: leavesNothing,
  page: framed(
    at,
    'Tell us about a worry online',
    <div data-leaves>
      <LeaveNow />
      <h1>Tell us about a worry online</h1>
      <InDanger to="anybody" />
      <ul class="ways">
        <li>
          <a href={`${at.home}/tell/pupil`}>I am a pupil</a>
        </li>
        {(['parent', 'staff', 'governor', 'volunteer', 'public'] as const).map((teller) => (
          <li>
            <a href={`${at.home}/tell/${teller}`}>{tellerWords[teller].is}</a>
          </li>
        ))}
        <li>
          <a href={`${at.home}/tell/back`}>I told you before and have a code</a>
        </li>
      </ul>
      <h2>If you need to talk to somebody now</h2>
      <HelpLines lines={linesForAnybody(at.visit.now)} />
    </div>,
    'public',
    ['pupil-page'],
  ),
}))

export const showTell = atDoor(async (at) => {
  const teller = tellerNamed(at.visit.params['who'])
  if (!teller) return 'not-found'
  return shown(at, teller, null, {})
})

const takeTold = atDoor(async (at) => {
  const teller = tellerNamed(at.visit.params['who'])
  if (!teller) return 'not-found'
  const form = tellForm(at.visit.form, await ownKinds(at.tx))
  const problems = teller === 'pupil' ? problemsForPupils(form) : problemsForAdults(form)
  if (hasProblems(problems) || form.once === null) return shown(at, teller, form, problems)
  const outcome = await tellConcern(at.tx, concernDesk(at.visit), await policyForConcerns(at.tx), {
    teller,
    person: null,
    told: form.told,
    images: 'not-asked',
    once: form.once,
  })
  if ('refused' in outcome)
    return outcome.refused === 'told-already'
      ? haveItAlready(at, teller)
      : cannotBeRead(at, teller, form, outcome.concerned)
  return {
    headers: leavesNothing,
    page: framed(
      at,
      'We have it',
      <ThanksPage
        visit={at.visit}
        teller={teller}
        code={outcome.code}
        promised={await promisedBy(at.tx, at.visit.now, teller, outcome.goes.readersInWords)}
        back={`${at.home}/tell/back`}
        lado={await ladoToShow(at.tx, at.visit.now, outcome.goes)}
      />,
      teller,
      outcome.code === null ? [] : ['telling-puzzle'],
    ),
  }
})

export const sendTell = paced('telling', takeTold)

/** The page on which one kind of person tells, with what they filled in. */
export async function shown(
  at: DoorVisit,
  teller: ReporterKind,
  form: TellForm | null,
  problems: Problems,
): Promise<Reply> {
  const promised = await promisedTo(at.tx, at.visit.now, teller)
  const once = form?.once ?? newOnce()
  const action = `${at.home}/tell/${teller}`
  const own = await ownKinds(at.tx)
  const puzzle = puzzleAsked(at.visit, { school: at.visit.params['slug'] ?? '', once })
  const page =
    teller === 'pupil' ? (
      <PupilTellPage
        visit={at.visit}
        shown={{ form, once, problems, promised, action, puzzle, own, back: `${at.home}/tell/back` }}
      />
    ) : (
      <AdultTellPage
        visit={at.visit}
        shown={{ teller, form, once, problems, promised, action, puzzle, own, signedInAs: null }}
      />
    )
  const title = teller === 'pupil' ? 'Is something online worrying you?' : tellerWords[teller].title
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: framed(at, titleWith(problems, title), page, teller, ['telling-puzzle']),
  }
}

/** The same form sent twice, by a second press or a page loaded again: it was told once, and the code was shown once. */
function haveItAlready(at: DoorVisit, teller: ReporterKind): Reply {
  const child = teller === 'pupil'
  return {
    headers: leavesNothing,
    page: framed(
      at,
      'We have it already',
      <div class={child ? 'pupil' : undefined} data-leaves={child}>
        {child && <LeaveNow />}
        <h1>We have it already</h1>
        <InDanger to={audienceOf(teller)} />
        {child && <HearPage />}
        <p>
          {child
            ? 'You told us, and we have it. The page before showed you a secret code. We cannot show it again.'
            : 'It came the first time. The code to come back with was on that page, and cannot be shown again.'}
        </p>
        <p>
          If you did not see it, <a href={`${at.home}/tell/${teller}`}>tell us once more</a> and say that you told us
          before.
        </p>
      </div>,
      teller,
    ),
  }
}

/** Everybody inside who could read it is concerned: it is not kept where they might come to it. */
async function cannotBeRead(
  at: DoorVisit,
  teller: ReporterKind,
  { told }: TellForm,
  concerned: readonly PersonId[],
): Promise<Reply> {
  const { now } = at.visit
  const lado = await ladoToShow(at.tx, now, { showLado: true, concerned })
  const page =
    teller === 'pupil' ? (
      <NotKeptForPupil words={told.words} lado={lado} helpLines={helpLinesNow('pupils', now)} />
    ) : (
      <NotKept words={told.words} lado={lado} to={audienceOf(teller)} />
    )
  const title = teller === 'pupil' ? 'Tell a grown-up you trust' : 'Ring the council’s officer'
  return { headers: leavesNothing, page: framed(at, title, page, teller) }
}

export function framed(
  at: DoorVisit,
  title: string,
  page: preact.ComponentChildren,
  teller: ReporterKind = 'public',
  ofPage: readonly string[] = [],
) {
  const scripts = [...ofPage, ...(audienceOf(teller) === 'pupils' ? ['pupil-page'] : [])]
  return (
    <PublicFrame
      assets={at.visit.parts.assets}
      title={title}
      school={at.school.name}
      home={at.home}
      scripts={scripts}
      // Children are not offered to keep the page on a device that others use.
      manifest={audienceOf(teller) === 'pupils' ? undefined : `${at.home}/tell/app.webmanifest`}
    >
      {page}
    </PublicFrame>
  )
}
