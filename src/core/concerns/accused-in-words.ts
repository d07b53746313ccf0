import { deedsToldLater } from './deeds-told-later.ts'
import type { KindId } from './kind-of-report.ts'
import {
  accusingBefore,
  andThenADeed,
  atADeed,
  calledNames,
  doneToThemBefore,
  doneToThemInTheseKinds,
  harmlessAfter,
  harmlessBefore,
  harmlessTogether,
  notToBeTold,
  turnedToBefore,
  turnsOut,
} from './lists/harmless-mentions.ts'

/** Where somebody is mentioned in words that were made plain. */
export type Mention<Who> = { readonly who: Who; readonly from: number; readonly to: number }

/** In these an adult of the school who is named is most often whom it was done to, and others did it. */
export const doneToAdults: readonly KindId[] = [
  'parent-abuse',
  'tiktok-of-staff',
  'complaint-public',
  'press',
  'fake-account',
  'threat',
  'official-page-comment',
  'staff-as-target-colleague',
  'pta',
]

/** Letter for letter as told, without accents and with straight apostrophes; a title has no full stop. */
export function plainWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/¤/g, ' ')
    .replace(/\b(mrs?|ms|miss|mx|dr|rev|st)\.(?= )/gi, '$1')
    .replace(/[ \t\u00a0]+/g, ' ')
}

/**
 * Whoever is mentioned anywhere where what stands there is not plainly harmless, and whoever may be meant by a deed that is
 * told of “she” or “he” later on. `standing` says otherwise how somebody stands in what is told.
 */
export function accusedAt<Who>(
  plain: string,
  mentions: readonly Mention<Who>[],
  kind: KindId,
  standing: typeof standingOf = standingOf,
): readonly Who[] {
  const groups = groupsIn(plain, mentions).map((group) => ({ ...group, standing: standing(group, kind) }))
  const accused = groups.filter(({ standing }) => standing === 'accused')
  if (accused.length === groups.length) return accused.flatMap(({ whom }) => whom)
  const toldLater = deedsToldLater(plain.toLowerCase(), groups, accused)
  return groups.flatMap(({ whom, standing, after, ...span }) => {
    if (standing === 'accused') return whom
    return standing !== 'harmless' && toldLater(span, { to: standing === 'told', after }) ? whom : []
  })
}

type Group<Who> = {
  readonly whom: readonly Who[]
  readonly from: number
  readonly to: number
  readonly before: string
  readonly after: string
}

