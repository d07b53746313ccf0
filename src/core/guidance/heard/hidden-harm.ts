import { child, kin } from './harm-words.ts'

const w = (pattern: string) => new RegExp(`\\b${pattern}`)
const whose = '(?:my|her|his|their|our|the)'

/** Harm that is told without a blow: at night, of the body, at home, by marks, by hunger, by somebody older. */
export const hiddenHarm: readonly RegExp[] = [
  w(
    `(?:comes?|came|coming|gets?|got|climbs?|climbed|sneaks?|creeps?|crept) (?:\\w+ )?(?:in ?to|in|to) (?:my|her|his|their) (?:room|bedroom|bed|shower|bath)\\b(?! to (?:say|tuck|read|wake|kiss|check|clean|hoover|get))(?=.*\\b(?:night|dark|door|lock\\w*|tell|secret|quiet|scared|frightened|touch\\w*|dont like|hate\\w*|every|boyfriend|uncle|shower|bath|bed)\\b)`,
  ),
  w(
    `(?:watch(?:es|ed|ing)?|films?|filmed|filming|spies|spied|photographs?|takes? (?:pictures|photos|pics|videos) of) (?:on )?(?:me|her|him|them|my (?:son|daughter|sister|brother)) (?:\\w+ ){0,3}(?:shower|bath|in bed|toilet|undress\\w*|chang(?:e|ing)|naked|getting dressed)\\b`,
  ),
  w(
    `(?:makes?|made|making|forces?|forced|asks?|asked|wants?|tells?) (?:me|her|him|them|my (?:son|daughter|sister|brother)) (?:to )?(?:touch|undress|strip|take (?:my|her|his|their) (?:clothes|top|trousers|knickers|pants) off|do (?:sexual|rude|dirty|things (?:i|she|he) (?:dont|doesnt|does not|do not))|have sex|watch (?:porn|rude))`,
  ),
  w(`(?:does|did|doing|done) (?:bad |rude |horrible |nasty |weird )?(?:things|stuff) to (?:me|her|him|them)\\b`),
  w(
    `touch(?:es|ed|ing)? (?:me|her|him|them|my|(?:her|his) (?:bum|chest|legs?|private\\w*|bits|body)) ?(?:\\w+ ){0,3}(?:down there|inappropriately|private\\w*|bum|chest|between|wrong|dont like|doesnt like|where \\w+ should)`,
  ),
  w(
    `(?:scared|frightened|afraid|terrified|petrified) (?:of |at |to |about )?(?:go(?:ing)? |be |being )?(?:home|at home|(?:of )?${whose} (?:${kin}))\\b(?! (?:will|finding|find|would|seeing|if|reading|reads|on (?:facebook|insta\\w*|tiktok)|shouting if|alone))`,
  ),
  w(
    `(?:not|isnt|doesnt feel|dont feel|wasnt|never) safe (?:at home|in (?:her|his|my|their|that) (?:own )?(?:home|house)|with (?:her|his|my|their) (?:${kin}))`,
  ),
  w(
    `(?:bruis(?:es|ed|ing)|burns?|cuts|scars|welts|black eye|cigarette burns?|burn marks?|hand ?prints?|belt marks?|marks) (?:\\w+ ){0,3}?(?:on|all over|up|down|round|across) (?:her|his|my|their|the (?:childs|boys|girls)) (?:arms?|legs?|backs?|necks?|faces?|body|wrists?|thighs?|tummy|stomach|ribs)\\b(?! (?:from|after) (?:football|rugby|netball|falling|a fall|pe|gym\\w*|judo|hockey|games))`,
  ),
  w(`covered in bruises\\b(?! (?:from|after) (?:football|rugby|netball|falling|pe|gym\\w*|judo))`),
  w(
    `(?:${child}) (?:\\w+ ){0,5}?(?:no food (?:at home|in the house)|(?:hasnt|has not|havent|not) (?:eaten|been fed|had (?:any )?(?:food|dinner|tea)) (?:\\w+ ){0,2}(?:at home|since|for days|all weekend)|(?:left|leaves|leave) (?:alone|on (?:her|his|my|their) own) (?:\\w+ ){0,2}?(?:at night|overnight|all night|for days|all weekend))`,
  ),
  w(
    `(?:leaves?|left|leaving) (?:me|her|him|them|us|the (?:kids|children|baby)) (?:\\w+ )?(?:alone|on (?:my|her|his|our|their) own) (?:\\w+ ){0,3}?(?:at night|overnight|all night|for days|all weekend)`,
  ),
  w(`(?:locks?|locked|locking) (?:me|her|him|them|us) (?:in|up|out all night)\\b`),
  w(
    `(?:dont|doesnt|do not|does not|not|wont) (?:want to|wanna|wants to) go home\\b(?=.*\\b(?:hit|hits|hurt|hurts|scared|dad|mum|stepdad|because|cos|afraid|bad|shouts?|boyfriend|him)\\b)(?! (?:from (?:the )?(?:trip|party|camp|holiday)))`,
  ),
  w(
    `(?:older|grown|adult|much older|nineteen year old|eighteen year old|\\d\\d year old) (?:boy|lad|man|guy|bloke|woman|girl|teenager|lads?|boys|men)\\b(?=.*\\b(?:sons?|daughters?|pupils?|child|girl|boy|year|my|she|he|her|him)\\b)(?: \\w+){0,8}? (?:pictures?|pics?|photos?|nudes?|videos?|touch\\w*|gifts|meet (?:up|him|her)|alone|vapes?|kiss\\w*|sex\\w*)`,
  ),
  w(
    `(?:son|daughter|child|girl|boy|pupil|kid|lad|niece|nephew|sister|brother)\\b(?: \\w+){0,6}? (?:sent|sends|sending|shown|showing|shows|getting|gets) (?:\\w+ ){0,4}?(?:pictures?|pics?|photos?|videos?|messages|nudes?) (?:\\w+ ){0,3}?by (?:an? |some )?(?:older|grown|adult|man|men|bloke|strange)`,
  ),
  w(
    `(?:makes?|made|making|forc\\w+) (?:me|her|him|my (?:son|daughter|brother|friend)) (?:carry|deliver|sell|hold) (?:\\w+ ){0,2}(?:drugs|packages|packets|weed|money|a knife)`,
  ),
  w(
    `(?:${kin})(?: \\w+){0,3}? (?:doesnt|dont|never|wont|didnt|forgets? to) (?:\\w+ )?feeds? (?:me|her|him|them|us)\\b`,
  ),
  w(
    `(?:nobody|no ?one|never|doesnt|dont|wont) (?:\\w+ )?gives? (?:me|her|him|them|us) (?:any |his |her |my |their )?(?:food|tea|dinner|breakfast|anything to eat) (?:at|in|when)`,
  ),
  w(
    `(?:${kin})(?: \\w+){0,3}? (?:threw|throws?|throwing|chuck(?:s|ed)|smash(?:es|ed)|lob(?:s|bed)) (?:\\w+ ){1,4}?(?:at|over) (?:me|her|him|them|us)\\b(?! (?:in (?:the|a) (?:game|pool|garden|snow)|when we play))`,
  ),
  w(
    `(?:black eye|bruis\\w+|burns?|cuts|welts|marks|split lip|broken arm)\\b(?: [\\w.,]+){0,8}? (?:says?|said|because|cos|its|by|was|blames|from)(?: \\w+){0,3}? (?:${kin})(?: (?:did|does|done|hit|who|it)\\b| \\.|$)`,
  ),
]

/** Words for abuse itself, which are asked about as a subject too: only beside a child, and by nobody who learns or teaches of it. */
export const abuseNamed =
  /\b(?:groom(?:ed|ing)|trafficked|sexually abused|sexually assaulted|being abused|is abused|forced marriage|fgm|female genital)\b(?! (?:pics?|pictures|images|imagery|websites?|sites?|videos?|training|course|policy|awareness|parlour|module|refresher|leaflet|assembly|poster|lesson|online|on (?:facebook|insta\w*|x|twitter)|by (?:a )?(?:parents?|trolls)))/
export const learntOf =
  /\b(?:train\w*|teach|teaching|taught|learn\w*|lessons?|assembly|policy|course|certificate|report on|research)\b/
export const besideAChild =
  /\b(?:pupils?|child|girl|boy|son|daughter|kid|friend|sister|brother|she|he|her|him|me|lad|mate|niece)\b/

/** What is kept secret to please somebody. */
export const ofSurprises =
  /\b(?:surprise|birthday|present|presents|party|secret santa|leaving do|leaving card|proposal|proposing|engaged|pregnant|wedding|crush|fancies|recipe)\b/
