import { type Call, stateOfCalls, stateOfUses } from '../policy/state/call.ts'
import { notCalledFor } from '../policy/state/clause-state.ts'
import { anyOf, type SubjectEvidence, saying, settling } from '../policy/state/evidence.ts'
import { type CaseFacts, calledBy, callFor, entry, keeping, ofConcerns, proof, taskIn } from './case-story.ts'
import { governingPolicies, namesPoliciesFor } from './governing-policies.ts'
import { stepsInCases } from './steps-in-cases.ts'

/** A report reaches those whom the clause names, and one of them opens it before it has to be passed on. */
const reaches = keeping(
  'reaches-whom-the-policy-names',
  'Tell the school, and be told who reads it',
  ofConcerns(
    anyOf(
      settling('inbound-contact-report-to', 'concern-first-contact', 'conflicting-content-report-to', 'incident-lead'),
      settling('concern-policies', 'complaint-route', 'data-breach-report-to', 'do-not-investigate-images'),
      saying('worries-are-told', 'nothing-is-deleted', 'parents-misuse-spoken-of'),
      saying('sharing-and-liking-count', 'council-employees-reported'),
    ),
  ),
  (cases, asked) =>
    stateOfCalls(
      calledBy(cases, asked, []).map(
        (story): Call => ({
          event: proof(story, 'report', story.toldAt),
          by: story.passesOnAt,
          answer: story.openedAt && proof(story, 'opening', story.openedAt),
          task: taskIn(story),
        }),
      ),
      asked.now,
    ),
)

/** A case is dealt with under each policy that governs it: from the first minute, by what is so in it. */
const governed = keeping(
  'dealt-with-under-its-policies',
  'Say under which of our policies a case is dealt with',
  ofConcerns(anyOf(settling('concern-policies'), saying('other-procedures-first'))),
  (cases, asked) =>
    stateOfCalls(
      cases
        .filter(({ facts }) => namesPoliciesFor(asked.clause, facts))
        .map(
          callFor((story) => {
            const governing = governingPolicies(asked.policy, story.facts)
            const all = story.under.length > 0 && governing.every(({ policy }) => story.under.includes(policy))
            return all ? proof(story, 'governing-policy', story.toldAt) : null
          }),
        ),
      asked.now,
    ),
)

/** A case is read by those whose work it is and by nobody else; whoever reads it stands in its own record. */
const confidential = keeping(
  'kept-between-its-readers',
  'Let somebody else read a case, as far as they have a part in it',
  ofConcerns(settling('concern-confidentiality')),
  (cases) => stateOfUses(cases.map((story) => proof(story, 'list-of-readers', story.toldAt))),
)

/** A case ends only after it was talked over, where the policy asks for that. */
const lessons = keeping(
  'lessons-before-the-end',
  'Talk a case over before it is closed',
  ofConcerns(settling('post-incident-debrief')),
  (cases, asked) => {
    const ended = cases.filter(({ closedAt }) => closedAt !== null)
    return ended.length === 0
      ? notCalledFor
      : stateOfCalls(
          ended.map(
            (story): Call => ({
              event: proof(story, 'outcome', story.closedAt ?? story.toldAt),
              by: null,
              answer: entry(['debrief'])(story),
              task: taskIn(story),
            }),
          ),
          asked.now,
        )
  },
)

export const concernsEvidence: SubjectEvidence<CaseFacts> = {
  subject: 'concerns',
  keepings: [reaches, ...stepsInCases, governed, confidential, lessons],
}
