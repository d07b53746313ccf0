import { caseReference } from '../../../core/concerns/bundle/bundle-document.ts'
import type { Chart } from '../../../core/concerns/chart.ts'
import type { RollPupil } from '../../../core/screening/roll.ts'
import { type LogLine, logUpTo } from '../../../storage/concerns/bundles.ts'
import { chartOf } from '../../../storage/concerns/chart-of.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { rollOf } from '../../../storage/consents/roll-of.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { type FileKnown, filesOf } from '../look-at-file.ts'
import type { OpenCase } from '../open-concern.ts'
import type { BundleDesk } from './bundle-desk.ts'

export type FileForBundle = Pick<FileKnown, 'id' | 'captured' | 'mediaType' | 'unopened' | 'scan' | 'by' | 'arrivedAt'>

/** A case as its own record has it up to one line, with everybody at the school who might be named in it. */
export type CaseForBundle = {
  readonly open: Pick<OpenCase, 'title' | 'reports' | 'entries'> & {
    readonly row: Pick<OpenCase['row'], 'id' | 'owner' | 'kind' | 'kindGuessed'>
  }
  readonly files: readonly FileForBundle[]
  readonly log: readonly LogLine[]
  readonly end: LogLine
  readonly reference: string
  readonly names: ReadonlyMap<string, string>
  readonly chart: Chart
  readonly roll: readonly RollPupil[]
}

/**
 * Takes out of a case what its own record had come to at a line of it: an entry, a report, an answer or a file is in
 * where the record says that it came, and what was entered later is not. Nothing where there is no such line.
 */
export async function caseForBundle(
  tx: InSchool,
  desk: BundleDesk,
  open: OpenCase,
  upTo: number | null,
): Promise<CaseForBundle | undefined> {
  const { row } = open
  const files = await filesOf(tx, desk, desk.hand.person, row.id)
  const log = await seenBy(tx, { person: desk.hand.person }, () => logUpTo(tx, row.id, upTo))
  const end = log.at(-1)
  if (end === undefined || (upTo !== null && end.seq !== upTo)) return undefined
  const came = new Set(log.map(({ subject }) => subject))
  return {
    open: {
      ...open,
      reports: open.reports
        .filter(({ id }) => came.has(id))
        .map((report) => ({ ...report, messages: report.messages.filter(({ id }) => came.has(id)) })),
      entries: open.entries.filter(({ id, said }) => came.has(said.kind === 'told' ? said.report : id)),
    },
    files: files.filter(({ id }) => came.has(id)),
    log,
    end,
    reference: caseReference(row.id),
    names: await peopleNames(tx),
    chart: await chartOf(tx, desk.now),
    roll: await rollOf(tx),
  }
}
