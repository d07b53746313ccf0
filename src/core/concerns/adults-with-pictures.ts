import { isStaff, type Role } from '../people/role.ts'
import type { About } from './about.ts'
import { accusedAt, type Mention, plainWords } from './accused-in-words.ts'
import type { Fact } from './fact.ts'
import type { KindId } from './kind-of-report.ts'
import { somebodyElseDid } from './lists/deeds-told-later.ts'
import { employee } from './lists/employee-words.ts'
import { picturesByThem, picturesOfTheirs } from './lists/pictures-by-adults.ts'
import { postsMentioned } from './posts-in-words.ts'

/** Kinds of pictures of children and of asking for them, whoever does it. */
const ofPictures: readonly KindId[] = [
  'indecent-images',
  'nudes',
  'ai-image',
  'sextortion',
  'sexual-harassment-pupils',
  'pupil-contact-stranger',
]

const anEmployee = new RegExp(
  `\\b(?:(?:a|an|the|our|my|your|his|her|their|one of (?:the|our)|another|this|year \\w+) (?:[\\w-]+ ){0,2}?(?:${employee})|(?:mr|mrs|ms|miss|mx|dr) [a-z][\\w'-]+|sir|miss|(?:lady|m[ae]n|wom[ae]n|person|people|bloke|guy|adult|grown ?-?up)s? (?:who works? )?(?:in|at|from|on) (?:the|your|our) (?:school|office|front office|kitchen|nursery|gate|reception|library|front desk|canteen|playground|after school club|breakfast club))(?![\\w-])`,
  'g',
)

/** Somebody else grown up, so that “another adult” need not be one of the school. */
const ofNoSchool =
  /\b(?:step)?(?:mum|dad|mother|father|uncle|aunt\w*|brother|sister|cousin|nan|gran\w*|neighbour|stranger|boyfriend|girlfriend|parents?|carer|landlord|online|(?:man|woman|bloke|guy|person|somebody|someone) (?:on|from|off|in) (?:the )?(?:roblox|discord|snap\w*|insta\w*|tiktok|game|internet|fortnite|minecraft|telegram))\b/

/**
 * In a report of pictures of children, or of asking for them: the adults of the school who are said to have done it, by
 * what is told of a post in whatever words, of somebody at work there, or by whom the report says it is about.
 */
export function adultsWithPictures(kind: KindId, text: string, about: About | undefined): readonly Fact[] {
  if (!ofPictures.includes(kind)) return []
  const plain = plainWords(text)
  const lower = plain.toLowerCase()
  const byPost = doersAmong(plain, postsMentioned(plain), kind).flatMap(factsOf)
  if (byPost.length > 0) return [...new Set(byPost)]
  const atWork = [...lower.matchAll(anEmployee)].map((match): Mention<'at-work'> => {
    return { who: 'at-work', from: match.index, to: match.index + match[0].length }
  })
  if (doersAmong(plain, atWork, kind).length > 0) return ['by-employee']
  const said = about?.choices.includes('another-adult') && kind !== 'pupil-contact-stranger'
  return said && !ofNoSchool.test(lower) ? ['by-employee'] : []
}

/** Of whom no plainly harmless thing is said where they are mentioned, and a deed with pictures is. */
function doersAmong<Who>(plain: string, mentions: readonly Mention<Who>[], kind: KindId): readonly Who[] {
  const told = mentions.filter((one) => didIt(plain, one))
  if (told.length === 0) return []
  const accused = new Set(
    accusedAt(
      plain,
      mentions.map((one) => ({ ...one, who: one })),
      kind,
    ),
  )
  return told.filter((one) => accused.has(one)).map(({ who }) => who)
}

/** Who only might be the headteacher is somebody of the school; who is, is told of to nobody under them. */
function factsOf(roles: readonly Role[]): readonly Fact[] {
  if (roles.every((role) => role === 'headteacher')) return ['by-headteacher']
  if (roles.every((role) => role === 'chair-of-governors' || role === 'vice-chair')) return ['by-governor']
  return isStaff(roles) ? ['by-employee'] : []
}

/** Within a tired sentence after they are mentioned. */
const within = 200

function didIt(plain: string, { from, to }: Mention<unknown>): boolean {
  const rest = plain.slice(to, to + within).toLowerCase()
  if (picturesOfTheirs.test(rest)) return true
  if (/^(?:'s|s')? (?:class|form|group|lessons?|room|table|set)\b/.test(rest)) return false
  const before = plain
    .slice(Math.max(0, from - 40), from)
    .toLowerCase()
    .trimEnd()
  const clause = /^[^.?!:;\n]*/.exec(rest)?.[0] ?? ''
  if (/\b(?:taken|filmed|sent|shared|kept|saved|made) (?:\w+ )?by$/.test(before)) return true
  const deed = picturesByThem.exec(clause)
  return deed !== null && !somebodyElseDid.test(clause.slice(0, deed.index).trimEnd())
}
