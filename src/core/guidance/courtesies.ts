import { isCourtesyPhrase } from './lists/courtesy-phrases.ts'
import { withoutParting } from './parting.ts'

/**
 * What people say before they ask, and after: greetings, excuses, thanks, hopes that all is well. A stretch of words made of
 * these alone, one telling word among them, says nothing of the matter, however it is put together.
 */
const telling =
  'hi hiya hello hey heya greetings dear morning afternoon evening sorry apologies apologise pardon excuse forgive please pls plz thanks thank cheers ta hope hoping question questions query wonder wondering ask asking asked help helping advice guidance grateful appreciate appreciated checking check concern pain bother bothering trouble new sure minute moment second favour mind'
const beside =
  "all team everyone everybody folks both there again good day sir madam miss mr mrs ms me i i'm im i'd id i've am was just only really so very a an the this that that's thats these is it its it's if of for to from in on at and or you you're youre your yours are were will would could can may might my be been have had has hopefully well finds find found email message note lovely nice great weekend week quick short little small brief silly daft stupid dumb basic odd strange weird random long bit one thing something know tell telling anything say advance many much kind kindly not don't dont no right place person who whom here before already lot too double see let time with about with hear some like be this last"

const tellingWords = new Set(telling.split(' '))
const courtesyWords = new Set([...tellingWords, ...beside.split(' ')])
const greetings = new Set('hi hiya hello hey heya dear greetings morning afternoon evening'.split(' '))
const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|madam)$/

/** Where one stretch of words ends: a mark, a dash between spaces, a picture, a new line, or "but" after an excuse. */
const stretch =
  /^\s*(?<said>[\p{L}\p{M}\p{N}'’ .-]*?)(?:\s*(?:[.!?:;,…]+(?=\s|$)|\s[-–—]\s|\p{Extended_Pictographic}|\n|\s(?=but\s))\s*)(?:\p{M}|\p{Cf}|\s|but\s)*/iu

/** Wishes and small talk that are a courtesy as a whole, whatever they wish. */
const wishes: readonly RegExp[] = [
  /^(?:i |we )?(?:do )?(?:just )?(?:hope|hoping|trust)(?: that)? (?:you|your|everyone|everybody|all|this)\b(?!.*\b(?:help|tell|say|know|advise|answer|allow|if|whether|can|could|would|post|picture|photo)\b)[^\d]{0,70}$/i,
  /^(?:a )?(?:very )?(?:happy|merry) (?:new (?:year|term)|christmas|xmas|easter|eid|diwali|hanukkah|half term|holidays?|summer|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: to (?:you|everyone|everybody)(?: all)?)?$/i,
  /^(?:it'?s )?(?:just )?(?:a )?(?:very |really )?(?:quick|short|small|silly|daft) (?:one|q|thing)(?: from me| for you| here)?$/i,
  /^long time no see$/i,
]

/** Openings that run on into the question without a mark. */
const runningOn: readonly RegExp[] = [
  /^(?:hi|hiya|hello|hey|heya)(?: there| all| everyone| team| guys| folks| love)?\s+(?=\S)/i,
  /^(?:ok|okay|right|so|well|um+|erm*)(?:,? (?:so|then|well|um+|erm*))* (?=(?:can|could|may|is|are|am|do|does|should|i|we|my|a|the|if|who|what|when|where|how)\b)/i,
  /^(?:please,?\s+)?(?:can|could|would|will) you (?:please |kindly )?(?:tell|let|advise|remind) me (?:know )?(?:please )?(?:if|whether)\s+/i,
  /^(?:i was|i am|i'm|i’m|im|just)(?: just)? wondering (?:if|whether)\s+/i,
  /^(?:i would|i'd|i’d|id) (?:like|love|just like) to (?:know|ask|check) (?:if|whether)\s+/i,
  /^(?:i )?(?:just )?(?:want|wanted|need) to (?:know|ask|check) (?:if|whether)\s+/i,
  /^(?:do|does|would) (?:you|anyone|anybody) (?:happen to )?know (?:if|whether)\s+/i,
  /^(?:can|could|may|might) i (?:just )?(?:please )?ask (?:if|whether)\s+/i,
  /^(?:i am|i'm|i’m|im|we are) (?:writing|e-?mailing|messaging|getting in touch|contacting you) to (?:ask|enquire|check|find out)(?: (?:you|if|whether))?:?\s+/i,
  /^sorry,? (?=(?:can|could|may|is|are|do|should|i|we|my)\b)/i,
  /^please (?=(?:can|could|may) (?:i|we)\b)/i,
]

/** "…if I can" is "can I…". */
const saidRound = /^(i|we) (can|could|may|should|must)\b/i

/** A question without its polite opening and its thanks. Where nothing else stands in it, it stays as it is. */
export function withoutCourtesies(question: string): string {
  let rest = question
  for (let times = 0; times < 8; times++) {
    const shorter = withoutFirst(rest)
    if (shorter === rest || shorter.trim() === '') break
    rest = shorter
  }
  return withoutParting(rest)
}

function withoutFirst(text: string): string {
  const found = stretch.exec(text)
  if (found && isCourtesy(found.groups?.['said'] ?? '')) return text.slice(found[0].length)
  const bare = text.trimStart()
  for (const opening of runningOn) {
    const after = bare.replace(opening, '')
    if (after !== bare) return after.replace(saidRound, '$2 $1')
  }
  return text
}

function isCourtesy(said: string): boolean {
  const written = said
    .replaceAll('’', "'")
    .split(/[\s.-]+/)
    .filter((word) => word !== '')
  const words = written.map((word) => word.toLowerCase())
  if (words.length === 0) return said === ''
  if (words.length <= 5 && greetings.has(words[0] ?? '') && greetsByName(written)) return true
  if (isCourtesyPhrase(said)) return true
  if (wishes.some((wish) => wish.test(written.join(' ')))) return true
  return words.every((word) => courtesyWords.has(word)) && words.some((word) => tellingWords.has(word))
}

/** "Dear Mrs Smith", "hello miss okonkwo": a greeting, and whoever is greeted. */
function greetsByName(written: readonly string[]): boolean {
  const [, ...greeted] = written
  const title = greeted.findIndex((word) => titles.test(word.toLowerCase()))
  return title === 0
    ? greeted.length <= 3
    : greeted.length > 0 && greeted.every((word) => /^\p{Lu}/u.test(word) || courtesyWords.has(word.toLowerCase()))
}
