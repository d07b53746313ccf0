import type { Asker } from './asker.ts'

/** What every group of a school's own is read as, once somebody asks for an account, a group or a page for it. */
const groupsOwn = 'our class’s own'

const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|r)'
/** A word that says by itself that a part of the school is meant. */
const kinds =
  '(?:class|form|tutor group|house|department|dept|faculty|phase|unit|bubble|team|squad|club|choir|band|orchestra|society|council|library)'
const parts = `(?:reception|nursery|pre-?school|early years(?: foundation stage)?|eyfs|foundation(?: stage| phase)?|infants?|juniors?|(?:upper|lower|middle) (?:school|primary|juniors?)|sixth form|key ?stage ${number}|ks ?\\d|year(?: group)? ${number}s?|yr? ?\\d{1,2}|\\d{1,2}[a-z]{1,2}|year group|class ${number})`
const child = '(?:son|daughter|child|kid|lad|boy|girl|grandson|granddaughter|grandchild|nephew|niece)'
const whose = `(?:(?:the|our|my|a|this|each|every|my (?:own )?${child}['’]s|their|his|her) )?(?:whole |school |school['’]s )?`
/** Never part of a group's name. */
const told = `(?!(?:can|could|may|might|should|shall|would|will|does|do|did|is|are|was|in|at|of|on|to|for|from|with|by|as|my|his|her|our|the|an?|and|or|but|if|when|that|this|each|every|i|we|you|they|it|not|one|some|${child}s?)\\b)`
const apart = `${told}[\\p{L}&’'-]+`
const notPeople =
  '(?! (?:children|pupils?|kids|boys?|girls?|parents?|mums?|dads?|carers?|families|teachers?|staff|mates?|friends?|photos?|pictures?|trip|play|points|leavers|who|whom|whose|that)\\b)'
/** "Reception", "Year 4", "our house", "the PE department", "Kestrels class", "the Year 10 drama group". */
const oneGroup = `${whose}(?:${parts}(?: (?:${apart} )?(?:${kinds}|group))?|(?:${apart} ){0,2}${kinds})`
const group = `${oneGroup}(?:(?: and|,| &) ${oneGroup})*\\b${notPeople}`

const place = '(?:facebook|whatsapp|youtube|linkedin|discord|online|social media|web)'
const thing = '(?:account|page|channel|feed|profile|group|blog|podcast|website|site|wall|board|presence|vlog)'
const noun = `(?:(?:${place} )?${thing}|${place})`
const article = '(?:(?:an?|its|their|our|one|any) )?(?:(?:own|new|separate|little|simple|public|private|closed) ){0,2}'
const having =
  '(?:have|having|get|getting|make|making|start|starting|run|running|open|opening|set up|launch|create|post from|post on)'

const forThem = new RegExp(
  `\\b${article}(${noun})(?: (?:just|only|purely|all))? (?:for|of) (?:just |only )?${group}(?: (?:on|over) ${place}\\b)?`,
  'giu',
)
/** "Can Reception have its own page?", "for Year 4 to have an Instagram": that it has one already asks for none. */
const theyHave = new RegExp(
  `\\b(can|could|may|might|should|shall|would|will|why (?:doesn['’]t|don['’]t)|let|for) (${group})(?:, \\S+,)? (?:to )?(${having}) ${article}(${noun})\\b(?: of (?:its|their|our) own)?`,
  'giu',
)
const theyWant = new RegExp(
  `(?<!\\b(?:in|of|from|at|for|to|with|who|whose|and) )\\b${group} ((?:want|wants|would like|would love|need|needs)(?: to have)?) ${article}(${noun})\\b`,
  'giu',
)
const theirThing = new RegExp(
  `\\b(set(?:ting)? up|start(?:ing|ed)?|open(?:ing|ed)?|mak(?:e|ing)|made|creat(?:e|ing|ed)|launch(?:ing|ed)?|wants?|would like|have|do) (?:an?|our) ${group} (${noun})\\b`,
  'giu',
)
const oneForThem = new RegExp(`\\b(set|sets|setting) (?:one|it|this|that) up for ${group}(?: on ${place})?`, 'giu')
const opening =
  /\b(?:set(?:ting)?[ -]?(?:\S+ )?up|start(?:ing|ed)?|open(?:ing|ed)?|mak(?:e|ing)|made|creat(?:e|ing|ed)|launch(?:ing|ed)?|build|run|begin|wants?|['’]d like|would|need|thought|thinking|idea|problem with|yes to|agrees? to|(?:can|could|may|should|shall|might) (?:i|we|you|they|it) (?:\S+ )?(?:have|get|do))\b|^\s*(?:an?|one) /iu

/** A group that families run among themselves: "a Facebook group for the Year 3 parents". */
const forFamilies = new RegExp(
  `\\b${article}${noun} (?:just |only )?for (?:the |all |all the |us )?(?:other )?(?:${oneGroup} )?(?:parents|mums|dads|families|carers|mums and dads)(?: (?:of|in|from|at) ${oneGroup})?\\b`,
  'giu',
)

/** A parent’s “my Year 4” is their child. */
const ownChild = new RegExp(`\\bmy (?:${parts}|${child}(?!['’]s)\\b)`, 'iu')

/** Where families chat or meet, it is a group of their own and no account of a class. */
const amongThemselves = /\b(?:whatsapp|group|chat|server|discord)\b(?! (?:account|page))/iu

/** For each child there is an account that somebody may be too young for: that is another question. */
const oneEach =
  /\b(?:each|every) (?:child|pupil|one|of (?:them|my))\b|\bfor them\b|\b(?:accounts|log-?ins|profiles) (?:for|of)\b/iu

/**
 * A question with one name for every group of a school's own, where somebody asks for an account, a group or a page for it:
 * which class, year, house, club or department it is changes nothing, and none of them is a child too young for an account.
 */
export function whicheverGroup(question: string, asker: Asker | undefined): string {
  if (oneEach.test(question)) return question
  if (asker === 'parent' || asker === 'pupil') {
    if (ownChild.test(question)) return question
    if (amongThemselves.test(question))
      return asker === 'parent' ? question.replace(forFamilies, 'a parents’ WhatsApp group') : question
  }
  const asked = question
    .replace(theyHave, (_all, may: string, _who, have: string, meant: string) =>
      /^for$/i.test(may)
        ? `for our class to ${have} ${groupsOwn} ${meant}`
        : `${may} our class ${have} ${groupsOwn} ${meant}`,
    )
    .replace(theyWant, (_all, want: string, meant: string) => `our class ${want} ${groupsOwn} ${meant}`)
    .replace(theirThing, (_all, open: string, meant: string) => `${open} ${groupsOwn} ${meant}`)
    .replace(oneForThem, (_all, set: string) => `${set} up ${groupsOwn} page`)
  const forIt = opening.test(asked) ? asked.replace(forThem, (_all, meant: string) => `${groupsOwn} ${meant}`) : asked
  return forIt.replaceAll(`our class’s ${groupsOwn}`, groupsOwn)
}

/** Whether an account is asked for that would be a group's own. */
export function asksForGroup(plain: string): boolean {
  return plain.includes(`${groupsOwn} `)
}
