import type { Role } from '../people/role.ts'
import { accusedAt, type Mention, plainWords, type Standing, standingOf } from './accused-in-words.ts'
import type { KindId } from './kind-of-report.ts'
import { deeds, somebodyElseDid } from './lists/deeds-told-later.ts'
import { andThenADeed, atADeed, doneToThemBefore } from './lists/harmless-mentions.ts'
import {
  andThen,
  beingThere,
  doneToThemPlainly,
  maybeThem,
  mishaps,
  nextSubject,
  ordinaryActs,
  ordinaryThings,
  somebodyElse,
  theirOwn,
  whoTells,
} from './lists/ordinary-mentions.ts'
import { postsMentioned } from './posts-in-words.ts'

const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']

/**
 * The words where whoever leads the school is only mentioned, read in both ways that are left: with somebody in their place,
 * and without what is said of them. None where they are not mentioned, or may be the one who did it. For what a report is
 * about only: who is kept from it is asked of the words as they stand.
 */
export function withoutHeadMentioned(text: string): readonly string[] {
  const plain = plainWords(text)
  const posts = postsMentioned(plain)
  const led = posts.filter(({ who }) => who.some((role) => leaders.includes(role)))
  if (led.length === 0) return []
  const accused = new Set(
    accusedAt<Mention<readonly Role[]>>(
      plain,
      posts.map((one) => ({ ...one, who: one })),
      'head-conduct',
      ordinaryStanding,
    ),
  )
  if (led.some((one) => accused.has(one))) return []
  const inOrder = [...led].sort((one, other) => one.from - other.from)
  const replaced = putInPlace(plain, inOrder, (one) => inTheirPlace(plain, one))
  const rest = putInPlace(
    plain,
    inOrder.map((one) => clauseRound(plain, one)),
    () => ' ',
  ).trim()
  if (!led.every((one) => isExplained(plain, one, rest))) return []
  return rest.split(/\s+/).length < aFewWords ? [replaced] : [replaced, rest]
}

/**
 * Whether something else explains why they are mentioned: somebody else did it to them, or the rest tells of somebody else.
 * Without that they may be the one whom it is about, however harmless the words.
 */
function isExplained(plain: string, mention: Span, rest: string): boolean {
  const { from, till } = clauseRound(plain, mention)
  const lower = plain.toLowerCase()
  const before = lower.slice(from, mention.from).trimEnd()
  const after = lower.slice(mention.to, till)
  if (isDoneTo(before, after)) return somebodyElse.test(before) || mishaps.test(after)
  const others = rest.toLowerCase().replace(whoTells, '')
  return somebodyElse.test(others) && !maybeThem.test(others) && !andThen.test(after)
}

function isDoneTo(before: string, after: string): boolean {
  const done = doneToThemPlainly.test(before) || doneToThemBefore.some((pattern) => pattern.test(before))
  return done || (theirOwn.test(after) && before !== '')
}

/** Fewer words than this are left of nothing that was told. */
const aFewWords = 5

/** To whom something was done is somebody at work; who was told of it is the school. */
function inTheirPlace(plain: string, mention: Span): string {
  const { from, to } = clauseRound(plain, mention)
  const lower = plain.toLowerCase()
  const done = isDoneTo(lower.slice(from, mention.from).trimEnd(), lower.slice(mention.to, to))
  return done || theirOwn.test(lower.slice(mention.to, to)) ? 'the teacher' : 'the school'
}

type Span = { readonly from: number; readonly to: number }

/** The words with something else in place of each of these, in their order; what overlaps is taken as one. */
function putInPlace(plain: string, spans: readonly Span[], instead: (span: Span) => string): string {
  const parts: string[] = []
  let read = 0
  for (const span of spans) {
    if (span.to <= read) continue
    parts.push(plain.slice(read, Math.max(read, span.from)), instead(span))
    read = span.to
  }
  return [...parts, plain.slice(read)].join('')
}

/** How far a part of a sentence reaches at most. */
const within = 600

/** The part of a sentence in which they are mentioned, with the word that begins the next; `till` is without that. */
function clauseRound(plain: string, { from, to }: Span): Span & { readonly till: number } {
  const before = plain.slice(Math.max(0, from - within), from)
  const begins = Math.max(...['. ', '! ', '? ', '; ', '\n'].map((end) => before.lastIndexOf(end) + 1))
  const ends = nextSubject.exec(plain.slice(to, to + within).toLowerCase())
  const past = ends ? to + ends.index + ends[0].length : Math.min(plain.length, to + within)
  return { from: from - before.length + begins, to: past, till: ends ? to + ends.index : past }
}

/** How they stand there, where heads do what heads do every day. */
function ordinaryStanding(words: { before: string; after: string }, kind: KindId): Standing {
  const { before, after } = words
  const standing = standingOf(words, kind)
  if (standing !== 'accused' || notAlone.test(before)) return standing
  if (ordinaryThings.test(after) && !beingThere.test(before)) return 'spoke'
  if (doneToThemPlainly.test(before) && !atADeed.test(after)) return 'harmless'
  return ordinaryActs.test(after) && !deedIn(after) ? 'spoke' : 'accused'
}

/** What came from them, or is said of them, is forgiven by nothing that follows. */
const notAlone =
  /\b(?:caught|by|from|off|spotted|with|between|against|it is|it's|it was|that's|that is|worr\w+ about|concern\w* (?:about|with|is)|complain\w* about|allegation\w* (?:about|against)|this is about|don'?t (?:tell|ask|let)|do not (?:tell|ask|let)|not (?:tell|ask|let))$/

function deedIn(after: string): boolean {
  const theirs = after.slice(0, nextSubject.exec(after)?.index)
  if (andThenADeed.test(theirs)) return true
  const deed = deeds.exec(theirs)
  return deed !== null && !somebodyElseDid.test(theirs.slice(0, deed.index).trimEnd())
}
