import { type Asker, servesTheSchool } from '../asker.ts'
import { longest } from '../words.ts'
import { aChild, between, grownUp, hurts, kin, me, ofSchool, peer, toldAsAStory, touches } from './harm-words.ts'
import { abuseNamed, besideAChild, hiddenHarm, learntOf, ofSurprises } from './hidden-harm.ts'
import { selfHarm } from './self-harm.ts'

/**
 * What a question tells of harm to a child. `grave`: an adult or somebody at home does it, it is of a sexual kind, a child
 * may harm themselves, or is to keep it secret. Else other children hurt or threaten them.
 */
export type Harm = {
  readonly grave: boolean
  readonly selfHarm: boolean
  /** An adult of the school is said to do it. */
  readonly byStaff: boolean
  /** It is not said plainly, and only likely: what was asked is answered too, and its verdict stays. */
  readonly maybe?: boolean
}

const words = (pattern: string) => new RegExp(`\\b${pattern}`)

const graveFor = (whom: string): readonly RegExp[] => [
  words(`(?:${kin})${between} ${hurts} ${whom}`),
  words(`(?:${kin}|${grownUp}|${peer}|he|she|they|it)${between} ${touches} ${whom}`),
  words(`${grownUp}${between} ${hurts} ${whom}`),
]

const atHome = `(?:at home|indoors|at (?:his|her|their|my) (?:dads|mums|nans|house)|by (?:my|her|his|their|the|a|an) (?:\\w+ )?(?:${kin}|man))`
const inDanger = words(
  '(?:child(?:ren)?|pupils?|kids?|girls?|boys?|students?|someone|somebody|anyone) (?:is|are|may be|might be|could be) (?:\\w+ ){0,2}?in (?:\\w+ )?danger\\b(?! of)',
)
const graveForAll: readonly RegExp[] = [
  inDanger,
  ...graveFor(aChild),
  words(
    `(?:is|are|was|being|been|gets?|got|getting|hes|shes|theyre|im|childs) (?:\\w+ )?(?:hit|beaten|beat|beat up|hurt|abused|touched|slapped|smacked|burnt|burned|starved|punched|kicked|battered|locked up) (?:\\w+ ){0,2}?${atHome}\\b`,
  ),
  words(
    `${aChild.slice(0, -1)}|child|childs|kid|boy|girl) (?:is|was|are|being|been|gets?|got|keeps getting) (?:being |sexually )?(?:abused|molested|raped|groped|beaten(?: up)? by (?:an? )?(?:adult|man|dad))`,
  ),
  words(
    `(?:${kin}|he|she)${between} (?:hits?|beats?|hurts?|punch(?:es|ed)|batters?|strangle[sd]|kick(?:s|ed)) (?:my|his|her|their|our) (?:mum|mam|mom|mummy|mother|dad|little|baby|brother|sister)\\b(?! at\\b)`,
  ),
  // A child’s own words, as an adult wrote them down.
  words(`(?<!\\bmy (?:own |late )?)(?:dadd?y?|mumm?y?|stepdad|mam|uncle \\w+|nan|grandad) ${hurts} ${me}`),
  ...hiddenHarm,
]
const byStaff = [aChild, me].map((whom) => words(`${ofSchool}${between} (?:${hurts}|${touches}) ${whom}`))
const graveForPupils: readonly RegExp[] = [
  ...graveFor(me),
  words(`(?:he|she)${between} ${hurts} ${me}`),
  words(
    `i (?:get|got|am|was|been|keep getting) (?:\\w+ )?(?:hit|beat|beaten|smacked|slapped|belted|hurt|abused|raped|groped|battered)(?! (?:by a ball|for six|with a ball|on the|online|on \\w+ (?:facebook|insta)))`,
  ),
]
/** A grown-up at home is hurt, and whoever is small there sees it. */
const graveForFamilies: readonly RegExp[] = [
  words(
    `my (?:ex |ex-)?(?:husband|partner|boyfriend|wife|girlfriend)${between} (?:hits?|beats?|hurts?|punch(?:es|ed)|strangle[sd]|kick(?:s|ed)|batters?) ${me}`,
  ),
]

