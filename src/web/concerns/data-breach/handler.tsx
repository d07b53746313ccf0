import { clocksOf } from '../../../actions/concerns/clocks-of.ts'
import { dataDecision, dataFacts } from '../../../actions/concerns/data-facts.ts'
import { regulatorsFormAsks } from '../../../core/concerns/data-breach.ts'
import { clockState } from '../../../core/concerns/running-clocks.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { calendarOf } from '../../../storage/concerns/calendar-of.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { clockStates } from '../case/clock-words.ts'
import { dataDecisionWords, formAsksWords } from '../case/ending-words.ts'
import { backToCase, concernPage } from '../concern-page.tsx'
import { isRecorded } from '../course/recorded.ts'
import { withOpenCase } from '../with-case.ts'

/** A breach of personal data on one page: the 72 hours, what the regulator’s form asks, who is told. */
export async function showDataBreach(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const { now } = visit
    const at = `/concerns/${open.row.id}`
    const clock = clocksOf(open, await calendarOf(visit.tx)).find(({ name }) => name === 'ico-told')
    const facts = dataFacts(open)
    const decision = dataDecision(open)
    const known = regulatorsFormAsks.filter((name) => facts[name]).length
    const title = 'The breach of personal data'
    const hours = clock ? Math.floor((clock.dueAt.getTime() - now.getTime()) / 3_600_000) : 0
    return concernPage(
      visit,
      { title, back: backToCase(open) },
      <>
        {clock && (
          <p class="the-clock">
            <b>Tell the ICO by {whenInWords(clock.dueAt, now)}</b> {State(clockStates[clockState(clock, now)])}{' '}
            {clock.doneAt === null
              ? hours >= 0
                ? `${hours} of 72 hours are left, nights and holidays counted.`
                : 'The 72 hours are over. Tell them now, and why it is late.'
              : `Settled ${whenInWords(clock.doneAt, now)}.`}
          </p>
        )}
        <p>
          A part that nobody knows yet is sent later. Do not keep the form back for it. Delete nothing: what shows how
          it happened is kept.
        </p>
        <h2>Who is told</h2>
        <p>
          {decision === null ? 'Nobody has decided yet.' : `${dataDecisionWords(decision)}.`}
          {decision?.tell === 'nobody' && (
            <>
              {' '}
              Because: <span class="as-typed">{decision.reason}</span>
            </>
          )}
        </p>
        <p>
          {isRecorded(open, 'data-people')
            ? 'Whether the people whose data it is were told is recorded.'
            : decision?.tell === 'regulator-and-people'
              ? 'The people whose data it is are to be told as well, without delay.'
              : 'Nothing is recorded about the people whose data it is.'}
        </p>
        <Acts>
          <Button href={`${at}/step/data-decision`}>Decide who is told</Button>
          <Button kind="secondary" href={`${at}/step/referral`}>
            The ICO was told
          </Button>
          <Button kind="secondary" href={`${at}/step/data-people`}>
            The people were told
          </Button>
        </Acts>
        <h2>What the ICO’s form asks</h2>
        <p>
          {known} of {regulatorsFormAsks.length} parts are known. <a href={`${at}/step/data-facts`}>Fill in a part</a>
        </p>
        <SummaryList
          rows={regulatorsFormAsks.map((name) => ({
            key: formAsksWords[name].label,
            value: facts[name] ? <span class="as-typed">{facts[name]}</span> : <span class="soft">Not known yet</span>,
          }))}
        />
      </>,
    )
  })
}
