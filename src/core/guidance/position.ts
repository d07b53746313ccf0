import type { Role } from '../people/role.ts'
import { forbids } from '../policy/bound-by.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { answer, clausesOf, type Policy } from '../policy/policy.ts'
import { defaultOf, type SettingName } from '../policy/registry.ts'
import { isBound, servesTheSchool } from './asker.ts'
import { advises, clausesOn, isRead, stillSpeaks } from './clauses-on.ts'
import { clausesSpeaking } from './clauses-speaking.ts'
import type { Reading } from './reading.ts'
import { rolesNamed } from './roles-named.ts'
import type { Ask, Topic } from './topic.ts'
import { topicNamed } from './topics/all-topics.ts'
import { type Said, stricter, type Verdict } from './verdict.ts'

/** Where a policy stands on a topic, for one question: its verdict, whom it names, and what that rests on. */
export type Position = {
  readonly verdict: Verdict
  readonly roles: readonly Role[]
  readonly clauses: readonly ClauseId[]
  /** Where the policy is silent, what Signpost’s defaults would say, with the settings that say it. */
  readonly suggested:
    | { readonly verdict: Verdict; readonly roles: readonly Role[]; readonly defaults: readonly SettingName[] }
    | undefined
}

/** How many clauses are cited for an answer. */
export const mostClauses = 5

/** Where nothing is said, and no default is known that would say something. */
export const nothingSaid: Position = { verdict: 'silent', roles: [], clauses: [], suggested: undefined }

/**
 * The settings first, then the clauses found: a clause that grounds one of those settings adds nothing to what the setting
 * says, any other has the force of its own wording. The stricter of the two holds. Nobody outside the policy is bound.
 */
export function positionOn(policy: Policy, topic: Topic, reading: Reading): Position {
  const position = positionOnItself(policy, topic, reading)
  const wider = topic.otherwise === undefined ? undefined : topicNamed(topic.otherwise)
  if (!wider || reading.ofSchool || position.verdict !== 'silent' || position.clauses.length > 0) return position
  return positionOnItself(policy, wider, reading)
}

function positionOnItself(policy: Policy, topic: Topic, reading: Reading): Position {
  if (reading.ofSchool && !topic.states && !topic.answersWho) return whatTheSchoolDoes(policy, topic, reading)
  const own = bySettings(topic, reading, (name) => policy.settings[name])
  const saying = clausesSpeaking(policy, topic)
  const found = outOfScope(policy, reading) ? [] : speakingOf(policy, topic, saying)
  const grounds = own.said ? own.asked.flatMap((name) => answer(policy, name).clauses) : []
  const forces = found.filter((clause) => !grounds.includes(clause.id)).map((clause) => forceOf(policy, topic, clause))
  const bySetting = outOfScope(policy, reading) ? undefined : own.said && onlyAdvice(policy, own.said, grounds, found)
  const verdict = strongest(topic, [...(bySetting ? [bySetting.verdict] : []), ...forces])
  if (verdict === 'silent') {
    return { verdict, roles: [], clauses: statedIn(topic, found), suggested: suggestion(topic, reading) }
  }
  const roles =
    bySetting?.verdict === verdict && bySetting.roles.length > 0 ? bySetting.roles : whoHears(policy, topic, verdict)
  const speaking = clausesOf(policy, grounds).filter(
    (clause) => stillSpeaks(policy, clause) || grounds.includes(clause.id),
  )
  const kept = bySetting?.verdict === verdict || found.length === 0 ? speaking.map((clause) => clause.id) : []
  const first = found
    .map((clause) => clause.id)
    .filter((id) => bySetting !== undefined || forces.length > 0 || kept.includes(id))
  return {
    verdict,
    roles,
    clauses: [...new Set([...first, ...kept, ...saying.map((clause) => clause.id)])].slice(0, mostClauses),
    suggested: undefined,
  }
}

/** Who acts for the school, as clauses name them. */
export const theSchool: readonly string[] = [
  'school',
  'headteacher',
  'governing_body',
  'leadership',
  'dsl',
  'channel_admin',
]

