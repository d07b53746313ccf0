import { type Asker, servesTheSchool } from './asker.ts'

const opener =
  '(?:(?:can|may|could|should|shall|might) (?:i|we)|(?:is|would) it (?:be )?(?:ok|okay|all right|alright|fine|allowed|acceptable|wrong|bad) (?:to|if i|if we|for me to|for us to)|(?:am i|are we) (?:allowed|able|permitted|ok|okay) to|i want to|i would like to)'
const deed =
  '(?:add|follow(?: back)?|friend|befriend|message|text|dm|snapchat|contact|(?:chat|talk|write) (?:to|with)|be (?:facebook )?friends with|(?:accept|send|take|answer|reply to) (?:a |the )?(?:(?:friend|follow|facebook) )*(?:request|invite|invitation|message) (?:from|to))'
const one = '(?:an?|one of (?:my|our|the)|two of (?:my|our|the)|the|some(?: of (?:my|our|the))?)'
const group = '(?:class|school|tutor group|form|year(?: group| \\d+)?|club|team|choir|lesson|group)'
const ofOurs = `(?: (?:in|from|of|at) (?:my |our |this |the )?(?:own )?(?:year \\d+ )?${group}| (?:that |who |whom )?(?:i|we) teach)`
const young = '(?:pupils?|students?|learners?|child(?:ren)?|kids?|boys?|girls?|lads?|lass(?:es)?)'
const ofYear = '(?:(?:year|yr) ?\\d{1,2}|y\\d{1,2}|reception|nursery|infant|junior|primary|sixth form)'
const grown = '(?:parents?|mums?|mams?|mothers?|fathers?|dads?|carers?|families)'
const tail = '(?: back)?(?: (?:on|via|by|over|through|using|with|about) [^.?!]{2,40})?'

const of = (person: string, plain: string): readonly [RegExp, string] => [
  new RegExp(`^\\s*${opener} (${deed} )(?:${person})(?=${tail}\\s*[.?!]*\\s*$)`, 'i'),
  plain,
]

const befriends = /^(?:be (?:facebook )?friends with|befriend|friend|follow back)(?=\s$)/i
const backAgain = /(?<=\b(?:parent|pupil)) back\b/i

/** Who is meant, in few words, and what policies call them: who left comes first, for they were pupils too. */
const kinds = [
  of(
    `(?:someone|somebody|${one} ${young}) (?:who |whom |that )?(?:i|we) (?:used to teach|taught(?: last year| years ago)?)|${one} (?:ex|old|former|past)[ -]${young}|${one} (?:${ofYear} )?${young} (?:who|that) (?:has |have )?left(?: us| school| the school)?(?: last (?:year|summer|july|term)| in (?:july|june|august))?`,
    'a former pupil',
  ),
  of(`${one} (?:${young}s?['’]s? )?${grown}${ofOurs}?`, 'a parent'),
  of(
    `${one} (?:${ofYear} )${young}${ofOurs}?|${one} ${young}${ofOurs}|(?:my|our) (?:pupils|students|class)|${one} (?:pupil|student|learner)s?|one of my ${ofYear}s?`,
    'a pupil',
  ),
]

/**
 * A short question of a colleague on being in touch with somebody, asked plainly: “is it OK to be friends with one of the
 * kids I teach” is “can I add a pupil”, whatever network it is on. A question that tells more is left as it is.
 */
export function whoeverOfKind(question: string, asker?: Asker): string {
  if (asker === undefined || !servesTheSchool(asker)) return question
  const [kind, plain] = kinds.find(([asked]) => asked.test(question)) ?? []
  if (!kind || plain === undefined) return question
  return question
    .replace(kind, (_, does: string) => `can I ${does.replace(befriends, 'add')}${plain}`)
    .replace(backAgain, '')
}
