import type { Role } from '../../people/role.ts'
import { postsInOtherWords } from './posts-in-other-words.ts'

/** A post that reports go to, as people call it, and the roles of whoever may be meant by it. */
export type PostAsCalled = { readonly roles: readonly Role[]; readonly words: RegExp }

const whose =
  "(?:\\b(?:the|our|my|your|his|her|their|its|a|an|this|that|another|one of (?:the|our)|(?:the|our) (?:primary |secondary |infant |junior )?school's|school's) )?(?:\\b(?:school|primary|secondary|infants?|juniors?|new|old|current|former|acting|interim|executive|previous|lovely|own|designated|senior|trust|daughter's|son's) ){0,4}"

function called(roles: readonly Role[], title: string): PostAsCalled {
  return { roles, words: new RegExp(`${whose}\\b(?:${title})\\b`, 'g') }
}

/** What hurts, is worn, or is only a way of speaking, is no headteacher. */
const notAPost =
  '(?! ?-?(?:(?:girl|boy|pupil|student|coach|cook|chef|gardener|torch|scarf|cam|count|shot|band|lock|ache|wound)s?\\b|lice\\b|louse\\b|injur\\w+|office\\b|phones\\b|start\\b|first into|down\\b|up\\b|over heels|into (?:a|the)\\b|onto\\b|on (?:a|an|to|backwards|collision|the body)\\b|to toe|and shoulders|(?:is |was |has been |being )?(?:cut out|stuck|photoshopped|shaved|put on|pasted|edited|superimposed|smashed|bleeding|hurting|spinning)|hurts))'
const noPart =
  "(?<!\\b(?:knock|blow|bump|injur\\w+|bang|punch\\w*|kicks?|gun|knife|trauma|ball|clip) to (?:my|his|her|their|your|the|a) )(?<!\\b(?:in|on|off|over|above|against|hit|hits|hitting|bang\\w*|hurt\\w*|sh[ao]\\w+|turn\\w*|round|around|bump\\w*|nod\\w*|h[eo]ld\\w*|cut|cuts|stuck|kick\\w*|cover\\w*|stood|into|through|heart|whose|kid's|child's|girl's|boy's) (?:my|his|her|their|your|the|a|each other's) )(?<!\\b(?:his|her|their|your) )(?<!\\b(?:to|over|fore|bed|egg|(?:donkey|pig|dog|horse|cow|rat|snake|animal|monkey|sheep|chicken)'s) )"
const aHead = `head ?-?teac?he?a?rs?|h(?:ea|ee|e|ae)d ?-?te[a-z]{2,5}r|head ?-?(?:master|mistress)|(?:head|principal) of (?:the |our )?(?:school|academy|primary|college)|(?<=\\b(?:the|our|my|your|vice|executive|acting|school|primary|secondary)) principal(?! (?:reason|aim|concern|cause|thing))|principal(?! (?:reason|aim|concern|cause|thing))|${noPart}heads?(?! of )${notAPost}`

/** The longest first: a deputy head is no head, a vice-chair no chair. */
export const postsAsCalled: readonly PostAsCalled[] = [
  called(
    ['deputy-dsl'],
    'deputy (?:designated )?(?:sa[fv]e? ?g[a-z]{3,5}ding|child protection) (?:lead|officer|person|one|lady|man|woman|bloke|guy|teacher)|deputy dsl|ddsl',
  ),
  ...postsInOtherWords.map(([roles, title]) => called(roles, title)),
  called(
    ['dsl', 'deputy-dsl'],
    '(?:member|person|people|one|somebody|someone|part) (?:of|in|on) the (?:sa[fv]e? ?g[a-z]{3,5}ding|child protection) team|sa[fv]e? ?g[a-z]{3,5}ding team|dsls',
  ),
  called(
    ['dsl'],
    '(?:sa[fv]e? ?g[a-z]{3,5}ding|child protection) (?:lead|leader|officer|person|lady|man|woman|teacher|head)|(?:head|lead|leader) (?:of|for) (?:sa[fv]e? ?g[a-z]{3,5}ding|child protection)|designated (?:teacher|lead|person)|dsl|cpo',
  ),
  called(
    ['deputy-headteacher', 'senior-leader'],
    '(?:assistant|associate|vice) ?-?(?:head(?: ?-?(?:teacher|master|mistress))?|principal)|(?:member|someone|somebody|one) (?:of|on|in) (?:the )?(?:slt|smt|leadership team|senior leadership(?: team)?)|senior leader',
  ),
  called(
    ['deputy-headteacher'],
    'deputy ?-?(?:head ?-?(?:teacher|master|mistress)|head|principal)|deputy(?! (?:prime|mayor|manager|editor|leader|director|lieutenant))',
  ),
  called(['vice-chair'], 'vice ?-?chair(?:man|woman|person)?(?: of (?:the )?(?:governors?|governing body|board))?'),
  called(
    ['chair-of-governors'],
    "chair(?:man|woman|person)?(?: of (?:the |our )?(?:governors?|governing (?:body|board)|trustees|board|trust)(?! meeting))|chair of govs|chair of gov|(?<=\\b(?:our|my|the) )(?<!\\b(?:on|off|behind|under|over|from under|kicked|threw|into) (?:the|my|our) )chair(?:man|woman|person)?(?! (?:of\\b|leg|cover|back\\b|lift))|chair(?:man|woman|person)(?! of (?:the )?(?:pta|ptfa|fosa|friends))|(?:governors'?|governing (?:body|board)'?s?) chair",
  ),
  called(
    ['line-manager'],
    '(?:line|phase|team) manager|(?<=\\b(?:my|our|his|her|the) )(?<!\\b(?:site|office|business|shop|football|premises|club|store|catering|bank|data|kitchen) )manager',
  ),
  called(['headteacher'], aHead),
  called(['business-officer'], '(?:school )?(?:business|office) (?:manager|officer)|sbm'),
  called(['data-protection-lead'], 'data protection (?:lead|officer)|dpo'),
  called(['computing-lead'], '(?:computing|online safety|e-?safety|ict) (?:lead|leader|coordinator|co-ordinator)'),
  called(['channel-admin'], '(?:channel|master|account) administrator'),
  called(['clerk'], 'clerk to (?:the )?governors|clerk of (?:the )?governors|governance professional'),
  called(
    ['trust-officer'],
    "(?:ceo|chief executive) of (?:the|our) trust|trust(?:'s)? (?:ceo|chief executive|officer)",
  ),
]
