import type { KeptRoute } from '../../../actions/concerns/kept-route.ts'
import { askedForKinds, clockFor } from '../../../core/concerns/asked-for.ts'
import { ifGraveSign } from '../../../core/concerns/grave-signs.ts'
import type { OutsideBody } from '../../../core/concerns/outside-body.ts'
import { prohibitionWords } from '../../../core/concerns/prohibition-words.ts'
import type { ClockWithOrigin } from '../../../core/concerns/running-clocks.ts'
import { clockState } from '../../../core/concerns/running-clocks.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { Details } from '../../kit/details.tsx'
import { State } from '../../kit/signpost/state.tsx'
import type { OutsideKnown } from '../outside/known.ts'
import { bodyWords } from './choice-words.ts'
import { clockSteps, stepAt, toTell } from './clock-step.ts'
import { clockStates, clockWords, tookInWords } from './clock-words.ts'
import { GraveSignsShown } from './grave-signs-shown.tsx'
import { OutsideTold } from './outside-told.tsx'
import { RestsOn } from './rests-on.tsx'

/** Until when what is waited for; a clock that was missed stays missed. */
export function ClocksShown({
  caseId,
  clocks,
  now,
}: {
  /** Nothing where the case is closed: nothing answers a clock any more. */
  readonly caseId: string | null
  readonly clocks: readonly ClockWithOrigin[]
  readonly now: Date
}) {
  if (clocks.length === 0) return null
  return (
    <>
      <h2 id="clocks">Clocks</h2>
      <ul class="clocks">
        {clocks.map((clock) => {
          const toldApart = clock.stillToTell ?? []
          const step = toldApart.length > 0 ? null : clockSteps[clock.name]
          const state = clockState(clock, now)
          return (
            <li>
              <b>{clockWords[clock.name]}</b>{' '}
              {state === 'due-now' || state === 'done-after' ? 'at once' : `by ${whenInWords(clock.dueAt, now)}`}{' '}
              {State(clockStates[state])}
              {clock.doneAt !== null && (
                <span class="soft">
                  {' '}
                  {capital(whenInWords(clock.doneAt, now))}, {tookInWords(clock.startedAt, clock.doneAt)} after it was
                  known.
                </span>
              )}
              {clock.doneAt === null && step && caseId !== null && (
                <>
                  {' '}
                  <a href={stepAt(caseId, step)}>{step.says}</a>
                  {step.orElse && (
                    <>
                      {' '}
                      <a href={stepAt(caseId, step.orElse)}>{step.orElse.says}</a>
                    </>
                  )}
                </>
              )}
              {toldApart.length > 0 && <StillToTell caseId={caseId} bodies={toldApart} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Who outside is still to be told: each by name, since telling one is not telling another. */
function StillToTell({ caseId, bodies }: { readonly caseId: string | null; readonly bodies: readonly OutsideBody[] }) {
  return (
    <>
      {' '}
      {caseId === null ? 'Never told:' : 'Still to be told:'}
      <ul>
        {bodies.map((body) => {
          const step = toTell(body)
          return (
            <li>
              {capital(bodyWords[body])}
              {caseId !== null && (
                <>
                  {'. '}
                  <a href={stepAt(caseId, step)}>{step.says}</a>{' '}
                  <a href={stepAt(caseId, step.orElse)}>{step.orElse.says}</a>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What must not be done, each once, before anything is done. */
export function NeverShown({ route }: { readonly route: KeptRoute }) {
  const never = [...new Set(route.prohibited.map(({ prohibition }) => prohibition))]
  if (never.length === 0) return null
  return (
    <section class="never">
      <h2>What must not be done</h2>
      <ul>
        {never.map((one) => (
          <li>{prohibitionWords[one]}</li>
        ))}
      </ul>
    </section>
  )
}

/** Who outside is told and when, and on what each part rests. */
export function RouteShown(props: {
  readonly route: KeptRoute
  readonly clocks: readonly ClockWithOrigin[]
  readonly known: OutsideKnown
}) {
  const { route, known } = props
  const asked = askedForKinds.map(clockFor).filter((part) => props.clocks.some(({ name }) => name === part.clock))

  return (
    <>
      {route.outside.length > 0 && (
        <>
          <h2>Who outside is told</h2>
          <OutsideTold outside={route.outside} known={known} />
          {route.outside.some((one) => one.if === ifGraveSign) && <GraveSignsShown />}
        </>
      )}
      {route.policySilent && (
        <p>The school’s own policy names nobody for this. Signpost filled the gap from the layers below.</p>
      )}
      <Details summary="What the clocks and the don’ts rest on">
        <ul>
          {[...route.clocks, ...asked].map((one) => (
            <li>
              {clockWords[one.clock]}. <RestsOn origin={one.origin} known={known} />
            </li>
          ))}
          {route.prohibited.map((one) => (
            <li>
              {prohibitionWords[one.prohibition]} <RestsOn origin={one.origin} known={known} />
            </li>
          ))}
        </ul>
        <p>Decided under the edition {route.edition}.</p>
      </Details>
    </>
  )
}
