import { type Clause, type ClauseId, printedReference } from './clause.ts'
import type { DocumentSection, PolicyDocument, PrintedClause } from './document.ts'
import { allIdeas } from './library/all-ideas.ts'
import { type Idea, settingsOf } from './library/idea.ts'
import type { Names } from './library/placeholder.ts'
import { sayIdea } from './library/say.ts'
import type { Policy } from './policy.ts'

const ideaOf: ReadonlyMap<ClauseId, Idea> = new Map(
  allIdeas.flatMap((idea) => idea.carries.map((id) => [id, idea] as const)),
)

/** The idea whose words a clause of a published policy is given in. */
export function ideaCarrying(id: ClauseId): Idea | undefined {
  return ideaOf.get(id)
}

/**
 * A policy as one document. A clause that its answers leave without words is left out; so nothing is printed on which
 * the policy is silent.
 */
export function documentOf(
  policy: Policy,
  facts: { readonly school: string | null; readonly source: string; readonly standing: string; readonly names: Names },
): PolicyDocument {
  const sections: { number: string; heading: string; clauses: PrintedClause[] }[] = []
  for (const clause of policy.clauses.values()) {
    const printed = printedClause(clause, policy, facts.names)
    if (!printed) continue
    let section = sections.find(({ heading }) => heading === clause.section)
    if (!section) {
      section = { number: String(sections.length + 1), heading: clause.section, clauses: [] }
      sections.push(section)
    }
    section.clauses.push(printed)
  }
  const { school, source, standing } = facts
  return { title: policy.title, school, source, standing, sections: sections as DocumentSection[] }
}

function printedClause(clause: Clause, policy: Policy, names: Names): PrintedClause | undefined {
  const idea = ideaOf.get(clause.id)
  const text = idea ? sayIdea(idea, policy, clause.modality, names) : clause.summary
  if (text === '') return undefined
  const { id, modality, actor, kind, capability, trigger, evidence } = clause
  return {
    id,
    reference: printedReference(id),
    text,
    idea: idea?.id ?? null,
    settings: idea ? settingsOf(idea) : [],
    modality,
    actor,
    kind,
    capability,
    trigger,
    evidence,
  }
}
