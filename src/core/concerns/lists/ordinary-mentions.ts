// How whoever leads a school stands in a report of something else: by what heads do every day, by what is theirs, or because
// it was done to them. For what a report is about; who reads it goes by harmless-mentions.ts, which forgives less.

const often =
  "(?:(?:has|have|had|was|is|'s|being|been|just|already|always|recently|also|very|kindly|only|then|often|even|rightly|really|now|once|again|last \\w+|this \\w+|ever|never|quickly|finally) )*"
const toAll =
  '(?:us|everyone|everybody|parents|families|the (?:\\w+ )?(?:parents|families|children|kids|pupils|class|school|staff|governors|whole school)|all (?:the |of us|of them)?|them all)'

/** After the mention: what they do for everybody. What follows may still be a deed. */
export const ordinaryActs = new RegExp(
  `^(?:,? who)? ${often}(?:${[
    'bann(?:ed|s|ing)',
    'confiscat\\w+',
    'spok?e(?:n|aks?|aking)?(?= (?:about|on|at|to (?:us|them|the))\\b)|spoke|speaks',
    `talk(?:s|ed|ing) (?:about|on|to ${toAll})`,
    `(?:did|does|doing|gave|gives|giving|held|holds|led|leads|ran|runs|took|takes|taking) (?:a|an|the|our|her|his|some|their|another|us a|us an)? ?(?:\\w+ ){0,2}?(?:talks?|assembl(?:y|ies)|speech|lesson|story|stories|visit|meeting|tour|prizes?|awards?|certificates?|stickers?|course|training|club|register|our class|year \\w+)`,
    '(?:took|takes|taken) (?:away )?(?:his|her|their|the|all|my|one|two|our) (?:\\w+ )?phones?\\b(?! (?:home|and))',
    'brought in|introduced|launched|opened|closed|cancelled|put in (?:place|a)|set up (?:a|the|this) (?:\\w+ )?(?:page|form|box|rule|policy|system|meeting)|changed the (?:rule|rules|policy|system)',
    `show(?:s|ed|n|ing)? (?:me|him|her|${toAll}|governors|visitors|a family|people) (?:a)?round`,
    `(?:sen[dt]s?|sending|put out|puts out|wrote|writes) (?:(?:${toAll}|out|home|round|me) )?(?:a|an|the|another|her|his|out) (?:\\w+ )?(?:letter|newsletter|e-?mail|reminder|survey|note home|bulletin)`,
    `(?:remind|warn|tell|told|ask|teach|taught|encourag)(?:s|ed|es|ing)? ${toAll}\\b`,
    'announc\\w+|retir\\w+|resigned|moved on',
    'would (?:never|not|have)(?: have)? (?:put up|stood|allow\\w*|let|tolerat\\w*|want\\w*|like\\w*|happen\\w*)',
    'dressed|danc\\w+|sang|singing|fell|falling|tripp\\w+|slipp\\w+|in (?:her|his|a) (?:\\w+ )?(?:costume|hat|wig|onesie)',
    'find(?:s|ing)? out|found out|see(?:s|ing) (?:this|it)|know(?:s|ing)?\\b|hear(?:s|ing|d) (?:about|of)',
    'do(?:es|ing)? (?:her|his|their) (?:best|job)|tr(?:ies|ied|ying) (?:her|his|their) best',
    '(?:on|in|at) (?:a |an |the )?(?:course|gate|assembly|meeting|training|holiday|leave|conference|trip|phone all)',
  ].join('|')})\\b`,
)

/** After the mention: what is theirs and stands there for no deed of theirs. */
export const ordinaryThings =
  /^(?:'s?|s) (?:own |new |old |home |private |full )*(?:address|name|face|voice|signature|car|house|home|garden|gate|tyres?|windows?|family|secretary|assistant|pa|desk|office|door|dog|cat|wedding|birthday|retirement|leaving|report|talk|speech|assembly|assemblies|letter|newsletter|bulletin|blog|e-?mail|reminder|survey|update|rules?|ban|policy|award|job|text (?:about|to (?:all|parents|everyone|us))|photo is|picture is|(?:son|daughter|husband|wife|partner|child|children|mum|dad) (?:is|was|has been|are|were|'s) being)\b/