/** Asked what the school does or may do, the clauses that bind it answer: yes where they say so, and else it is silence. */
function whatTheSchoolDoes(policy: Policy, topic: Topic, reading: Reading): Position {
  const found = outOfScope(policy, reading) ? [] : speakingOf(policy, topic, clausesSpeaking(policy, topic))
  const byIts = outOfScope(policy, reading) ? undefined : bySettings(topic, reading, (name) => policy.settings[name])
  if (reading.ofSchool !== 'did' && byIts?.said?.verdict === 'allowed')
    return settled(policy, byIts.said, byIts.asked, found)
  const own = found.filter(
    ({ actor, modality }) =>
      theSchool.includes(actor) && (reading.ofSchool !== 'did' ? modality !== 'aim' : forbids(modality)),
  )
  const verdicts = own.map(({ modality }): Verdict => (forbids(modality) ? 'not_allowed' : 'allowed'))
  const clauses = own.map(({ id }) => id).slice(0, mostClauses)
  return { verdict: verdicts.reduce(stricter, 'silent'), roles: [], clauses, suggested: undefined }
}

function settled(
  policy: Policy,
  { verdict, roles }: Said,
  asked: readonly SettingName[],
  found: readonly Clause[],
): Position {
  const grounds = asked.flatMap((name) => answer(policy, name).clauses)
  const clauses = [...new Set([...found.map(({ id }) => id), ...grounds])].slice(0, mostClauses)
  return { verdict, roles, clauses, suggested: undefined }
}

/** A policy that somebody has read speaks by what they found; any other by the ideas that read ones speak by. */
function speakingOf(policy: Policy, topic: Topic, saying: readonly Clause[]): readonly Clause[] {
  return topic.advice || !isRead(policy) ? saying : clausesOn(policy, topic.name)
}

/** Where clauses on a matter of advice only state something, that is shown: it is silence, but not of all words. */
function statedIn({ advice }: Topic, found: readonly Clause[]): readonly ClauseId[] {
  return advice ? found.map((clause) => clause.id).slice(0, mostClauses) : []
}

function bySettings(
  topic: Topic,
  reading: Reading,
  given: Ask,
): { said: Said | undefined; asked: readonly SettingName[] } {
  const asked = new Set<SettingName>()
  const ask: Ask = (name) => {
    const value = given(name)
    if (value !== undefined) asked.add(name)
    return value
  }
  const said = topic.decide?.(ask, reading)
  return { said, asked: [...asked] }
}

function suggestion(topic: Topic, reading: Reading): Position['suggested'] {
  const { said, asked } = bySettings(topic, reading, (name) => defaultOf(name))
  return said && { verdict: said.verdict, roles: said.roles, defaults: asked }
}

export const toldOf: readonly string[] = ['concerns', 'breaches', 'evidence']

/** What a clause comes to, from how it is worded. */
function forceOf(policy: Policy, topic: Topic, clause: Clause): Verdict {
  const { modality, capability } = clause
  if (topic.states) return 'allowed'
  if (advises(policy, clause)) return 'advised_against'
  if (forbids(modality)) return 'not_allowed'
  if (modality === 'may') return 'allowed'
  if (modality === 'must' || modality === 'should') {
    if (toldOf.includes(capability)) return 'report'
    if (capability === 'permissions') return 'needs_approval'
    return topic.duty ?? (topic.rests ? 'advised_against' : 'silent')
  }
  return 'silent'
}

/** What is asked only as advice is advice, however the setting that records it is named. */
function onlyAdvice(policy: Policy, said: Said, grounds: readonly ClauseId[], found: readonly Clause[]): Said {
  const clauses = found.filter((clause) => grounds.includes(clause.id))
  const soft = clauses.length > 0 && clauses.every((clause) => advises(policy, clause))
  return soft && (said.verdict === 'not_allowed' || said.verdict === 'needs_approval')
    ? { verdict: 'advised_against', roles: [] }
    : said
}

/** Where the matter is one to be told, telling comes before what is forbidden. */
function strongest(topic: Topic, all: readonly Verdict[]): Verdict {
  if (topic.duty === 'report' && all.includes('report')) return 'report'
  return all.reduce(stricter, 'silent')
}

function whoHears(policy: Policy, topic: Topic, verdict: Verdict): readonly Role[] {
  const told = verdict === 'report' && topic.hears && policy.settings[topic.hears]
  return told ? rolesNamed(told) : rolesFor(policy, verdict)
}

/** Who is told, or asked, where no matter names anybody else. */
export function rolesFor(policy: Policy, verdict: Verdict): readonly Role[] {
  if (verdict === 'report') return rolesNamed(answer(policy, 'concern-first-contact').value)
  return verdict === 'needs_approval' ? ['headteacher'] : []
}

/** Somebody who serves the school but is not among those the policy binds. Families are spoken of whether bound or not. */
export function outOfScope(policy: Policy, { asker }: Reading): boolean {
  const scope = policy.settings['people-in-scope']
  return scope !== undefined && servesTheSchool(asker) && !isBound(asker, scope)
}
