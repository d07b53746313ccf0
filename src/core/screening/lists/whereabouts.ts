import { wordList } from './word-list.ts'

const hyphensAsSpaces = (words: string): readonly string[] =>
  wordList(words).map((word) => word.replaceAll('-', '[- ]'))

/** Groups of children, beside years, classes and pupils’ names. */
export const groups = hyphensAsSpaces(`
  choir choirs orchestra band ensemble squad squads team teams footballers netballers cricketers swimmers runners athletes gymnasts dancers skiers cyclists rowers canoeists
  explorers prefects ambassadors scholars mathematicians geographers historians scientists linguists artists musicians actors debaters singers drummers climbers sailors surfers kayakers orienteers walkers hikers campers riders gardeners engineers coders sixth-form sixth-formers pupils children students youngsters youngest girls boys infants juniors class classes club crew gang group groups
  sixth-formers leavers beavers cubs brownies scouts guides cast reception nursery preschool pre-school
`)

/** Groups that need no word before them. */
export const plainGroups =
  'reception|nursery|pupils|children|students|youngsters|footballers|netballers|swimmers|choristers|skiers|leavers|prefects|infants|juniors|seniors|sixth[- ]form(?: \\p{L}+s)?|geographers|historians|musicians|linguists|climbers|(?:under|over|u)[- ]?\\d{1,2}s|key stage \\d|ks\\d|(?:bronze|silver|gold) (?:award|dofe)|dofe|first|second|third eleven|(?:a|b|c) team'

/** Children are meant where nobody is named: we are at …, the coach, the away match. */
export const impliedGroups =
  "we(?:'re| are|'ve| have|'ll| will)? (?:are |all |now |just |currently |off |play(?: away)?|arrived?|leave|go|set)|we(?:'re| are|'ve)|walking bus|sleepover|residential|school trip|ski trip|field ?trip|school journey|expedition|the (?:coach|minibus|group|trip)|(?:forest|beach) school|the whole (?:of|school)|(?:netball|football|cricket|rugby|tag rugby|hockey|cross country|orchestra|choir|band|athletics|swimming|rounders|dodgeball|tennis|basketball|gymnastics|chess|badminton|handball|dance) (?:\\S+ )?(?:match|matches|fixture|rehearsal|rehearsals|practice|meet|training|fixtures|tournament|gala|competition|festival|league|squad|final|semi-final)"

/** Places off the site that need no name. */
export const places = hyphensAsSpaces(`
  beach seaside zoo farm museum gallery theatre cinema baths leisure-centre sports-centre park country-park woods wood forest lake river moor castle church cathedral mosque synagogue temple gurdwara mandir
  stadium station airport hostel campsite camp centre mill hotel market town-hall town-centre village-hall city-centre high-street shops supermarket university college fire-station police-station hospital care-home
  nursing-home hospice bandstand gardens rink arena co-op canal quarry cave caves island abbey priory observatory aquarium safari-park theme-park planetarium harbour pier lighthouse reservoir nature-reserve velodrome crematorium
  cemetery war-memorial memorial bus-stop chip-shop corner-shop library pool swimming-pool golf-course racecourse climbing-wall bowling-alley trampoline-park ice-rink garden-centre crossing train ferry coach-station services
  youth-hostel outdoor-centre activity-centre mountain hills valley allotments courthouse court brewery factory bakery restaurant pizzeria cafe vets science-centre arboretum maze rec recreation-ground skate-park
`)

/** What a capital after `at` or `from` may name that is no place to find children at. */
export const notPlaces = wordList(`
  school reception nursery assembly class year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter diwali eid hanukkah ramadan
  facebook instagram twitter tiktok youtube whatsapp snapchat google teams zoom tapestry seesaw dojo classdojo parentpay arbor scopay bbc english maths math science art music pe french spanish german history geography re dt computing
  latin drama food psychology sats gcse gcses ks1 ks2 ks3 ks4 key stage mr mrs miss ms dr mx we i it term autumn spring summer winter world book week day ofsted bst gmt am pm mum dad nan santa father jesus god allah harvest advent lent
`)

/** On the site, where parents may well be told to come. */
export const onSite =
  "(?:in|on|at|into|around|round|outside|by|from|to) (?:the |our |a )?(?:own |school |main |big |small |lower |upper |junior |infant |new |sports |dining |drama |music |dance |assembly (?!rooms)|ks\\d |school |year \\d{1,2} )*(?:hall|playground|field|classrooms?|canteen|library|gym|gymnasium|studio|staff ?room|sports hall|music room|pond|hut|reception|office|corridor|astro|courts?|quad|dining room|kitchen|foyer|garden|gate|gates|site|yard|car park|stage|pool|swimming pool|nature area|forest area)(?! (?:in|on|at) (?!\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunch|break|noon|midday|half past|quarter|home time|the (?:end|start)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?! (?:[a-z]|\\d)(?![a-z\\d.:]))(?!'s)"

export const adults =
  'parents?|carers?|families|family|mums?|dads?|teachers?|staff|governors?|grandparents?|volunteers?|pta|adults?|colleagues|alumni'

/** Towns and countries that may stand after `in` without more. */
export const towns = wordList(`
  london paris york edinburgh glasgow cardiff belfast dublin manchester liverpool leeds sheffield birmingham bristol bath oxford cambridge norwich exeter plymouth brighton southampton portsmouth canterbury dover lincoln nottingham leicester
  derby coventry chester carlisle durham newcastle sunderland hull bradford blackpool scarborough whitby windermere keswick ambleside snowdonia wales scotland england ireland france germany spain italy belgium ypres berlin rome barcelona
  madrid iceland normandy austria switzerland america kenya ghana gambia china swanage bournemouth skegness cromer weymouth ilfracombe llandudno aberystwyth windsor stratford salisbury winchester westminster greenwich wembley twickenham
`)

