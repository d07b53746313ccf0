import type { Clause, ClauseId } from './clause.ts'
import type { PolicyImport, ProposedClause } from './import/imported-policy.ts'
import type { ReadSetting } from './import/read-settings.ts'
import { noOwnChanges, type OwnClause, ownWordsAtMost } from './own-changes.ts'
import { allPacks } from './packs/all-packs.ts'
import type { SettingName } from './registry.ts'
import { ownDocument, type PolicyParts } from './school-policy.ts'
import { withAnswer } from './setting-value.ts'

const clausesPublished: ReadonlyMap<ClauseId, Clause> = new Map(
  allPacks.flatMap((pack) => pack.clauses.map((clause) => [clause.id, clause] as const)),
)

/**
 * A school's own document as a policy: its clauses in its own words and numbering, and the answers that a person
 * accepted, each resting on the clause it was read from. What nobody accepted stays silent. Its clauses are numbered
 * after `given`, the last number that a clause of the school's own had in any version.
 */
export function partsFromImport(found: PolicyImport, accepted: ReadonlySet<SettingName>, given = 0): PolicyParts {
  const added = found.clauses.map((clause, at) => ownClause(clause, given + at + 1))
  const byReference = new Map(found.clauses.map(({ ref }, at) => [ref, `own:${given + at + 1}` as ClauseId]))
  const answers = [...found.settings, ...(found.perhaps ?? [])].filter(({ name }) => accepted.has(name))
  const settings = answers.reduce<PolicyParts['settings']>((all, { name, value }) => withAnswer(all, name, value), {})
  const grounds = Object.fromEntries(answers.map((answer) => [answer.name, restingOn(answer, byReference)]))
  return { pack: ownDocument, settings, own: { ...noOwnChanges, added }, grounds }
}

function restingOn({ ref }: ReadSetting, byReference: ReadonlyMap<string, ClauseId>): readonly ClauseId[] {
  const id = byReference.get(ref)
  return id ? [id] : []
}

function ownClause(clause: ProposedClause, number: number): OwnClause {
  const text = (clause.leadIn === '' ? clause.text : `${clause.leadIn} ${clause.text}`).slice(0, ownWordsAtMost).trim()
  const alike = clause.matches.find(({ confidence }) => confidence >= 0.5)
  const published = alike && clausesPublished.get(alike.obligation)
  return {
    id: `own:${number}` as ClauseId,
    section: (clause.under[0] ?? '').trim().slice(0, 200) || 'Our policy',
    reference: clause.ref.trim().slice(0, 40) || null,
    text: text === '' ? clause.ref : text,
    modality: strengthOf(text),
    actor: published?.actor ?? whoIsMeant(text),
  }
}

/** How strongly the words themselves bind; without such a word they state something. */
function strengthOf(text: string): Clause['modality'] {
  if (/\b(?:must|may|shall|can) ?not\b|\bnever\b/i.test(text)) return 'must_not'
  if (/\bshould not\b/i.test(text)) return 'should_not'
  if (/\bmust\b|\bshall\b|\brequired to\b/i.test(text)) return 'must'
  if (/\bshould\b/i.test(text)) return 'should'
  return /\bmay\b/i.test(text) ? 'may' : 'fact'
}

/** Whom the words name first; everybody where they name nobody, so that no rule goes unread. */
function whoIsMeant(text: string): string {
  const named: readonly (readonly [string, RegExp])[] = [
    ['staff', /\b(?:staff|teachers?|employees?|colleagues)\b/i],
    ['governing_body', /\bgovern(?:ors|ing (?:body|board))\b/i],
    ['headteacher', /\bhead ?teacher\b/i],
    ['parent', /\bparents?\b/i],
    ['pupil', /\bpupils?\b/i],
  ]
  const first = named
    .map(([actor, words]) => ({ actor, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0]
  return first?.actor ?? 'all'
}
