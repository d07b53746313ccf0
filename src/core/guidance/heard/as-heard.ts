import { batchAnswer } from '../../concerns/batch-answer.ts'
import type { Role } from '../../people/role.ts'
import type { ClauseId } from '../../policy/clause.ts'
import type { Policy } from '../../policy/policy.ts'
import { asksLeave } from '../asks-leave.ts'
import { clausesSaying } from '../clauses-saying.ts'
import { firstNot } from '../first-not.ts'
import type { GuidanceAnswer } from '../guidance-answer.ts'
import { mostClauses } from '../position.ts'
import { tellers } from '../tellers.ts'
import { type Harm, harmTold } from './harm-told.ts'
import { likelyHarm } from './learned-harm.ts'

/** A question that tells of a child who is hurt or may be, and who at the school hears of it now. */
export type Heard = Harm & {
  readonly told: readonly Role[]
  /** What was asked beside it is answered too, after what to do now. */
  readonly besides: boolean
}

/** What any policy says of a worry for somebody: before what it says of whose matter an incident is. */
const ofTheHead = 'worry-about-the-head'
const ofWorries: readonly string[] = ['nobody-alone-with-a-worry', 'danger-now']

/**
 * The answer to a question that tells of harm to a child: whatever it asks, somebody is told now. It is told to whom the
 * policy names for such a report, never to whoever it is about; where the policy names nobody, that silence stands and
 * the law is said instead (Keeping children safe in education, part one; Working together to safeguard children).
 */
export function asHeard(policy: Policy, question: string, answer: GuidanceAnswer): GuidanceAnswer {
  const { asker, verdict } = answer
  const harm = harmTold(question, asker) ?? harmHinted(question, answer)
  if (!harm) return answer
  const kind = harm.selfHarm ? 'self-harm' : 'immediate-danger'
  const route = batchAnswer(policy, { kind, reporter: tellers[asker], text: question })
  const notTo = [...new Set([...route.notTo, ...(answer.notTo ?? [])])]
  const named = route.inside.flat().filter((role) => !notTo.includes(role))
  const first = firstNot(notTo, harm.byStaff ? ['headteacher', 'chair-of-governors'] : ['dsl', 'headteacher'])
  const heard: Heard = { ...harm, told: [...new Set([first, ...named])].slice(0, 2), besides: false }
  const said = { ...answer, notTo, form: 'raise-concern' as const, asksBack: undefined, suggested: undefined }
  if (harm.maybe) return { ...said, heard: { ...heard, besides: true } }
  const asked = asksLeave.test(answer.asked.join(' ')) || answer.asksWhatIs || verdict === 'allowed'
  if (!harm.grave && asked && verdict !== 'silent' && verdict !== 'report')
    return { ...said, heard: { ...heard, besides: true } }
  const worries = clausesSaying(policy, notTo.includes('headteacher') ? [ofTheHead, ...ofWorries] : ofWorries)
  const withWorries = (others: readonly ClauseId[]) =>
    [...new Set([...worries.map(({ id }) => id), ...others])].slice(0, mostClauses)
  if (verdict === 'report') {
    const roles = answer.roles.filter((role) => !notTo.includes(role))
    return { ...said, heard, roles, clauses: withWorries(answer.clauses), perhaps: undefined }
  }
  const clauses = route.silent ? [] : withWorries(route.clauses)
  return {
    ...said,
    ...untold,
    heard,
    verdict: route.silent ? 'silent' : 'report',
    clauses,
    nearest: answer.nearest.filter((id) => !clauses.includes(id)),
    roles: route.silent ? [] : named.length > 0 ? [...new Set(named)] : [first],
  }
}

/** From what likelihood on a question is heard though no rule says so: as one that may tell of harm, and as one that does. */
const mayTell = 0.5
const surelyTells = 0.95

/** Worries of which what to do now is said in words of their own: pictures that nobody may look at, adults of the school. */
const inOwnWords: readonly string[] = ['nude-picture', 'colleague-worry', 'head-worry']

/** What hints say, by likelihood; nothing where the answer already has it told as the worry that it is. */
function harmHinted(question: string, { asker, verdict, topic }: GuidanceAnswer): Harm | undefined {
  if (verdict === 'report' && topic !== undefined && inOwnWords.includes(topic)) return undefined
  const likely = likelyHarm(question, asker)
  if (likely < mayTell) return undefined
  return { grave: true, selfHarm: false, byStaff: false, maybe: likely < surelyTells }
}

/** What the matter that was thought to be asked would have said, which is not said. */
const untold = {
  asks: false,
  asksWhatIs: false,
  topic: undefined,
  about: undefined,
  loosely: undefined,
  comesNear: undefined,
  mayBear: undefined,
  next: undefined,
  perhaps: undefined,
} as const
