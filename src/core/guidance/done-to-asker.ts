import { batchAnswer } from '../concerns/batch-answer.ts'
import type { KindId } from '../concerns/kind-of-report.ts'
import type { Role } from '../people/role.ts'
import type { Policy } from '../policy/policy.ts'
import { asksLeave } from './asks-leave.ts'
import { firstNot } from './first-not.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { plainly } from './heard/harm-told.ts'
import { tellers } from './tellers.ts'

/** What somebody else did online to whoever asks, or to their child, and who at the school hears of it. */
export type DoneToAsker = { readonly to: 'asker' | 'child'; readonly told: readonly Role[] }

const others =
  '(?:(?:a|an|the|another|some|one of (?:my|our|the)|this|that|her|his|someones|somebodys) (?:\\w+ ){0,3}?(?:mum|mam|mom|mother|dad|father|parent|carer|nan|gran\\w*|grandad|family|families|pupil|boy|girl|child|lad|student|kid|neighbour|man|woman|bloke|troll)s?|my ex|someone|somebody|people|they|parents|mums|dads|kids|pupils|a year \\w+|an? ex (?:pupil|student|parent)s?)'
const doing =
  '(?:posts?|posted|posting|puts?|putting|writes?|wrote|written|writing|says?|said|saying|shares?|shared|sharing|films?|filmed|filming|records?|recorded|recording|(?:live ?)?streams?|(?:live ?)?streamed|(?:live ?)?streaming|took|takes?|taking|taken|tags?|tagged|tagging|makes?|made|making|calls?|called|calling|tweets?|tweeted|tweeting|slag\\w*|rant\\w*|nam(?:es|ed|ing)|upload\\w*|set up|mock\\w*|lies|lying|spread\\w*)'
const links =
  '(?: (?:has|have|had|is|are|was|were|been|keeps?|kept|just|now|also|who|from \\w+|in \\w+|at \\w+|next door)){0,4}'
const ownChild =
  'my (?:\\w+ ){0,2}?(?:childs?|sons?|daughters?|kids?|lads?|girls?|boys?|little ones?|bab(?:y|ys)|twins|grand(?:son|daughter|child)s?|nieces?|nephews?)\\b(?! (?:teacher|class|school|form|year)s?)'
const toAsker =
  '(?:about me|of me|at me|me|my (?:face|name|photo|picture|teaching|lessons?|classroom|work)|that i|i)\\b(?! (?:to|that|in a (?:friendly|kind)))'

const didIt = (whom: string) => new RegExp(`\\b${others}${links} ${doing}\\b(?: \\w+){0,14}? ${whom}`)
const toTheirChild = didIt(ownChild)
const toThem = didIt(toAsker)
/** “Put on me”, but not “put on, and I liked it”: what the asker then did is theirs. */
const ownDeed =
  /\bi (?:liked|shared|reposted|posted|commented|replied|answered|put|wrote|tagged|forwarded|laughed|joined|added|accepted|followed|screenshot\w*|deleted|said (?:ok|yes))\b|\b(?:friend|follow) requests?\b|\b(?:do|am|should|shall|must) i (?:\w+ )?(?:reply|answer|accept|like|share|join|block|post|comment|delete|allowed|follow|add|write|name|film|thank)|\bmy (?:friend|mate|sister|brother|cousin|husband|wife|partner|colleague)s? (?:has |have )?(?:post|put|tag|shar|film)/

/**
 * Where somebody else did it to whoever asks, or to their child, what to do now is for somebody to whom it was done, and
 * not for whoever did it. Whom they tell is whom the policy names for a report of it, else its default.
 */
export function doneToAsker(policy: Policy, question: string, answer: GuidanceAnswer): GuidanceAnswer {
  const { asker, verdict } = answer
  if (
    asker === 'pupil' ||
    verdict === 'allowed' ||
    answer.byOther ||
    (verdict === 'report' && answer.next !== undefined)
  )
    return answer
  const plain = plainly(question)
  if (asksLeave.test(plain) || ownDeed.test(plain) || answer.asksWhatIs || answer.perhaps) return answer
  const to = toTheirChild.test(plain) ? 'child' : toThem.test(plain) && isUnwelcome(plain) ? 'asker' : undefined
  if (!to) return answer
  const kind: KindId = to === 'child' ? 'image-parent-posted' : 'parent-abuse'
  const route = batchAnswer(policy, { kind, reporter: tellers[asker], text: question })
  const notTo = answer.notTo ?? []
  const mine = (role: Role) =>
    !notTo.includes(role) &&
    (asker !== 'leader' || role !== 'headteacher') &&
    (asker === 'staff' || role !== 'line-manager')
  const groups = [...(verdict === 'report' ? [answer.roles] : []), ...route.inside, ...route.law.inside].map((group) =>
    group.filter(mine),
  )
  const told = groups.flat().includes('headteacher')
    ? (['headteacher'] as const)
    : (groups.find((group) => group.length > 0) ?? [])
  const form = answer.form ?? 'raise-concern'
  return {
    ...answer,
    form,
    asks: false,
    next: undefined,
    asksBack: undefined,
    doneBy: { to, told: told.length > 0 ? told : [firstNot(notTo, asker === 'leader' ? ['chair-of-governors'] : [])] },
  }
}

/** What was said of whoever asks, or done with their picture, is no thanks and no question. */
function isUnwelcome(plain: string): boolean {
  return (
    /\b(?:that i|live ?stream\w*|film\w*|record\w*|mock\w*|slag\w*|sack\w*|shout\w*|rude|nasty|horrible|liar|lies|lying|useless|lazy|bully|bullies|racist|without asking|abus\w*|awful|disgrace\w*|names?|swear\w*|insult\w*|vile|rant\w*|meme|tiktok|fake|rubbish|untrue|not true|hate\w*|cow|witch|video|photo|picture|called me|calls me|calling me|about me)\b/.test(
      plain,
    ) && !/\b(?:lovely|nice|kind|thank\w*|praise\w*|brilliant|best teacher|compliment\w*)\b/.test(plain)
  )
}
