/** Words by which a question tells of a child who is hurt, or may be: who does it, what is done, and to whom. */

export const kin =
  '(?:(?:step|foster|grand|god) ?)?(?:dads?|dadd(?:y|ies)|fathers?|mums?|mumm(?:y|ies)|mams?|moms?|mothers?|parents?|papa|carers?|guardians?)|(?:mums|dads|mams|moms|mothers|sisters|her|his|my|their) (?:new |ex |old )?(?:boyfriend|girlfriend|bf|gf|partner|bloke|fella|husband|wife|man|feller)|uncles?|aunt(?:s|y|ie)?|nans?|nana|gran(?:s|ny|ma|dma|dad|dpa)?|(?:big |older |elder |half |step ?)?(?:brothers?|sisters?)|(?:my|her|his) ex(?: husband| wife| partner)?|cousins?|lodger|baby ?sitter|child ?minder|neighbours?|family'

/** Adults of the school. */
export const ofSchool =
  '(?:teachers?|heads?(?: ?teachers?)?|headmaster|headmistress|principal|deputy|tas?|teaching assistants?|assistants?|dinner lad(?:y|ies)|supervisors?|caretakers?|volunteers?|helpers?|staff|colleagues?|safeguarding lead|dsl|governors?|chair|sir|miss|m(?:r|rs|s) \\w+)'

export const grownUp = `(?:grown ?ups?|adults?|m[ae]n|wom[ae]n|blokes?|lad(?:y|ies)|coach(?:es)?|tutors?|instructors?|vicars?|priests?|imams?|drivers?|${ofSchool})`

export const peer =
  '(?:boys?|girls?|kids?|lads?|lass(?:es)?|child|children|pupils?|students?|bull(?:y|ies)|classmates?|bigger ones|big ones|older ones|everyone|everybody|someone|somebody|people|year \\w+|yr ?\\d+|mates?|friends?|gang|lot)'

/** What stands between whoever does it and what is done. */
export const between =
  '(?: (?:has|have|had|is|was|were|are|be|been|keeps?|kept|always|often|sometimes|just|once|really|does|did|will|would|used to|starts?|started|still|(?:grab|push|pull|shout|scream|drag|pin|held|hold|shov|threw|throw|yell|came|c[ao]me)\\w* (?:\\w+ ){0,4}?and|goes|gets? (?:angry|drunk|mad|cross|home|in) (?:and|then)|might|regularly|actually|then|also|who|that|sort of|kind of|properly|like|badly|never stops?|wont stop|in (?:my|her|his|our|the) (?:class|form|year|group)|at (?:school|home|club)|on the bus|here|and mum|and dad|got drunk and|drinks and|got angry and|comes home and|last night|again|nearly|even|both|all)){0,5}'

export const hurts =
  '(?:hits?|hitting|beats?|beaten|beating|hurts?|hurting|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|belt(?:s|ed|ing)|whip(?:s|ped|ping)|strangl(?:e|es|ed|ing)|throttl(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|thump(?:s|ed|ing)?|clout(?:s|ed|ing)|wallop(?:s|ed|ing)|batter(?:s|ed|ing)?|bites?|burn(?:s|ed|t|ing)|shak(?:es|ing)|shook|drags?|dragged|starv(?:es|ed|ing)|pinch(?:es|ed|ing)|headbutt(?:s|ed|ing)?|head butts?|leathers?|knock(?:s|ed) (?:seven bells out of|about)|tortur(?:es|ed|ing)|lay(?:s|ing)? (?:in ?to|hands on|a hand on|a finger on)|knifed|stabb?(?:s|ed|ing)?)'

export const touches =
  '(?:touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|fondl(?:es|ed|ing)|molest(?:s|ed|ing)?|rap(?:e|es|ed|ing)|abus(?:e|es|ed|ing)|interfer(?:es|ed|ing) with|mess(?:es|ed|ing) (?:about )?with|feels? up|sexually (?:abus|assault)\\w+)'

