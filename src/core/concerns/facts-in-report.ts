import type { About } from './about.ts'
import { adultsWithPictures } from './adults-with-pictures.ts'
import { type Fact, facts } from './fact.ts'
import type { KindId } from './kind-of-report.ts'
import type { FactCue } from './lists/fact-cues/fact-cue.ts'
import { factCues } from './lists/fact-cues/fact-cues.ts'
import { usualDoer, usualDoerAtWork } from './lists/fact-cues/usual-doer.ts'
import { factsOfKinds } from './lists/facts-of-kinds.ts'
import { aChild, anAdult } from './lists/ways-of-saying.ts'
import { isAtWork, type ReporterKind } from './reporter.ts'

const spokenOf: readonly (readonly [Fact, RegExp])[] = [
  [
    'by-parent',
    /\b(?:a|an|one of (?:the|our|my|your)|another|some|the|two|this) (?:[\w-]+ ){0,2}?(?:step|grand)?(?:mum|dad|mother|father|parent|carer|nan|gran|uncle|aunt)s?\b/,
  ],
  ['by-governor', /\bgovernors?\b/],
  ['by-volunteer', /\b(?:volunteer|helper)s?\b/],
  [
    'by-employee',
    new RegExp(`\\b(?:a|an|one of (?:the|our|my|your)|another|some|the|my|our) (?:[\\w-]+ ){0,2}?${anAdult}`),
  ],
  ['by-pupil', new RegExp(`\\b${aChild}\\b`)],
]

const doers: readonly Fact[] = facts.filter((fact) => fact.startsWith('by-'))

/**
 * What is so in a report: what its kind always says, whom it is about, who tells it, and what its words give away.
 * Words only ever add a fact; nothing that was said is taken back by what the text seems to mean.
 */
export function factsInReport(kind: KindId, reporter: ReporterKind, text: string, about?: About): readonly Fact[] {
  const found = new Set<Fact>(factsOfKinds[kind])
  if (isAtWork(reporter)) found.add('reporter-at-work')
  if (about?.choices.includes('headteacher')) found.add('by-headteacher')
  if (about?.choices.includes('dsl')) found.add('by-dsl')
  const words = withoutDenials(text.toLowerCase().replaceAll('’', "'"))
  const deeds = withoutFamilies(withoutOnlookers(withoutTheTeller(words)))
  const there = kind === 'sextortion' ? words : withoutRequests(words)
  for (const cue of factCues) {
    if (cue.kinds && !cue.kinds.includes(kind)) continue
    if (cue.reporters && !cue.reporters.includes(reporter)) continue
    if (cue.unlessDoer && doers.some((doer) => found.has(doer))) continue
    if (cue.needs && !cue.needs.every((fact) => found.has(fact))) continue
    if (cue.unless?.test(words)) continue
    const read = saysWhoDidIt(cue) ? deeds : cue.facts.includes('sexual-image-of-child') ? there : words
    if (cue.words.test(read)) for (const fact of cue.facts) found.add(fact)
  }
  const adults = adultsWithPictures(kind, text, about)
  for (const fact of adults) found.add(fact)
  if (adults.length > 0 && found.has('sexual-image-of-child')) found.add('adult-in-image')
  const own = ownDoer[reporter]
  if (own && ofOwnWork.includes(kind) && found.has('by-reporter')) found.add(own)
  if (!doers.some((doer) => found.has(doer))) {
    const first = firstSpokenOf(kind, deeds)
    const usual = isAtWork(reporter) ? (usualDoerAtWork[kind] ?? usualDoer[kind]) : usualDoer[kind]
    if (first) found.add(first)
    else if (kind === 'racism' && found.has('on-official-channel')) found.add('by-outsider')
    else if (usual) found.add(usual)
  }
  if (found.has('adult-reached-pupil') && !readByOthers.test(words)) found.delete('unsuitable-mention')
  return [...withConsequences(found)]
}

/** What somebody did at their work is done by one who works here, though they tell it of themselves. */
const ofOwnWork: readonly KindId[] = ['data-breach', 'image-no-consent', 'unauthorised-account']
const ownDoer: { readonly [R in ReporterKind]?: Fact } = {
  staff: 'by-employee',
  governor: 'by-governor',
  volunteer: 'by-volunteer',
}

