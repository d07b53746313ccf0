import type { ClauseId } from '../policy/clause.ts'
import { type Call, stateOfCalls } from '../policy/state/call.ts'
import { type ClauseState, notCalledFor, type Proof } from '../policy/state/clause-state.ts'
import {
  type AskedOf,
  anyOf,
  type Keeping,
  type SubjectEvidence,
  saying,
  settling,
  within,
} from '../policy/state/evidence.ts'
import type { CaseId } from '../school/ids.ts'
import { type Condition, holds } from './condition.ts'
import type { Fact } from './fact.ts'
import type { OutsideBody } from './outside-body.ts'

/** One case as far as a clause may rest on it: when it was told and opened, what it called for, what was entered. */
export type CaseStory = {
  readonly case: CaseId
  readonly toldAt: Date
  readonly passesOnAt: Date | null
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** The clauses that its route rests on. */
  readonly clauses: readonly ClauseId[]
  readonly facts: readonly Fact[]
  readonly entries: readonly {
    readonly id: string
    readonly kind: string
    readonly at: Date
    readonly body: OutsideBody | null
  }[]
}

/**
 * The cases that whoever asks may know of: nobody's page counts another. Where nobody in particular asks, as for what is
 * kept of a day, there are none.
 */
export type CaseFacts = { readonly cases: readonly CaseStory[] }

/** How long what a case calls for may wait: a default of Signpost, where no clock of the case says less. In milliseconds. */
export const timeToAct = 14 * 86_400_000

type Fits = (clause: AskedOf['clause']) => boolean
type Answered = (story: CaseStory) => Proof | null

const at = '/concerns'
const proof = (story: CaseStory, kind: string, when: Date): Proof => ({
  kind,
  id: story.case,
  at: when,
  href: `/concerns/${story.case}`,
})

function keeping(
  name: string,
  control: string,
  carries: Fits,
  state: (cases: readonly CaseStory[], asked: AskedOf) => ClauseState,
): Keeping<CaseFacts> {
  return { name, carries, at, control, state: ({ cases }, asked) => state(cases, asked) }
}

/** Cases that a clause speaks of: those routed by it, or of which these facts are so. */
function calledBy(cases: readonly CaseStory[], { clause }: AskedOf, when: readonly Condition[]): readonly CaseStory[] {
  return cases.filter(({ clauses, facts }) => clauses.includes(clause.id) || (when.length > 0 && holds(when, facts)))
}

/** A case calls for a record: due from when it is told, missed when the time has run out. */
function recorded(control: string, name: string, carries: Fits, when: readonly Condition[], answered: Answered) {
  return keeping(name, control, carries, (cases, asked) =>
    stateOfCalls(
      calledBy(cases, asked, when).map(
        (story): Call => ({
          event: proof(story, 'report', story.toldAt),
          by: new Date(story.toldAt.getTime() + timeToAct),
          answer: answered(story),
        }),
      ),
      asked.now,
    ),
  )
}

/** The first entry of these kinds in a case, to one of these bodies where any are named. */
function entry(kinds: readonly string[], bodies: readonly OutsideBody[] = []): Answered {
  return (story) => {
    const found = story.entries.find(
      ({ kind, body }) => kinds.includes(kind) && (bodies.length === 0 || (body !== null && bodies.includes(body))),
    )
    return found ? proof(story, found.kind, found.at) : null
  }
}

const ofConcerns = (fits: Fits) => anyOf(within('concerns', fits), within('breaches', fits), within('evidence', fits))

/** A report reaches those whom the clause names, and one of them opens it before it has to be passed on. */
const reaches = keeping(
  'reaches-whom-the-policy-names',
  'Tell the school, and be told who reads it',
  ofConcerns(
    anyOf(
      settling('inbound-contact-report-to', 'concern-first-contact', 'conflicting-content-report-to', 'incident-lead'),
      settling('concern-policies', 'complaint-route', 'data-breach-report-to', 'do-not-investigate-images'),
      saying('report-what-may-be-misread', 'worries-are-told', 'nothing-is-deleted', 'parents-misuse-spoken-of'),
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
        }),
      ),
      asked.now,
    ),
)

