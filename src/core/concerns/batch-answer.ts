import type { Role } from '../people/role.ts'
import type { ClauseId } from '../policy/clause.ts'
import { answer, type Policy } from '../policy/policy.ts'
import { type SchoolForRouting, schoolNotKnown } from './chart.ts'
import type { Fact } from './fact.ts'
import { factsInReport } from './facts-in-report.ts'
import type { KindId } from './kind-of-report.ts'
import type { Origin } from './layer.ts'
import { isTheirsToDecide, type OutsideBody } from './outside-body.ts'
import { postsAccusedIn } from './posts-in-words.ts'
import { prohibitionWords } from './prohibition-words.ts'
import type { ReporterKind } from './reporter.ts'
import type { Asked, InsidePart, OutsidePart, Recipient } from './route.ts'
import { newestEdition } from './route-of.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** Bodies by the ids that readers of a batch know. */
export type BodyOfBatch = Exclude<OutsideBody, 'report-remove' | 'prevent' | 'nspcc-whistleblowing' | 'supply-agency'>

/** Four that Signpost knows by names of their own go by what those readers know them as. */
function bodyOfBatch(body: OutsideBody): BodyOfBatch {
  switch (body) {
    case 'report-remove':
      return 'iwf'
    case 'prevent':
    case 'nspcc-whistleblowing':
    case 'supply-agency':
      return 'other-agency'
    default:
      return body
  }
}

/** One layer of a route as lines of a batch say it: roles and bodies by their ids. */
export type LayerAnswer = {
  readonly inside: readonly (readonly Role[])[]
  readonly outside: readonly BodyOfBatch[]
  readonly outsideIf: readonly {
    readonly body: BodyOfBatch
    readonly called?: OutsideBody
    readonly when: string
    readonly clause: string | null
  }[]
  readonly urgent: boolean
  readonly prohibited: readonly string[]
}

export type BatchAnswer = LayerAnswer & {
  readonly category: KindId
  readonly notTo: readonly Role[]
  readonly clauses: readonly ClauseId[]
  /** The policy names nobody to whom this report may go. */
  readonly silent: boolean
  /** What statute and the council ask, besides. */
  readonly law: LayerAnswer
}

/** Where a policy names the school and nobody in it, these may take it for the school. */
const forTheSchool: readonly Role[] = ['headteacher', 'dsl']

/**
 * The route of one report of a known kind as the policy has it, with the law beside it, before any school's own people
 * are known. Nobody whom the report is about is among those it goes to.
 */
export function batchAnswer(
  policy: Policy,
  report: { readonly kind: KindId; readonly reporter: ReporterKind; readonly text: string },
  school: SchoolForRouting = schoolNotKnown,
): BatchAnswer {
  const found = factsInReport(report.kind, report.reporter, report.text)
  const asked = whatIsAsked(policy, school, found, newestEdition())
  const notTo = postsReported(policy, found, postsAccusedIn(report.text, report.kind))
  const own = layerAnswer(asked, (origin) => origin.layer === 'school-policy', notTo)
  return {
    category: report.kind,
    ...own,
    notTo,
    clauses: asked.clauses,
    silent: own.inside.length === 0 && own.outside.length === 0,
    law: layerAnswer(asked, (origin) => origin.layer === 'statutory' || origin.layer === 'council', notTo),
  }
}

const postOf: { readonly [F in Fact]?: readonly Role[] } = {
  'by-headteacher': ['headteacher'],
  'by-dsl': ['dsl'],
  'by-line-manager': ['line-manager'],
  'by-senior-leader': ['deputy-headteacher'],
  'by-chair-of-governors': ['chair-of-governors'],
}

/** The posts of whoever did it, as far as the words say; a headteacher who is also the safeguarding lead is out of both. */
function postsReported(policy: Policy, found: readonly Fact[], accused: readonly Role[]): readonly Role[] {
  const posts = [...found.flatMap((fact) => postOf[fact] ?? []), ...accused]
  const both: readonly Role[] = ['headteacher', 'dsl']
  const oneHuman = answer(policy, 'headteacher-is-dsl').value && posts.some((post) => both.includes(post))
  return [...new Set(oneHuman ? [...posts, ...both] : posts)]
}

function layerAnswer(asked: Asked, mine: (origin: Origin) => boolean, notTo: readonly Role[]): LayerAnswer {
  const outside = asked.outside.filter(({ origin, when }) => mine(origin) && !isTheirsToDecide(when, notTo))
  const always = outside.filter((part) => part.when.kind === 'always').map((part) => bodyOfBatch(part.body))
  return {
    inside: insideOrLead(
      asked.inside.filter((part) => mine(part.origin)),
      asked.leads.filter((part) => mine(part.origin)),
      notTo,
    ),
    outside: [...new Set(always)],
    outsideIf: outside.flatMap(conditional),
    urgent: asked.urgent.some(mine),
    prohibited: [
      ...new Set(
        asked.prohibited.filter((part) => mine(part.origin)).map((part) => prohibitionWords[part.prohibition]),
      ),
    ],
  }
}

/** Where everybody whom the rule names is concerned, whoever it has lead takes it. */
function insideOrLead(parts: readonly InsidePart[], leads: readonly InsidePart[], notTo: readonly Role[]) {
  const named = insideOf(parts, notTo)
  return named.length > 0 || parts.length === 0 ? named : insideOf(leads, notTo)
}

function insideOf(parts: readonly InsidePart[], notTo: readonly Role[]): readonly (readonly Role[])[] {
  const named = parts
    .map(({ anyOf }) => [...new Set(anyOf.flatMap(rolesFor))].filter((role) => !notTo.includes(role)))
    .filter((roles) => roles.length > 0)
  return [...new Map(named.map((roles) => [[...roles].sort().join(), roles])).values()]
}

function rolesFor(recipient: Recipient): readonly Role[] {
  return recipient === 'school' ? forTheSchool : [recipient]
}

function conditional(part: OutsidePart): LayerAnswer['outsideIf'] {
  if (part.when.kind === 'always') return []
  const clause = part.origin.layer === 'school-policy' ? (part.origin.clauses[0] ?? null) : null
  const body = bodyOfBatch(part.body)
  const called = body === part.body ? {} : { called: part.body }
  return [{ body, ...called, when: part.when.words, clause }]
}
