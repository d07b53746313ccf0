import type { Role } from '../../people/role.ts'

/** Somebody who is told apart by what they do, and not by a title: “the lady who …”, “whoever …”, “Mrs N who …”. */
const somebody =
  "(?:persons?|people|ones?|wom[ae]n|lady|ladies|m[ae]n|blokes?|guys?|fella|gentleman|chap|adults?|grown ?-?ups?|miss|sir|someone|somebody|whoever|teachers?|member of staff|staff member|(?:mr|mrs|ms|miss|mx|dr|rev|sir) [a-z][\\w'-]*)"
const who = "(?:,? (?:who|that|whos|who's|thats|that's|wot|what))?(?:'s| is| was| are| am| has been)?"
const meant =
  '(?: (?:also|really|actually|currently|now|usually|normally|only|just|always|supposed to|meant to|paid to|there to|has to|is to|be|being)){0,4}'
const does = `${somebody}${who}${meant}`
const over =
  '(?: (?:in|the one in) charge of| responsible for| over| do(?:es|ing)?| handl(?:es?|ing)| deal(?:s|ing)? with| runs?| running| leads?| leading| looks? after| looking after| heads?(?: up)?| heading(?: up)?| covers?| manag(?:es?|ing)| at the head of)(?: (?:all|the|our|your|my|this|that|her|his|whole|entire|of)){0,3}'
const safeguarding = "(?:sa[fv]e? ?-?g[a-z]{3,5}ding|child(?:ren)?(?:'?s)? (?:protection|safety)|cp)\\b"
const keepsSafe =
  '(?: in charge of| responsible for| for)? (?:keep(?:s|ing)?|protect(?:s|ing)?|look(?:s|ing)? after)(?: (?:all|the|our|us|of))* ?(?:kids|children|pupils|students|everyone|everybody|little ones)?(?: safe| in (?:that|this|the|your|our) school)\\b'
const holder =
  '(?:one|ones|bloke|guy|contact|co-?ordinator|boss|rep|staff|manager|adviser|chap|miss|sir|mum|dude|(?:mrs?|ms|miss) [a-z]+)'
const turnedToIt =
  '(?<=\\b(?:(?:go|goes|going|went|gone|speak|spoke|spoken|talk|talked|talking|turn|turned|wrote|written|complained|(?:report|reported|said|passed|mentioned|sent|given|gave|take|took|taken) (?:it|this|that)|report|reported) (?:to|with)|tell|telling|told|trust|ask|asked|contact|contacted|inform|informed|e-?mail|e-?mailed|rang|ring|someone in|somebody in|lady in|woman in|man in|person in|one in|works in|work in) )'
const ofTheSchool =
  '(?:school|academy|place|nursery|primary|teachers|staff|everyone|everybody|everything|whole thing)\\b(?! (?:football|clubs?|page|account|facebook|website|shop|bus|kitchen|office|council|choir|newspaper|paper|disco|band|library|trip|teams?|radio|quiz|lunch\\w*|dinners?|breakfast|after|sports?|play|canteen|uniform|pta|app|fair|forum|group|chat|photos?|pictures))'
const governors = '(?:governors?|govs?|governing (?:body|board)|trustees|board(?: of (?:governors|trustees))?)\\b'
const aThing = '(?! of (?:the )?(?:page|list|screen|chat|stairs|hill|road|street|class|year|feed|slide|post|league))'

/**
 * How people speak of whoever holds a post without its title: by what they are in charge of, by where they stand, or in
 * letters. Whoever might be meant is among the roles. The first that fits counts.
 */