const threatens = `(?:says?|said|saying|threaten(?:s|ed|ing)?|wants?|going|gonna|will|ll|planning|promised|told \\w+) (?:\\w+ ){0,4}?(?:kill|stab|shoot|strangle|batter|beat up|beat|knife|jump|hurt|break)`
const amongForAll: readonly RegExp[] = [
  words(`(?:${peer}|he|she|they)${between} ${hurts} ${aChild}`),
  words(
    `(?:my|our|the|a|her|his) (?:\\w+ ){0,2}?(?:child|kid|boy|girl|son|daughter|pupil|lad|brother|sister)s? (?:is|was|are|being|been|gets?|got|keeps getting|has been|were) (?:\\w+ )?(?:hit|beaten|beat|punched|kicked|slapped|strangled|stabbed|battered|attacked)(?! (?:for|by a (?:ball|hockey|car|bike)|in the (?:face|head|eye|leg|back) (?:by|with) (?:a|the)|on the head by|with a (?:ball|cricket)|out|off))`,
  ),
  words(
    `${threatens} (?:my|our|the|a|another|her|his|this) (?:\\w+ ){0,2}?(?:child|kid|boy|girl|son|daughter|pupil|lad|brother|sister)\\b`,
  ),
  words(
    `threaten(?:s|ed|ing)? (?:my|our|her|his|a|another) (?:\\w+ ){0,2}?(?:child|kid|boy|girl|son|daughter|pupil|lad|brother|sister)\\b`,
  ),
]
const amongForPupils: readonly RegExp[] = [
  words(`(?:${peer}|they|who)${between} ${hurts} ${me}`),
  words(
    `(?<!\\b(?:mum|dad|mam|mom|parents|teacher|head|miss|sir|nan) (?:\\w+ ){0,3})${threatens} (?:me|us)\\b(?! (?:if|when|for|cos|because|over|laugh\\w*))`,
  ),
]

/** Who beat whom at a game. */
const games =
  '(?:netball|football|rugby|cricket|hockey|rounders|tennis|dodgeball|team|match|league|fixture|tournament|final|quiz|chess|debate|race|relay|sports day|house points)'
const won = new RegExp(`\\b${games}\\b.*\\bbeat(?:s|en|ing)?\\b(?! up)|\\bbeat(?:s|en|ing)?\\b(?! up).*\\b${games}\\b`)

/** What somebody was falsely said to have done, and what asks about rules, tells of no child who is hurt. */
const ofSomethingElse =
  /\b(?:that (?:i|we) (?:hit|hits|slapped|smacked|hurt|touched|kicked|punched|abused|shouted)|accus\w+ (?:me|us|him|her|of)|made up that|(?:is|its|was|it is|it was) (?:not true|untrue|a lie|rubbish|lies|all lies|made up|nonsense|a joke|only a joke|joking)|never (?:did|touched|hit)|joke|jokes|joking|prank|pretend(?:s|ing)? (?:to|that)|play ?fight\w*|comedy|lyrics)\b|\b(?:post\w*|wr[io]t\w+|facebook|online|rumour\w*|page|chat)\b.*\bthat (?:one of our \w+|our \w+|the (?:ta|teacher|cook|caretaker|\w+ assistant)) (?:hit|hits|slapped|smacked|hurt|kicked|punched)\b/

