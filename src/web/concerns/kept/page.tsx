import type { KeepingSaid } from '../../../actions/concerns/how-long-kept.ts'
import type { OpenCase, OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { Keep } from '../../../core/concerns/retention.ts'
import { dayAt, dayInWords, dayIn as dayOf } from '../../../core/school/day.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import type { Keeping } from '../../../storage/concerns/keeping.ts'
import { Button } from '../../kit/button.tsx'
import { DateInput } from '../../kit/date-input.tsx'
import { Details } from '../../kit/details.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { boxesOf, dayIn, textIn, typedDay } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { backToCase, concernPage } from '../concern-page.tsx'
import { Ending } from './ending.tsx'
import {
  dayWords,
  keepingEntryWords,
  type keepingRefusalWords,
  registerSaid,
  ruleInWords,
  untilInWords,
} from './keeping-words.ts'

export type KeptModel = {
  readonly open: OpenCase
  readonly keep: Keep
  readonly keeping: Keeping | undefined
  readonly said: KeepingSaid
  readonly reviews: readonly OpenEntry[]
  readonly name: (person: string) => string
  /** Why this person cannot destroy it now; null where they can. */
  readonly notDestroyed: keyof typeof keepingRefusalWords | null
  readonly problems: Problems
}
export type Shown = { readonly visit: SchoolVisit; readonly model: KeptModel; readonly at: string }

/** How long a case is kept and by which rule, what holds it, and the two steps that end it. */
export function keptPage(visit: SchoolVisit, model: KeptModel): Reply {
  const { open, keep, keeping, problems } = model
  const { now } = visit
  const at = `/concerns/${open.row.id}`
  const title = 'How long this is kept'
  const closed = open.row.stage === 'closed'
  const held = keeping?.heldSince ?? null
  const shown = { visit, model, at }
  const wanting = closed && keep.rule === 'date-of-birth-not-known'
  return concernPage(
    visit,
    { title, back: backToCase(open), problems },
    <>
      {held !== null && <p>{State({ is: 'stops', children: 'Held' })} Nothing of it is destroyed while it is held.</p>}
      <SummaryList
        rows={[
          { key: 'What it is', value: registerSaid(open.row.register, open.row.kindGuessed) },
          closed && open.row.closedAt !== null && { key: 'Closed', value: whenInWords(open.row.closedAt, now) },
          { key: 'Kept', value: closed ? untilInWords(keep, now) : 'While it is open, and then by its outcome' },
          closed && { key: 'By which rule', value: <RuleShown {...keep} /> },
          closed && keeping?.reviewOn
            ? {
                key: 'Somebody looks at it',
                value:
                  keeping.releasedAt !== null
                    ? 'Done: it was let go'
                    : keeping.reviewOn <= dayAt(now)
                      ? `Now: since ${dayInWords(keeping.reviewOn, now)}`
                      : `On ${dayInWords(keeping.reviewOn, now)}`,
              }
            : null,
          held !== null && { key: 'Held', value: <HeldFor {...shown} since={held} /> },
        ]}
      />
      {wanting && <Hangs {...shown} />}
      {closed && <Ending {...shown} />}
      {!wanting && <Hangs {...shown} />}
      <Hold {...shown} />
      {model.reviews.length > 0 && (
        <>
          <h2>What was decided</h2>
          <Trail
            steps={model.reviews.flatMap(({ said, by, enteredAt }) =>
              said.kind === 'keeping-review'
                ? [
                    {
                      words: keepingEntryWords(said, (typed) => dayWords(typed, now)).head,
                      when: whenInWords(enteredAt, now),
                      note: (
                        <>
                          <span class="as-typed">{said.words} </span>
                          {by !== null && <span>By {model.name(by)}.</span>}
                        </>
                      ),
                      stands: 'done' as const,
                    },
                  ]
                : [],
            )}
          />
        </>
      )}
    </>,
  )
}

/** Since when it is held, by whom, and what for: whoever may lift it has to know. */
function HeldFor({ visit, model, since }: Shown & { readonly since: Date }) {
  const last = model.open.entries.findLast(({ said }) => said.kind === 'hold' && said.on)
  return (
    <>
      Since {whenInWords(since, visit.now)}
      {last?.by != null && <>, by {model.name(last.by)}</>}
      {last?.said.kind === 'hold' && (
        <>
          : <span class="as-typed">{last.said.words}</span>
        </>
      )}
    </>
  )
}

/** The rule, and the schedule it stands in. */
function RuleShown({ rule }: Keep) {
  return (
    <>
      {ruleInWords(rule)} <a href="/school/keeping">How long concerns are kept</a>
    </>
  )
}

/** That on which the time of a case hangs, as somebody knows it. */
function Hangs({ visit, model, at }: Shown) {
  const { said, problems, open } = model
  const { register } = open.row
  const typed = (name: string, known: string | null) => {
    const day = known === null ? undefined : dayOf(known)
    const sent = dayIn(visit.form, name)
    return boxesOf(name, sent.empty && day ? typedDay(day) : sent.typed)
  }
  const adults = register === 'allegations' || register === 'low-level-concerns' || register === 'breaches'
  const date = (name: string, legend: string, known: string | null) => (
    <DateInput id={name} namePrefix={name} legend={legend} values={typed(name, known)} error={problems[name]} />
  )
  const wanting = model.keep.rule === 'date-of-birth-not-known' && open.row.stage === 'closed'
  return (
    <Details
      summary="Give the dates that decide how long"
      open={wanting || ['child', 'adult', 'left'].some((name) => name in problems)}
    >
      <Form visit={visit} action={`${at}/kept`}>
        <p>Leave out what you do not know. It is sealed with the case.</p>
        {date('child', 'When was the youngest child in it born?', said.childBornOn)}
        {adults && date('adult', 'When was the adult it is about born?', said.adultBornOn)}
        {adults && date('left', 'When did the adult’s work here end, if it did?', said.leftOn)}
        <Radios
          name="abuse"
          legend="Is it a record of child sexual abuse?"
          hint="Where nobody says, it counts as one if an indecent image of a child is in it."
          value={textIn(visit.form, 'abuse') || said.sexualAbuse}
          choices={[
            { value: 'yes', words: 'Yes, or it may be' },
            { value: 'no', words: 'No' },
          ]}
        />
        <Acts>
          <Button kind="secondary" once>
            Keep these answers
          </Button>
        </Acts>
      </Form>
    </Details>
  )
}

function Hold({ visit, model, at }: Shown) {
  const held = model.keeping?.heldSince != null
  return (
    <Details summary={held ? 'Lift the hold' : 'Hold it from destruction'} open={'hold-why' in model.problems}>
      <Form visit={visit} action={`${at}/kept/hold`}>
        <p>
          {held
            ? 'Lift it once the inquiry, claim or investigation is over. Somebody then has to look at the case again.'
            : 'An inquiry, a claim, an investigation or a request for somebody’s data: as long as one runs, nothing is destroyed.'}
        </p>
        <input type="hidden" name="hold" value={held ? 'off' : 'on'} />
        <WordsBox
          name="hold-why"
          atMost={toldAtMost.words}
          label={held ? 'Why can it be lifted?' : 'What is it held for?'}
          rows={2}
          value={textIn(visit.form, 'hold-why', wholeForm)}
          error={model.problems['hold-why']}
        />
        <Acts>
          <Button kind="secondary" once>
            {held ? 'Lift the hold' : 'Hold it'}
          </Button>
        </Acts>
      </Form>
    </Details>
  )
}
