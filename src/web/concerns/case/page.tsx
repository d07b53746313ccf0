import type { CaseListed } from '../../../actions/concerns/concerns-for.ts'
import { dealtUnder } from '../../../actions/concerns/dealt-under.ts'
import type { FileKnown } from '../../../actions/concerns/look-at-file.ts'
import type { NamedByKind } from '../../../actions/concerns/named-by-kind.ts'
import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import type { ClockWithOrigin } from '../../../core/concerns/running-clocks.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import type { CaseLogRow } from '../../../storage/concerns/case-log.ts'
import { Details } from '../../kit/details.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Trail } from '../../kit/signpost/trail.tsx'
import type { SchoolVisit } from '../../route.ts'
import { levelState } from '../concern-words.ts'
import { CourseShown } from '../course/course-shown.tsx'
import type { OutsideKnown } from '../outside/known.ts'
import type { SupportShown as Support } from '../support/support-for.ts'
import { SupportShown } from '../support/support-shown.tsx'
import { AddedGraver, openedSince } from './added-graver.tsx'
import { outcomeWords } from './choice-words.ts'
import { JustDone } from './done.tsx'
import { entryWords } from './entry-words.tsx'
import { FilesShown } from './files-shown.tsx'
import { GuessSaid, KindGuessed } from './kind-guessed.tsx'
import { LetInByKind } from './let-in-by-kind.tsx'
import { LinesShown } from './lines-shown.tsx'
import { together } from './log-together.ts'
import { ReportShown } from './report-shown.tsx'
import { ClocksShown, NeverShown, RouteShown } from './route-shown.tsx'
import { StepsShown } from './steps-shown.tsx'
import { StillToDo } from './still-to-do.tsx'
import { lineWords } from './try-words.ts'
import { UnderShown } from './under-shown.tsx'
import { WhoLeads } from './who-leads.tsx'

/** How many lines of who read and did what stand on the page before all are asked for. */
export const linesAtFirst = 50

export type CaseShown = {
  readonly open: JustOpened
  readonly files: readonly FileKnown[]
  readonly clocks: readonly ClockWithOrigin[]
  readonly log: readonly CaseLogRow[]
  readonly wholeLog: boolean
  readonly withoutKey: readonly PersonId[]
  readonly support: Support | null
  readonly names: ReadonlyMap<string, string>
  readonly known: OutsideKnown
  /** Whom the kind that was put right names, and who cannot read it yet. */
  readonly named: readonly NamedByKind[]
  /** When it goes on, and to whom, where its owner has not opened it since it became theirs. */
  readonly goesOn: { readonly at: Date; readonly to: PersonId | null } | null
  /** Other cases that this one goes together with, as far as whoever looks may know of them. */
  readonly together: readonly CaseListed[]
}