const abused: readonly Condition[] = [{ all: ['abuse-of-adult'] }]
const byAdults: readonly Condition[] = [{ any: ['by-employee', 'by-volunteer', 'by-governor', 'by-supply'] }]

const steps: readonly Keeping<CaseFacts>[] = [
  recorded(
    'Record that the family was told, or why not',
    'families-are-told',
    ofConcerns(settling('parent-notice-of-pupil-concern')),
    [],
    entry(['parents-told']),
  ),
  recorded(
    'Ask an outside body for advice, and record the answer',
    'advice-is-asked',
    ofConcerns(saying('troubling-material-advice-first', 'advice-when-the-way-is-unclear')),
    [],
    entry(['advice', 'referral']),
  ),
  recorded(
    'Record a referral outside',
    'referred-outside',
    ofConcerns(saying('police-for-racism-or-violence', 'illegal-acts')),
    [],
    entry(['referral'], ['police', 'professional-body']),
  ),
  recorded(
    'Record a referral to the council',
    'council-is-told',
    ofConcerns(saying('council-employees-reported')),
    [],
    entry(['referral'], ['county-council']),
  ),
  recorded(
    'Refer to the police',
    'indecent-images-are-referred',
    ofConcerns(saying('adults-with-indecent-images')),
    [{ all: ['sexual-image-of-child', 'adult-in-image'] }, { all: ['sexual-image-of-child', 'by-employee'] }],
    entry(['referral'], ['police']),
  ),
  recorded(
    'Record the report made with the site’s own tools',
    'reported-to-the-platform',
    ofConcerns(saying('platforms-report-tools')),
    abused,
    entry(['referral'], ['platform']),
  ),
  recorded(
    'Take legal advice, and record it',
    'legal-advice-is-taken',
    ofConcerns(saying('legal-advice-on-libel')),
    [{ all: ['unsuitable-mention'] }],
    entry(['referral'], ['legal-adviser']),
  ),
  recorded(
    'Record what the person wishes',
    'wishes-are-recorded',
    ofConcerns(saying('wishes-are-weighed')),
    abused,
    entry(['wish']),
  ),
  recorded(
    'Record whether the person wants the police',
    'going-to-the-police-is-theirs',
    ofConcerns(saying('going-to-the-police')),
    abused,
    entry(['police-choice']),
  ),
  recorded(
    'Give what was sent, or a picture of the screen',
    'what-was-sent-is-kept',
    ofConcerns(
      saying('bullied-staff-keep-what-they-got', 'screen-prints-with-time-and-place', 'abuse-captured-where-possible'),
    ),
    abused,
    entry(['file']),
  ),
  recorded(
    'Record a decision with its reason',
    'the-response-is-decided',
    ofConcerns(saying('who-decides-the-response', 'going-to-law', 'online-bullying-acted-on')),
    [],
    entry(['decision']),
  ),
  recorded(
    'Close a case with its outcome',
    'a-breach-has-an-outcome',
    ofConcerns((clause) => clause.modality === 'may' && settling('breach-sanctions')(clause)),
    byAdults,
    (story) => story.closedAt && proof(story, 'outcome', story.closedAt),
  ),
  recorded(
    'Close a case with its outcome',
    'a-pupil-gets-what-helps',
    ofConcerns(settling('pupil-response')),
    [{ any: ['by-pupil'] }],
    (story) => story.closedAt && proof(story, 'outcome', story.closedAt),
  ),
]

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
            }),
          ),
          asked.now,
        )
  },
)

export const concernsEvidence: SubjectEvidence<CaseFacts> = {
  subject: 'concerns',
  keepings: [reaches, ...steps, lessons],
}