export const postsInOtherWords: readonly (readonly [readonly Role[], string])[] = [
  [
    ['headteacher', 'dsl'],
    `${somebody}(?: (?:that|who|whom))? (?:you|we|i|people|everyone|everybody|staff|parents|kids|children)(?: (?:would|should|are|normally|usually|have|had|were|'d|'re|always|meant|supposed|told|to)){0,4} (?:report|go|tell|send|give|take|talk|speak|turn)(?: (?:this|it|things|these|them|that|worries|concerns|reports))?(?: to)?(?= (?:is|was) (?:the |also |actually |exactly )*(?:one|person|problem|same|him|her|who|doing|sending|involved|responsible|culprit|adult|man|woman)\\b)|(?:person|one|man|woman|lady) (?:who|that) (?:reads|gets|opens|sees|receives|deals with) (?:these|this|the reports|the forms|reports)(?= (?:is|was) (?:the |also |actually |exactly )*(?:one|person|problem|same|him|her|who|doing|sending|involved|responsible|culprit)\\b)`,
  ],
  [
    ['dsl'],
    `${does}(?:${over}| for(?: (?:the|our))?) ${safeguarding}|${does}${keepsSafe}|(?<!deputy )(?:sa[fv]e? ?-?g[a-z]{3,5}ding|child protection) ${holder}|designated (?:one|senior person|member of staff|sa[fv]e? ?-?g[a-z]{3,5}ding \\w+)|dsp|${turnedToIt}sa[fv]e? ?-?g[a-z]{3,5}ding(?= (?:about|because|as|is|are|was|who|and|but|for|on|at|here|yet|today|yesterday|last|this|again|so|since|when|they|she|he|with|cos|has|have|keeps?|sen[dt]s?)\\b|[.,;:!?)]|$)|(?<=(?:^|[.!?\\n] ?))sa[fv]e? ?-?g[a-z]{3,5}ding(?= (?:has|have|is|was|keeps?|sent|told|said|knows?|rang)\\b)`,
  ],
  [
    ['chair-of-governors'],
    `cog|c of g|${does}(?:${over}| chairs?| chairing) ${governors}|(?:head|boss|leader|main|top|lead|chief|most important|number one|president) (?:of (?:the |our |your )?)?(?:governor|govs?|governors|trustee|governing (?:body|board))(?! (?:meeting|day))|governor, the (?:main|top|head|chief|lead|most important) one`,
  ],
  [['deputy-headteacher', 'senior-leader'], `aht`],
  [
    ['deputy-headteacher'],
    `dht|second in (?:command|charge)|number two(?= (?:at|in|of) (?:the |our |your )?school)|(?:man|woman|one|person|lady|teacher|bloke|guy) (?:who is |who's |just |right |directly )?(?:under|below|beneath) (?:him|her|the head(?:teacher)?)|head(?:teacher)?'s (?:number two|right[ -]hand)(?: (?:man|woman))?`,
  ],
  [
    ['line-manager'],
    `(?<=\\bmy )(?:supervisor|team leader|phase leader|appraiser)|${somebody}(?: (?:that|who))? (?:i (?:report|answer) to|(?:line )?manages me|supervises me)`,
  ],
  [['line-manager', 'headteacher'], '(?<=\\bmy (?:own )?)boss(?! (?:of|fight|level|battle|baby)\\b)'],
  [
    ['headteacher', 'deputy-headteacher', 'senior-leader'],
    "(?:someone|somebody|person|one|teacher|man|woman) (?:(?:who is|who's|very|really|quite|too) )*high(?:er)? ?-?up|(?<=\\bthe )higher ?-?ups",
  ],
  [
    ['headteacher'],
    `${does}${over} ${ofTheSchool}|(?:persons?|people|one|wom[ae]n|lady|m[ae]n|bloke|guy|whoever|someone|somebody)${who}${meant} in charge(?! (?:of|on|at|that|when|for|today|there on)\\b)|(?<!\\b(?:thinks? he is|thinks? she is|like|he's|she's|i'm|im|he is|she is|being|be|final|end|mini|level|beat|fight|my|who's) (?:the |a )?)(?<=\\b(?:the|our|your|big|school|school's|same) )(?:big )?boss(?:man|lady|woman)?(?! (?:of|fight|level|battle|baby|round|key|him|her|me|people|us|them)\\b)|boss of (?:the |this |our |your |that )?(?:whole )?(?:school|teachers|staff|place|academy)|top dog|head honcho|big cheese|(?<=\\b(?:the|our|your) )gaffer|(?:one|person|man|woman|lady|teacher|bloke|guy|somebody|someone|adult)(?: (?:who|that)(?:'s| is)| who sits)? (?:right |very )*(?:at|on) the (?:very )?top${aThing}|(?:highest|most senior|most important|top)(?: up)? (?:person|teacher|one|man|woman|lady|adult|member of staff)\\b|(?<=high up, )the highest|(?:${somebody}|[mM](?:rs?|s|iss)|he|she)(?: (?:who|that))? ?(?:(?:is|sits|works|has|who has|'s) )?(?:in |from |with |got )?(?:the|that) (?:big|biggest) office|(?<!\\b(?:after|before|over|during|next|last|this|since|feb|may|oct|october|february|spring|summer|autumn|until) )ht|pennaeth|prifathr(?:o|awes)|school(?:'s)? leader|leader of (?:the|our|your|this) school`,
  ],
  [['trust-officer'], '(?<=\\b(?:the|our) )ceo(?! of\\b)'],
]
