import { readFileSync } from 'node:fs'
import { indexRoll, type RollIndex } from '../../src/core/screening/roll.ts'
import type { SchoolWords } from '../../src/core/screening/school-words.ts'
import { parseRoll } from '../../src/importers/roll/roll-file.ts'
import { parseSchool } from '../../src/importers/roll/school-file.ts'

/** A draft with what a careful reader expects to be found in it. */
export type Labelled = {
  readonly id: string
  readonly channel: string
  readonly text: string
  readonly expect: readonly { readonly type: string; readonly span?: string }[]
  /** Right where found, and not asked for. */
  readonly also?: readonly { readonly type: string; readonly span?: string }[]
  readonly pictured?: readonly string[]
  /** Who of those pictured may not be shown. */
  readonly consent_problem?: readonly { readonly name: string }[]
}

export type LabelledSet = {
  readonly name: string
  readonly drafts: readonly Labelled[]
  readonly school: SchoolWords
  readonly roll: RollIndex
}

const folder = new URL('../../test/data/screening/', import.meta.url)

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

/** A set of labelled drafts with the school and the roll they belong to. */
export function labelledSet(name: string, drafts: string, school: string, roll: string): LabelledSet {
  const parsedSchool = parseSchool(textOf(school))
  const parsedRoll = parseRoll(textOf(roll))
  if (!parsedSchool.read || !parsedRoll.read) throw new Error(`The test data for ${name} cannot be read.`)
  const lines = textOf(drafts).split('\n')
  return {
    name,
    drafts: lines.filter((line) => line !== '').map((line): Labelled => JSON.parse(line)),
    school: parsedSchool.school,
    roll: indexRoll(parsedRoll.pupils),
  }
}

const outsiderRounds = [1, 2, 3, 4, 5, 6, 7]

export const examples = (): LabelledSet => labelledSet('examples', 'posts.jsonl', 'school.json', 'roll.csv')
export const drafts = (): LabelledSet => labelledSet('our drafts', 'drafts.jsonl', 'own-school.json', 'own-roll.csv')
/** Written in later rounds to find where rules break, first read cold and then learnt from. */
export const moreDrafts = (): LabelledSet => labelledSet('later rounds', 'more-drafts.jsonl', 'school.json', 'roll.csv')
/** Read cold by rules that their writer had not seen, then learnt from: five rounds more after the first. */
export const freshDrafts = (): readonly LabelledSet[] =>
  [1, 2, 3, 4, 5, 6].map((round) =>
    labelledSet(`fresh, round ${round}`, `fresh-${round}.jsonl`, 'own-school.json', 'own-roll.csv'),
  )
/** The same things said in other voices, and what only sounds like them, by whoever chose the words that are weighed. */
export const paraphrases = (): LabelledSet => labelledSet('paraphrases', 'paraphrases.jsonl', 'school.json', 'roll.csv')
/** Each kind said in hints, asides and second-hand, and its look-alikes, by whoever chose the words: learnt from, much of it not found by rules. */
export const saidOtherwise = (): LabelledSet =>
  labelledSet('said otherwise', 'said-otherwise.jsonl', 'school.json', 'roll.csv')
/** Written by somebody from outside who had seen neither rules nor drafts; each read cold, then learnt from. */
export const outsiders = (): readonly LabelledSet[] =>
  outsiderRounds.map((round) =>
    labelledSet(`outsider, round ${round}`, `outsider-${round}.jsonl`, 'school.json', 'roll.csv'),
  )
/** Written by the same outsider, and never learnt from. */
export const outsiderHeldOut = (): LabelledSet =>
  labelledSet('outsider, held out', 'outsider-held-out.jsonl', 'school.json', 'roll.csv')
/** Written by others in the manner of the examples, for the same school: each read cold, then learnt from. */
export const twins = (): readonly LabelledSet[] =>
  [1, 2, 3, 4, 5, 6].map((each) => labelledSet(`twins, ${each}`, `twins-${each}.jsonl`, 'school.json', 'roll.csv'))
/** Written in that manner by three hands, and never learnt from; the last two once the first six were. */
export const twinsHeldOut = (): readonly LabelledSet[] =>
  ['twins-held-out', 'twins-held-out-2', 'twins-held-out-3'].map((file) =>
    labelledSet(file.replaceAll('-', ' '), `${file}.jsonl`, 'school.json', 'roll.csv'),
  )
/** First names that are a child, a month, a place, a musical, by whoever wrote the rules for them. */
export const hardNames = (): LabelledSet => labelledSet('hard names', 'hard-names.jsonl', 'school.json', 'roll.csv')
/** First names, others’ work and where children will be, half of them only like it: read cold, then learnt from. */
export const threeKinds = (): LabelledSet => labelledSet('three kinds', 'three-kinds.jsonl', 'school.json', 'roll.csv')
/** Numbers said aloud, families by surname, initials, unseen signs, history: after what a stranger found. Never learnt from. */
export const strangers = (): LabelledSet => labelledSet('strangers', 'strangers.jsonl', 'school.json', 'roll.csv')
/** Children who went home hurt or ill, and children who went home with something else. Never learnt from. */
export const goneHome = (): LabelledSet => labelledSet('gone home', 'gone-home.jsonl', 'school.json', 'roll.csv')
/** What staff of a school write on a Friday afternoon, and what trips over the rules for it. Never learnt from. */
export const friday = (): LabelledSet => labelledSet('friday', 'friday.jsonl', 'school.json', 'roll.csv')
/** What schools post on any day, of which nothing but names is to be found: so that ordinary news is known for that. */
export const ordinary = (): LabelledSet => labelledSet('ordinary', 'ordinary.jsonl', 'school.json', 'roll.csv')
/** What is found least, said again in other words by whoever chose the words. */
export const saidAgain = (): LabelledSet => labelledSet('said again', 'said-again.jsonl', 'school.json', 'roll.csv')
/** Written with the first and after the last round of those, and never learnt from. */
export const freshHeldOut = (): readonly LabelledSet[] =>
  ['fresh-held-out', 'fresh-held-out-2'].map((file) =>
    labelledSet(file.replaceAll('-', ' '), `${file}.jsonl`, 'own-school.json', 'own-roll.csv'),
  )
/** Never learnt from: only measured. */
export const heldOut = (): LabelledSet => labelledSet('held out', 'held-out.jsonl', 'own-school.json', 'own-roll.csv')
