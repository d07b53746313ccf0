import type { Clause, ClauseId } from './clause.ts'
import type { PolicyDocument, PrintedClause } from './document.ts'
import { allIdeas } from './library/all-ideas.ts'
import { type Idea, settingsOf } from './library/idea.ts'
import { type Names, withNames } from './library/placeholder.ts'
import { saidOf } from './library/say.ts'
import type { Saying } from './library/saying.ts'
import { numbered, referenceOf, type Unnumbered } from './numbering.ts'
import { clauseOfOwn, noOwnChanges, type OwnChanges } from './own-changes.ts'
import { allPacks } from './packs/all-packs.ts'
import { modelClauseOn } from './packs/model.ts'
import type { Policy } from './policy.ts'
import type { SettingName } from './registry.ts'
import { allSettings } from './settings/all-settings.ts'

const ideas: ReadonlyMap<string, Idea> = new Map(allIdeas.map((idea) => [idea.id, idea]))
const saidBy: ReadonlyMap<string, string> = new Map(allPacks.flatMap(({ says }) => Object.entries(says)))

/** The heading under which a school’s answers stand that no clause of its policy puts in words. */
export const alsoDecided = 'Also decided here'

/** The idea whose words a clause of a published policy, or of the model, is given in. */
export function ideaCarrying(id: ClauseId): Idea | undefined {
  return ideas.get(saidBy.get(id) ?? '')
}

type Worded = Omit<PrintedClause, 'reference'>
/** A clause in words, and the questions that those words answer. */
type Printed = Unnumbered<Worded> & { readonly section: string; readonly answers: readonly SettingName[] }

/**
 * A policy as one document. A clause that its answers leave without words is left out; so nothing is printed on which
 * the policy is silent. What the school answers and no clause says is said at the end, in the words of the model.
 */
export function documentOf(
  policy: Policy,
  facts: { readonly school: string | null; readonly source: string; readonly standing: string; readonly names: Names },
  own: OwnChanges = noOwnChanges,
): PolicyDocument {
  const printed = clausesOf(policy, own).flatMap((clause) => printedClause(clause, policy, facts.names, own))
  const unsaid = answersUnsaid(policy, printed, facts.names).filter(({ clause }) => !own.dropped.includes(clause.id))
  const sections = [...Map.groupBy([...printed, ...unsaid], ({ section }) => section)].map(([heading, clauses]) => ({
    heading,
    clauses,
  }))
  const { school, source, standing } = facts
  return {
    title: school === null ? policy.title : 'Social media policy',
    school,
    source,
    standing,
    sections: numbered(sections),
  }
}

function clausesOf(policy: Policy, { added, dropped }: OwnChanges): readonly Clause[] {
  const gone = new Set<ClauseId>(dropped)
  const all = new Map([...policy.clauses, ...added.map((clause) => [clause.id, clauseOfOwn(clause)] as const)])
  return [...all.values()].filter(({ id }) => !gone.has(id))
}

function printedClause(clause: Clause, policy: Policy, names: Names, own: OwnChanges): readonly Printed[] {
  const reworded = own.reworded[clause.id]
  const idea = reworded === undefined ? ideaCarrying(clause.id) : undefined
  if (idea) return saidClause(clause, idea, policy, names)
  const added = own.added.find(({ id }) => id === clause.id)
  const reference = added?.reference ?? referenceOf(clause)
  const answers = allSettings.map(({ name }) => name).filter((name) => policy.grounds[name]?.includes(clause.id))
  const text = withNames(reworded ?? added?.text ?? clause.summary, names)
  return [{ clause: worded(clause, text, null, []), reference, section: clause.section, answers }]
}

function saidClause(clause: Clause, idea: Idea, policy: Policy, names: Names): readonly Printed[] {
  const said = saidOf(idea, policy, clause.modality, names)
  if (said.length === 0) return []
  const text = said.map((one) => one.text).join(' ')
  return [
    {
      clause: worded(clause, text, idea.id, settingsOf(idea)),
      reference: referenceOf(clause),
      section: clause.section,
      answers: said.flatMap(({ saying }) =>
        saying.kind === 'always' || saying.kind === 'item' ? [] : [saying.setting],
      ),
    },
  ]
}

function worded(clause: Clause, text: string, idea: string | null, settings: readonly SettingName[]): Worded {
  const { id, modality, actor, kind, capability, trigger, evidence } = clause
  return { id, text, idea, settings, modality, actor, kind, capability, trigger, evidence }
}

function answersUnsaid(policy: Policy, printed: readonly Printed[], names: Names): readonly Printed[] {
  const said = new Set(printed.flatMap(({ answers }) => answers))
  const items = itemsSaid(printed)
  const unsaid = allSettings.flatMap(({ name }) => {
    const value: unknown = policy.settings[name]
    const inParts = Array.isArray(value) && value.length > 0 && value.every((item) => items.has(`${name}=${item}`))
    return value === undefined || said.has(name) || inParts ? [] : (modelClauseOn(name) ?? [])
  })
  const once = new Map(unsaid.map((one) => [one.idea.id, one]))
  const standing = new Set(printed.map(({ clause }) => clause.id))
  return [...once.values()]
    .filter(({ clause }) => !standing.has(clause.id))
    .flatMap(({ clause, idea }) => saidClause({ ...clause, section: alsoDecided }, idea, policy, names))
}

/** What clauses say that each word one part of a list. */
function itemsSaid(printed: readonly Printed[]): ReadonlySet<string> {
  const isItem = (saying: Saying) => saying.kind === 'item'
  const said = printed.flatMap(({ clause }) => ideas.get(clause.idea ?? '') ?? [])
  const sayings = said.flatMap(({ says }) => says.filter(isItem))
  return new Set(sayings.map((saying) => `${saying.setting}=${saying.item}`))
}
