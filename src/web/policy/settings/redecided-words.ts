import { lowered } from '../../../core/language/first-letter.ts'
import { isRole, titleOfRole } from '../../../core/people/role.ts'
import { byDefault } from '../../../core/policy/re-decide.ts'
import type { FindingType } from '../../../core/screening/finding.ts'
import { findingTypes } from '../../../core/screening/finding.ts'
import { reasonWords } from '../../channels/channel-words.ts'
import { headings } from '../../guidance/verdict-words.ts'
import { findingWords } from '../../posts/finding-words.ts'
import { isAboutReport, reportAboutInWords, reportOutcomeInWords } from './redecided-report-words.ts'

const agreeing: Readonly<Record<string, string>> = {
  colleague: 'a colleague agrees it',
  'colleague-or-skipped': 'a colleague agrees it, or it goes without where nobody can',
  headteacher: 'the headteacher agrees it',
  'colleague-then-headteacher': 'a colleague, then the headteacher agree it',
  nobody: 'nobody has to agree it',
  overseen: 'it goes out by itself after notice, and others can hold it',
}

const writing: Readonly<Record<string, string>> = {
  allowed: 'the writer may write it',
  'not-staff': 'the writer may not, because they are not on the staff',
  'not-signed': 'the writer has to sign the acceptable use policy first',
  'not-read': 'the writer has to read the acceptable use policy first',
  'not-an-approved-poster': 'the writer may not: the register does not name them for this channel',
}

const found: Readonly<Record<string, string>> = {
  stop: 'stops it',
  ask: 'has to be answered first',
  advise: 'is only pointed out',
}

const answering: Readonly<Record<string, string>> = {
  answer: 'The answer',
  'answer names': 'Whom the answer names',
  'answered by': 'Who answers instead',
}

/** What a difference is about, in words. */
export function aboutInWords(about: string): string {
  if (about === 'agreeing') return 'Who agrees it'
  if (about === 'writing') return 'Who writes it'
  if (about.startsWith('channel ')) return about.slice('channel '.length)
  if (isAboutReport(about)) return reportAboutInWords(about)
  const type = about.slice('found '.length)
  return isFindingType(type) ? `Found: ${findingWords[type]}` : (answering[about] ?? about)
}

/** What was or would be decided; null is nothing. */
export function outcomeInWords(about: string, is: string | null): string {
  if (is === null) return about.startsWith('found ') ? 'not looked for' : nobodyFor(about)
  if (about.startsWith('channel ')) return channelInWords(is)
  if (isAboutReport(about)) return reportOutcomeInWords(about, is)
  if (about in answering) return answeredInWords(is)
  const words = about === 'agreeing' ? agreeing : about === 'writing' ? writing : found
  return words[is] ?? is.replaceAll('-', ' ')
}

function nobodyFor(about: string): string {
  if (about === 'answer names' || about === 'report told') return 'nobody'
  return about === 'answered by' ? 'the policy itself answers' : 'nothing'
}

function answeredInWords(is: string): string {
  if (is.startsWith(byDefault)) {
    return `our policy does not say, and Signpost’s default holds: ${answeredInWords(is.slice(byDefault.length))}`
  }
  if (isRole(is)) return titleOfRole(is).toLowerCase()
  const [, heading] = Object.entries(headings).find(([verdict]) => verdict === is) ?? []
  return heading ? lowered(heading) : is
}

function channelInWords(is: string): string {
  if (is === 'good') return 'good to post on'
  if (is === 'closed') return 'closed'
  const [, words] = Object.entries(reasonWords).find(([reason]) => reason === is) ?? []
  return words ? words.says.replace(/\.$/, '').toLowerCase() : is.replaceAll('-', ' ')
}

function isFindingType(word: string): word is FindingType {
  return findingTypes.some((type) => type === word)
}
