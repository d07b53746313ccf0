import { caseLogFor } from '../../../actions/concerns/case-log-for.ts'
import { clocksOf } from '../../../actions/concerns/clocks-of.ts'
import { goesWith } from '../../../actions/concerns/go-together.ts'
import { ifNotOpened } from '../../../actions/concerns/if-not-opened.ts'
import { filesOfOpen } from '../../../actions/concerns/look-at-file.ts'
import { namedByKind } from '../../../actions/concerns/named-by-kind.ts'
import { kindInWords } from '../../../actions/concerns/open-concern.ts'
import { outsideFacts } from '../../../actions/concerns/outside-now.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import type { CaseRow } from '../../../storage/concerns/cases.ts'
import { chartOf } from '../../../storage/concerns/chart-of.ts'
import { keysOf } from '../../../storage/concerns/member-keys.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { peopleToday } from '../../../storage/people/people-today.ts'
import { ownNamesSince, withOwnNames } from '../../policy/own-clause-names.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { outsideKnown } from '../outside/known.ts'
import { isAboutAnAdult, supportFor } from '../support/support-for.ts'
import { withOpenCase } from '../with-case.ts'
import { CasePage, type CaseShown, linesAtFirst } from './page.tsx'

export async function showCase(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const { tx, actor } = visit
    const desk = concernDesk(visit)
    const wholeLog = visit.query['log'] === 'whole'
    const names = await peopleNames(tx)
    const outside = await outsideFacts(tx, visit.now)
    const chart = isAboutAnAdult(open.route.facts) ? await chartOf(tx, visit.now, outside.school) : undefined
    const today = chart?.people ?? (await peopleToday(tx, visit.now))
    const shown = {
      open,
      names,
      files: await filesOfOpen(tx, desk, actor.person, open.row),
      // A case of 500 entries has as many lines of this behind one sentence: they are drawn where they are asked for.
      log: await caseLogFor(tx, actor.person, open.row.id, wholeLog ? 5000 : linesAtFirst + 1),
      wholeLog,
      withoutKey: await withoutKey(tx, open.row.readers),
      support: chart ? supportFor(open, chart) : null,
      named: namedByKind(open, today),
      known: outsideKnown(visit.now, open.row.concerned, { today, names, outside }, actor.person),
      clocks: clocksOf(open, open.calendar),
      goesOn: await goesOn(visit, open.row),
      together: await goesWith(tx, desk, actor.person, open),
    }
    const page = schoolPage(
      visit,
      { title: kindInWords(open.row), place: 'Concerns' },
      withOwnNames(<CasePage visit={visit} shown={shown} />, await ownNamesSince(visit, open.route.policyVersion)),
    )
    return { headers: leavesNothing, page }
  })
}

/** When a case that its owner has not opened goes on, and to whom: read by somebody else meanwhile. */
async function goesOn(visit: SchoolVisit, row: CaseRow): Promise<CaseShown['goesOn']> {
  if (row.stage !== 'open' || row.ownerOpenedAt !== null || row.passesOnAt === null) return null
  return { at: row.passesOnAt, to: (await ifNotOpened(visit.tx, concernDesk(visit), row)) ?? null }
}

/** Who may read it and has no key of their own yet. */
async function withoutKey(tx: SchoolVisit['tx'], readers: readonly PersonId[]): Promise<readonly PersonId[]> {
  const keys = await keysOf(tx, readers)
  return readers.filter((reader) => !keys.some(({ person }) => person === reader))
}