/** “Her” ends here, and is not whose ball it was. */
const herEnds =
  'her(?= (?:[.,]|and|when|at|in|on|if|because|cos|coz|but|every|all|with|a lot|so|for|most|badly|hard|again|sometimes|always|often|i|im|she|shes|he|hes|they|we|who|what|whats|should|shall|can|could|may|must|do|does|did|is|to|till|until|as|after|before|while|though|or|then|last|once|regularly|repeatedly|now|too|really|by|where|which|that|round|around|about|up|over|down|across|inappropriately|there|not|whenever|if|it|this|n|nearly|yesterday|today|night|at night|black) ?|$)'

const itsNotThem =
  '(?! (?:at (?:chess|\\w*ball|fifa|darts|snooker|pool|cards|uno|monopoly|minecraft|fortnite|mario|tennis|golf|cricket|badminton|squash|running|games?|a game|it\\b|everything|scrabble|draughts|the game|video|swimming|racing|sums|maths|spelling|quiz\\w*|table|trivia|top trumps|conkers|arm)|to (?:it\\b|the (?:door|car|gate|top|front|finish|end|last|line))|off\\b|out\\b|online\\b|for (?:six|four|a six|a four)|(?:\\w+ )?in (?:a|the|our|this|last|every) (?:\\w+ )?(?:race|game|match|quiz|competition|final|vote|election|play|story|book|novel|film|show|panto|drama|scene|musical|poem|song|chapter|cup|league|battle|tournament)|by \\w+ (?:goals?|points?|runs?|seconds?|votes?)|with (?:a|the|his|her|their|my) (?:pillow|snowball|water|nerf|ball|sponge|balloon|foam|custard|speech|words|story|kindness|song|beauty)|(?:from )?(?:the|a|his|her) (?:ball|group|chat)|(?:on|in) (?:fifa|fortnite|mario|roblox|minecraft|xbox|the (?:xbox|game|wii|switch)|the (?:funny bone|stage))|deeply|so much (?:that|with)|up (?:on|about|if|with)|(?:over )?the (?:head with (?:a|the) (?:balloon|sponge))|in the (?:play|story|book|novel|film|game|musical|feels|wallet|pocket)|feelings|where it hurts|like a ton|by (?:accident|mistake)|accidentally)\\b)'

export const child =
  '(?:child(?:ren)?|kids?|boys?|girls?|sons?|daughters?|pupils?|students?|brothers?|sisters?|bab(?:y|ies)|toddlers?|lads?|lass|little ones?|nieces?|nephews?|grand(?:sons?|daughters?|child|children|kids?)|twins|step(?:son|daughter)s?|friends?|mates?|bestie|infants?|year (?:\\d+|one|two|three|four|five|six)s?|yr ?\\d+s?|reception|\\d+ ?(?:yo|year olds?)|teen\\w*|tutees?|cousins?|readers?)'

/** Whom it is done to: a child, by any word for one. */
export const aChild = `(?:(?:him|them|${herEnds}|himself|(?:my|the|a|her|his|their|our|one of (?:my|our|the)|some|any|this|that|another|each|other|someones|somebodys|two|three) (?:[\\w]+ ){0,2}?${child}(?! (?:ball|team|record|goal|shot|page|post|chat|group|account|side)))${itsNotThem})`

/** A pupil says it of themselves. */
export const me = `(?:(?:me|us)${itsNotThem})`

/** Only where a story is told does somebody hurt somebody whom nobody need help. */
export const toldAsAStory =
  /\b(?:in|from|for|of|about|playing|play|plays|read|reading|acting|watch(?:ed|ing)?) (?:a|the|our|this|that|my|year \w+|their) (?:\w+ ){0,3}?(?:story ?book|novel|book|school play|play|film|movie|script|drama|panto(?:mime)?|chapter|poem|musical|fairy ?tale|nativity|legend|myth|cartoon|documentary|soap|museum|history)\b|\b(?:(?:a|the|this|our) story|book|novel|poem|play|film|chapter|scene|song|script|panto) (?:in which|where|about)\b|\b(?:tudors?|victorians?|vikings?|romans?|henry (?:the eighth|viii)|oliver twist|cinderella|matilda|trunchbull|macbeth|hamlet|hansel|snow white|jane eyre|harry potter|dursleys?|goodnight mister tom|roald dahl|dickens|shakespeare|world war|evacuees?)\b/
