import { delicate } from './lists/delicate.ts'
import { groupVerbs, personalVerbs } from './lists/name-surroundings.ts'
import { abstract, calendarNames } from './lists/names-that-are-words.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { wordsAfter } from './surroundings.ts'
import type { Word } from './word.ts'

const onlyPeopleHave =
  /^(?:both |all )?(?:had|got|have|has|getting) (?:the |a fit of (?:the )?)?(?:giggles|hiccups|wobbles|collywobbles|a (?:go|turn|try|ball|wobble|wobbly tooth|haircut|new (?:brother|sister)))\b/

const chosen =
  /^(?:(?:has|have|had)(?: just| also| now)? been|was|were|is|are) (?:chosen|picked|elected|named|selected|voted|crowned|invited|asked|presented|awarded|given|made (?:a|an|our|the|head|captain)|moved up|promoted|nominated|interviewed|shortlisted)\b|^(?:has|have) (?:just |now |already )?(?:gone|moved) up (?:a|an|two|to)\b/

const placed = /^(?:was|came|finished) (?:joint |a close )?(?:first|second|third|last|top|runner)\b/

/** What a month, a season or the sky does too, in some words: April came in cold, Summer gave way. */
const seasonsDo =
  /^(?:(?:has|had) )?(?:came|brought|turned|turns|gave (?!us\b|the\b|a\b)|fell|saw|met|welcomed|kept (?!our\b|the\b|her\b|his\b|a\b)|done)\b/
const ofSeasons: ReadonlySet<string> = new Set([...calendarNames, 'sky', 'star', 'luna', 'river', 'art', 'music'])

/** Rose tied the ribbon: a verb of the past and what it was done to. */
const didSomething =
  /^(?!(?:covered|filled|decked|followed|lined|returned|swept|spread|tinted|scented|coloured|based|inspired|themed|flavoured|needed)\b)\w{2,}ed (?:the|a|an|her|his|our|us|out|up|every|it|them)\b/

/** Poppy walks home alone, Ray waits by himself. */
const onTheirWay =
  /^(?:walks|cycles|scoots|rides|runs|travels|gets) (?:home|to school|back)\b|^(?:walks|waits|sits|eats|plays|cycles|travels|stands|sleeps|lives) (?:alone|unaccompanied|by (?:her|him)self|on (?:her|his) own|with (?:her|his) (?:mum|dad|nan|gran|auntie|foster|carer))\b/

/** Grace catches the 3.40 from Bishop Street by herself. */
const onTheirOwn = /^\w+s (?:\S+ ){0,10}?(?:by (?:her|him)self|on (?:her|his) own|unaccompanied)\b/

function isDoing(after: string, next: string, plain: Plainness, form: string, longer: string): boolean {
  if (chosen.test(after) || onlyPeopleHave.test(after)) return true
  if (plain !== 'group' && (onTheirWay.test(after) || onTheirOwn.test(longer))) return true
  if (plain !== 'group' && (isOneOfUs.test(after) || isThatOld.test(after))) return true
  const verb =
    /^(?:has|had|also|then|even|really|just|always|once|never|finally|nearly|only just|quickly|quietly|carefully|happily|bravely|kindly|proudly) (\w+)/.exec(
      after,
    )?.[1] ?? next
  if (plain === 'group') return personalVerbs.has(verb) && !groupVerbs.has(verb)
  if (placed.test(after)) return true
  if (personalVerbs.has(verb)) return !(plain === 'proper' && ofSeasons.has(form) && seasonsDo.test(after))
  return (
    plain === 'word' &&
    (isOurs.test(after) ||
      (isBusyWith.test(after) && !abstract.has(form)) ||
      (didSomething.test(after) && !abstract.has(form)))
  )
}

const isOf =
  "(?:in year|(?:our|a|an|the) (?:[\\w'’]+ ){0,3}(?:pupil|winner|captain|star|reporter|reader|champion|ambassador|monitor|helper|leader|head boy|head girl|drummer|singer|writer|scientist|artist|mathematician|warrior|goalkeeper|prefect|buddy|librarian|narrator|treasurer|gardener|photographer|editor|referee|scorer|swimmer|runner|chef|baker))\\b"
