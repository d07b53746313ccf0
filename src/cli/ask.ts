import { parseArgs } from 'node:util'
import { z } from 'zod'
import { answerQuestion } from '../core/guidance/answer-question.ts'
import { answerInWords, backInWords, referencesOf } from '../core/guidance/answer-words.ts'
import { type Asker, askerNamed, askers, roleNamed } from '../core/guidance/asker.ts'
import { clausesNamed } from '../core/guidance/clauses-given.ts'
import type { GuidanceAnswer } from '../core/guidance/guidance-answer.ts'
import { saidToHolder } from '../core/guidance/said-to-holder.ts'
import type { Role } from '../core/people/role.ts'
import { allPacks } from '../core/policy/packs/all-packs.ts'
import type { Policy } from '../core/policy/policy.ts'
import { argumentsInWords, asksForHelp } from './argument-words.ts'
import type { Command, CommandIo } from './command-io.ts'
import { line } from './command-io.ts'
import { linesOf } from './lines-of.ts'
import { endOfLines } from './nothing-read.ts'
import { policyAsked, policyNamed } from './policy-named.ts'

/**
 * `signpost ask --policy NAME [--as ROLE] [--json] "question"`, or with `--batch` JSON lines of `{id, asker, situation}` in
 * and `{id, policy, verdict, clauses, role, answer, confidence, asksBack?}` out.
 */
export const askCommand: Command = async (args, io) => {
  if (asksForHelp(args)) {
    line(io.stdout, usage)
    return 0
  }
  const given = await givenIn(args)
  if (typeof given === 'string') return wrong(io, given)
  if (given.batch) return await answerBatch(given, io)
  if (given.question.trim() === '') return wrong(io, 'Write the question after the command, in quotation marks.')
  const answer = answerTo(given.policy, given.question, given.asker, given.role)
  if (given.json) line(io.stdout, JSON.stringify(asJson(given.policy, answer)))
  else for (const words of asLines(given.policy, answer)) line(io.stdout, words)
  return 0
}

function wrong(io: CommandIo, sentence: string): number {
  line(io.stderr, sentence)
  return 2
}

type Given = {
  readonly policy: Policy
  readonly asker: Asker | undefined
  /** The role they hold, where they are called by one. */
  readonly role: Role | undefined
  readonly json: boolean
  readonly batch: boolean
  readonly question: string
}

const usage =
  'Use: signpost ask --policy NAME [--as ROLE] [--json] "question"; or with --batch, questions as JSON lines on standard input. Ends with 0; 2 where it cannot be read what to do; 3 where not one line of a batch could be read.'

async function givenIn(args: readonly string[]): Promise<Given | string> {
  const options = {
    policy: { type: 'string' },
    as: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
  } as const
  let parsed: { values: { policy?: string; as?: string; json?: boolean; batch?: boolean }; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch (fault) {
    return `${argumentsInWords(fault) ?? 'That cannot be read.'} ${usage}`
  }
  const { values, positionals } = parsed
  const names = allPacks.map((each) => each.name).join(', ')
  if (values.policy === undefined)
    return `Say whose policy to ask: --policy and one of ${names}, or a JSON file that Signpost wrote.`
  const named = await policyNamed(values.policy)
  if (typeof named === 'string') return named
  const asker = values.as === undefined ? undefined : askerNamed(values.as)
  if (values.as !== undefined && asker === undefined) {
    return `Nobody here is called ${values.as}. Say who asks: ${askers.join(', ')}, or a role such as teaching assistant.`
  }
  return {
    policy: policyAsked(named),
    asker,
    role: values.as === undefined ? undefined : roleNamed(values.as),
    json: values.json ?? false,
    batch: values.batch ?? false,
    question: positionals.join(' '),
  }
}

const situationLine = z.object({
  id: z.union([z.string(), z.number()]),
  asker: z.string().nullish(),
  situation: z.string(),
})

/** Where a line does not say who asks, or names nobody known, it is whoever `--as` says. */
async function answerBatch({ policy, asker: usual, role }: Given, io: CommandIo): Promise<number> {
  let number = 0
  let answered = 0
  let leftOut = 0
  for await (const text of linesOf(io.stdin)) {
    number++
    if (text.trim() === '') continue
    const situation = situationIn(text)
    if (situation === undefined) {
      leftOut++
      line(io.stderr, `Line ${number} was left out: each line holds one question, as {"id", "asker", "situation"}.`)
      continue
    }
    const named = situation.asker ?? ''
    const asker = askerNamed(named)
    if (named.trim() !== '' && asker === undefined) {
      line(
        io.stderr,
        `Line ${number}: nobody here is called ${named}, so it is answered by its words. There are ${askers.join(', ')}.`,
      )
    }
    const answer = answerTo(policy, situation.situation, asker ?? usual, asker ? roleNamed(named) : role)
    answered++
    line(io.stdout, JSON.stringify({ id: situation.id, ...asJson(policy, answer) }))
  }
  return endOfLines(answered, leftOut, (said) => line(io.stderr, said), 'JSON, as {"id", "asker", "situation"}')
}

/** Whoever is asked for by a role that answers send people to is told what then falls to them. */
function answerTo(policy: Policy, question: string, asker: Asker | undefined, role: Role | undefined): GuidanceAnswer {
  return saidToHolder(policy, answerQuestion(policy, question, asker), role ? [role] : [])
}

function situationIn(text: string): z.infer<typeof situationLine> | undefined {
  try {
    return situationLine.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function asJson(policy: Policy, answer: GuidanceAnswer) {
  const clauses = clausesNamed(answer)
  return {
    policy: policy.name,
    verdict: answer.verdict,
    clauses,
    role: answer.roles.length === 0 ? null : answer.roles.join(' or '),
    answer: answerInWords(policy, answer),
    confidence: answer.confidence,
    ...(answer.asksBack === undefined ? {} : { asksBack: backInWords(answer) }),
    nearest: answer.nearest.filter((id) => !clauses.includes(id)),
  }
}

/** A question that names nobody and nothing is asked back first; the stricter verdict holds until it is answered. */
function asLines(policy: Policy, answer: GuidanceAnswer): readonly string[] {
  const back = backInWords(answer)
  const bare = back !== undefined && answer.perhaps !== undefined
  return [
    ...(bare ? [back] : []),
    `${bare ? 'Until you say more: ' : ''}${answerInWords(policy, answer)}`,
    ...(answer.clauses.length > 0 ? [`Clauses: ${referencesOf(policy, answer.clauses)}`] : []),
    ...(back && !bare ? [`To be surer: ${back}`] : []),
    ...(answer.nearest.length > 0 ? [`Nearest: ${referencesOf(policy, answer.nearest)}`] : []),
  ]
}