/** A case: what is known, what its person wants, the clocks, the next step. */
export function CasePage({ visit, shown }: { readonly visit: SchoolVisit; readonly shown: CaseShown }) {
  const { open } = shown
  const { row } = open
  const { now } = visit
  const name = (person: string) => shown.names.get(person) ?? 'somebody who has left'
  const others = row.readers.filter((one) => one !== row.owner)
  const knows = new Set<string>(shown.together.map(({ id }) => id))
  const entries = open.entries.filter(({ said }) => said.kind !== 'goes-with' || knows.has(said.case))
  const wishes = open.entries.filter(({ said }) => said.kind === 'wish')
  return (
    <>
      <p class="soft">
        <a href="/concerns">Concerns</a>
      </p>
      <JustDone visit={visit} open={open} />
      <h1>{open.title}</h1>
      <p>
        {State(levelState(row))} Told {whenInWords(row.toldAt, now)}.{' '}
        {row.closedAt === null
          ? `${name(row.owner)} acts on it`
          : `Closed ${whenInWords(row.closedAt, now)}: ${(outcomeWords[row.outcome ?? ''] ?? '').toLowerCase()}. It was ${name(row.owner)}’s`}
        {others.length > 0 ? `; ${others.map(name).join(', ')} may read it` : ''}.
      </p>
      {shown.goesOn && (
        <p>
          {name(row.owner)} has not opened it {openedSince(open) ? 'since something grave was added' : 'yet'}. If it
          stays so,{' '}
          {shown.goesOn.to === null
            ? `everybody who may read it is told again ${whenInWords(shown.goesOn.at, now)}: nobody else at the school may have it`
            : `it goes on to ${name(shown.goesOn.to)} ${whenInWords(shown.goesOn.at, now)}`}
          .
        </p>
      )}
      {open.toldMoreAt !== null && (
        <p>
          <b>They added something {whenInWords(open.toldMoreAt, now)}, and nobody has answered.</b> Words stand below
          what was told, a file stands under Files.{' '}
          {row.stage === 'closed' && (
            <>
              If it goes on, <a href={`/concerns/${row.id}/step/reopen`}>open this case again</a>.
            </>
          )}
        </p>
      )}
      {shown.together.length > 0 && (
        <p>
          It goes together with{' '}
          {shown.together.map((one, at) => (
            <>
              {at > 0 && ', '}
              <a href={`/concerns/${one.id}`}>{one.title}</a>, told {whenInWords(one.toldAt, now)}
            </>
          ))}
          .
        </p>
      )}
      {shown.withoutKey.length > 0 && (
        <p>
          {shown.withoutKey.map(name).join(', ')} cannot open it yet: they have no key of their own. Ask them to make
          one under Concerns, then open this page again, and it opens for them too.
        </p>
      )}
      <AddedGraver open={open} now={now} />
      <GuessSaid open={open} />
      <LetInByKind visit={visit} open={open} named={shown.named} known={shown.known} name={name} />
      <WhoLeads visit={visit} open={open} known={shown.known} name={name} />
      <NeverShown route={open.route} />
      <div class="columns">
        <div>
          {open.reports.map((report, place) => (
            <ReportShown visit={visit} report={report} caseId={row.id}>
              {place === 0 && <KindGuessed visit={visit} open={open} />}
            </ReportShown>
          ))}
          <h2>What the person affected wants</h2>
          {wishes.length === 0 ? (
            <p>
              Nobody has asked yet. <a href={`/concerns/${row.id}/step/wish`}>Record what they want</a>
            </p>
          ) : (
            wishes.map((entry) => {
              const { head, words } = entryWords(entry, name)
              return (
                <p>
                  <b>{head}:</b> <span class="as-typed">{words}</span>
                </p>
              )
            })
          )}
        </div>
        <aside>
          <ClocksShown caseId={row.stage === 'open' ? row.id : null} clocks={shown.clocks} now={now} />
        </aside>
      </div>
      <div class="columns">
        <div>
          {row.stage === 'open' && <StillToDo open={open} name={name} now={now} />}
          <CourseShown open={open} />
          <StepsShown visit={visit} open={open} />
          <FilesShown visit={visit} caseId={row.id} files={shown.files} />
          <h2>What happened</h2>
          <LinesShown open={open} entries={entries} name={name} now={now} />
        </div>
        <aside>
          <UnderShown under={dealtUnder(open)} />
          <SupportShown open={open} support={shown.support} />
          <RouteShown route={open.route} clocks={shown.clocks} known={shown.known} />
          <p>
            <a href={`/concerns/${row.id}/kept`}>How long this is kept</a>
          </p>
          <Details summary="Who read and did what here" open={shown.wholeLog}>
            <Trail
              steps={together(shown.wholeLog ? shown.log : shown.log.slice(0, linesAtFirst)).map(
                ({ line, times, since }) => ({
                  words: `${line.actor === null ? (line.verb === 'tell' ? 'Somebody' : 'Signpost, or whoever told,') : name(line.actor)} ${lineWords(line.verb)}${times === 1 ? '' : `, ${times} times since ${whenInWords(since, now)}`}`,
                  when: whenInWords(line.at, now),
                  stands: 'done' as const,
                }),
              )}
            />
            {!shown.wholeLog && shown.log.length > linesAtFirst && (
              <p>
                <a href={`/concerns/${row.id}?log=whole`}>See all of it, from when it was told</a>
              </p>
            )}
          </Details>
        </aside>
      </div>
    </>
  )
}
