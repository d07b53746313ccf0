import { answer, type Policy } from '../policy/policy.ts'
import type { SchoolType } from '../school/school.ts'
import type { SchoolForRouting } from './chart.ts'
import { type Asks, type ClauseReading, standingReadings } from './clause-reading.ts'
import { holds } from './condition.ts'
import { councilClocks } from './council-clocks.ts'
import type { Fact } from './fact.ts'
import type { Origin } from './layer.ts'
import { originOfClause, originOfRule, originOfSetting } from './origin.ts'
import type { Edition } from './outside-rule.ts'
import type { Asked, ClockPart, InsidePart, OutsidePart, ProhibitionPart } from './route.ts'
import { settingReadings } from './setting-reading.ts'

/** What one rule asks, and whose rule it is. */
type Voice = { readonly asks: Partial<Asks>; readonly origin: Origin; readonly clocks?: readonly ClockPart[] }

/** The reading as it stands in this policy: what the school's own layer says of these facts. */
export function policyVoices(policy: Policy, found: readonly Fact[]): readonly Voice[] {
  const standing = standingReadings(policy)
  const applying = standing.filter((reading) => holds(reading.when, found))
  const first = applying.filter((reading) => !reading.fallback)
  const told = (readings: readonly ClauseReading[]) => readings.some((reading) => reading.asks.inside.length > 0)
  const clauses = told(first) ? first : applying
  const said = new Set(standing.flatMap((reading) => reading.settings))
  const settings = settingReadings(policy).filter(
    (reading) => reading.from === 'policy' && !said.has(reading.setting) && holds(reading.when, found),
  )
  return [
    ...clauses.map((reading) => ({ asks: reading.asks, origin: originOfClause(reading) })),
    ...settings.map((reading) => ({
      asks: reading.asks,
      origin: originOfSetting(reading.setting, answer(policy, reading.setting)),
    })),
  ]
}

/** What Signpost's defaults say where the policy does not answer the question. */
function defaultVoices(policy: Policy, found: readonly Fact[]): readonly Voice[] {
  return settingReadings(policy)
    .filter((reading) => reading.from === 'default' && holds(reading.when, found))
    .map((reading) => ({
      asks: reading.asks,
      origin: originOfSetting(reading.setting, answer(policy, reading.setting)),
    }))
}

function ruleVoices(edition: Edition, school: SchoolForRouting, found: readonly Fact[]): readonly Voice[] {
  return edition.rules
    .filter((rule) => holds(rule.when, found))
    .map((rule) => {
      const origin = originOfRule(rule, edition, school.confirmedRules)
      return {
        origin,
        asks: {
          inside: [rule.owner, ...(rule.inside ?? [])].map((anyOf) => [...anyOf]),
          outside: [...(rule.outside ?? [])],
          outsideIf: [...(rule.outsideIf ?? [])],
          prohibited: [...(rule.prohibited ?? [])],
          urgent: rule.urgent ?? false,
        },
        clocks: (rule.clocks ?? []).map((clock) => ({ ...clock, origin })),
      }
    })
}

/**
 * What all layers together ask for, of a report with these facts: the union of statute, council, policy and default.
 * A default only ever fills a silence as to who is told: where the policy names somebody it adds nobody.
 */
export function whatIsAsked(policy: Policy, school: SchoolForRouting, found: readonly Fact[], edition: Edition): Asked {
  const own = policyVoices(policy, found)
  const rules = ruleVoices(edition, school, found)
  const law = rules.filter((voice) => voice.origin.layer === 'statutory')
  const defaults = [
    ...defaultVoices(policy, found),
    ...rules.filter((voice) => voice.origin.layer === 'signpost-default'),
  ]
  const filling = own.some(namesSomebody)
    ? defaults.map(withoutRecipients)
    : firstToName(defaults, law.some(namesSomebody))
  const voices = [...law, ...own, ...filling]
  const outside = voices.flatMap((voice) => outsideOf(voice, school.type))
  const toLado = outside.some((part) => part.body === 'lado' && part.origin.layer !== 'school-policy')
  return {
    inside: voices.flatMap((voice) => insideOf(voice.asks.inside, voice.origin)),
    leads: voices.flatMap((voice) => insideOf(voice.asks.leads, voice.origin)),
    outside,
    clocks: [...voices.flatMap((voice) => voice.clocks ?? []), ...(toLado ? councilClocks(school) : [])],
    prohibited: onceEach(voices.flatMap(prohibitionsOf)),
    urgent: voices.filter((voice) => voice.asks.urgent === true).map((voice) => voice.origin),
    tellParents: voices.filter((voice) => voice.asks.tellParents === true).map((voice) => voice.origin),
    clauses: [...new Set(own.flatMap(({ origin }) => (origin.layer === 'school-policy' ? origin.clauses : [])))],
    policySilent: own.every(({ asks }) => (asks.inside?.length ?? 0) === 0 && (asks.outside?.length ?? 0) === 0),
  }
}

function withoutRecipients(voice: Voice): Voice {
  return { ...voice, asks: { ...voice.asks, inside: [] } }
}

/** Naming the school says that somebody there is told, and not who. */
function namesSomebody({ asks }: Voice): boolean {
  return (asks.inside ?? []).some((anyOf) => anyOf.some((recipient) => recipient !== 'school'))
}

/** Of several defaults only the first that names somebody is followed; the last resort only where the law names nobody. */
function firstToName(voices: readonly Voice[], lawSpeaks: boolean): readonly Voice[] {
  const first = voices.findIndex((voice) => namesSomebody(voice) && !(lawSpeaks && isLastResort(voice.origin)))
  return voices.map((voice, at) => (at === first ? voice : withoutRecipients(voice)))
}

function isLastResort(origin: Origin): boolean {
  return origin.layer === 'signpost-default' && origin.rule === 'anything-else'
}

function insideOf(asked: Asks['inside'] | undefined, origin: Origin): readonly InsidePart[] {
  return (asked ?? []).map((anyOf) => ({ anyOf, origin }))
}

function outsideOf({ asks, origin }: Voice, type: SchoolType | null): readonly OutsidePart[] {
  const always = (asks.outside ?? []).map((body): OutsidePart => ({ body, when: { kind: 'always' }, origin }))
  const maybe = (asks.outsideIf ?? [])
    .filter(({ onlyIn }) => type === null || onlyIn === undefined || onlyIn.includes(type))
    .map(({ body, words, onlyIn, decider }): OutsidePart => {
      const certain = onlyIn !== undefined && type !== null
      const maybe = { kind: 'if', words, ...(decider && { decider }) } as const
      return { body, when: certain ? { kind: 'always' } : maybe, origin }
    })
  return [...always, ...maybe]
}

function prohibitionsOf({ asks, origin }: Voice): readonly ProhibitionPart[] {
  return (asks.prohibited ?? []).map((prohibition) => ({ prohibition, origin }))
}

/** The same thing forbidden twice by one rule is said once; by two rules, each keeps its own source. */
function onceEach(parts: readonly ProhibitionPart[]): readonly ProhibitionPart[] {
  const seen = new Set<string>()
  return parts.filter(({ prohibition, origin }) => {
    const key = `${prohibition} ${JSON.stringify(origin)}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
