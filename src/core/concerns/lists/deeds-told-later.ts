// What somebody who was only told, or only said something, is said to have done in a sentence of its own.

const ofTheTeller =
  '(?:my|our) (?:(?:little|young|older|younger|eldest|youngest|own|poor|\\d+|\\w+ year old) ){0,2}(?:sons?|daughters?|child(?:ren)?|bo(?:y|ys)|girls?|lads?|kids?|little one|niece|nephew|grand\\w+|brother|sister|friends?|mates?|year \\w+|pupils?|class)'
const children =
  '(?:(?:the |some |other |his |her |their )?(?:girls?|boys?|pupils?|kids|children|teenagers|lads)|one of the (?:girls|boys|pupils|kids|children)|a (?:girl|boy|pupil|child|lad|kid|year \\w+)|year \\w+)'
const child = `(?:him|her(?! (?:mum|dad|mother|father|parents?|teacher|nan|family|gp)\\b)|them|${ofTheTeller}|${children})\\b(?!'s? (?:mum|dad|mother|father|parents?|teacher)|s (?:mum|dad|parents))`
const images =
  '(?:nudes?|selfies?|(?:rude |naked |dirty |horrible |nasty |private |secret |sexy )?(?:pics?|pictures?|photos?|videos?|snaps?|dms?|kisses|hearts|messages|texts|voice notes?|links to|porn))'
const homeOrPost =
  '(?:home|to\\b|out\\b|back\\b|away|here|up\\b|off\\b|for\\b|round|my\\b|our\\b|the (?:form|link|policy|letter|complaint)|an? (?:\\w+ )?(?:letter|reply|link|form|note|reminder|copy|newsletter|e-?mail|sticker|certificate|card|postcard)|it\\b|this\\b|e-?mails? (?:to|about))'
const online =
  '(?:snap\\w*|insta\\w*|tiktok|discord|whatsapp|roblox|facebook|messenger|telegram|twitter|x|online|only ?fans|at (?:night|midnight|bedtime|home|\\d+)|late|every (?:night|evening|day)|in the (?:evening|night|middle of)|in secret|private(?:ly)?|after school|weekend)'