/** What the names of places end in, so that the name alone is enough after a colon. */
export const placeEndings =
  'park|centre|museum|farm|zoo|beach|pool|baths|church|theatre|castle|library|woods?|stadium|gardens|academy|primary|high|juniors|hostel|arena|rec|leisure centre|village hall|town hall|nature reserve|country park|gallery|hotel|mill|reservoir|lake'

/** Going there or being there. */
export const goingVerbs =
  "come and|come along|support|cheer|will|shall|is|are|am|'s|'re|'ll|going|go|goes|off|leave|leaves|leaving|visit|visits|visiting|walk|walks|walking|meet|meets|play|plays|playing|sing|sings|singing|perform|performs|performing|train|trains|swim|swims|camp|camps|camping|compete|competes|stay|stays|fly|flies|travel|travels|arrive|arrives|arrived|sleep|sleeps|set off|sets off|head|heads|heading|due|trip|outing|picnic|match|fixture|live|run|runs|start|starts|spot|race|races|explore|exploring|host|attend|attends|parade|march|collect|join|departs?|returns?|waits?|waiting|catch(?:es)?|gets? (?:on|off|the)|gathers?|rehearses?|practises?|volunteers?|queues?|cycles?|rides?|hangs? out|sits?|coach|reached|staying|pass|passes|passing|meeting|dropped|collected|picked up|find us|see us|watch out|look out|wave|away|arriving|on stage|on court|kick[- ]?offs?|tip[- ]?off|push[- ]?back|throw[- ]?off|warm[- ]?up|minibus|pick[- ]?up|drop[- ]?off|assembles?|mustering|based|billeted|quartered|overnight|spends?|spending|has (?:a|an|his|her|their|our)(?: \\S+){0,2}? (?:exam|audition|lesson|rehearsal|recital|grading|trials?|race|gala|session|fixture|heat)"

/** So plainly still to come, or going on, that a past word elsewhere does not matter. */
export const toCome =
  "will|shall|'ll|going to|off to|tomorrow|tonight|today|right now|currently|at the moment|until|till|next (?:week|month|term|mon|tues|wednes|thurs|fri|satur|sun)\\S*|this (?:afternoon|evening|weekend|mon|tues|wednes|thurs|fri|satur|sun)\\S*|every|each (?:day|week|morning|mon|tues|wednes|thurs|fri)\\S*|leaves?|is on|are on|are at|due|have arrived|has arrived|just arrived|on (?:our|their) way"

/** Over, whatever else is said. */
export const over =
  'last (?:week|night|year|month|term|half|summer|weekend|mon|tues|wednes|thurs|fri|satur|sun)\\S*|yesterday|ago|earlier (?:this|in|today)|(?:1[0-9]|20[01])\\d\\d|would have|imagined|pretended|what a (?:day|trip|time|week|morning|treat)|look what|memories|(?<!and )back (?:from|safe|safely|home)|(?:are|is) back(?! (?:for|by|at|on|before|around|about))|thank you to everyone who'

export const pastVerbs =
  'went|visited|had|was|were|enjoyed|loved|spent|beat|won|lost|drew|explored|walked|travelled|sang|played|performed|met|saw|learned|learnt|found|came|returned|took part|ate|fed|counted|made|stayed|camped|swam|competed'

/** Not a trip at all, though it names a group, a place and a day. */
export const notATrip =
  "visits? from|visitors? from|closed (?:to|for)|open (?:evening|day)|parents'? evening|(?:payments?|deposits?|money|slips?|forms?|letters?)(?: \\S+){0,9} (?:due|by|in by|back|returned|home)|staff training|inset|polling station|meeting for parents|quiz night|came to (?:us|visit|school|see|talk|show)|visit(?:ed|s)? us|comes? to (?:us|school)|virtual(?:ly)?|online|zoom|story|book (?:about|called|set)|painting of|play (?:about|called)|film|dvd|assembly(?! rooms)|reopens?|reports home|postponed|cancelled|called off"

const set = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** One of these, a figure, a pupil or a class must stand there for children to be spoken of. */
export const groupCues = set(`
  year years yr reception nursery preschool pre choir choirs orchestra band ensemble squad squads team teams footballers netballers cricketers swimmers runners athletes gymnasts dancers skiers cyclists rowers canoeists explorers
  prefects ambassadors scholars mathematicians geographers historians scientists linguists artists musicians actors debaters singers drummers climbers sailors surfers kayakers orienteers walkers hikers campers riders gardeners engineers coders pupils children students youngsters youngest girls boys infants juniors class classes club crew gang group groups sixth leavers beavers cubs brownies scouts guides cast choristers
  we were weve well walking sleepover residential trip journey expedition coach minibus forest netball football cricket rugby hockey cross athletics swimming rounders dodgeball tennis basketball gymnastics chess badminton handball
  dance tag whole key under u7 u8 u9 u10 u11 u12 u13 u14 u15 u16 u18 u7s u8s u9s u10s u11s u12s u13s u14s u15s u16s u18s dofe seniors bronze silver gold
`)

/** One of these or a figure must stand there for a time to be told. */
export const timeCues = set(`
  today tonight tomorrow now currently moment this next monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays every each all live just way after before
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec one two three four five six seven eight nine ten eleven twelve noon midday midnight lunchtime home half quarter
  until till til
`)

/** One of these, or a capital that begins no sentence, must stand there for a place to be named. */
export const placeCues: ReadonlySet<string> = new Set([
  ...places.map((place) => place.replace(/\[.*$/, '')),
  ...towns,
  'alone',
  'unaccompanied',
])
