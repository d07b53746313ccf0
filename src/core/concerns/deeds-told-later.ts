import { deeds, goesOn, others, ownChildren, somebodyElseDid, theirs } from './lists/deeds-told-later.ts'
import { givenNames } from './lists/given-names.ts'
import { surnamesThatAreWords } from './lists/surnames.ts'

type Gender = 'he' | 'she'
type Span = { readonly from: number; readonly to: number }
type Subject = { readonly at: number; readonly whose: Gender; readonly theirs: boolean }

/** Whether somebody of whom nothing but harmless things were said may be whoever a later “she” or “he” did it. */
export type ToldLater = (mention: Span, toldOf: { readonly to: boolean; readonly after: string }) => boolean

/**
 * The deeds that words tell of “she” or “he” alone, and of whom they may be told: whoever is mentioned before them, as
 * long as nobody else stands there whom the word may mean. A harmless beginning forgives nothing that follows.
 * @param lower the words, small
 * @param mentions of whom it is asked; they are not somebody else, unless the words accuse them anyhow
 * @param accused those of them whom the words accuse anyhow
 */
export function deedsToldLater(lower: string, mentions: readonly Span[], accused: readonly Span[]): ToldLater {
  const subjects = subjectsIn(lower)
  const found = deedsIn(lower, subjects)
  if (found.length === 0) return () => false
  const first = { he: firstOther(lower, 'he', mentions, accused), she: firstOther(lower, 'she', mentions, accused) }
  const untaken = (at: number, whose: Gender) => first[whose] >= at
  const open = found.filter(({ at, whose }) => untaken(at, whose))
  const last: Readonly<Record<Gender, number>> = { he: lastOf(open, 'he'), she: lastOf(open, 'she') }
  const nextSubject = nextIn(subjects)
  return ({ to }, { to: toThem, after }) => {
    const spokenOf = toThem ? whomToldOf(after) : undefined
    const next = nextSubject(to)
    const genders: readonly Gender[] = next ? [next.whose] : ['he', 'she']
    return genders.some((whose) => whose !== spokenOf && last[whose] > to)
  }
}

/** “I told the head that he …”, “about her”: somebody else of that sort is what they were told of. */
function whomToldOf(after: string): Gender | undefined {
  const said =
    /^,? (?:(?:all )?(?:about|regarding|with) (him|her)\b|(?:(?:all )?(?:about )?(?:that|how|what|because|when|where|why|as|if|cos) )?(she|he)\b)/.exec(
      after,
    )
  const word = said?.[1] ?? said?.[2]
  if (word === undefined) return undefined
  return word === 'him' || word === 'he' ? 'he' : 'she'
}

function subjectsIn(lower: string): readonly Subject[] {
  const found = [...lower.matchAll(goesOn)].map((match): Subject => {
    const whose = match[1] === 'he' ? 'he' : 'she'
    return { at: match.index + match[0].length - whose.length, whose, theirs: false }
  })
  const possessive = [...lower.matchAll(theirs)].map((match): Subject => {
    return { at: match.index, whose: match[1] === 'his' ? 'he' : 'she', theirs: true }
  })
  return [...found, ...possessive].sort((one, other) => one.at - other.at)
}

/** How far after “she” a deed still is hers: a tired sentence. */
const within = 160

function deedsIn(lower: string, subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter(({ at, whose, theirs: possessive }) => {
    if (possessive) return true
    const clause = /^[^.?!\n]*/.exec(lower.slice(at, at + within))?.[0] ?? ''
    const deed = deeds.exec(clause)
    if (!deed) return false
    const before = clause.slice(0, deed.index).trimEnd()
    return !somebodyElseDid.test(before.slice(whose.length)) && !ownChildDid(lower, at, whose, clause)
  })
}

/** Their own child was spoken of, and nothing here says that it was done to them: then it may be the child who did it. */
function ownChildDid(lower: string, at: number, whose: Gender, clause: string): boolean {
  const object = whose === 'he' ? /\b(?:him|my|our|me)\b/ : /\b(?:her|my|our|me)\b/
  if (object.test(clause)) return false
  const another = whose === 'he' ? /^(?:daughter|girl|niece)$/ : /^(?:son|boy|lad|nephew)$/
  return [...lower.slice(Math.max(0, at - 300), at).matchAll(ownChildren)].some(([, said]) => !another.test(said ?? ''))
}

/** Where somebody else of that sort is first spoken of who is neither mentioned nor the teller’s own. */
function firstOther(lower: string, whose: Gender, mentions: readonly Span[], accused: readonly Span[]): number {
  const own = [...lower.matchAll(ownChildren)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const names = mentions.map(({ from, to }) => ({ from: from - 14, to: to + 26 }))
  const found = [...lower.matchAll(others[whose]), ...lower.matchAll(others.either), ...namesIn(lower)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, said: match[0] }))
    .sort((one, other) => one.from - other.from)
  const isHere = amongSpans([...mentions, ...own])
  const isBesideOne = amongSpans(names)
  const firstMention = Math.min(...mentions.map(({ from }) => from))
  const other = found.find(({ from, to, said }) => {
    if (isHere(from, to)) return false
    if (said === 'he' || said === 'she' || said === 'him') return from < firstMention
    if (/^(?:mr|mrs|ms|miss) /.test(said) && isBesideOne(from, to)) return false
    return !wasTold.test(lower.slice(Math.max(0, from - 60), from))
  })
  return Math.min(other?.from ?? Number.POSITIVE_INFINITY, ...accused.slice(0, 1).map(({ from }) => from))
}

/** Who was only turned to as well, “the class teacher and the head”, is nobody else. */
const wasTold =
  /\b(?:told|asked|rang|emailed|informed|(?:spoke|spoken|talked|wrote|went|complained) (?:to|with)|(?:reported|mentioned|showed) (?:it|this|that|them) to) (?:the|his|her|my|our|their|a) (?:\w+ ){0,2}$/

function namesIn(lower: string): readonly RegExpExecArray[] {
  return [...lower.matchAll(/\b[a-z]{3,}\b/g)].filter(
    ([word]) => givenNames.has(word) && !surnamesThatAreWords.has(word),
  )
}

/** Whether a place lies in one of the spans, asked in order of place. */
function amongSpans(spans: readonly Span[]): (from: number, to: number) => boolean {
  const sorted = [...spans].sort((one, other) => one.from - other.from)
  let at = 0
  return (from, to) => {
    while (at < sorted.length && (sorted[at]?.to ?? 0) <= from) at += 1
    const span = sorted[at]
    return span !== undefined && span.from < to
  }
}

function lastOf(found: readonly Subject[], whose: Gender): number {
  return found.reduce((last, deed) => (deed.whose === whose ? deed.at : last), -1)
}

/** The first of those that stand after a place. */
function nextIn(subjects: readonly Subject[]): (from: number) => Subject | undefined {
  return (from) => {
    let low = 0
    let high = subjects.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((subjects[middle]?.at ?? 0) >= from) high = middle
      else low = middle + 1
    }
    return subjects[low]
  }
}
