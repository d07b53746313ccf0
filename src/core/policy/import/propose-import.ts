import { isSettingValue } from '../setting-value.ts'
import { allSettings } from '../settings/all-settings.ts'
import type { Block, DocumentRead } from './block.ts'
import type { Ideas } from './catalogue-idea.ts'
import type { PolicyImport, ProposedClause } from './imported-policy.ts'
import { asGuess, type Settled } from './learned/settle-answers.ts'
import { isByHeadteacher, saidOfHeadteacher } from './letter-writer.ts'
import { matchObligations } from './match-obligations.ts'
import { namedPeople, saidOfPosts } from './named-people.ts'
import { isOfSocialMedia } from './of-social-media.ts'
import { readAnswers } from './read-answers.ts'
import type { ReadSetting } from './read-settings.ts'
import { type Refused, refused } from './refused.ts'
import { nameOfSchool, saidOfSchool } from './school-named.ts'
import { splitClauses } from './split-clauses.ts'
import { statementsOf } from './statement.ts'
import { withTellingWords } from './telling-words.ts'

/** Splits a document that was read into clauses, and proposes for each what of the catalogue it resembles and answers. */
export function proposeImport(document: DocumentRead, ideas: Ideas): PolicyImport | Refused {
  const clauses = splitClauses(document.blocks)
  if (clauses.length === 0) return refused('no-clauses')
  const told = toldBy(document.blocks)
  const statements = clauses.map((clause, at) => statementsOf(clause, told, clauses[at - 1]))
  const all = statements.flat()
  const isOurs = isOfSocialMedia(all)
  const read = isOurs ? readAnswers(all) : onlyPerhaps(readAnswers(all))
  const settings = read.settings.filter(hasSense).map((answer) => withTellingWords(answer, all))
  const perhaps = read.perhaps.filter(hasSense).map((answer) => withTellingWords(answer, all))
  const answered = new Set(settings.map(({ name }) => name))
  const proposed = clauses.map(
    (clause, at): ProposedClause => ({ ...clause, matches: matchObligations(statements[at] ?? [], settings, ideas) }),
  )
  return {
    format: document.format,
    notes: isOurs ? document.notes : [...document.notes, 'other-matter'],
    clauses: proposed,
    settings,
    perhaps,
    silent: allSettings.map(({ name }) => name).filter((name) => !answered.has(name)),
  }
}

/** A number that no policy can mean, `every 200 years`, is proposed to nobody. */
function hasSense({ name, value }: ReadSetting): boolean {
  return isSettingValue(name, value)
}

/** A document on something else answers nothing; what it seems to answer a person may still take up. */
function onlyPerhaps({ settings, perhaps }: Settled): Settled {
  return { settings: [], perhaps: [...settings.map(asGuess), ...perhaps] }
}

/** Who “I” is and what the school is called, put as any school would say it. */
export function toldBy(blocks: readonly Block[]): (words: string) => string {
  const name = nameOfSchool(blocks)
  const ofSchool = name === undefined ? (words: string) => words : saidOfSchool(name)
  const ofHead = isByHeadteacher(blocks) ? saidOfHeadteacher : (words: string) => words
  const ofPosts = saidOfPosts(namedPeople(blocks))
  return (words) => ofHead(ofPosts(ofSchool(words)))
}
