import { randomBytes } from 'node:crypto'
import { addAsTeller } from '../../../actions/concerns/add-as-teller.ts'
import { policyForConcerns } from '../../../actions/concerns/policy-for-concerns.ts'
import { ownReport, whoHasIt } from '../../../actions/concerns/talk.ts'
import { tellConcern } from '../../../actions/concerns/tell-concern.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import type { Role } from '../../../core/people/role.ts'
import { isStaff } from '../../../core/people/role.ts'
import { isId, type ReportId } from '../../../core/school/ids.ts'
import { ownKinds } from '../../../storage/concerns/own-kinds.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { type Added, addedIn } from '../back/added.ts'
import { NotAdded, notAddedTitle } from '../back/not-added.tsx'
import { Talk } from '../back/talk.tsx'
import { concernDesk } from '../concern-desk.ts'
import { openKeyFirst } from '../key/open-first.tsx'
import { leavesNothing } from '../leaves-nothing.ts'
import { withPasskey } from '../needs-second-factor.tsx'
import { AdultTellPage } from '../tell/adult-page.tsx'
import { AlsoOutside, ladoToShow, RingTheLado } from '../tell/also-the-lado.tsx'
import { problemsForAdults, type TellForm, tellForm } from '../tell/form.ts'
import { InDanger } from '../tell/in-danger.tsx'
import { tellerWords } from '../tell/tellers.ts'
import { ThanksPage } from '../tell/thanks-page.tsx'
import { promisedBy, promisedTo } from '../tell/who-will-read.ts'

/** As whom somebody who is signed in tells: what they are at the school. */
function tellerOf(roles: readonly Role[]): Exclude<ReporterKind, 'pupil'> {
  if (isStaff(roles)) return 'staff'
  if (roles.some((role) => ['chair-of-governors', 'vice-chair', 'governor', 'clerk'].includes(role))) return 'governor'
  if (roles.some((role) => ['volunteer', 'contractor'].includes(role))) return 'volunteer'
  return roles.includes('parent') ? 'parent' : 'public'
}

export async function showOwnTell(visit: SchoolVisit): Promise<Reply> {
  return shown(visit, null, {})
}

export async function sendOwnTell(visit: SchoolVisit): Promise<Reply> {
  const { tx, actor } = visit
  const form = tellForm(visit.form, await ownKinds(tx))
  const problems = problemsForAdults(form)
  if (hasProblems(problems) || form.once === null) return shown(visit, form, problems)
  const teller = tellerOf(actor.roles)
  const outcome = await tellConcern(tx, concernDesk(visit), await policyForConcerns(tx), {
    teller,
    person: actor.person,
    told: { ...form.told, name: actor.name },
    images: 'not-asked',
    once: form.once,
  })
  if ('refused' in outcome && outcome.refused === 'told-already') return { goTo: '/concerns' }
  if ('refused' in outcome) {
    return {
      page: schoolPage(
        visit,
        { title: 'Ring the council’s officer', place: 'Concerns' },
        <>
          <h1>Nobody at the school can read this</h1>
          <InDanger to={audienceOf(teller)} />
          <p>
            Everybody who could deal with it may be part of it, so it was not kept.{' '}
            <RingTheLado lado={await ladoToShow(tx, visit.now, { showLado: true, concerned: outcome.concerned })} />
          </p>
          {audienceOf(teller) === 'staff' && <AlsoOutside />}
          <h2>What you wrote</h2>
          <p class="as-typed preview">{form.told.words}</p>
        </>,
      ),
    }
  }
  return {
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: 'We have it', place: 'Concerns' },
      <>
        <ThanksPage
          visit={visit}
          teller={teller}
          code={outcome.code}
          promised={await promisedBy(tx, visit.now, teller, outcome.goes.readersInWords)}
          back={`/s/${visit.slug}/tell/back`}
          lado={await ladoToShow(tx, visit.now, outcome.goes)}
        />
        {outcome.code === null && (
          <p>
            <a href={`/concerns/told/${outcome.report}`}>See what you told, add to it, and read answers</a>
          </p>
        )}
      </>,
    ),
  }
}

