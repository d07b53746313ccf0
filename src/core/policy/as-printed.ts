import type { Clause, ClauseId } from './clause.ts'
import type { PolicyDocument, PrintedClause } from './document.ts'
import { noOwnChanges, type OwnChanges } from './own-changes.ts'
import { modelPack } from './packs/model.ts'
import type { Policy } from './policy.ts'
import type { SettingName } from './registry.ts'
import { schoolDocument } from './school-document.ts'

const ofModel: ReadonlyMap<ClauseId, Clause> = new Map(modelPack.clauses.map((clause) => [clause.id, clause]))

/**
 * A policy with the clauses that its document prints, no fewer and no more: a clause that the school's answers leave
 * without words is none of its policy, and an answer that no clause of its pack says stands in the clause of the model
 * that is printed for it. Nothing else is kept or broken, and nothing else is what a decision rests on.
 */
export function asPrinted(policy: Policy, own: OwnChanges = noOwnChanges): Policy {
  const printed = printedIn(schoolDocument(policy, { school: null }, own))
  const stays = [...policy.clauses.values()].flatMap((clause) => {
    const one = printed.get(clause.id)?.[1]
    if (!one) return []
    return [clause.id.startsWith('own:') ? { ...clause, printed: one.reference } : clause]
  })
  const come = [...printed.values()].flatMap(([section, clause]) => {
    const model = policy.clauses.has(clause.id) ? undefined : ofModel.get(clause.id)
    return model ? [asAnswered(model, section, clause, policy)] : []
  })
  const hasOwn = stays.some(({ printed: number }) => number !== undefined)
  if (come.length === 0 && !hasOwn && stays.length === policy.clauses.size) return policy
  const clauses = new Map([...stays, ...come].map((clause) => [clause.id, clause]))
  return { ...policy, clauses, grounds: grounded(policy, clauses, come) }
}

function printedIn({ sections }: PolicyDocument): ReadonlyMap<ClauseId, readonly [string, PrintedClause]> {
  return new Map(sections.flatMap(({ heading, clauses }) => clauses.map((one) => [one.id, [heading, one]] as const)))
}

/** A clause of the model in the words, and for the answers, of this school. */
function asAnswered(clause: Clause, section: string, printed: PrintedClause, { settings }: Policy): Clause {
  const answered = printed.settings.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]]))
  return { ...clause, section, summary: printed.text, setting: Object.fromEntries(answered) }
}

/** An answer rests on clauses that are printed; where none of its pack's is, on the one of the model that says it. */
function grounded(policy: Policy, clauses: Policy['clauses'], come: readonly Clause[]): Policy['grounds'] {
  const kept = Object.entries(policy.grounds).map(([name, ids]) => [name, (ids ?? []).filter((id) => clauses.has(id))])
  const grounds: Partial<Record<SettingName, readonly ClauseId[]>> = Object.fromEntries(kept)
  for (const { id, setting } of come) {
    for (const name of Object.keys(setting ?? {}) as SettingName[]) {
      if ((grounds[name] ?? []).length === 0) grounds[name] = [id]
    }
  }
  return grounds
}
