import type { KnownSchool } from '../known-school.ts'
import { folded } from '../letter.ts'
import { livingRoyals, ofHistory, ofStories, peoplesOfHistory, thrones } from '../lists/people-of-the-past.ts'
import { sentencesOver } from './by-sentence.ts'
import { marks } from './marked-text.ts'
import { inSmallLetters } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import type { SentenceHit } from './sentence-findings.ts'

const starts = "(?<![\\p{L}\\p{N}'])"
const ends = '(?![\\p{L}\\p{N}])'
const smallInNames: ReadonlySet<string> = new Set(['the', 'of', 'and', 'de', 'vil', 'hun'])

/** Names as they are written, since a small letter makes another thing of many. */
function written(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(' ')
        .map((word) => {
          const [first = '', rest] = [word[0], word.slice(1)]
          const either = `[${first}${first.toUpperCase()}]`
          return `${smallInNames.has(word) ? either : first.toUpperCase()}${rest}`
        })
        .join(' '),
    )
    .join('|')
}

const byName = written([...ofHistory, ...ofStories])
const title = '(?:[Tt]he )?\\p{Lu}[\\p{L}-]{1,20}'
const known = new RegExp(`${starts}(?:${byName})${ends}`, 'gu')
/** Henry VIII, Charles the First, Ivan the Terrible. */
const numbered = new RegExp(
  `${starts}${title} (?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI|the (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Great|Terrible|Cruel|Bold|Unready|Conqueror|Impaler|Lionheart|Confessor|Pious|Mad|Wicked))${ends}`,
  'u',
)
const throned = new RegExp(
  `${starts}(?:${thrones.map((each) => each.replace(/(?<=^| )\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`)).join('|')}) \\p{Lu}[\\p{L}-]{1,20}${ends}`,
  'u',
)
/** So long ago that none of whom it is told is alive. */
const longAgo =
  /\b(?:in|of|by|since|until|around|during|after|before|from) (?:about |the )*(?:1[0-8]\d\ds?|19[0-3]\d|194[0-5]|\d{1,4} ?(?:bce?|ad|ce)|(?:tudor|stuart|victorian|viking|roman|saxon|norman|georgian|medieval|ancient|aztec|egyptian|elizabethan|edwardian|nazi) (?:times|england|britain|era|age|days|rome|greece|egypt|empire|germany))\b|\b(?:tudor|stuart|victorian|viking|roman|saxon|norman|georgian|medieval|aztec|elizabethan|edwardian|nazi) (?:teachers?|masters?|mistress|schoolmasters?|headmasters?|governess|owners?|landlords?|doctors?|judges?|kings?|queens?|emperors?|soldiers?|generals?|lords?|parents|rulers?|chiefs?|barons?)\b/
const peoples = new RegExp(`${starts}(?:${peoplesOfHistory.join('|')})${ends}`, 'u')
const past =
  /\b(?:was|were|had|did|could|would|became|made|ruled|ordered|stole|lied|killed|murdered|beheaded|executed|betrayed|treated|\w{3,14}ed)\b/
const present = /(?<![\p{L}])(?:is|are|isn't|aren't|has|have)(?![\p{L}])|'s (?:a|an|the|so|just|such)\b/u

/** A little Hitler, as bad as Voldemort, worse than Nero: it is said of somebody else. */
const compared = new RegExp(
  `${starts}(?:[Ll]ike|[Aa]n?|[Aa]nother|[Aa]s|[Tt]han|[Oo]ur (?:own )?|[Ll]ittle|[Mm]ini|[Mm]odern(?:-day)?|[Pp]roper|[Rr]eal|[Rr]egular|[Tt]otal|[Aa]bsolute|[Ll]ocal|[Cc]all(?:ed|s)? (?:me|him|her|them|us|you)) (?:\\p{L}{1,12} )?(?:${byName})${ends}`,
  'u',
)
/** Mr Marsh is a little Hitler: the name itself is the insult. */
const calledSo = new RegExp(
  `${starts}(?:is|are|was|were|be) (?:\\p{L}{1,12} )?(?:[Aa]n?|[Ll]ike|[Aa]nother) (?:\\p{L}{1,12} )?(?:${byName})${ends}`,
  'u',
)
/** Of such a one it is said to hurt, save on a stage. */
const villain =
  /\b(?:is|are|was|were|be|like) (?:\w+ ){0,2}?(?:a|an|another) (?:\w+ )?(?:hitler|nazis?|stalin|mussolini|himmler|pol pot)\b/
const onStage =
  /\b(?:dressed|costume|play(?:ed|ing|s)?|panto|pantomime|assembly|role|part|stage|history|wrote|film|musical)\b/
/** Who reads it and is alive: you, our staff, a neighbour. */
const living =
  /(?<![\p{L}])(?:you|your|you're|our (?:\p{L}+ )?(?:head|headteacher|caretaker|governors?|neighbours?|council|mp|staff|cook|office|pta|teachers?)|the (?:(?:current|present|new|old|local) )?(?:head|headteacher|head teacher|deputy|caretaker|governors?|council|councillors?|pta|chair|parents?|neighbours?|academy|trust|referee|ref|opposition|mayor|mp|prime minister|government|ofsted|inspectors?|office|other (?:team|school)|dinner ladies|cook|coach|driver|lollipop (?:man|lady))|(?:some|these|those|certain|other) (?:\p{L}+ )?(?:parents?|people|mums|dads|drivers?|families)|ofsted|cllr|councillor|mums?|dads?|next door)(?![\p{L}])/u
/** Mr Marsh is alive, unless it is Mr Twit or long ago. */
const titled = /(?<![\p{L}])(?:Mr|Mrs|Miss|Ms|Mx|Cllr) (\p{Lu}[\p{L}-]+)/gu
const goesOn = /^[\s"'(]*(?:he|she|they|his|her|their)\b/

function speaksOfTheLiving(sentence: string, small: string, school: KnownSchool): boolean {
  const others = sentence.replace(known, ' ')
  const old = longAgo.test(small)
  const isAlive = ([, surname = '']: RegExpExecArray): boolean => !old || school.staffLast.has(folded(surname))
  if (others.includes(marks.pupil) || [...others.matchAll(titled)].some(isAlive) || livingRoyals.test(small))
    return true
  return old ? /(?<!\p{L})(?:you|your|you're)(?!\p{L})/u.test(small) : living.test(small)
}

/** Whether a sentence tells of people of history or of stories, and of nobody alive. */
function isOfThePast(sentence: string, small: string): boolean {
  if (compared.test(sentence)) return false
  if (sentence.search(known) >= 0 || numbered.test(sentence)) return true
  return (
    (throned.test(sentence) || longAgo.test(small) || peoples.test(small)) && past.test(small) && !present.test(small)
  )
}

/**
 * The text with names of history and stories blanked where a sentence speaks of somebody alive too: what takes an insult back
 * for the sake of a book does not take back that Mr Marsh is a liar.
 */
export function withNoPastBeside(
  marked: string,
  sentences: readonly Sentence[],
  school: KnownSchool,
  isWorthReading: (at: number) => boolean,
): string {
  let text = marked
  for (const [at, { start, end }] of sentences.entries()) {
    if (!isWorthReading(at)) continue
    const sentence = marked.slice(start, end)
    if (
      sentence.search(known) < 0 ||
      calledSo.test(sentence) ||
      !speaksOfTheLiving(sentence, inSmallLetters(sentence), school)
    )
      continue
    const blank = sentence.replace(known, (name) => `X${name.slice(1).replace(/\p{L}/gu, 'x')}`)
    text = text.slice(0, start) + blank + text.slice(end)
  }
  return text
}

/** Without insults of the dead and of people in stories: history and books may be as wicked as they were. What the next sentence goes on to tell of them is none either. */
export function withoutThePast(
  hits: readonly SentenceHit[],
  marked: string,
  sentences: readonly Sentence[],
  school: KnownSchool,
): readonly SentenceHit[] {
  if (!hits.some(({ type }) => type === 'insult')) return hits
  const past: boolean[] = []
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = marked.slice(start, end)
    const small = inSmallLetters(sentence)
    const told = isOfThePast(sentence, small) || (past[at - 1] === true && goesOn.test(small))
    past.push(told && !speaksOfTheLiving(sentence, small, school))
  }
  return hits.flatMap((hit): readonly SentenceHit[] => {
    const at = sentencesOver(sentences, hit)[0]
    if (hit.type !== 'insult') return [hit]
    if (past[at] === true) return []
    const small = inSmallLetters(marked.slice(sentences[at]?.start, sentences[at]?.end))
    const isMeant = hit.strength === 'slight' && villain.test(small) && !onStage.test(small)
    return [isMeant ? { ...hit, strength: 'likely' } : hit]
  })
}