/** What is said of no month and no town: Summer is our librarian. */
const isOneOfUs = new RegExp(`^(?:was|is|will be|has been) ${isOf}`)
const isOurs = new RegExp(
  `^(?:(?:was|is) (?:so (?:proud|happy|brave|excited|kind)|(?:our|a|an|the) (?:[\\w'’]+ ){0,2}(?:youngest|first|only|head))\\b|(?:was|is) ${isOf})`,
)
/** Ivy is 8 today. */
const isThatOld =
  /^(?:is|was|turns|turned) (?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:$| (?:today|tomorrow|yesterday|now|already|on|this|next|and|years old)\b)/
/** Pearl is giving out posters: what goes on and only people do. */
const isBusyWith =
  /^(?:is|was|has been) (?:also |now |still |busy |really )?(?:giving|handing|collecting|selling|bringing|leading|reading|playing|making|baking|drawing|painting|writing|helping|showing|wearing|having|starting|leaving|joining|doing|learning|cycling|swimming|hoping|organising|representing|recovering|missing|staying|celebrating|wondering|asking|saving|trying|raising) /

/** Verbs of asking and wishing at the head of a sentence: Will he be there? May she rest. Mark his words. */
const modal = /^(?:will|may|mark|hope|chase|drew|pat|rob|bill|grant|sue|can|art)$/
/** May wires up her circuit: after a verb of asking none ends in s. */
const ofOnePerson =
  /^(?!(?:as|us|always|this|is|was|his|yes|perhaps|sometimes|perhaps|besides|across|towards)$)\w+[^su]s$/
const herOwn = /\b(?:she|he|her|his|herself|himself)\b/
const ofThePerson = new RegExp(
  `\\b(?:${delicate.map((phrase) => phrase.replace(/[^a-z0-9 ]/gi, '')).join('|')})\\b|\\b(?:years old|mum|dad|birthday)\\b`,
  'i',
)
const livesOn =
  /^(?:went|moved|came|has|had|is|was|gets|got|needs|lives|suffers|sees|goes|takes|wears|uses|cannot|cant|bites)\b/
const mostlyNames =
  /^(?:harper|mason|max|jack|teddy|ted|frank|drew|miles|ray|penny|ruby|scarlett|jasmine|archer|hunter|cooper|tucker|ned|nell|kit|pip|joyce|robyn|rob|bob|bill|nick|josh|tony|sally|polly|molly|kitty|jade|amber|noah|jean|gene|sue|mary|matilda|sandy|lance|clay|cliff|chester|sydney|jordan|georgia|florence|charlotte|madison|austin|sienna|chelsea|brooklyn|savannah|elizabeth|albert|noel|carol|christian)$/
const isLikeAPerson =
  /^(?:has (?:a|an|her|his|got|been (?!cancelled|postponed|cut)|lost|won|to|never|just|now|always|asked|had)|is (?:(?:a|an|our) (?!(?:\w+ ){0,2}(?:city|town|country|capital|state|word|month|theme|house|class|book|play|show|film|story|topic|season|time|river|island|place)\b)|so|very|not|off|away|back|in year|on|moving|going|having|seeing|nine|ten|eleven|five|six|seven|eight|\d)|was (?:a|our|so|very|not|off|away|sent|taken|in)|gets|needs|lives|loves|wants|can(?:not|t)?|likes|plays|goes|comes|knows|starts|reads|went|joined|joins|did|took|sees|sings|swims|got|made)\b/

/** Whether what stands after a name is what a child does or is: Will finally cracked it, Rose tied the ribbon. */
export function doesSomething(words: readonly Word[], name: Reading, plain: Plainness): boolean {
  const next = words[name.to + 1]
  if (next === undefined || next.gap !== 'space' || next.opens !== 'small' || (words[name.to]?.possessive ?? false)) {
    return false
  }
  const after = wordsAfter(words, name.to, 8)
  if (/^class(?:es)?\b|^(?:has |have |had )?\w+ its\b/.test(after)) return false
  if (isDoing(after, next.text, plain, name.form, wordsAfter(words, name.to, 14))) return true
  if (livesOn.test(after) && ofThePerson.test(after)) return true
  if (plain !== 'group' && mostlyNames.test(name.form) && isLikeAPerson.test(after)) return true
  const asked = modal.test(name.form) && !/^(?:and|has|is|was)\b/.test(after) && !ofOnePerson.test(next.text)
  return herOwn.test(after) && !herOwn.test(next.text) && !asked && !/^(?:are|have|were)\b/.test(after)
}