const together =
  /^(?:,? ?\(?(?:and |& |or |nor |then |also |both |as well as )?(?:to |with |from |by )?|,? who is (?:also )?|,? (?:is|as) (?:also )?(?=$))$/
const unknownByName = /^(?:,| -| \()? ?(?:mr|mrs|ms|miss|mx|dr|rev|sir) [a-z][\w'-]*(?:,(?= )|\))?/
const unknownBefore = /(?:^|\W)((?:mr|mrs|ms|miss|mx|dr|rev) [a-z][\w'-]*,? ?(?:is |as |\()?)$/
const whatTheyTeach =
  /(?:^|\W)((?:his|her|their|our|my|the|a) (?:\w+ ){0,2}(?:teacher|tutor|ta|assistant|coach|senco|lead|leader|secretary|caretaker|colleague),? ?)$/

/** Mentions sentence by sentence; those that stand together share what stands before and after them. */
function groupsIn<Who>(plain: string, mentions: readonly Mention<Who>[]): readonly Group<Who>[] {
  const lower = plain.toLowerCase()
  const sorted = [...mentions].sort((one, other) => one.from - other.from || other.to - one.to)
  const groups: { whom: Who[]; from: number; to: number }[] = []
  for (const { who, from, to } of sorted) {
    const last = groups.at(-1)
    if (last && (from < last.to || standTogether(lower, last, { from, to }))) {
      last.whom.push(who)
      last.to = Math.max(last.to, to)
    } else {
      groups.push({ whom: [who], from, to })
    }
  }
  const marked = markedAt(lower, groups)
  return groups.map(({ whom, from, to }, at) => {
    const { before, after } = roundMark(marked, at)
    return {
      whom,
      from,
      to,
      before: without(whatTheyTeach, without(unknownBefore, before)).trim(),
      after: after.replace(unknownByName, '').trimEnd(),
    }
  })
}

type Marked = { readonly text: string; readonly marks: readonly number[] }

/** The words with one sign for each group, and where those signs stand: worked out once for all of them. */
function markedAt(lower: string, groups: readonly { readonly from: number; readonly to: number }[]): Marked {
  const parts: string[] = []
  const marks: number[] = []
  let length = 0
  let read = 0
  for (const { from, to } of groups) {
    const part = lower.slice(read, from)
    parts.push(part, '¤')
    marks.push(length + part.length)
    length += part.length + 1
    read = to
  }
  return { text: [...parts, lower.slice(read)].join(''), marks }
}

/** What is read on either side of a mention: a tired sentence, and never a whole text without a full stop. */
const within = 600

function roundMark({ text, marks }: Marked, at: number): { readonly before: string; readonly after: string } {
  const mark = marks[at] ?? 0
  const left = text.slice(Math.max(0, mark - within), mark)
  const whole = mark <= within ? left : left.slice(left.indexOf(' ') + 1)
  return {
    before: whole.split(/[.!?;\n]+(?= |$|\n)|\n/).at(-1) ?? '',
    after: text.slice(mark + 1, mark + 1 + within).split(/[.!?;](?= |$|\n)|\n/)[0] ?? '',
  }
}

/**
 * What is said of them where they are mentioned: that they were told, or that they spoke, know or did right, both of which
 * a later deed may undo; something else that is harmless, as that it was done to them; or none of these.
 */
export type Standing = 'told' | 'spoke' | 'harmless' | 'accused'

export function standingOf({ before, after }: { before: string; after: string }, kind: KindId): Standing {
  if (notToBeTold.test(before)) return 'accused'
  const heldToThem = someFits(harmlessBefore, before)
  if (heldToThem && !/^'s? /.test(after)) {
    if (!isHarmlessHolder(after)) return 'accused'
    return someFits(turnedToBefore, before) ? 'told' : 'harmless'
  }
  if (isDoneTo(before, after, kind)) return 'harmless'
  if (accusingBefore.test(before)) return 'accused'
  if (someFits(harmlessAfter, after)) {
    if (andThenADeed.test(after)) return 'accused'
    return /^(?:'s?|s)? /.test(after) && !/^(?:'s?|s') (?!been|not|also|just)/.test(after) ? 'spoke' : 'harmless'
  }
  const fits = harmlessTogether.some(([left, right]) => left.test(before) && right.test(after))
  return fits && !andThenADeed.test(after) ? 'harmless' : 'accused'
}

/** “Told the head, who …”: what is said of them after it must be harmless as well. */
function isHarmlessHolder(after: string): boolean {
  if (turnsOut.test(after)) return false
  const who = /^(?:,| and| but)? who (?=\w)/.exec(after)
  if (!who) return true
  const rest = ` ${after.slice(who[0].length)}`
  return someFits(harmlessAfter, rest) && !andThenADeed.test(rest)
}

function isDoneTo(before: string, after: string, kind: KindId): boolean {
  if (someFits(doneToThemBefore, before)) return true
  if (calledNames[0].test(before) && calledNames[1].test(after)) return true
  if (!doneToAdults.includes(kind) || atADeed.test(after)) return false
  return doneToThemInTheseKinds[0].test(before) || doneToThemInTheseKinds[1].test(after)
}

function someFits(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}

/** What stands there without the end that only says who they are. */
function without(end: RegExp, before: string): string {
  return before.replace(end, (found, said: string) => found.slice(0, found.length - said.length))
}

/** “Told the head and the lead”, but not “told the head and the lead is …”: there the second begins a sentence of its own. */
function standTogether(lower: string, one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const between = lower.slice(one.to, other.from)
  if (!together.test(between)) return false
  const ownSentence = between.includes('and') && finite.test(lower.slice(other.to))
  return !(ownSentence && someFits(harmlessBefore, lower.slice(Math.max(0, one.from - 120), one.from).trim()))
}

const finite =
  /^(?:'s (?:\w+ing|been)|,? (?:is|was|has|had|have|were|are|keeps?|does|did|will|sent|wrote|took|made|put|got|gave|said|told|(?!this |always |yes|his |its |messages |screenshots |emails |pictures |needs )[a-z]{2,}(?:es|ed|s)) )/
