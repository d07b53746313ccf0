import type { BatchAnswer } from '../../src/core/concerns/batch-answer.ts'
import { type Role, roleMeant } from '../../src/core/people/role.ts'
import type { Expected } from './labelled-incidents.ts'

export type Held = { readonly what: string; readonly held: boolean }

const bodies: readonly (readonly [RegExp, string])[] = [
  [/Data Management/, 'county-data-management'],
  [/County Council/, 'county-council'],
  [/Education Safeguarding Service/, 'education-safeguarding-service'],
  [/professional body/, 'professional-body'],
  [/union/, 'union-or-association'],
  [/police/i, 'police'],
  [/LADO/, 'lado'],
  [/HR/, 'hr'],
  [/legal/, 'legal-adviser'],
]

/** What a prohibition of the key is called here: words of the key against words that the product says. */
const forbidden: readonly (readonly [RegExp, RegExp])[] = [
  [/former pupils|(?:ex-|past )pupils .*(?:private|personal) account/, /former pupils/],
  [/(?:pupil|child).* (?:private|personal) account/, /personal account|reply to the pupil/],
  [/(?:accept|answer|contact|communicate|message|reply).* (?:private|personal) account/, /personal account/],
  [/(?:debate|discuss|have discussions) with parents on social media/, /discuss .* with parents on social media/],
  [/personal account to (?:contact|answer)/, /personal account/],
  [/respond to the pupil/, /reply to the pupil/],
  [/(?:respond|reply) to the parent/, /personal account/],
  [/investigate/, /investigate/],
  [/evaluate/, /judge/],
  [/delete/, /delete/],
  [/deal with the situation personally/, /sort it out yourself/],
  [/contact children from a personal account/, /personal account/],
  [/befriend|friend/, /friend/],
  [/communicate with (?:a )?recent (?:leaver|pupil)s? (?:before|without)/, /start to chat/],
]

const isSchool = (element: string) => element.startsWith('the school')

function rolesIn(element: string): readonly Role[] {
  if (isSchool(element)) return ['headteacher', 'dsl']
  return element
    .replace(/\(or deputy\)/, 'or deputy DSL')
    .split(/ or /)
    .flatMap(
      (word) =>
        roleMeant(word.replace(/^designated SLT member$/, 'member of SLT')) ??
        roleMeant(word.toLowerCase().replaceAll(' ', '-')) ??
        [],
    )
}

/** Every body in the key's words; the council's own team is not the council. */
function bodiesIn(words: string): readonly string[] {
  const found = bodies.filter(([pattern]) => pattern.test(words)).map(([, body]) => body)
  return found.includes('county-data-management') ? ['county-data-management'] : found
}

/** Whether an element of ours asks for nothing beyond what the key's element allows, and for some of it. */
function meets(ours: readonly Role[], element: string): boolean {
  const allowed = rolesIn(element)
  return ours.length > 0 && ours.every((role) => allowed.includes(role))
}

function insideHeld(expected: Expected, answer: BatchAnswer): readonly Held[] {
  const also = expected.also_acceptable_inside
  const others = also.filter((element) => element !== 'no recipient named')
  const nobodyWillDo = also.includes('no recipient named') || expected.inside.length === 0
  if (answer.inside.length === 0) return [{ what: 'inside: nobody', held: nobodyWillDo }]
  const wanted = expected.inside.map((element) => ({
    what: `inside: ${element}`,
    held:
      answer.inside.some((ours) => meets(ours, element)) ||
      others.some((other) => answer.inside.some((ours) => meets(ours, other))),
  }))
  const beyond = answer.inside
    .filter((ours) => ![...expected.inside, ...others].some((element) => meets(ours, element)))
    .map((ours) => ({ what: `inside beyond the key: ${ours.join(' or ')}`, held: false }))
  return [...wanted, ...beyond]
}

function sameBodies(what: string, wanted: readonly string[], ours: readonly string[]): readonly Held[] {
  return [
    ...wanted.map((body) => ({ what: `${what}: ${body}`, held: ours.includes(body) })),
    ...ours.filter((body) => !wanted.includes(body)).map((body) => ({ what: `${what} beyond: ${body}`, held: false })),
  ]
}

/** Every expectation of the key for one report under one policy, and whether it holds; anything beyond the key fails. */
export function compareRoute(expected: Expected, answer: BatchAnswer, clauseHeld: readonly Held[]): readonly Held[] {
  const known = expected.prohibited.map((words) => {
    const pattern = forbidden.find(([key]) => key.test(words))?.[1]
    return { what: `prohibited: ${words}`, held: answer.prohibited.some((ours) => pattern?.test(ours) ?? false) }
  })
  const beyond = answer.prohibited
    .filter(
      (ours) =>
        !expected.prohibited.some((words) => forbidden.some(([key, mine]) => key.test(words) && mine.test(ours))),
    )
    .map((ours) => ({ what: `prohibited beyond: ${ours}`, held: false }))
  const silentAllowed = expected.silent || expected.also_acceptable_inside.includes('no recipient named')
  const silentNeedless = expected.also_acceptable_inside.some((element) => element !== 'no recipient named')
  return [
    ...insideHeld(expected, answer),
    ...sameBodies('outside', expected.outside.flatMap(bodiesIn), answer.outside),
    ...sameBodies(
      'outside if',
      expected.outside_if.flatMap(({ body }) => bodiesIn(body)),
      [...new Set(answer.outsideIf.map(({ body }) => body))],
    ),
    { what: `urgent: ${expected.urgent}`, held: answer.urgent === expected.urgent },
    {
      what: `silent: ${expected.silent}`,
      held: answer.silent === expected.silent || (answer.silent ? silentAllowed : silentNeedless),
    },
    ...known,
    ...beyond,
    ...clauseHeld,
  ]
}
