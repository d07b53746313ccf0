import { z } from 'zod'
import { type EntryKind, type EntrySaid, entrySaidFrom, entrySchemas } from '../../src/actions/concerns/entry-said.ts'
import { kindsOfReport } from '../../src/core/concerns/kind-of-report.ts'
import { outsideBodies } from '../../src/core/concerns/outside-body.ts'

const kinds = kindsOfReport.map(({ id }) => id)
/** What fields may hold that only take some words, and do not say in their schema which. */
const fields: Readonly<Record<string, readonly unknown[]>> = {
  body: outsideBodies,
  notReferred: outsideBodies,
  was: kinds,
  now: kinds,
  grave: kinds,
  outcome: ['resolved', 'substantiated', 'malicious', 'false', 'unsubstantiated', 'unfounded', 'passed-on'],
  dueOn: ['2027-03-09'],
  until: ['2030-03-09'],
  childBornOn: ['2016-02-29'],
  adultBornOn: ['1980-06-01'],
  leftOn: ['2026-08-31'],
}

function valuesOf(name: string, schema: z.core.$ZodType): readonly unknown[] {
  if (schema instanceof z.ZodNullable) return [null, ...valuesOf(name, schema.unwrap())]
  if (schema instanceof z.ZodOptional) return [undefined, ...valuesOf(name, schema.unwrap())]
  if (schema instanceof z.ZodLiteral) return [...schema.values]
  if (schema instanceof z.ZodEnum) return schema.options
  if (schema instanceof z.ZodBoolean) return [true, false]
  if (schema instanceof z.ZodArray) return [[], ...valuesOf(name, schema.element).map((one) => [one])]
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape).map(([key, one]) => [key, valuesOf(key, one)[0]])
    return [Object.fromEntries(shape)]
  }
  if (schema instanceof z.ZodRecord) return [{}]
  return fields[name] ?? [`the ${name}`, '']
}

/** Everything that a line of a chronology can say: every kind, with every choice that it has, one changed at a time. */
export function everyEntry(): readonly EntrySaid[] {
  return (Object.keys(entrySchemas) as EntryKind[]).flatMap((kind) => {
    const shape: Readonly<Record<string, z.core.$ZodType>> = entrySchemas[kind].shape
    const values = Object.entries(shape).map(([name, schema]) => [name, valuesOf(name, schema)] as const)
    const first = Object.fromEntries(values.map(([name, all]) => [name, all[0]]))
    const changed = values.flatMap(([name, all]) => all.slice(1).map((value) => ({ ...first, [name]: value })))
    return [first, ...changed].map((said) => entrySaidFrom(kind, JSON.stringify(said)))
  })
}
