import type { InSchool } from '../in-school.ts'
import { versionsOf } from './versions-of.ts'

export type VersionToCome = { readonly version: string; readonly from: Date }

/** The version that governors adopted last, where it is not in force yet. */
export async function versionToCome(tx: InSchool, now: Date): Promise<VersionToCome | undefined> {
  const last = (await versionsOf(tx, now))[0]
  return last?.standing === 'adopted' ? { version: last.id, from: last.from } : undefined
}

/** Every version that was adopted and comes in force on a day to come, the first to begin first. */
export async function versionsToCome(tx: InSchool, now: Date): Promise<readonly VersionToCome[]> {
  return (await versionsOf(tx, now))
    .filter(({ standing }) => standing === 'adopted')
    .map(({ id, from }) => ({ version: id, from }))
    .sort((one, other) => one.from.getTime() - other.from.getTime())
}
