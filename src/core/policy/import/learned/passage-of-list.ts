import type { SettingName } from '../../registry.ts'
import type { ImportedClause } from '../imported-clause.ts'
import type { Passage } from './passages.ts'

/** Whether a sentence that may name somebody says that they are told or asked, and not only who they are. */
export function tells(name: SettingName, { statements }: Passage): boolean {
  const telling = tellingWords[name]
  return telling === undefined || statements.some(({ own, lead }) => telling.test(own) || telling.test(lead))
}

const toBeTold =
  /\b(?:tell|told|report|go(?:es)? (?:straight |first )?to|come(?:s)? (?:straight |first )?to|speak|talk|contact|bring|take(?:s|n)? (?:it|this|that|them|any)|rais|inform|let\b.* know|know|say so|ring|see\b|ask|turn|first|procedure|hear|pass|mention|notif|person to|one to|straight to|way|if (?:she|he|it|they|the head\w*)|unless|instead|or the|or,)/

const toBeAsked =
  /\b(?:ask|agree|permi|consent|say|said|allow|leave|approv|authori|grant|give|word|decid|do (?:that|so|this)|yes|blessing|content|clear|exception|prior|beforehand)/

const tellingWords: { readonly [N in SettingName]?: RegExp } = {
  'concern-first-contact': toBeTold,
  'inbound-contact-report-to': toBeTold,
  'contact-exception-approver': toBeAsked,
  'review-led-by':
    /^(?!.*\b(?:adopt|signed|in force)).*\b(?:look|review|do(?:es)?\b|lead|led|go(?:es)?\b|carr|read|revis|rewrit|responsib|updat|keep|up to date|work|check|over\b|through|job)/,
}

/** “Parents are not bound by it” names those who are left out of a list of people. */
export function leavesOut(name: SettingName, { statements }: Passage): boolean {
  return name === 'people-in-scope' && statements.some(({ own }) => outside.test(own))
}

const outside =
  /(?:\bnot\b|n't\b|nor\b|neither\b|no longer)[^.]*(?:bound?\b|bind|cover|come under|includ|appl|extend|part of|talking to|meant for|for (?:them|you)\b|personnel|employee|scope|subject)|\b(?:do|are|does|is) not(?:[,.;]|$)|\bfew (?:lines|words|pages)\b|\ba word (?:for|to) (?:them|families|parents)|rules? of their own|\boutside (?:this|the scope)|(?:their|its) own (?:company|employer|employees|firm)|own (?:company|employer|firm)|\| no\b|behaviour policy/

/** Items of one list stand beside one another: under the same heading and after the same opening. */
export function isBeside(one: Passage, other: Passage): boolean {
  const [a, b] = [one.statements[0]?.clause, other.statements[0]?.clause]
  if (a === undefined || b === undefined || a.leadIn !== b.leadIn || topicOf(a) !== topicOf(b)) return false
  if (a === b) return true
  return a.leadIn !== '' && !(isRow(a) && isRow(b))
}

/** The headings over a clause but for the questions. */
export const topicOf = ({ under }: ImportedClause) => under.filter((heading) => !heading.endsWith('?')).join()

const cellsIn = ({ text }: ImportedClause) => text.split(' | ').length

/** Rows of a table each have a subject of their own in their first cell. */
export const isRow = (clause: ImportedClause) => cellsIn(clause) > 1
