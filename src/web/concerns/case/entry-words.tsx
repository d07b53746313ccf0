import type { OpenEntry } from '../../../actions/concerns/open-concern.ts'
import { kindOf } from '../../../core/concerns/kind-of-report.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import { concernPolicyWords } from '../../../core/policy/library/ideas/concerns/policies-that-apply.ts'
import { dayIn, dayInWords } from '../../../core/school/day.ts'
import {
  askedForWords,
  bodyWords,
  outcomeWords,
  outsideTestWords,
  pupilResponseWords,
  removalWords,
  riskWords,
  roleInCaseWords,
} from './choice-words.ts'
import { clocksInWords } from './clock-words.ts'
import { endingWords } from './ending-words.ts'
import { sealedWords } from './sealed-words.ts'

/** A day as it was typed, in words; the same whenever it is read, since bundles print it too. */
function dayOf(typed: string, at: Date): string {
  const day = dayIn(typed)
  return day === undefined ? typed : dayInWords(day, at)
}

const whyPassedOn = {
  unopened: 'nobody had opened it in time',
  'stepped-aside': 'the one before stepped aside',
  'handed-over': 'it was handed over',
  concerned: 'it turned out to concern the one before',
} as const

/** One line of the chronology: what happened, as a heading, and the words that go with it; `date` says a day that was typed. */
export function entryWords(
  entry: OpenEntry,
  name: (person: string) => string,
  date = (typed: string) => dayOf(typed, entry.eventAt),
): { head: string; words: string } {
  const { said } = entry
  switch (said.kind) {
    case 'told':
      return { head: 'It was told', words: '' }
    case 'note':
      return { head: 'Recorded', words: said.words }
    case 'wish':
      return { head: `What ${said.whose} wants`, words: said.words }
    case 'linked':
      return { head: `${said.name}: ${roleInCaseWords[said.role]}`, words: said.words }
    case 'action':
      return {
        head: `To do, by ${name(said.owner)}${said.dueOn === null ? '' : `, until ${date(said.dueOn)}`}`,
        words: said.words,
      }
    case 'action-done':
      return { head: 'Done', words: said.words }
    case 'decision':
      return {
        head: said.notReferred === null ? 'Decided' : `Decided not to refer it to ${bodyWords[said.notReferred]}`,
        words: `${said.words}\nWhy: ${said.reason}`.trim(),
      }
    case 'asked-for':
      return {
        head: `${askedForWords[said.what]}${said.timed ? '' : '. No time is counted for it at this school'}`,
        words: said.words,
      }
    case 'asked-for-given':
      return { head: 'What was asked for was given', words: said.words }
    case 'advice':
      return { head: `Advice from ${said.from}`, words: said.words }
    case 'referral':
      return {
        head: `Referred to ${bodyWords[said.body]}${said.contact === '' ? '' : `, to ${said.contact}`}${said.reference === '' ? '' : `, reference ${said.reference}`}`,
        words: said.words,
      }
    case 'referral-acknowledged':
      return { head: 'The referral was acknowledged', words: said.words }
    case 'referral-chased':
      return { head: 'The referral was chased', words: said.words }
    case 'referral-outcome':
      return { head: 'What came of the referral', words: said.words }
    case 'parents-told':
      return { head: said.told ? 'Parents or carers were told' : 'Parents or carers were not told', words: said.words }
    case 'police-choice':
      return {
        head:
          said.wants === 'yes'
            ? 'The person affected wants the police told'
            : said.wants === 'no'
              ? 'The person affected does not want the police told'
              : 'The person affected has not decided about the police yet',
        words: said.words,
      }
    case 'kind':
      return { head: `Read as: ${kindOf(said.now).words.staff}`, words: said.reason }
    case 'also-about':
      return { head: 'It also concerns somebody else', words: said.names }
    case 'told-more':
      return {
        head:
          said.grave === null
            ? 'What they added may be about somebody who could read it'
            : `What they added may be graver: ${lowered(kindOf(said.grave).words.staff)}`,
        words: said.out.length === 0 ? '' : `Kept out since: ${said.out.map(name).join(', ')}.`,
      }
    case 'told-of-image':
      return {
        head: 'What they added speaks of a picture of a child with few or no clothes on',
        words: 'No file is taken. Nobody looks at it, copies it, sends it on or deletes it.',
      }
    case 'under':
      return {
        head: `Dealt with under our policies on ${said.policies.map((one) => concernPolicyWords[one]).join(', ')}`,
        words: `Why: ${said.reason}`,
      }
    case 'outside-school':
      return {
        head: `The school acts on what happened outside school, because of ${said.grounds.map((one) => outsideTestWords[one]).join(', ')}`,
        words: said.words,
      }
    case 'pupil-told':
      return { head: `The pupil was spoken to${said.by === '' ? '' : ` by ${said.by}`}`, words: said.words }
    case 'risk-noted':
      return { head: `Noted: ${riskWords[said.of]}`, words: said.words }
    case 'pupil-outcome':
      return {
        head: `For the pupil: ${said.follows.map((one) => pupilResponseWords[one]).join(', ')}`,
        words: said.words,
      }
    case 'removal-asked':
      return {
        head: `A parent was asked to take down ${said.what === '' ? 'what was written' : said.what}: ${removalWords[said.cameOfIt]}`,
        words: said.words,
      }
    case 'shown-the-way':
      return { head: `A parent was shown the right way: ${said.way}`, words: said.words }
    case 'letter':
      return {
        head: `A letter from the ${said.from === 'governing-body' ? 'governing board' : 'headteacher'} to ${said.to === '' ? 'a parent' : said.to}`,
        words: said.words,
      }
    case 'let-in':
      return { head: `${name(said.person)} may read it now`, words: `Why: ${said.reason}` }
    case 'threshold':
      return {
        head: said.meets
          ? 'It may meet the harm threshold: an allegation'
          : 'It does not meet the harm threshold: a low-level concern',
        words: said.words,
      }
    case 'low-level':
      return { head: 'Recorded as a low-level concern', words: said.words }
    case 'support':
      return { head: `Support: ${said.contact}`, words: said.words }
    case 'kept-elsewhere':
      return { head: `Kept in ${said.system}, reference ${said.reference}`, words: '' }
    case 'passed-on':
      return { head: `It went from ${name(said.from)} to ${name(said.to)}`, words: `Because ${whyPassedOn[said.why]}.` }
    case 'image-answer':
      return {
        head: `A picture of a child with few or no clothes on ${said.answer === 'yes' ? 'was said to exist' : 'may exist'}`,
        words: 'No file was taken. Nobody looks at it, copies it, sends it on or deletes it.',
      }
    case 'file':
      return { head: said.by === 'teller' ? 'They gave a file' : 'A file was added', words: '' }
    case 'sealed-unopened':
      return { head: 'A file was sealed unopened', words: sealedWords(said) }
    case 'sealed-bytes-came':
      return {
        head: 'A file was refused: it may be an indecent image',
        words: 'Its bytes are those of a file that is sealed. It was not kept. Somebody has it: tell the police.',
      }
    case 'muted':
      return { head: 'What they go on adding is set aside', words: `Why: ${said.words}` }
    case 'heard-again':
      return { head: 'What they add reaches its reader again', words: '' }
    case 'corrects':
      return { head: 'A correction of an earlier line', words: said.words }
    case 'closed':
      return { head: `Closed: ${outcomeWords[said.outcome] ?? said.outcome}`, words: said.words }
    case 'debrief':
      return {
        head: 'Looked back on',
        words: [said.happened, said.helped, said.lessons, said.changes, clocksInWords(said.clocks ?? [])]
          .filter((part) => part !== '')
          .join('\n'),
      }
    case 'named':
      return { head: `Called “${said.title}” from now on`, words: '' }
    case 'goes-with':
      return { head: 'It goes together with another concern', words: said.words }
    case 'reopened':
      return { head: 'Opened again', words: said.words }
    default:
      return endingWords(said, date)
  }
}
