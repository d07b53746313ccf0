const family = (words: string) => new RegExp(`\\b(?:${words})\\b`)

/** Words that mean much the same for telling kinds of report apart, so that one that was never seen counts as its like. */
export const wordFamilies: Readonly<Record<string, RegExp>> = {
  weapon: family(
    'kni(?:fe|ves)|blades?|machetes?|guns?|pistols?|bats?|hammers?|axes?|screwdrivers?|bricks?|sticks?|petrol|acid|bleach|weapons?|sword|bomb\\w*|device|shoot\\w*|shot',
  ),
  hurting: family(
    'hit(?:s|ting)?|punch\\w*|kick\\w*|beat(?:s|ing|en)?|slap\\w*|strangl\\w*|chok\\w*|stab\\w*|smash\\w*|batter\\w*|attack\\w*|throttl\\w*|bruis\\w*|burn(?:s|t|ed|ing)?|shov\\w*|drag(?:s|ged|ging)?|fight\\w*|jump(?:ed)? (?:him|her|me)|hurt\\w*|broke(?:n)? (?:my|his|her)|bit(?:es|ten)?|scream\\w*',
  ),
  now: family(
    'right now|now|just now|at this (?:minute|moment)|this (?:minute|second|instant)|as (?:i|we) (?:type|write|speak)|rn|still (?:on|there|going)|on live now|(?:\\w+ )?minutes? ago|half an hour ago|an hour ago|hurry|quick(?:ly)?|urgent\\w*|asap|immediately|straight away|at once|has just|have just|is here|are here',
  ),
  soon: family(
    'tonight|tomorrow|tmrw|tmr|later today|after school|after the bell|at (?:three|four|five|six|seven|eight|nine|ten|eleven|half|\\d+)|by midnight|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this weekend|last (?:bell|period)|home time',
  ),
  gone: family(
    "missing|vanished|disappear\\w*|not (?:come|been|got) (?:home|back|seen)|never (?:came|arrived|turned up|got)|run (?:off|away)|ran (?:off|away)|ran out|left (?:the house|home|a note)|gone (?:off|out|from|to meet)|(?:did not|didn't|hasn't|has not|not) (?:get off|got off|turn(?:ed)? up|come|arrived?|register|been seen|answered)|straight to voicemail|phone is off|switched off|location is off|bed is empty|climbed out|snuck out|sneaked out|not (?:answering|picking up|at home)|(?:isn't|isnt|won't|wont) (?:answer\\w*|pick\\w*)|can't find|no idea where|last seen|nobody can reach|walked out|went offline|slipped out",
  ),
  shutIn: family(
    "hid(?:e|es|ing|den)?|lock(?:ed|ing|s)?|trap(?:ped)?|stuck|barricad\\w*|tied|cellar|wardrobe|cupboard|under the bed|bathroom|(?:won'?t|not|refus\\w+ to) let (?:me|us|her|him|them)|cannot get out|can't get out|held|kept (?:in|prisoner)|boot",
  ),
  door: family(
    'doors?|doorbell|doorstep|windows?|gates?|outside (?:my|our|her|his|the|school)|in a (?:\\w+ )?(?:car|van)|at the (?:door|gate|corner)|follow(?:s|ing|ed) (?:me|her|him|us)(?: home)?|barred|banging|knock\\w*',
  ),
  vehicle: family(
    'cars?|vans?|taxi|cab|lorry|uber|passenger seat|drove|driven|driving|lift home|pick(?:ed|ing)? (?:me|her|him|them|us) up|collect(?:s|ed|ing)? (?:me|her|him|them)|picking up',
  ),
  height: family(
    'roof\\w*|bridge|ledge|edge|railings?|cliff|car park|multi ?storey|balcony|tower|scaffolding|viaduct|platform|railway|train ?line|tracks|motorway|dual carriageway|river|weir|quarry|lake|canal|sea|pier|parapet|legs over|feet dangling|crane|pylon|flyover',
  ),
  collapse: family(
    "unconscious|collaps\\w*|fainted|floppy|blue|slurr\\w*|not (?:breathing|moving|waking|talking)|(?:isn't|isnt|won't|wont|can't|cant) (?:breathing|moving|waking|wake|breathe|talking|stand)|passed out|fitting|seizure|blood\\w*|bleed\\w*|ambulance|999|hospital|overdos\\w*|od|foaming|sick|choking",
  ),
  swallowed: family(
    'pills?|tablets?|paracetamol|ibuprofen|painkillers?|medicine|vodka|drank|swallow\\w*|inhal\\w*|sniff\\w*|spray|aerosol|gas|glue|vape|battery|drugs?|bleach|box of|bottle of|ketamine|stash\\w*|packet',
  ),
  drunk: family(
    'drunk|drinking|drink|wine|pints?|pub|beer|hen (?:do|night|party)|stag (?:do|night)|festival|party|holiday|bikini|swimsuit|karaoke|wedding|club(?:bing)?|cocktails?|magaluf|topless beach|rugby|smoking|cigarette',
  ),
  askForHelp: family(
    "help (?:me|us|her|him)|pl(?:s|z|ease) (?:help|come|send|hurry|someone|can)|(?:can|could) (?:some(?:one|body)|you) (?:please )?(?:come|check|go|ring|send)|what do i do|send (?:someone|somebody|help|police)|i'?m scared|im scared|so scared|frightened|terrified|terror|whisper\\w*|crying|tears|shaking|in floods",
  ),
  die: family(
    "die(?:s|d)?|dying|death|dead|suicid\\w*|kill (?:my|her|him|your|them)sel\\w*|kms|unalive|end (?:it|it all|things|my life|her life|his life)|ends?(?:ing)? (?:my|her|his|your|their) (?:own )?li(?:fe|ves)|not wake up|sleep for ?ever|wake up|hang(?:ing|ed)?|noose|jump(?:ing)?|in front of a|gone for good|farewell|goodbye|bye|last (?:post|one|night|day|words)|when i'?m gone|when (?:she|he)'?s gone|wont be (?:here|around)|won't be (?:here|around)|not be (?:here|around|alive)|no ?one would|nobody would|(?:better|happier) (?:off )?without|no point|the point|funeral",
  ),
  selfHarm: family(
    'self ?-?harm\\w*|cut(?:s|ting)? (?:my|her|him|them|your)?\\w*|razors?|blades?|scars?|scratch\\w*|sleeves?|wrists?|arms?|thighs?|lines on|marks|clean|relapse\\w*|day 0|plasters?|bandages?|starv\\w*|skinny|not eat\\w*|stopped eating|thinspo|ana|purg\\w*|hurt(?:s|ing)? (?:my|her|him|them)sel\\w*|urges?',
  ),
  bare: family(
    'nudes?|naked|nak(?:ed)?|bare|topless|undress\\w*|unclothed|without (?:any |her |his |their )?(?:clothes|top|trousers|pants)|no (?:clothes|top|pants|bra|trousers)|nothing on|clothes off|top off|trunks|knickers|underwear|undies|bra|boxers|towel|shower\\w*|bath|changing rooms?|bits(?: out)?|boobs?|bum|bottoms?|breasts?|chest|willy|penis|private (?:parts?|areas?)|privates|intimate|explicit|porn\\w*|x ?rated|dick|strip\\w*|flash(?:ed|ing)?|lingerie|indecent|sexual\\w*|sex|rude (?:photos?|pics?|pictures?|images?|videos?|ones?|selfies?)|dirty|filthy|erotic',
  ),
  picture: family(
    'photos?|photograph\\w*|pics?|pictures?|images?|selfies?|snaps?|thumbnails?|screenshots?|gallery|album|portraits?|camera',
  ),
  film: family(
    'videos?|film\\w*|clips?|reels?|record\\w*|footage|remix|livestream\\w*|stream\\w*|on live|tiktoks?|youtube|webcam|cam|gifs?',
  ),
  passedRound: family(
    'going round|goes round|sent it (?:to|round)|passing (?:it )?round|shared|sharing|everyone (?:has|saw|is)|forward\\w*|airdrop\\w*|leak\\w*|spread\\w*|doing the rounds|half the (?:year|school|class)|showed (?:his|her|the|everyone)|swapp\\w*|trad(?:ed|ing)|circulat\\w*|all over|group chat',
  ),
  demand: family(
    "pay(?:s|ing)?|paid|money|£ ?\\d+|\\d+ (?:quid|pounds?)|gift ?cards?|vouchers?|steam|bitcoin|crypto|paypal|transfer|bank|blackmail\\w*|threaten\\w*|unless|or else|otherwise|countdown|if i (?:don'?t|do not|dont)|if (?:she|he) (?:doesn'?t|does not|tells?|breaks?)|demand\\w*|more (?:pics|photos|pictures|videos|of them)|send (?:more|another)|hours left|owe\\w*|make(?:s)? (?:me|him|her) (?:do|send)",
  ),
  ai: family(
    'ai|a\\.i\\.|deep ?fakes?|bot|app|website that|generat\\w*|nudif\\w*|edited|photoshop\\w*|altered|face ?swap\\w*|made ?-?up|computer (?:made|generated|drew)|fake|stuck on|put (?:her|my|his|their) (?:face|head)|real body|my face|her face|his face|undresses|filter',
  ),
  money: family(
    'bank|refund|donat\\w*|raffle|tickets?|dinner money|card number|prize|sell\\w*|selling|advert\\w*|vouchers?|fundrais\\w*',
  ),
  strange: family(
    "strangers?|(?:she|he|i|we)(?:'s| has| have|'ve)? never met|never (?:met|set eyes)|(?:some(?:one|body)|a (?:man|guy|bloke|boy|girl|lady|person|chap|fella|friend)) (?:(?:she|he|i|they) )?(?:met|knows?|from|off|on|in) |older|grown ?(?:up|man)|(?:a|this|the|one|old|some) (?:\\w+ )?(?:man|guy|bloke|gentleman|fellow|fella|chap|lady|woman)|online (?:friend|boyfriend|girlfriend|mum)|nobody (?:in the family )?knows|unknown|we do not know|no idea who|says he is|claims to be|said (?:he|she) (?:was|is)|boyfriend|uncle|scout|talent|modelling|model|agency",
  ),
  meet: family(
    'meet(?:ing|s)?(?: up)?|met|come to (?:his|her|the)|see (?:him|her) |visit|stay(?:ing)? with|train|coach|station|arcade|shopping centre|retail park|park|address|where (?:i|she|he|they|we) lives?|what school|which school|half term|sleepover|round to his|his (?:flat|house)',
  ),
  gifts: family(
    'gifts?|presents?|coins|robux|v ?-?bucks|skins|roses|parcel|trainers|second phone|new phone|headset|top ?ups?|bought (?:her|him|me)|sends? (?:her|him|me) (?:money|things)|vape|puppy',
  ),
  secret: family(
    "secret\\w*|don'?t tell|do not tell|not (?:to )?tell|dont tell|delete (?:this|the|it|their|our)|promise\\w*|between us|private(?:ly)?|hidden|vanish\\w*|late at night|midnight|past eleven|at night|kisses|xx+|hearts?|alone|on (?:my|her|his) own|nickname|favourite|special|little star|flirt\\w*|mature|pretty|gorgeous|beautiful|boyfriend|girlfriend|touch\\w*",
  ),
  game: family(
    'games?|gaming|gamer|roblox|minecraft|fortnite|xbox|playstation|discord|lobby|server|fifa|call of duty|gta|avatar|headset|quest|twitch|mods?|skating game|building game|drawing app|chess',
  ),
  site: family(
    'facebook|fb|instagram|insta|snap(?:chat)?|tiktok|twitter|tweet\\w*|x|whatsapp|youtube|telegram|linkedin|messenger|tumblr|reddit|omegle|pinterest|threads|bereal|signal|kik|vinted|onlyfans|mumsnet|social media|online|the internet',
  ),
  threat: family(
    "threat\\w*|watch (?:your|her|his|my) back|get what(?:'s|s)? coming|what (?:she|he|they) deserves?|will (?:get|kill|find|burn|finish|come)|gonna (?:get|kill|do|batter|stab|come)|gona|dead meat|your dead|you're dead|hit list|list of (?:people|names)|do (?:me|him|her|them|you) in|know where (?:you|she|he|i|we) (?:live|park)|next|sort (?:him|her|you|them|it) out|come (?:down|for|after)|coming (?:for|down)|torch\\w*|don'?t come to school|revenge|payback|(?:break|broke) (?:my|your|his|her|both) (?:legs?|arms?|teeth|face|jaw)|teeth|prison",
  ),
  extreme: family(
    'extrem\\w*|terror\\w*|radical\\w*|nazis?|hitler|swastikas?|white (?:people|power|race)|race|jihad|martyrs?|manifesto|war|soldiers?|army|fighters?|the cause|muslims|mosques?|jews|immigrants|infidels?|traitors?|purity|supremac\\w*|incels?|alphas?|gunman|massacre|attackers?|holocaust|flags?|preachers?|caliphate|isis|14|88|movement|recruit\\w*|foreigners|invaders|our people|sheep|take (?:back )?(?:the|our) country',
  ),
  takenOver: family(
    "hack\\w*|taken over|took over|locked out|log ?-?ins?|logged in|passwords?|recovery e-?mail|two factor|authenticator|verification|sign(?:ed)? in|administrator|admin|cannot get in|can't get (?:in|into)|not us|none of us|did not post|didn't post|phish\\w*|clicked (?:on )?a link|still has the|changed the",
  ),
  ours: family(
    "(?:our|the school(?:'?s)?|your|the official|school) (?:\\w+ )?(?:page|account|facebook|fb|instagram|insta|twitter|x|tiktok|channel|feed|website|site|newsletter|post|posts|youtube|wall|story|photos?|pictures?|banner)|under (?:our|your|the school)|class (?:page|account|twitter|instagram|story)|open day|our own page",
  ),
  pressure: family(
    "pester\\w*|keeps? (?:asking|messaging|sending|saying|on at)|pressur\\w*|won'?t (?:stop|leave|take no)|wont (?:stop|leave)|frigid|virgin|slag|slut|whore|tart|fit|rate(?:s|d)?|rating|ranking|smash or pass|out of ten|body|bodies|kiss\\w*|snog\\w*|moan\\w*|sex noises|crude|grope\\w*|skirts?|bra|gross|flattered|what (?:they|he) would do",
  ),
  staff: family(
    'teachers?|tas?|teaching assistants?|tutors?|colleagues?|members? of staff|staff|sir|miss|mr|mrs|ms|caretaker|site manager|technician|coach|deputy|lunchtime|midday|dinner lad(?:y|ies)|cook|secretary|receptionist|senco|nurse|crossing|lollipop|trainee|nqt|ect|head of year|form tutor|business manager|choir|volunteers?',
  ),
  head: family(
    "head|head ?teacher|headmaster|headmistress|principal|head of school|executive head|our head|the head'?s?",
  ),
  supply: family(
    'supply|agency|cover(?:ed|ing|s)? (?:teacher|for|lady|supervisor|man|a|our|the|\\w+ class)|relief|stand(?:ing)? in|filling in|temp(?:orary)?|sub|day to day',
  ),
  governor: family(
    'governors?|trustees?|governing|chair(?:man|woman)?|vice ?-?chair|board|clerk|closed meeting|panel|committee',
  ),
  council: family(
    "council\\w*|county\\w*|local authority|borough|lea|authority'?s?|school nurse|social worker|psychologist|educational psych\\w*|welfare officer|attendance officer|escort|passenger assistant|adviser|inspector|children'?s services|therapist|sen officer",
  ),
  contractor: family(
    'contract\\w*|scaffold\\w*|builders?|cleaners?|cater\\w*|photographer|firm\\w*|compan(?:y|ies)|plumber|electrician|engineer|driver|minibus|window cleaner|roofer|workm[ae]n|delivery|copiers?|photocopiers?|installers?|painters?|decorators?|provider|bouncy|ice cream|swimming pool|theatre|holiday club|lad who (?:services|came)',
  ),
  told: family(
    "told (?:the|my|them|you|three|two|miss|her|him|a)|reported|complained|raised|e-?mailed|wrote to|rang|spoke to|logged|passed it|third time|fourth time|twice|three times|five times|\\d+ times|nothing (?:has )?(?:happened|done|changed)|done nothing|nobody (?:has )?(?:rung|rang|replied|listens|did|does|came|cares)|no ?one (?:has )?(?:rung|replied|listens)|ignor\\w*|fobbed|brushed|hushed|swept|cover(?:ed|ing)? up|leave it with|weeks? (?:ago|later)|months? ago|since (?:january|february|march|april|may|june|july|september|october|november|december|autumn|spring|last)|in (?:january|february|march|april|may|september|october|november)|above you|does not act|won't do anything|drop it|closed the",
  ),
  reachedMe: family(
    "(?:messag\\w*|follow\\w*|add(?:ed|s)?|text\\w*|dm\\w*|rang|rings?|call(?:ed|s)|whatsapp\\w*|tagg\\w*|found|friend(?:ed)?|request\\w*|e-?mailed|poke\\w*|sent|sends|asked) me|my (?:own |private |personal )?(?:account|facebook|instagram|insta|number|mobile|phone|profile|stories|running app|e-?mail|inbox|page)|follow request|friend request|accept|got my number|should i (?:reply|accept|answer)|may i (?:reply|write|be|answer)|am i allowed|replying|write back|haven'?t (?:answered|pressed|opened|replied)",
  ),
  unkind: family(
    'mean|nasty|horrible|cruel|unkind|bull(?:y|ied|ies|ying)|laugh\\w*|tease\\w*|pick(?:s|ing|ed)? on|fat|fatty|ugly|smell\\w*|stupid|thick|weird|loser|baby|names|nickname\\w*|leav\\w* (?:him|her|me) out|left out|excluded|kick(?:ed)? (?:me|him|her) out|vote[sd]?|poll|meme\\w*|stickers?|mock\\w*|make fun|making fun|impression|diss|trash|noob|roast\\w*|donkey|pig|joke\\w*|banter|humiliat\\w*|taunt\\w*|ganging|not (?:wanted|invited)',
  ),
  abuse: family(
    'liar|lies|lazy|useless|cow|bitch|slag(?:s|ging|ged)?|rant\\w*|abus\\w*|slander\\w*|libel\\w*|defam\\w*|foul|vile|swear\\w*|swore|disgrace|disgusting|scroungers?|thug|jobsworth|witch|insult\\w*|petition|sack(?:ed)?|name and all|by name|accus\\w*|unfit|not fit|evil|pervert|destroy\\w*|slapper|piling in|rude about|called me|calls me|calling me|calling us|calling our',
  ),
  race: family(
    "racis\\w*|black|brown|white|asian|muslims?|islam\\w*|jew(?:s|ish)|sikh|hindu|hijab|headscarf|scarf|turban|mosque|eid|n ?-?word|p ?-?word|monkeys?|banana|terrorist|immigrants?|foreign\\w*|go (?:back|home)|went home|deport\\w*|accent|skin|colour|gypsy|gypsies|travell(?:er|ers|ing family)|roma|polish|poles|chinese|slanty|gay|lesbian|trans|two (?:dads|mums)|homophob\\w*|disab\\w*|wheelchair|autis\\w*|down'?s|spaz|slurs?|visa|curry|english school|that lot|slaves?|speech|stammer|lisp|hearing aids?",
  ),
  mustNotBeFound: family(
    'refuge|court|order(?:ed)?|foster\\w*|adopt\\w*|looked.?after|birth (?:mum|mother|dad|father|family|parents?)|real dad|my ex|her ex|ex (?:partner|husband|wife)|violent|injunction|must not|not (?:to )?(?:be|know) (?:shown|found|where)|not allowed to know|know where|find (?:us|them|him|her|out where)|found us|moved|fled|hidden|in hiding|protected|whereabouts|changed our names|street sign|looking for us|new (?:town|school|address)|miles',
  ),
  dataWords: family(
    'spreadsheet|register|records?|medical|medication|allerg\\w*|addresses|date of birth|dates of birth|phone numbers|e-?mail addresses|reports?|results|scores|letter|file|files|forms?|data|gdpr|breach|confidential|sen|send|ehcp|cp plan|free (?:meals|dinners)|attach\\w*|distribution list|newsletter list|bcc|cc|to field|wrong (?:person|parent|family|list|chat|thing|attachment|bag|group)|laptop|memory stick|usb|planner|bank details|passports?|personal (?:information|details)',
  ),
  filterWords: family(
    'filter\\w*|firewall|block(?:ed|s|ing)?|get(?:ting)? (?:round|past|around)|way round|vpn|proxy|safe ?search|unblocked|chromebooks?|ipads?|school (?:laptops?|tablets?|computers?|machines?|devices?|wifi)|ict suite|search(?:ed|ing)? for|typed|came up|popped up|first hit|wifi|controls|monitoring|slashes',
  ),
  pretend: family(
    'pretend\\w*|imperson\\w*|imposter|impostor|fake|clon(?:ed|e)|parody|spoof|in my name|my (?:name|photo|picture)|our (?:badge|logo|crest|name|motto)|looks like ours|second (?:page|account|profile|me)|two of me|not (?:mine|ours|me|us|her|him)|calls? (?:himself|herself|itself)|real|says (?:he|she|it) is (?:me|the|our)|claims to be|no account|never (?:had|made)|spelling|catfish\\w*|posing as',
  ),
  adultStuff: family(
    'porn\\w*|adult(?:s|s only)?|grown ?ups?|grown women|over eighteen|naked women|subscription|onlyfans|handcuffs|bondage|fetish|swing\\w*|erotic|magazines?|top shelf|history|browser|bookmark\\w*|legal|gore|violent|disturbing|dating site',
  ),
  consent: family(
    "consent|permission|form|forms|ticked|said no|opted out|no ?-?photo|not allowed|never (?:agreed|signed)|did not (?:agree|want|sign)|didn'?t (?:agree|want|sign)|withdr\\w*|without asking|list|agreed|took back|take (?:it|her|him|them) (?:down|off)|pop it off",
  ),
  unapproved: family(
    'approv\\w*|ok(?:ay)?ed|signed off|signed it off|official|unofficial|permission|set up|started|opened|runs? it|who runs|run by|on our list|off her own bat|off his own bat|nobody (?:knew|agreed|asked)|no ?one (?:knew|agreed|asked)|crest|badge|logo|our (?:name|class|team)|class (?:instagram|blog|account)|blog',
  ),
  young: family(
    "(?:he|she|they|who)(?:'s|'re| is| are) (?:only )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-2])|(?:four|five|six|seven|eight|nine|ten|eleven|twelve)(?: year)?s? old|aged? (?:\\d|1[0-2])|at (?:six|seven|eight|nine|ten)|(?:im|i'm|i am) (?:\\d|1[0-2])|under ?age|too young|age limit|old enough|over thirteen|thirteen and over|birthday|lied about|says? (?:he|she|they) (?:is|are|was) (?:1[3-9]|2\\d|twenty)|everyone (?:has|on her table)|all (?:on|have) it|half (?:his|her|the|my) class|reception|infants|circle time|assembly about",
  ),
  parent: family(
    'mums?|dads?|mothers?|fathers?|parents?|nans?|gran\\w*|grandad|carers?|stepdad|stepmum|aunt\\w*|famil(?:y|ies)|mother in law|mummy|daddy',
  ),
  event: family(
    'nativity|sports day|assembly|concert|play|performance|leavers|disco|trip|party|harvest|gala|fair|show|swimming|class photo|festival|match|prom|camp',
  ),
  leaver: family(
    "ex ?-?(?:pupils?|students?)|former (?:pupils?|students?)|old (?:pupils?|students?|teacher|tutor|ta|class)|past pupils?|left (?:us|the school|school|your school|you|in july)|leavers|used to teach|i taught|we taught|taught (?:him|her|me)|secondary|high school|university|year seven|yr ?7|y7|moved (?:on|up)|last year'?s|now at|graduat\\w*|college",
  ),
  tagWord: family(
    "tag(?:ged|s|ging)?|of me|i am the one|i'?m the one|im the one|me (?:on|in|with|dancing|drunk|asleep)|my (?:friend|flatmate|cousin|sister|brother|boyfriend|partner|mate)|old (?:photo|picture)|linked|crowd photo|posters|front row|names my job",
  ),
  inLesson: family(
    'in (?:the )?(?:lesson|class|meeting|maths|reading time|assembly|playground|staff meeting)|during (?:lessons?|class|reading|dinner|tests)|at (?:break|lunch|dinner|carpet time)|guided reading|on (?:her|his|their|a) (?:own )?(?:phone|mobile)|phones? (?:out|in|under)|scroll\\w*|under the (?:desk|table)|smart ?watch|watch\\w*|all day|while (?:the|they)|instead of|lockers?|working hours|on duty',
  ),
  comment: family(
    'comment\\w*|repl(?:y|ied|ies)|underneath|beneath|below|under (?:our|your|the)|hide it|delete it|remove it|spam|troll\\w*|remark|laughing faces|wrote under|put under',
  ),
  group: family(
    "pta|ptfa|parents'? (?:association|group|chat|whatsapp)|class (?:group|chat|whatsapp|rep|reps)|mums'? (?:chat|group|whatsapp)|reps?|friends of|the friends|raffle|association|committee|costumes|treasurer|year \\w+ (?:chat|group|whatsapp|mums)|who runs|in charge of",
  ),
  publicComplaint: family(
    "review\\w*|stars?|trustpilot|google|complain\\w*|grievance|grumble|moan\\w*|unhappy|town|village|parish|local|community|estate|neighbourhood|residents|spotted|forum|mumsnet|drop ?-?off|parking|uniform|dinners|toilets|phonics|consulted|fair (?:point|grumble)|they(?:'ve| have) a point|politely|answers? the phone|rating|federation",
  ),
  ownSlip: family(
    'i (?:pressed|liked|shared|posted|tweeted|swore|replied|commented|left|forgot|accepted|moaned|wrote|put|sent|hit|used|let|should) |my (?:mistake|fault|slip)|confession|confess|own up|sorry|embarrass\\w*|silly|daft|regret|undone|undid|deleted|taken it down|took it down|i have hidden|without thinking|meant to|by mistake|accident\\w*|should i tell|do i need to tell|before anyone',
  ),
  press: family(
    'journalist|reporter|newspaper|papers?|press|radio|tv|television|bbc|itv|gazette|herald|echo|magazine|podcast|documentary|researcher|researching|production company|statement|interview\\w*|news|media|story|freedom of information|campaign|blogger|photographer from|our side',
  ),
  childWord: family(
    'pupils?|child(?:ren)?|kids?|boys?|girls?|lads?|daughter|son|year \\d+s?|y\\d+|yr ?\\d+|class|form|tutor group|little ones?|infants|teens?|students?|classmates?',
  ),
  aboutMe: family(
    "about me|of me|at me|mocks? me|make fun of me|call(?:s|ed|ing)? me|my (?:stammer|accent|weight|name|lessons?|photo)|everybody knows (?:that )?(?:it|they)|behind my back|i(?:'m| am) mentioned|staff (?:chat|whatsapp|group|room)|staffroom|year team|people i work with|another teacher|fellow ta|job share|the office",
  ),
}
