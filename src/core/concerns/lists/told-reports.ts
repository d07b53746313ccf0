import { z } from 'zod'
import { kindsOfReport } from '../kind-of-report.ts'
import written from './told-reports.json' with { type: 'json' }

const audiences = ['staff', 'families', 'pupils'] as const

const writtenSchema = z.record(
  z.enum(kindsOfReport.map(({ id }) => id)),
  z.partialRecord(z.enum(audiences), z.array(z.string())),
)

const byKind = writtenSchema.parse(written)

/** Reports of every kind in the voices of staff, families and pupils, made up to know the words of each kind by. */
export const toldReports = kindsOfReport.flatMap(({ id: kind }) =>
  audiences.flatMap((teller) => (byKind[kind][teller] ?? []).map((text) => ({ kind, teller, text }))),
)
