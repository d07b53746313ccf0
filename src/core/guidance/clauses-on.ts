import { z } from 'zod'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { ideaCarrying } from '../policy/document-of.ts'
import { clausesOf, type Policy } from '../policy/policy.ts'
import type { SettingName } from '../policy/registry.ts'
import written from './clause-readings.json' with { type: 'json' }

/** Which clauses of a published policy speak of which topic, in order of weight; and which only advise or ask. */
const readingSchema = z.strictObject({
  policy: z.string(),
  advises: z.array(z.string()),
  topics: z.record(z.string(), z.array(z.string())),
})

const readings = new Map(
  z
    .array(readingSchema)
    .parse(written)

    .map(({ policy, advises, topics }) => {
      const idOf = (reference: string) => `${policy}:${reference}` as ClauseId
      return [
        policy,
        {
          advises: new Set(advises.map(idOf)),
          topics: new Map(Object.entries(topics).map(([topic, references]) => [topic, references.map(idOf)])),
        },
      ] as const
    }),
)

/** The clauses of this policy that speak of a topic, leaving out those that the school’s own answers have overruled. */
export function clausesOn(policy: Policy, topic: string): readonly Clause[] {
  const ids = readings.get(policy.name)?.topics.get(topic) ?? []
  return clausesOf(policy, ids).filter((clause) => stillSpeaks(policy, clause))
}

/** Whether somebody has read this policy for what its clauses speak of. */
export function isRead(policy: Policy): boolean {
  return readings.has(policy.name)
}

/** The ideas that the clauses read for a topic say, in any published policy: what a policy nobody has read is asked for. */
export function ideasOn(topic: string): readonly string[] {
  return ideasByTopic.get(topic) ?? []
}

const ideasByTopic: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(topicsRead(), ({ topic }) => topic)].map(([topic, all]) => [
    topic,
    [...new Set(all.flatMap(({ clauses }) => clauses.flatMap((id) => ideaCarrying(id)?.id ?? [])))],
  ]),
)

/** Whether a clause advises, asks or encourages where its modality alone would say that it forbids or lays down. */
export function advises(policy: Policy, clause: Clause): boolean {
  return readings.get(policy.name)?.advises.has(clause.id) ?? false
}

/** A clause speaks while the school answers each question it settles as the clause does. */
export function stillSpeaks(policy: Policy, clause: Clause): boolean {
  return Object.entries(clause.setting ?? {}).every(
    ([name, value]) => JSON.stringify(policy.settings[name as SettingName]) === JSON.stringify(value),
  )
}

/** Every topic on which any published policy has clauses, with the policy: for the test that holds them to the topics. */
export function topicsRead(): readonly {
  readonly policy: string
  readonly topic: string
  readonly clauses: readonly ClauseId[]
}[] {
  return [...readings].flatMap(([policy, { topics }]) =>
    [...topics].map(([topic, clauses]) => ({ policy, topic, clauses })),
  )
}