/** What somebody told while signed in, with the answers. Their own only. */
export async function showOwnReport(visit: SchoolVisit): Promise<Reply> {
  return ownTalk(visit, { words: '', problems: {} })
}

async function ownTalk(visit: SchoolVisit, { words, problems }: Added): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const report = isId(id)
    ? await ownReport(visit.tx, concernDesk(visit), visit.actor.person, id as ReportId)
    : undefined
  if (!report) return 'not-found'
  if (report === 'shut') return visit.keyInHand ? readByCode(visit) : withPasskey(visit, () => openKeyFirst(visit))
  const has = await whoHasIt(visit.tx, report)
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, 'What you told'), place: 'Concerns' },
      <>
        <InDanger to={audienceOf(report.teller)} />
        <Talk
          visit={visit}
          report={report}
          action={`/concerns/told/${id}`}
          fileAt={`/concerns/told/${id}/file`}
          tellAt="/concerns/tell"
          to={audienceOf(report.teller)}
          has={has}
          promised={await promisedBy(visit.tx, visit.now, report.teller, has.readers)}
          typed={words}
          problems={problems}
          justAdded={visit.query['done'] === 'added'}
        />
      </>,
    ),
  }
}

/** Told before they had a key: the code that was shown then is the way to it, until a reader of it opens the case again. */
function readByCode(visit: SchoolVisit): Reply {
  return {
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: 'Read it with your code', place: 'Concerns' },
      <>
        <h1>Read it with your code</h1>
        <p>
          You told this before you had your own key, so it is not locked for it yet.{' '}
          <a href={`/s/${visit.slug}/tell/back`}>Use the code that you wrote down then</a>. Once somebody who deals with
          it opens it again, it opens here too.
        </p>
      </>,
    ),
  }
}

export async function sendOwnMore(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  if (!isId(id)) return 'not-found'
  const report = await ownReport(visit.tx, concernDesk(visit), visit.actor.person, id as ReportId)
  if (report === 'shut' && !visit.keyInHand) return withPasskey(visit, () => openKeyFirst(visit))
  const { words, problems } = addedIn(visit.form)
  if (hasProblems(problems)) return ownTalk(visit, { words, problems })
  const added =
    words === '' ||
    (await addAsTeller(visit.tx, concernDesk(visit), { person: visit.actor.person, report: id as ReportId }, words))
  if (typeof added === 'object' && report && report !== 'shut') {
    const to = audienceOf(report.teller)
    const lado = await ladoToShow(visit.tx, visit.now, { showLado: true, concerned: added.concerned })
    const page = <NotAdded to={to} lado={lado} words={words} />
    return { headers: leavesNothing, page: schoolPage(visit, { title: notAddedTitle(to), place: 'Concerns' }, page) }
  }
  return added ? { goTo: `/concerns/told/${id}${words === '' ? '' : '?done=added'}` } : 'not-found'
}

async function shown(visit: SchoolVisit, form: TellForm | null, problems: Problems): Promise<Reply> {
  const teller = tellerOf(visit.actor.roles)
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, tellerWords[teller].title), place: 'Concerns' },
      <>
        <AdultTellPage
          visit={visit}
          shown={{
            teller,
            form,
            problems,
            once: form?.once ?? randomBytes(24).toString('base64url'),
            promised: await promisedTo(visit.tx, visit.now, teller),
            action: '/concerns/tell',
            own: await ownKinds(visit.tx),
            signedInAs: visit.actor.name,
          }}
        />
        <p>
          To tell without your name, <a href={`/s/${visit.slug}/tell/${teller}`}>use the page that anybody can use</a>.
        </p>
      </>,
    ),
  }
}