/** A deed towards a child or in front of others, after “she” or “he” and whatever stands between. */
export const deeds = new RegExp(
  [
    `(?:texts?|texted|texting|messag(?:es?|ed|ing)|dm(?:s|ed|'d|ing)?|snapp?(?:s|ed|ing|chatt\\w+)|follow(?:s|ed|ing)|add(?:s|ed|ing)|film(?:s|ed|ing)|groom(?:s|ed|ing)|stalk(?:s|ed|ing)|touch(?:es|ed|ing)|kiss(?:es|ed|ing)|cuddl(?:es|ed|ing)|hugg?(?:s|ed|ing)|hit|hits|hitting|slapp?(?:s|ed|ing)|grabb?(?:s|ed|ing)|flirt(?:s|ed|ing)|pester(?:s|ed|ing)|threaten(?:s|ed|ing)|mock(?:s|ed|ing)|bull(?:ies|ied|ying)|insult(?:s|ed|ing)|(?:laugh|shout|swear|swore|scream)(?:s|ed|ing)? at|rings|ringing|phones|phoning|calls|calling) (?:at |with |on )?${child}(?! (?:back|in\\b|into|to (?:ask|say|check|see|come|explain|apologi[sz]e|arrange)|about (?:it|this|that|what|why|the|homework|how))\\b)`,
    `(?:texts?|texting|messages|messaging|dms|dming|snaps|snapping|following|touching|kissing|filming|stalking|pestering|threatening) me\\b(?! (?:back|to (?:say|ask)|about))`,
    `(?:texts?|texted|messaged|added|followed|rang|called|phoned) (?:me|him|her|them|${ofTheTeller})\\b[^.?!\\n]{0,40}\\b${online}\\b`,
    `sen(?:t|ds?|ding) (?:me|${child}) (?!${homeOrPost})\\S`,
    `sen(?:t|ds?|ding) (?:out |round )?(?:some |more |a |lots of |all )*${images}\\b(?! (?:to|on to|over to) (?:the (?:police|lado|council|parents|office|chair|governors)|me\\b|us\\b|social))`,
    `(?:post(?:ed|s|ing)|shar(?:ed|es|ing)|put|puts|putting|upload(?:ed|s|ing)|show(?:ed|s|ing|n)|forwarded)\\b(?:(?!\\b(?:reminder|notice|newsletter|letter|statement|policy|apology)\\b)[^.?!\\n]){0,50}\\b(?:on|in|to|with|round)\\b(?: (?:the|her|his|a|an|my|our|own|staff|parents'?|class|whatsapp|public|private|school))* (?:facebook|whatsapp|tiktok|insta\\w*|snap\\w*|group|group chat|story|status|x|twitter|friends|other (?:parents|mums)|everyone|everybody|class)\\b`,
    `(?:has|had|keeps|kept|takes?|took|taking|makes|made|watch(?:es|ed|ing)) (?:(?:some|lots of|loads of|rude|naked|nude|indecent|dirty|secret|all|the|those|his|her|their|my) )*(?:nudes?|naked|indecent|porn|pictures? (?:of|up) (?:her|him|them|me|my|girls|boys|kids|children)|photos? (?:of|up) (?:her|him|them|me|my|girls|boys|kids|children)|videos? of (?:her|him|them|me|my|girls|boys|kids|children))\\b`,
    `(?:ask(?:s|ed|ing)?(?: for)?|told|tells|telling|begs|begged|mak(?:es|ing)|made|want(?:s|ed|ing)?|got|gets|getting|pressur\\w+) (?:me|${child}|for) [^.?!\\n]{0,40}\\b(?:selfies?|nudes?|pics?\\b|(?:pictures?|photos?|videos?) (?:of (?:me|her|him|my|them)(?:self|selves|\\b)|in (?:her|his|my|their))|secrets?|secret|snap\\w*|insta\\w*|keep (?:it |this )?(?:quiet|secret|between)|shut up|say nothing|not (?:to )?(?:tell|say)|top off|shirt off|kiss\\w*|undress\\w*|meet|alone|(?:come )?(?:to|round to|over to) (?:his|hers|her|theirs) (?:house|car|flat|place)|to hers|delete (?:the|all|her|his|their|our) (?:calls|messages|texts|chats?))\\b`,
    `(?:is|was|'s|be|being) (?:actually |really |also |herself |himself |in fact )*(?:the (?:very |actual )?(?:one|person|man|woman|adult|culprit)(?! (?:to|you|we|i|they|people|who (?:told|said|helped|found|deals|handles|reads|rang|asked|reported|noticed|spotted|suggested|advised|told))\\b)|behind|in on it|part of it|involved in|just as bad|doing (?:it|this|the same)|the problem|friends with)`,
    `(?:did|does) (?:it|this|the same)(?: (?:too|as well|herself|himself|to)\\b|[.!,]|$)`,
    `(?:gave|gives|giving|bought|buys|buying|offer(?:s|ed|ing)?|pays|paid|paying) (?:me|${child}) (?:\\w+ ){0,3}(?:vodka|alcohol|drinks?|wine|beer|cigarettes?|vapes?|money|cash|presents?|gifts?|(?:her|his) (?:own )?(?:number|snap\\w*|insta\\w*)|a lift|lifts|phone|drugs?|weed|robux)`,
    `(?:meets|meeting(?: up)?|met) (?:up )?(?:with )?(?:me|${child}) [^.?!\\n]{0,30}\\b(?:alone|after school|at (?:his|hers|her|night|the park)|in (?:his|her|the) (?:car|flat|park|holidays)|outside school)`,
    `(?:takes|took|taking|drives|drove|driving) (?:me|${child}) (?:to (?:his|her) (?:own )?(?:house|car|flat|place|home)|for (?:a )?(?:drives?|drinks?)|out alone|home in (?:his|her) car)`,
    `(?:sleeps?|sleeping|slept|going out|in a relationship|flirts?|flirting|flirted|drinks?|drinking) with (?:me|${child})`,
    `(?:lik(?:es|ed|ing)|comment(?:s|ed|ing)? on) (?:all |every |lots of |half )?(?:of )?${ofTheTeller}`,
    `(?:added|adds|adding) (?:half|all|most|lots|some|loads) of`,
    `leak(?:s|ed|ing)\\b|(?:told|tells|telling|lets slip) (?:everyone|everybody|all the (?:parents|mums|staff|class)|the whole)`,
    `(?:been|is|was|be|gets?|got|getting) (?:on|in|into|all over) (?:my|our|her|his|their) (?:\\w+ ){0,2}(?:tiktok|insta\\w*|snap\\w*|dms?|inbox|phone|account|messages|discord|roblox|facebook|bed\\w*)`,
    `wr(?:ote|ites|iting|itten) (?:(?:horrible|nasty|rude|love|dirty) )?(?:messages|letters|things|comments|notes) (?:to|about|on) (?:me|${child})`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
)

/** “Her messages to Ben at midnight”, where a sentence or a list begins so, or it says what this is. */
export const theirs =
  /(?:[.!?:;\n-] ?|\b(?:is|are|was|were|it's|worry is|about) )(her|his) (?:\w+ )?(?:messages|texts|dms|snaps|snapchats?|photos|pictures|pics|videos|voice notes|late calls|calls) (?:to|of|with|for|from|on|at)\b/g

/** She or he where a sentence or its next part begins: whom it speaks of is whoever was last spoken of. */
export const goesOn =
  /(?:^|[.!?:;,\n][)"']* ?["'(]?|\b(?:and|but|then|while|whilst|yet|so|because|cos|coz|since|now|as) )(?:(?:and|but|so|then|since|now|later|also|after|before|that|this|when|yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|the|next|same|last|day|night|evening|week|month|year|morning|afterwards|instead|suddenly|meanwhile|ever|straight|from|on|turns out|it|apparently|still|all|along|even|,) ?){0,5}(she|he)(?='s| |'d|,)/g

/** Somebody else who may be meant by “she” or “he”: their gender where the word has one. */
export const others: Readonly<Record<'he' | 'she' | 'either', RegExp>> = {
  he: /\b(?:boy|lad|man|bloke|guy|dad|father|stepdad|step ?father|uncle|brother|cousin|grandad|grandfather|boyfriend|husband|mr [a-z]+|sir|he|him|ex)\b/g,
  she: /\b(?:girl|woman|lady|mum|mam|mother|stepmum|step ?mother|aunt\w*|sister|cousin|nan|gran|grandma|girlfriend|wife|mrs [a-z]+|ms [a-z]+|miss [a-z]+|she|ex)\b/g,
  either:
    /\b(?:stranger|somebody|someone|parent|carer|friend|mate|teacher|teaching assistant|ta|coach|tutor|supply|volunteer|helper|caretaker|cleaner|cook|student|pupil|child|kid|classmate|neighbour|colleague|governor|adult|person|account|gamer|player|driver|sender|bully|year \w+s?|y\d+|member of staff|instructor|assistant)\b/g,
}

/** The teller’s own, to whom it was done: only where nothing says that it was done to them do they take it on themselves. */
export const ownChildren =
  /\b(?:my|our|his|her) (?:(?:little|young|older|younger|eldest|youngest|own|poor|\d+|\w+ year old) ){0,2}(son|daughter|child|boy|girl|lad|kid|little one|niece|nephew|grand\w+)(?=s|'|\b)/g

/** Right before a deed: then it is theirs and not hers. */
export const somebodyElseDid =
  /\b(?:(?:my|our|his|her|the|a|an|another|some|other|that|this|those|these) (?:\w+ ){0,2}(?:sons?|daughters?|child|children|bo(?:y|ys)|girls?|lads?|kids?|pupils?|parents?|mums?|dads?|mother|father|man|men|woman|women|friends?|teachers?|people|ones?|person|account|coach|class)|(?:mr|mrs|ms|miss) \w+|they|we|i|you|people|somebody|someone|nobody|everyone|who|whoever|which|what|not|never|n't|if|whether|to stop|stop|nobody|anyone)(?: (?:had|has|have|was|were|is|are|been|being|also|just|then|keeps?|kept|all|both|who|that|might|may|could|would|will|ever|even|be))*$/
