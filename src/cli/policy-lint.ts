import { parseArgs } from 'node:util'
import { type Chart, schoolNotKnown } from '../core/concerns/chart.ts'
import { unreachableKinds } from '../core/concerns/unreachable-kinds.ts'
import { roles } from '../core/people/role.ts'
import { answerFor, questionFor } from '../core/policy/answer-in-words.ts'
import type { ClauseId } from '../core/policy/clause.ts'
import type { PolicyDocument } from '../core/policy/document.ts'
import { leftWithoutWords } from '../core/policy/left-without-words.ts'
import { type LintFinding, lintPolicy } from '../core/policy/lint.ts'
import { isSettingName, specOf } from '../core/policy/registry.ts'
import { wordsApart } from '../core/policy/words-apart.ts'
import type { PersonId } from '../core/school/ids.ts'
import { type Command, line } from './command-io.ts'
import { policyNamed } from './policy-named.ts'

const use = 'Use: signpost policy lint NAME [--json]'

/**
 * `signpost policy lint NAME [--json]`: what stops a policy from working, and where Signpost’s defaults fill its
 * silences. Judges the policy alone: who holds which role at a school is judged in Signpost itself.
 */
export const policyLint: Command = async (args, io) => {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) {
    line(io.stderr, `Say which policy to judge. ${use}`)
    return 1
  }
  const named = await policyNamed(name)
  if (typeof named === 'string') {
    line(io.stderr, named)
    return 1
  }
  if (named.aside !== null) line(io.stderr, named.aside)
  const unreachable = unreachableKinds(named.policy, everyRoleHeld)
  const apart = named.parts ? wordsApart(named.parts) : []
  const wordless = named.parts ? leftWithoutWords(named.parts) : []
  const findings = lintPolicy(named.policy, { chart: everyRoleHeld, unreachable, apart, wordless })
  const stops = findings.filter(({ weight }) => weight === 'refuse')
  if (values.json) line(io.stdout, JSON.stringify({ policy: named.name, works: stops.length === 0, findings }))
  else for (const text of inWords(name, findings, named.document)) line(io.stdout, text)
  return stops.length === 0 ? 0 : 1
}

/** A school in which each role is held, each by another person: what is found there lies in the policy itself. */
const everyRoleHeld: Chart = {
  people: roles.map(({ id: role, title: name }) => ({
    id: role as string as PersonId,
    name,
    alsoCalled: [],
    account: role,
    roles: [role],
    away: false,
    canOpen: true,
    manager: null,
  })),
  namedCover: {},
  ties: [],
  school: schoolNotKnown,
}

function inWords(name: string, findings: readonly LintFinding[], { sections }: PolicyDocument): readonly string[] {
  const references = new Map(sections.flatMap(({ clauses }) => clauses.map(({ id, reference }) => [id, reference])))
  const stops = findings.filter(({ weight }) => weight === 'refuse')
  const silences = findings.flatMap(({ reason, about }) =>
    reason === 'default-fills-silence' && isSettingName(about) ? [about] : [],
  )
  const apart = findings.flatMap(({ reason, about, basis }) => {
    const reference = references.get(basis.clauses[0] ?? ('' as ClauseId))
    return reason === 'words-may-differ' && isSettingName(about) ? [`  Clause ${reference}: ${questionFor(about)}`] : []
  })
  const blanks = findings.flatMap(({ reason, about, basis }) =>
    reason === 'nothing-fills' ? [`  Clause ${references.get(basis.clauses[0] ?? ('' as ClauseId))}: ${about}`] : [],
  )
  const wordless = findings.flatMap(({ reason, about }) =>
    reason === 'holds-without-words' && isSettingName(about) ? [`  ${questionFor(about)}`] : [],
  )
  return [
    stops.length === 0 ? `${name} can be adopted. Nothing in it stops it from working.` : `${name} cannot work yet.`,
    ...stops.map((stop) => `  ${stopInWords(stop)}`),
    ...(apart.length === 0
      ? []
      : ['', 'These clauses are in the school’s own words, and may not say what it answers now:']),
    ...apart,
    ...(blanks.length === 0 ? [] : ['', 'These words in braces stand for nothing, and are printed as they stand:']),
    ...blanks,
    ...(wordless.length === 0
      ? []
      : ['', 'The clauses on these are left out, so nobody reads them; Signpost still goes by the answers:']),
    ...wordless,
    '',
    silences.length === 0
      ? 'It answers every question.'
      : `It is silent on ${silences.length} questions. Signpost’s defaults answer these:`,
    ...silences.map((setting) => `  ${questionFor(setting)} ${answerFor(setting, specOf(setting).default)}`),
  ]
}

function stopInWords({ reason, about }: LintFinding): string {
  switch (reason) {
    case 'kind-reaches-nobody':
      return `Reports about ${about.replaceAll('-', ' ')} would reach nobody.`
    case 'approver-vacant':
      return `Somebody has to agree, and nobody holds the role: ${about.replaceAll('-', ' ')}.`
    case 'only-the-head-for-the-head':
      return 'A report about the headteacher would reach nobody but the headteacher.'
    case 'default-fills-silence':
    case 'words-may-differ':
    case 'nothing-fills':
    case 'holds-without-words':
      return about
  }
}
