import type { ClauseId } from './clause.ts'
import { ideaCarrying } from './document-of.ts'
import { settingsOf } from './library/idea.ts'
import type { OwnChanges } from './own-changes.ts'
import { isSettingName, type SettingName } from './registry.ts'
import { type PolicyParts, startingPack } from './school-policy.ts'

/** A clause in the school's own words, and an answer that the product goes by and these words may not say. */
export type WordsApart = { readonly clause: ClauseId; readonly setting: SettingName }

/**
 * Where text and product may say opposite things: an answer that was changed under a clause in the school's own words,
 * and a clause of the library that the school put in its own words while the answer stands. Nobody can tell by
 * machine; so each is said until it is reworded to follow, or somebody says that it still holds.
 */
export function wordsApart(parts: PolicyParts): readonly WordsApart[] {
  const { settings, own } = parts
  return clausesInOwnWords(own).flatMap((clause) => {
    const said = own.says?.[clause]
    if (said === undefined && clause.startsWith('own:')) return []
    return answersUnder(parts, clause)
      .filter((setting) => JSON.stringify(said?.[setting]) !== JSON.stringify(settings[setting]))
      .map((setting) => ({ clause, setting }))
  })
}

/** The clauses in the school's own words on which an answer rests: changing it leaves their words as they are. */
export function ownWordsUnder(parts: PolicyParts, setting: SettingName): readonly ClauseId[] {
  return clausesInOwnWords(parts.own).filter((clause) => answersUnder(parts, clause).includes(setting))
}

/** What a clause's words are found to say is what the school answers now. */
export function withWordsHolding(parts: PolicyParts, clause: ClauseId): OwnChanges {
  const { settings, own } = parts
  const answers = answersUnder(parts, clause).map((name) => [name, settings[name]] as const)
  const said = Object.fromEntries(answers.filter(([, value]) => value !== undefined))
  return { ...own, says: { ...own.says, [clause]: said } }
}

/** A clause has other words, of which nobody has said yet whether they say what the school answers. */
export function withWordsUnread({ own }: PolicyParts, clause: ClauseId): OwnChanges {
  return { ...own, says: { ...own.says, [clause]: {} } }
}

/** Before an answer is changed: what it was is what its clauses say, where nothing was kept of them. */
export function withWordsRemembered(parts: PolicyParts, setting: SettingName): OwnChanges {
  const unkept = ownWordsUnder(parts, setting).filter(
    (clause) => clause.startsWith('own:') && parts.own.says?.[clause] === undefined,
  )
  return unkept.reduce((own, clause) => withWordsHolding({ ...parts, own }, clause), parts.own)
}

/** Whether no answer rests on a clause, so that its words can be apart from none. */
export function restsOnNothing(parts: PolicyParts, clause: ClauseId): boolean {
  return answersUnder(parts, clause).length === 0
}

function clausesInOwnWords({ added, reworded, dropped }: OwnChanges): readonly ClauseId[] {
  const all = [...added.map(({ id }) => id), ...(Object.keys(reworded) as ClauseId[])]
  return all.filter((id) => !dropped.includes(id))
}

/** The questions that a clause rests on: by what was read of the school's document, or by its pack and library. */
function answersUnder({ pack, grounds, own, settings }: PolicyParts, clause: ClauseId): readonly SettingName[] {
  const resting = grounds ?? startingPack(pack)?.grounds ?? {}
  const named = Object.keys(resting).filter(isSettingName)
  const grounded = named.filter((name) => resting[name]?.includes(clause))
  if (clause.startsWith('own:')) return grounded
  const idea = ideaCarrying(clause)
  const all = new Set([...grounded, ...(idea ? settingsOf(idea) : [])])
  return [...all].filter((name) => settings[name] !== undefined || own.says?.[clause]?.[name] !== undefined)
}
