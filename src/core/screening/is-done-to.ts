import { calendarNames } from './lists/names-that-are-words.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { wordsAfter, wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

/** What is done to a child, and to no month, season or town: Mr Bell taught Kent the trombone. */
const toAChild =
  /(?:^| )(?:taught|helped|hugged|cheered|tagged|congratulated|comforted|tickled|dared|coached|rescued|lent|handed|reminded|woke|partnered|thanked|caught|carried|lifted|chased|whispered to|waved to|read to|sat with|sat beside|stood by|played with|walked with|shared with)$/
/** What is done to a town too, but to no month: Mrs Doyle spotted April on the ladder. */
const notToAMonth = /(?:^| )(?:spotted|photographed|filmed|told|asked|invited|showed|drove|watched|heard|gave)$/
/** After the name what is done goes on, or ends: no “April showers”, no “Kent cricketers”. */
const goesOn =
  /^(?:at|on|in|with|how|to|the|a|an|over|off|out|up|down|home|and|her|his|their|into|for|by|through|while|when|as|after|before|across|round|back|some|two|three|tie|find|climb|make|carry|build|paint|bake|read|write|swim|sing|cook|sew)\b/

/** Nobody could beat Chester at chess: a town’s team is not beaten at that. */
const beaten = /(?:^| )(?:beat|beats|beaten|outran|overtook|match|matched|rival)$/
const gamesOfOne =
  /^at (?:chess|draughts|snap|conkers|marbles|noughts|connect|arm wrestling|table tennis|times tables|spelling|spellings|hopscotch|skipping|maths|reading|hide and seek|musical|limbo|darts|pool|top trumps)\b/

/** Made or won by a child: towns make no cakes, and a month is a date by which. */
const madeBy =
  /(?:^| )(?:won|baked|painted|drawn|knitted|crocheted|iced|sewn|sung|carved|whittled|folded|planted|tidied|scored|juggled|hummed) by$/
const body =
  /^(?:city|council|university|college|cathedral|zoo|museum|library|gazette|rovers|united|town|county|academy|school|opera|symphony|orchestra|band|rugby|cricket|football|hospital)\b/

const worn =
  /\b(?:costumes?|shoes?|boots|wellies|coats?|hats?|helmets?|jumpers?|gloves|chair|bike|saddle|tabard|crown|wings|tutu|shirts?|kit|aprons?|goggles|trousers|dress|uniform|cello|trombone|tuba)\b.*\b(?:(?:small|big|large|tall|tiny|light|short|low) enough|too (?:big|small|tight|long|short|heavy|loose|large)) for$/

/** As a child is found, and no month: Lunchtime staff found Summer asleep under the coats. */
const cameUpon = /(?:^| )(?:found|left|saw|caught|spotted)$/
const asAChildIs =
  /^(?:fast |sound |wide |still |all )?(?:asleep|awake|in tears|crying|hiding|smiling|giggling|reading|drawing|sitting|standing|waiting|curled|soaked|dressed)\b/

/** A hug from June; the lead goes to Florence. */
const ofAChild =
  /\b(?:hug|high five|fist bump|kiss|smile|giggle|solo|shriek|whisper) from$|\b(?:lead|part|role|rosette|certificate|sticker|badge|star|medal|trophy)s?\b(?: \w+){0,5} (?:goes|went|go|given|awarded|presented) to$/
const aWork =
  /\b(?:films?|books?|novels?|documentar(?:y|ies)|albums?|city|cities|towns?|countr(?:y|ies)|county|teams?)\b/

/** Whether something is done to a name that is also a month, a season, a town or a word, as it is done to a child only. */
export function isDoneTo(words: readonly Word[], name: Reading, plain: Plainness): boolean {
  if (plain === 'group' || (words[name.to]?.possessive ?? false) || words[name.from]?.gap !== 'space') return false
  const before = wordsBefore(words, name.from, 12)
  const after = wordsAfter(words, name.to, 4)
  const ends = after === '' || words[name.to + 1]?.gap !== 'space'
  if (beaten.test(before)) return gamesOfOne.test(after)
  if (cameUpon.test(before) && asAChildIs.test(after)) return true
  if (ofAChild.test(before))
    return (
      (ends || /^(?:and|for|to|who|with)\b/.test(after)) && !aWork.test(`${before} ${wordsAfter(words, name.to, 8)}`)
    )
  if (ends && worn.test(before)) return true
  if (madeBy.test(before)) return !calendarNames.has(name.form) && !body.test(after)
  if (!ends && !goesOn.test(after)) return false
  return toAChild.test(before) || (calendarNames.has(name.form) && notToAMonth.test(before))
}
