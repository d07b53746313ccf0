import type { KindOfChannel } from '../core/channels/kind-of-channel.ts'
import type { ChannelId, PersonId, PupilId } from '../core/school/ids.ts'

/** Who and what the fictitious school's keys stand for, once they are in the database. */
export type Cast = {
  readonly people: ReadonlyMap<string, PersonId>
  readonly pupils: ReadonlyMap<string, PupilId>
  readonly channels: ReadonlyMap<KindOfChannel, ChannelId>
}

export function inCast<K, V>(named: ReadonlyMap<K, V>, key: K): V {
  const found = named.get(key)
  if (found === undefined) throw new Error(`The fictitious school speaks of ${String(key)}, who is not in it.`)
  return found
}
