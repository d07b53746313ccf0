import type { Clause } from './clause.ts'
import type { OwnClause } from './own-changes.ts'
import type { Policy } from './policy.ts'
import { publishedClause, publishedOn } from './published-clause.ts'
import { isSettingName, type SettingName } from './registry.ts'

type Answered = Pick<Policy, 'settings' | 'grounds'>

/**
 * What a clause of the school's own is kept as: the obligations of published policies that a person confirmed it asks;
 * where these are only told, or there are none, what settles the answers that rest on it. Nothing where it is none of
 * these: it is then told to those it binds. What the product carries out is not said to be told besides.
 */
export function keptAs(clause: OwnClause, policy: Answered): readonly Clause[] {
  const confirmed = (clause.obligations ?? []).flatMap((id) => publishedClause(id) ?? [])
  const obliged = confirmed.map((one) => asAnswered(one, policy))
  const carried = obliged.filter(isCarried)
  if (carried.length > 0) return carried
  const settled = restingOn(clause, policy).flatMap((name) => settling(name, clause, policy))
  const carriedBySettings = settled.filter(isCarried)
  return carriedBySettings.length > 0 ? carriedBySettings : obliged.length > 0 ? obliged : settled
}

const isCarried = ({ kind }: Clause) => kind !== 'advise'

/** The answers that rest on a clause. */
function restingOn({ id }: OwnClause, { settings, grounds }: Answered): readonly SettingName[] {
  return Object.keys(grounds)
    .filter(isSettingName)
    .filter((name) => settings[name] !== undefined && grounds[name]?.includes(id))
}

/** What settles one question, for that question alone: those that answer it as the school does, or else all of them. */
function settling(name: SettingName, { id }: OwnClause, { settings }: Answered): readonly Clause[] {
  const all = publishedOn(name)
  const value: unknown = settings[name]
  const same = all.filter(({ setting }) => JSON.stringify(setting?.[name]) === JSON.stringify(value))
  return (same.length > 0 ? same : all).map((clause) => ({ ...clause, id, setting: { [name]: value } }))
}

/** An obligation with the school's answers in place of those that it was published with. */
function asAnswered(clause: Clause, { settings }: Answered): Clause {
  if (clause.setting === null) return clause
  const answers = Object.entries(clause.setting).map(([name, value]) => [
    name,
    isSettingName(name) ? (settings[name] ?? value) : value,
  ])
  return { ...clause, setting: Object.fromEntries(answers) }
}