/** Of these, what somebody has as anybody has it. */
export const theirOwn =
  /^(?:'s?|s) (?:own |new |old |home |private |full )*(?:address|name|face|voice|signature|car|house|home|garden|gate|tyres?|windows?|family)\b/
/** Before what is theirs: there somebody is with them. */
export const beingThere = /\b(?:in|into|at|to|inside|round|from|on|onto)$/

/** Before the mention: it was done to them, or they were only gone to. */
export const doneToThemPlainly =
  /\b(?:film(?:s|ed|ing)?|video(?:s|ed|ing)?|record(?:s|ed|ing)|photograph(?:s|ed|ing)|photoshop\w*|photo-?shopped|edit(?:s|ed|ing)|mock\w*|imitat\w*|mimick\w*|threaten\w*|harass\w*|(?:videos?|clips?|photos?|pictures?|memes?|tiktoks?|gifs?|stickers?|drawings?|cartoons?|songs?|raps?|impressions?|polls?|petitions?|fakes?|deep ?fakes?|jokes?|rumours?|lies|reviews?|posts?|comments?|stuff|things|rude|nasty) (?:\w+ ){0,2}(?:of|about|on)|pretend\w* to be|claiming to be|says (?:she|he) is|to see|sent to|waiting (?:for|to see)|insult\w*|slat\w*|abus(?:es|ed|ing))$/

const children =
  '(?:boys?|girls?|lads?|lasses|pupils?|kids?|children|child|students?|teenagers?|year \\w+s?|y\\d+s?|\\d[a-z]|sixth formers|my (?:\\w+ ){0,3}?(?:son|daughter|twins|niece|nephew|lad|girl|boy|little one)s?)'
const grownUps =
  '(?:some(?:one|body)|strangers?|m[ae]n|wom[ae]n|mums?|dads?|mother|father|parents?|people|neighbour|teachers?|teaching assistants?|tas?|coach|caretaker|colleague|account|page|bully|bullies|mates?|friends?|gang|bloke|uncle|boyfriend|ex)'

/** Somebody else of whom something is told; whose a thing is says nothing of them. */
export const somebodyElse = new RegExp(`\\b(?:${children}|${grownUps}|they)\\b(?!'|s'|’)`)

/** “She” or “he” before anybody else is spoken of, and what came from her or him: who leads the school may be meant. */
export const maybeThem = new RegExp(
  `^(?:(?!\\b(?:${children}|${grownUps})\\b).)*?\\b(?:she|he|his|him|her)\\b|\\b(?:from|by|off|with) (?:him|her)\\b(?! \\w)`,
  's',
)

/** Who tells is nobody else. */
export const whoTells = /\b(?:i'?m|i am|we are|as|speaking as|i work as) (?:also )?(?:a|an|the|one of)\b[^.,;!?]*/g

/** Where the next part of a sentence speaks of somebody else. */
export const nextSubject =
  /[.!?;:](?= |$)|\n|,? (?:but|and|so|cos|coz|because|while|yet|although|though)(?: (?:then|now|after(?:wards)?(?: it)?|since|still|at lunch|today|later|in the \w+(?: \w+)?|on the \w+))*,? (?=(?:there(?:'s| is| are)|an?|some|my|our|the|two|three|four|five|six|one|half|most|somebody|someone|kids|boys|girls|pupils|people|they|these|those|i|we|\w+ (?:showed|sent|posted|put|said|called))\b(?! (?:then|also)\b))/

/** Something else that they did in the same breath. */
export const andThen =
  /\b(?:and|then)\b(?! (?:(?:then|has|also|she|he) )*(?:i|we|my|they|the|a|an|rang|rung|phoned|said|says|told (?:me|us)|asked (?:me|us)|promised|thanked|listened|helped|apologi[sz]ed|all|everyone|safe|well|parents|staff|families)\b)/

/** What happens to anybody, and is filmed. */
export const mishaps =
  /^(?:'s)? (?:who )?(?:is |was )?(?:falling|fell|tripp\w+|slipp\w+|danc\w+|singing|sneez\w+|dressed|asleep|crying)\b/
