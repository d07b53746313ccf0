import { stateOfCalls } from '../policy/state/call.ts'
import { type Keeping, saying, settling, within } from '../policy/state/evidence.ts'
import { breachEvidence } from './breach-evidence.ts'
import {
  type Answered,
  allOf,
  type CaseFacts,
  calledBy,
  callFor,
  entry,
  keeping,
  ofConcerns,
  proof,
  recorded,
  used,
} from './case-story.ts'
import type { Condition } from './condition.ts'
import type { OutsideTest } from './may-enter-as-policy-says.ts'

const abused: readonly Condition[] = [{ all: ['abuse-of-adult'] }]
const byPupil: readonly Condition[] = [{ any: ['by-pupil'] }]
const parentMisuse: readonly Condition[] = [{ all: ['parent-misuse'] }]
const imagesOfAdults: readonly Condition[] = [
  { all: ['sexual-image-of-child', 'adult-in-image'] },
  { all: ['sexual-image-of-child', 'by-employee'] },
]
const outsideSchool: readonly Condition[] = [{ all: ['outside-school'] }]
const pupilsOutsideSchool: readonly Condition[] = [{ all: ['outside-school', 'by-pupil'] }]

/** Each ground on which a school may act outside its hours, the idea that names it, and the cases that call for it. */
const groundsToAct: readonly (readonly [OutsideTest, string, readonly Condition[]])[] = [
  ['orderly-running', 'outside-hours-running-of-school', outsideSchool],
  ['threat-or-harm', 'outside-hours-danger', outsideSchool],
  ['reputation', 'outside-hours-good-name', outsideSchool],
  ['orderly-running', 'pupils-disturbance-outside-school', pupilsOutsideSchool],
  ['threat-or-harm', 'pupils-harm-outside-school', pupilsOutsideSchool],
  ['reputation', 'pupils-and-our-good-name', pupilsOutsideSchool],
]

/** Since when one of those who may lead reads the case: from the first minute, or since somebody brought them in. */
const ledBy: Answered = (story) => {
  const leads = story.leading.filter((person) => story.readers.includes(person))
  if (leads.length === 0) return null
  const brought = story.entries.filter(
    ({ kind, marks }) =>
      ['let-in', 'passed-on'].includes(kind) && marks.some((mark) => leads.some((one) => one === mark)),
  )
  const [first] = brought
  return first && leads.length === brought.length
    ? proof(story, first.kind, first.at)
    : proof(story, 'report', story.toldAt)
}

/** What a case calls for that somebody enters, each with the clauses that ask for it. */
export const stepsInCases: readonly Keeping<CaseFacts>[] = [
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
    'Refer to the police, and to the council’s officer for allegations',
    'police-and-council-officer-hear',
    ofConcerns(saying('indecent-images-told-at-once')),
    [],
    allOf(entry(['referral'], ['police']), entry(['referral'], ['lado'])),
  ),
  keeping(
    'county-data-team-is-told',
    'Record a referral to the county’s data team',
    ofConcerns(saying('leaked-information')),
    (cases, asked) =>
      stateOfCalls(
        cases
          .filter(({ outside }) => outside.includes('county-data-management'))
          .map(callFor(entry(['referral'], ['county-data-management']))),
        asked.now,
      ),
  ),
  keeping(
    'whoever-leads-has-it',
    'Let whoever leads the enquiry read the case',
    ofConcerns(saying('who-leads-an-enquiry')),
    (cases, asked) => stateOfCalls(calledBy(cases, asked, []).map(callFor(ledBy)), asked.now),
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
    ofConcerns(saying('bullied-staff-keep-what-they-got', 'abuse-captured-where-possible')),
    abused,
    entry(['file']),
  ),
  recorded(
    'Give a picture of the screen, with the time and the site',
    'captured-with-time-and-place',
    ofConcerns(saying('screen-prints-with-time-and-place')),
    abused,
    entry(['file'], ['with-time-and-place']),
  ),
  recorded(
    'Tell the school about yourself',
    'own-report-is-read',
    ofConcerns(saying('report-what-may-be-misread')),
    [{ all: ['by-reporter'] }],
    (story) => story.openedAt && proof(story, 'opening', story.openedAt),
  ),
  recorded(
    'Add something to do, by whom and until which day',
    'a-problem-goes-into-the-plan',
    within('review', settling('device-monitoring'), ['record']),
    [{ all: ['filter-failed'] }],
    entry(['action'], ['with-a-day']),
  ),
  recorded(
    'Record that the pupil was spoken to',
    'the-pupil-is-told',
    ofConcerns(settling('inbound-contact-reply')),
    [{ all: ['pupil-reached-adult'] }],
    entry(['pupil-told']),
  ),
  recorded(
    'Note a danger to children',
    'danger-is-noted',
    ofConcerns(saying('visiting-such-sites')),
    imagesOfAdults,
    entry(['risk-noted'], ['danger-to-children']),
  ),
  recorded(
    'Note a doubt about fitness for work with children',
    'fitness-is-noted',
    ofConcerns(saying('pornography-at-work')),
    [...imagesOfAdults, { all: ['doubtful-material'] }],
    entry(['risk-noted'], ['fitness-for-work-with-children']),
  ),
  recorded(
    'Ask a parent to take down what was written',
    'removal-is-asked',
    ofConcerns(saying('parents-misuse-spoken-of')),
    parentMisuse,
    entry(['removal-asked']),
  ),
  recorded(
    'Show a parent the right way to raise it',
    'parents-are-shown-the-way',
    ofConcerns(saying('parents-shown-the-right-way')),
    parentMisuse,
    entry(['shown-the-way']),
  ),
  recorded(
    'Keep the letter to a parent',
    'a-letter-is-written',
    ofConcerns(saying('letter-to-such-a-parent')),
    parentMisuse,
    entry(['letter']),
  ),
  recorded(
    'Record a decision with its reason',
    'the-response-is-decided',
    ofConcerns(saying('who-decides-the-response', 'going-to-law', 'online-bullying-acted-on')),
    [],
    entry(['decision']),
  ),
  ...breachEvidence,
  recorded(
    'Record what follows for the pupil',
    'a-pupil-gets-what-helps',
    ofConcerns(saying('what-follows-for-a-pupil', 'sanction-support-or-both')),
    byPupil,
    entry(['pupil-outcome'], ['sanction', 'pastoral-support']),
  ),
  used(
    'Record what follows for the pupil',
    'legal-steps-over-a-pupil',
    ofConcerns(saying('legal-steps-over-a-pupil')),
    entry(['pupil-outcome'], ['civil-or-legal']),
  ),
  ...groundsToAct.map(([ground, idea, when]) =>
    keeping(
      idea,
      'Record why the school acts on what happened outside school',
      ofConcerns(saying(idea)),
      (cases, asked) => {
        // Where the grounds were weighed and this one is not among them, nothing calls for it any more.
        const weighed = entry(['outside-school'])
        const onThis = entry(['outside-school'], [ground])
        const called = calledBy(cases, asked, when).filter((story) => !weighed(story) || onThis(story))
        return stateOfCalls(called.map(callFor(onThis)), asked.now)
      },
    ),
  ),
]