/** What an adult writes to a child is no mention of the child, as long as nothing says that others can read it. */
const readByOthers =
  /\b(?:post(?:s|ed|ing)?|(?:re)?tweet\w*|comment(?:s|ed|ing)?\b(?! on (?:their|her|his|my|all|every))|caption\w*|shar(?:es|ed|ing)|upload\w*|stor(?:y|ies)|(?:wrote|writes|written|writing)\b(?! (?:back )?to\b)|blog\w*|reels?|memes? (?:of|about)|status|reviews?|moan\w*|rant\w*|slag\w*|mock\w*|gossip\w*|jok(?:es|ed|ing) about|forums?|adverts?|promo|live|(?:his|her|their) (?:own )?(?:page|tiktok|facebook|instagram)|put (?:[\w']+ ){1,8}(?:on|up)|newsletter|told (?:everyone|everybody|the))\b/

/** Where nothing says who did it: an adult who is spoken of before any child. */
function firstSpokenOf(kind: KindId, deeds: string): Fact | undefined {
  if (kind !== 'extremism' && kind !== 'racism') return undefined
  const places = spokenOf.map(([fact, words]) => ({ fact, at: deeds.search(words) })).filter(({ at }) => at >= 0)
  return places.sort((one, other) => one.at - other.at)[0]?.fact
}

/** `No swearing`, `it isn't racist`: what somebody says is not there gives nothing away. */
function withoutDenials(words: string): string {
  return words.replace(
    /\b(?:no|not|without|isn't|wasn't|never|nothing) (?:any |a |really |being )?(?:swear\w*|rac\w+|abus\w*|threat\w*|rude|nasty|violen\w*|offensive|in danger)/g,
    '',
  )
}

/** `Asks me to send a picture`, `if I will send him one`: what was only asked for is not there. */
function withoutRequests(words: string): string {
  return words.replace(
    /\b(?:(?:ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|pester\w*|press(?:ur\w+|ing|ed)|dar(?:es|ed|ing)|tried to get|trying to get|keeps? on) (?:[\w']+ ){0,6}?(?:for|to|what|if)|(?:tell(?:s|ing)?|told) (?:me|him|her|them|us) to|(?:said|says?|saying) (?:that )?(?:i|she|he|to) (?:should |must |have to |had to )?(?:send|show|take)|(?:told|says?|said) (?:everyone|people|them) (?:that )?i sent|want(?:s|ed|ing)? (?:me|him|her|them|us|you|my \w+|a|some|more|pic\w*|photo\w*|nude\w*)|if (?:i|she|he|they)(?:'ll| will| would| could| can)? (?:send|show|take|have))\b[^.,;!?]*/g,
    '',
  )
}

/** `The parents are laughing`, `two mums have seen it`: who looks on did nothing by that. */
function withoutOnlookers(words: string): string {
  return words.replace(
    /\b(?:mums?|dads?|mothers?|fathers?|parents?|carers?|famil(?:y|ies)|people|everyone|everybody|staff|children|pupils|kids|half the (?:class|school))(?:,? too)? (?:(?:are|is|were|was|have|has|had|been|all|both|now|even|can|already|just) )*(?:laugh|seen|see|saw|watch|find|found|know|heard|lik|talk|shown|show|upset|worr|cross|angry|furious)\w*\b/g,
    '',
  )
}

/** `He will tell her nan`, `his parents said no`, `her dad must not know`: a family that is only spoken of did nothing. */
function withoutFamilies(words: string): string {
  return words.replace(
    /\b(?:tell|telling|show|showing|told|ask|asked|hid(?:e|ing) it from) (?:my|his|her|their|our|your) (?:mums?|dads?|mother|father|parents?|nan\w*|gran\w*|carer|family)\b|\b(?:my|his|her|their|whose) (?:\w+ )?(?:mums?|dads?|mother|father|parents?|nan\w*|gran\w*|carers?|family) (?:(?:is|are|was|were|has|have|had|did|do|does) )?(?:thinks?|knows?|must|mustn't|may|might|can't|cannot|isn't|not|never|said (?:no|yes)|says? (?:no|yes)|doesn't|didn't|don't|wants?|worr\w+|allowed|ticked|signed|agreed|told me|rang|came|asked (?:me|us))\b/g,
    '',
  )
}

function saysWhoDidIt({ facts: given }: FactCue): boolean {
  return given.some((fact) => doers.includes(fact) && fact !== 'by-reporter')
}

/** `I'm a TA`, `I told the class teacher`: who tells, and who was told, did nothing by that. */
function withoutTheTeller(words: string): string {
  return words.replace(
    /\b(?:i'm|i am|i was|i work as) (?:only |also |just |both )?(?:a|an|the|one of (?:the|your)) (?:[\w-]+ ){0,2}?(?:ta|teacher|teaching assistant|lsa|midday|secretary|caretaker|governor|volunteer|cook|coach|mum|dad|parent)\b(?! (?:who|that|whose)\b)|\bi(?:'ve| have)? (?:also |already )?(?:told|asked|emailed|rang|phoned|spoke to|spoken to|wrote to|written to|went to|complained to) (?:the|my|our|his|her|their|a) (?:[\w-]+ ){0,2}?(?:ta|teacher|teaching assistant|secretary|office|governor)\b(?! (?:who|that|whose|concerned)\b)/g,
    '',
  )
}

const employed: readonly Fact[] = ['by-headteacher', 'by-dsl', 'by-senior-leader', 'by-line-manager']

/**
 * What follows from what was found. An honest slip that its own maker reports is no misconduct; and that somebody was
 * told and did not act is not what they were told of.
 */
function withConsequences(found: Set<Fact>): Set<Fact> {
  const has = (...wanted: Fact[]) => wanted.every((fact) => found.has(fact))
  if (employed.some((one) => has(one)) && !has('told-and-not-acted')) found.add('by-employee')
  if (has('by-chair-of-governors')) found.add('by-governor')
  if (has('on-official-channel', 'personal-data', 'child-at-risk', 'by-employee')) found.add('confidential-leak')
  if (has('by-parent', 'posted', 'unsuitable-conduct')) found.add('parent-misuse')
  if (has('by-parent', 'fair-complaint', 'posted')) found.add('parent-misuse')
  const ofOthers = has('by-parent') || has('by-pupil') || has('by-outsider')
  if (has('confidential-leak') && ofOthers && !has('personal-data')) found.delete('confidential-leak')
  if (has('confidential-leak', 'posted') && !has('by-reporter') && !has('on-official-channel'))
    found.add('unsuitable-mention')
  if (has('fair-complaint', 'names-somebody')) found.add('unsuitable-mention')
  if (has('names-somebody', 'posted', 'unsuitable-conduct')) found.add('unsuitable-mention')
  if (has('impersonation') && (has('to-adult-at-work') || has('to-school'))) found.add('unsuitable-mention')
  if (has('threat-of-violence', 'posted') || (has('racist', 'posted') && (!has('by-pupil') || has('reporter-at-work'))))
    found.add('unsuitable-mention')
  if (has('threat-of-violence', 'to-adult-at-work')) found.add('abuse-of-adult')
  if (has('threat-of-violence', 'to-pupil') || has('danger-now')) found.add('child-at-risk')
  return found
}