/** Whether a question tells that a child is hurt, touched, threatened, or may come to harm: said plainly, whatever it asks. */
export function harmTold(question: string, asker: Asker): Harm | undefined {
  const plain = plainly(question)
  if (toldAsAStory.test(plain)) return undefined
  const self = selfHarm.some((pattern) => pattern.test(asker === 'pupil' ? plain : plain.replace(toldToMe, ' ')))
  if (self) return { grave: true, selfHarm: true, byStaff: false }
  if (ofSomethingElse.test(plain) && !/\bsecret|not to tell|dont tell\b/.test(plain)) return undefined
  const surprise = ofSurprises.test(plain)
  const pupil = asker === 'pupil'
  const family = pupil || asker === 'parent'
  const grave = [...graveForAll, ...(pupil ? graveForPupils : []), ...(family ? graveForFamilies : [])]
  const named = abuseNamed.test(plain) && besideAChild.test(plain) && !learntOf.test(plain)
  if (!surprise && (named || grave.some((pattern) => pattern.test(plain))))
    return { grave: true, selfHarm: false, byStaff: byStaff.some((pattern) => pattern.test(plain)) }
  if (!surprise && !pupil && servesTheSchool(asker) && secretOfChild.test(plain))
    return { grave: true, selfHarm: false, byStaff: false }
  if (!surprise && pupil && secretKept.test(plain)) return { grave: true, selfHarm: false, byStaff: false }
  if (won.test(plain)) return undefined
  const among = [...amongForAll, ...(pupil ? amongForPupils : [])]
  return among.some((pattern) => pattern.test(plain)) ? { grave: false, selfHarm: false, byStaff: false } : undefined
}

/** Abuse that an adult was sent is theirs to keep and to show, and no word of a plan. */
const toldToMe =
  /\b(?:telling|tells|told|saying|said) (?:that )?(?:me|us|i) (?:to|should|ought to)(?: go)?(?: and)? kill (?:myself|ourselves)\b/g

const secretly =
  '(?:keep (?:it|this|that|her|his|a|their) (?:\\w+ )?(?:secret|quiet|to myself|between us)|(?:not|mustnt|must not|dont|never|didnt) (?:\\w+ )?tell (?:anyone|anybody|no ?one|nobody|a soul|\\w+ (?:mum|dad|mam|parents))|promised? (?:her |him |them |me )?(?:not to|to keep|id not|i wouldnt|i wont|never)|sworn? (?:me )?to secrecy|something (?:\\w+ ){0,2}(?:private|bad|awful|horrible|worrying|disturbing)|disclos\\w+)'
const tells = '(?:tells?|told|says?|said|confid\\w+|disclos\\w+|whisper\\w+|opened up|let slip|blurt\\w+)'
const pupilOfOurs =
  '(?:child|girl|boy|kid|pupil|student|lad|lass|little one|year (?:\\d+|one|two|three|four|five|six)|yr ?\\d+|infant|one of my (?:class|form|readers|group|year \\w+))'
/** A child trusted somebody at the school with what is to stay secret: of home, or of what is private and bad. */
const secretOfChild = new RegExp(
  `\\b${pupilOfOurs}\\b(?: \\w+){0,8}? ${tells} (?:me|us|my|a)\\b(?=.*\\b(?:home|dad|mum|stepdad|stepmum|uncle|family|private|bad|awful|horrible|scar\\w+|hurt\\w*|touch\\w*|secret|her body|his body)\\b).*\\b${secretly}`,
)
/** Somebody of the family bids a child to keep quiet about what is not only a secret. */
const secretKept = new RegExp(
  `^(?=.*\\b(?:hurt\\w*|touch\\w*|scared|frightened|dont like|bad|cuddl\\w+|kiss\\w*|bed|bedroom|room|bath|night|pictures?|photos?|alone|drink\\w*|drunk|secret)\\b).*\\b(?:${kin})\\b(?: [\\w.,]+){0,14}? (?:(?:said|says|told me|tells me|made me promise|warned me) (?:\\w+ )?(?:not to tell|dont tell|not to say|to keep (?:it|this) (?:a )?secret|its our secret|nobody must know|no ?one must know)|our (?:little |special )?secret)`,
)

/** In small letters, without accents and apostrophes; only ends of sentences and commas stay, apart from the words. */
export function plainly(question: string): string {
  return question
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[’‘'`´]/g, '')
    .replace(/[.!?;:\n]+/g, ' . ')
    .replace(/,/g, ' , ')
    .replace(/[^\p{L}\p{N}., ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
