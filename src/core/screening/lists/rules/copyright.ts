import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  /** Where other people’s work is found. */
  source: phrases(`
    google; google images; google image search; google maps; google earth; the internet; internet; the web; the net; online; pinterest; facebook; twitter; instagram; insta; tiktok; youtube; bing; getty; getty images; shutterstock; istock; alamy; adobe stock; deviantart; etsy; disney; disney+; netflix; amazon prime; prime video; sky; itv; the bbc; bbc; iplayer; newsround; blue peter; cbbc; cbeebies; bbc bitesize; bitesize; channel 4; spotify; itunes; soundcloud; wikipedia; twinkl; tes; a website; the website of; a web page; a blog; another website; another site; another page; another school; another school's page; another school's website; another teacher;
    somebody's; someone's; somebody else's; someone else's; somebody else; someone else; the guardian; the times; the telegraph; the sun; the daily mail; the mail; the mirror; the beano; beano; a newspaper; the newspaper; the paper; the gazette; a magazine; a textbook; the textbook; a library book; a search; a search engine; social media; reddit; whatsapp; a meme page; a stock site; national geographic; marvel; pixar; dreamworks; a colouring book; a comic; the telly; the tv; television; a dvd; the dvd; the cinema; chatgpt
  `),
  taking: phrases(`
    found; got; took; taken; grabbed; borrowed; copied; copying; lifted; nicked; pinched; stolen; stole; ripped; downloaded; sourced; saved; screenshotted; screenshot; screengrabbed; screen grab; scanned; photocopied; snipped; pasted; copied and pasted; reposted; repost; pulled; swiped; cropped; saw; seen; recorded; filmed; shared; clipped; traced; printed; cribbed; poached; snaffled; used; using; reusing; reused; come; comes; came; is; are; was; were
  `),
  taken: phrases(`
    grabbed; borrowed; copied; lifted; nicked; pinched; stolen; stole; ripped; downloaded; sourced; screenshotted; screengrabbed; scanned; photocopied; snipped; copied and pasted; pasted; reposted; swiped; pirated; recorded; filmed; taped; streamed; uploaded; bootleg; traced; cribbed
  `),
  work: phrases(`
    picture(s); image(s); photo(s); photograph(s); pic(s); clip art; clipart; clip(s); video(s); cartoon(s); graphic(s); map; maps; artwork; drawing(s); illustration(s); poster(s); meme(s); poem(s); quote(s); song(s); track(s); music; soundtrack; backing track; lyrics; film; trailer; gif(s); logo(s); article(s); worksheet(s); recipe(s); recording; screenshot(s); infographic; wallpaper; background; font; display; template; this one; these; this; it; that; one
  `),
  noun: phrases(`
    screenshot(s); screen grab(s); screengrab(s); comic strip(s); comic; colouring sheet(s); colouring page(s); audiobook; words; picture(s); image(s); photo(s); photograph(s); pic(s); clip art; clipart; clip(s); video(s); cartoon(s); graphic(s); map; artwork; drawing(s); illustration(s); poster(s); meme(s); poem(s); quote(s); song(s); music; lyrics; trailer; gif(s); logo(s); article(s); worksheet(s); credit; credits; source; photo credit; picture credit; image credit
  `),
  /** Works and makers everyone knows, whose rights are somebody’s. */
  famous: phrases(`
    the beano; beano; horrible histories; gangsta granny; captain underpants; percy jackson; the hobbit; narnia; winnie the pooh; peter rabbit; the snowman; postman pat; in the night garden; numberblocks; octonauts; hey duggee; spongebob; the simpsons; friends; mary berry; jamie oliver; nigella; joe wicks; eye of the tiger; a million dreams; this is me; the greatest showman; greatest showman; mamma mia; sweet caroline; three lions; rocket man; disney; pixar; marvel; dc comics; frozen; encanto; moana; lion king; toy story; star wars; harry potter; paddington; wimpy kid; dog man; beano; dr seuss; gruffalo; julia donaldson; roald dahl; david walliams; jacqueline wilson; michael rosen; where's wally; mr men; peppa pig; bluey; paw patrol; thomas the tank engine; pokemon; pokémon; minecraft movie; super mario; sonic; barbie; lego movie; shrek; minions; wicked; hamilton; matilda the musical; les mis; six the musical;
    taylor swift; ed sheeran; adele; beyonce; beyoncé; coldplay; the beatles; beatles; abba; queen; elton john; dua lipa; harry styles; stormzy; little mix; one direction; oasis; rihanna; pharrell; bruno mars; katy perry; lewis capaldi; raye; sam fender; billie eilish; let it go; shake it off; happy by pharrell; we will rock you; bohemian rhapsody; banksy; quentin blake; axel scheffler; match of the day; strictly; bake off; doctor who; bbc; netflix; newsround; sky sports; premier league; the guardian; national geographic
  `),
  whole: phrases('whole; entire; full; complete; every page of; all of; all the pages of; all the'),
  piece: phrases(
    'chapter; first chapter; chapters; book; books; novel; film; movie; workbook; textbook; album; episode; series; song; lyrics; show; musical; script; pdf; article; poem; audiobook; comic; programme; sheet music; score; game; text; match; concert; worksheets; pages; magazine; picture book; story',
  ),
}

const allowed =
  '(?:with|by) (?:<few>)?permission|(?<!without )(?<!without asking )(?<!without any )permission (?:of|from|to use|was|given|granted)|(?<!n\u0027t )(?<!not )(?:have|has|had|got|given|gave|asked for|bought|hold|holds|paid for|under|our|public|a) (?:<some>)?(?:permission|licen[cs]e)(?! (?:to|fee) be)|licen[cs]e (?:paid|bought|holder)|licen[cs]ed|credited|fully credited|copyright[- ]free|royalty[- ]free|creative commons|public domain|out of copyright|our own (?:work|photo|picture|song|video|music|artwork|poem)|found out|classroom (?:is|was)|drawn by|painted by|designed by (?:year|our|<pupil>)|written by (?:us|year|our|<pupil>)|composed by (?:us|our|year|<pupil>)|wrote it ourselves|learn(?:ed|t|ing) (?:what|about|how|to)|safety|with thanks to|kindly (?:given|lent|donated|provided|let us)|courtesy of the artist|gave us|homework|tickets|by our (?:own|pupils|children|young|year \\d|reception)|by year \\d'

/** Others’ work without leave. The school’s own, what was bought or licensed, and what is used with permission are left alone. */
export const copyright: RuleSet = {
  type: 'copyright',
  vocabulary,
  unless: allowed,
  rules: [
    {
      finds:
        '(?:(?:we|i|miss|mr|mrs|they) (?:<few>)?)?<taking> (?:[^\\s.!?;]{1,20} ){0,3}?<work> (?:[^\\s.!?;]{1,20} ){0,3}?(?:on|off|from|via|in|through) (?:<few>)?<source>',
      strength: 'firm',
      unless:
        'follow us|our (?:facebook|instagram|page|website|twitter|youtube)|information|facts|searched|on sale|is (?:now )?(?:up )?on|are (?:now )?(?:up )?on|see (?:it|them|more)|available|watch (?:it|the)|(?:is|are|was|were) (?:<some>)?(?:on|in) <source>|poster (?:is|are|was) (?:from|in)',
    },
    {
      finds:
        '\\(?<noun>(?: [^\\s.!?;()]{1,20}){0,2}?(?: is| are| was| were|,|:)? ?(?:a |an )?(?:found|taken|sourced|from|off|courtesy of|via|borrowed|copied|downloaded|lifted|screenshot|pinched|stolen|nicked|shared|grabbed|saved|image|ripped)(?: [^\\s.!?;()]{1,20}){0,3}? ?(?:on|off|from|via|of)? ?(?:<few>)?<source>\\)?',
      strength: 'firm',
      unless:
        'from the (?:trip|day|show|concert|event|match|visit|fair)|our (?:facebook|instagram|page|website|youtube)|telescope|available|bought|video call|messages? from|follow',
    },
    {
      finds:
        "\\(?<noun>(?: credits?| source)?s?: ?(?:<few>)?(?:<source>|unknown|not known|who knows|don't know|no idea)[^\\s.!?]{0,3}",
      strength: 'firm',
      unless: 'reproduced|with thanks',
    },
    {
      finds: '(?:straight )?<taken> (?:[^\\s.!?;]{1,20} ){0,4}?(?:on|off|from|of) (?:<few>)?(?:<source>|<famous>)',
      strength: 'firm',
      unless:
        'lost|glove|jumper|coat|our (?:own )?(?:website|page|show|concert|play)|recorded (?:a|our)|films? (?:a|our)|interview|messages? from|for the bbc|by the bbc|appl|app\\b|update',
    },
    {
      finds: '(?:found|borrowed|saved|taken|got|pulled) (?:straight )?(?:on|off|from) (?:<few>)?(?:<source>)',
      also: '<noun>|this|these',
      strength: 'firm',
      unless: 'lost|glove|jumper|coat|our (?:website|page)|information|facts|out',
    },
    {
      finds:
        '(?<=^\\W{0,4})(?:found|seen|spotted|borrowed|lifted|stolen|nicked|pinched|copied|downloaded|ripped|grabbed) (?:straight )?(?:on|off|from) (?:<few>)?<source>',
      strength: 'firm',
      unless: 'lost|glove|jumper|coat',
    },
    {
      finds:
        "<taken>(?: [^\\s.!?;]{1,20}){0,4}? (?:from|off|out of) (?:<few>)?<Name>(?: <Name>)?'s? (?:<few>)?(?:book|blog|website|album|film|page|channel|site|video|show|podcast|newsletter|cookbook|poems?)",
      strength: 'firm',
      unless: 'our|year|class|library|streamed from|recorded from our',
    },
    {
      finds: '(?:<whole>) (?:[^\\s.!?;]{1,20} ){0,3}?<piece>',
      also: "scanned|attached|below|uploaded|posted|photocopied|filmed|recorded|to download|for you|for those|streamed|copied|ripped|put (?:it |the )?(?:up|online)|is up|are up|here (?:is|are|it is)|here's|on our page|on our website|pdf|shared|sharing|link|screenshots?|for free",
      strength: 'firm',
      shows: 'clause',
      unless:
        'our (?:own )?(?:concert|show|play|performance|production|nativity|song)|read the whole|whole (?:school|class)|(?:year|reception|choir|pupils|class|band) (?:\\S+ )?(?:perform|sang|show)|by our|of our',
    },
    {
      finds:
        "(?:don't|do not|not sure|no idea|no clue|not certain|never found out|can't remember|forget|nobody knows)(?: know)? (?:who|where) (?:<few>)?(?:drew|took|made|wrote|owns|painted|created|sang|filmed|designed|recorded|composed|it came|this came|it is from|it's from|this is from|we got)(?: \\S{1,20}){0,2}",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:(?:so|so that|then|and|where|means?|now) (?:you|we|nobody|no one|parents|families|they) (?:do not|don't|don\u0027t|will not|won't|need not|needn't) (?:need to |have to )?(?:buy|pay|purchase|subscribe|fork out)|(?:save|saves|saving) (?:you |us |your |everyone |parents )?(?:buying|paying|the (?:price|cost|money) of|having to (?:buy|pay))|instead of (?:buying|paying)|without (?:buying|paying|having to (?:buy|pay))|dodge the (?:fee|charge)|skip the paywall|past the paywall|behind (?:a|the) paywall)",
      also: '<piece>|<noun>|copy|copies|scan|scans|link|download|app|subscription|paywall|audiobook',
      strength: 'likely',
      shows: 'clause',
      unless:
        'lend|borrow|library|second[- ]?hand|spare|tickets?|entry|swap|uniform|share a copy between|school has bought|we have bought|our subscription',
    },
    {
      finds:
        '(?:tune|music|song|track|soundtrack|number) (?:under|behind|over|beneath|on|in|to) (?:our|the|this|their) (?:[^\\s.!?;]{1,20} ){0,3}?(?:film|video|reel|clip|slideshow|montage|trailer) (?:is|was|comes|came) (?:<few>)?(?:by|from|off) (?:a|an|the|some|that) \\S{2,20}',
      strength: 'likely',
      shows: 'clause',
      unless: 'our own|choir|pupils|children|year \\d|made by|composed|school|band from year',
    },
    {
      finds:
        "(?:whose|who|where)(?: \\S{1,14}){1,4}?,? (?:we|i|nobody|no one) (?:cannot|can't|could not|couldn't|can|could|do not|don't) (?:say|know|tell|find out|trace|remember)",
      strength: 'likely',
      shows: 'clause',
      unless: 'coat|jumper|lost|glove|hat|shoe|bag|winner|won|mystery|guess|secret|surprise|going|trip',
    },
    {
      finds:
        '(?:send|sends|email|emails|e-mail|forward|airdrop|burn|copy|pass round) (?:you |it |round |out |families |everyone |anyone |anybody )?(?:<few>)?(?:the |a |her |his |my |our )?(?:whole|full|entire|complete|copy of (?:the|a|her|his|my)) (?:<few>)?(?:audiobook|album|film|series|e-?book|novel|game|software|dvd)',
      strength: 'likely',
      shows: 'clause',
      unless: 'our own|library|borrowbox|our (?:choir|show|concert|play)|we made|year \\d',
    },
    {
      finds:
        "(?:did not|didn't|have not|haven't|never|rather than|instead of|without) (?:\\S{1,10} )?(?:buy|bought|buying|pay for|paid for|paying for|get|got|getting|bother with|bothering with) (?:<some>)?(?:licen[cs]es?|rights)",
      strength: 'firm',
      stands: true,
      shows: 'clause',
      unless: 'tv|television|driving|driver|dog|bar|alcohol|software|equal',
    },
    {
      finds:
        "(?:author|artist|photographer|source|illustrator|composer|copyright|origin|creator|owner)(?: is| was|:)? unknown|(?:not ours|isn't ours|is not ours)",
      also: 'share|post|picture|photo|poem|image|credit|unknown|use|good|love|funny',
      strength: 'firm',
      shows: 'clause',
      unless: 'lost property|jumper|coat|anonymous',
    },
    {
      finds:
        '(?:cropped|removed|covered|cut|rubbed|photoshopped|blurred|edited|ignore|hid|hidden|took|scrubbed|trimmed|erased)(?: \\S{1,20}){0,5}? (?:watermarks?|stamp|name|logo|credit|signature|copyright (?:notice|line))|(?:with|see|spot) the (?:watermark|stamp across)',
      strength: 'firm',
      shows: 'clause',
      unless: 'off the register|name (?:badge|label|tag|tape|in|on)|cut out',
    },
    {
      finds:
        "(?:watermarks?|photo credits?|copyright (?:notice|line|mark)|(?:photographer|artist|author|illustrator)(?:\u2019s|'s)? (?:name|mark|signature)) (?:<few>)?(?:trimmed|cropped|cut|rubbed|edited|photoshopped|scrubbed|taken|chopped|removed|blurred|painted|gone|hidden)(?: out| off| over)?",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:used|use|posted|shared|copied|reproduced|printed|borrowed|put|taken|filmed|photographed)(?: \\S{1,20}){0,4}? without (?:<few>)?(?:asking|permission|paying|a licen[cs]e|credit|telling)',
      strength: 'firm',
      shows: 'clause',
      unless: 'never|do not|not be|must not|should not',
    },
    {
      finds: '(?:lyrics|words) (?:to|of|from|for) (?:<many>)(?:in full|below|here|attached|for you)',
      strength: 'likely',
      shows: 'clause',
      unless: 'our school song|hymn|our song|wise words',
    },
    {
      finds:
        "(?:uses|used|using|use|with|set to|to|has|features?|backed by|over|put)(?: \\S{1,20}){0,4}? <famous>(?:'s)?(?: \\S{1,20}){0,6}?",
      also: 'soundtrack|backing|background music|in the background|as (?:the |our |its |a )?(?:music|background|soundtrack)|our (?:\\S+ )?(?:video|film|reel|clip|slideshow|trailer|post|poster|logo|leaflet|flyer|newsletter|banner|website)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'choir|band|sang|sing|perform|danc|danced|inspired|style|dress|theme|based on|play(?:ed)? by|interview|appear|filmed|visited',
    },
    {
      finds:
        '(?:picture|image|photo|cartoon|drawing|illustration|page|pages|chapter|poem|clip|scene|logo|character|artwork)s? (?:from|of|by|out of) (?:<few>)?<famous>',
      also: 'scanned|copied|photocopied|downloaded|borrowed|used|using|screenshot|for our (?:poster|leaflet|logo|display|banner|newsletter)|traced|recorded',
      strength: 'firm',
      shows: 'clause',
      unless: 'inspired|in the style|drew|painted|wrote|made',
    },
    {
      finds:
        '(?:used|use|using|borrowed|took|a|this|from|one of) (?:<few>)?(?:getty|shutterstock|istock|alamy|adobe stock)(?: (?:image|images|picture|photo|pictures))?',
      strength: 'firm',
      unless: 'subscri|account',
    },
    {
      finds:
        '(?:saw|seen|found|loved|spotted|stumbled (?:on|across)|came across|borrowed|nicked) (?:this|it|these|that)(?: \\S{1,20}){0,4}? (?:on|in|off|from) (?:<few>)?<source>(?: (?:and|so|,) (?:<few>)?(?:repost\\w*|shar\\w*|copied|post\\w*|had))?',
      strength: 'firm',
      unless: 'lost|stray|playground',
    },
    {
      finds:
        "(?:this|the|our|today's) (?:<few>)?(?:cartoon|picture|photo|image|clip|article|drawing|illustration|video|meme|poem) (?:is|was|comes|came) (?:<few>)?(?:from|off|on|in|courtesy of) (?:<few>)?(?:<source>|<famous>)",
      strength: 'firm',
      unless: 'our (?:page|website|facebook|youtube)|is on|now on|up on',
    },
    {
      finds:
        '(?:we |i |mr |mrs |miss )?(?:\\S{1,15} )?(?:filmed|recorded|streamed|taped|bootlegged|recording of)(?: [^\\s.!?;]{1,20}){0,8}? (?:west end|theatre|cinema|concert hall|seat [a-z]?\\d+|stalls|back row|the telly|the tv|off the tv|netflix|sky|iplayer)',
      strength: 'firm',
      shows: 'clause',
      unless: 'interview|for the bbc|our choir|our own|our show',
    },
    {
      finds:
        '(?:photographed|scanned|photocopied|typed out|copied|snapped)(?: \\S{1,15}){0,3}? (?:page by page|in full|word for word|cover to cover|the (?:\\S+ )?book|all the pages|every page)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:backing (?:track|music)|soundtrack|background music|music|song)(?: \\S{1,12}){0,3}? (?:is|by|from|courtesy of|was|:) (?:<few>)?(?:<famous>)|soundtrack by (?:<few>)?<Name>|(?:backing track|soundtrack|background music) is (?:<few>)?<Name>',
      strength: 'firm',
      shows: 'clause',
      unless: 'sang|sing|choir|our own|danced|perform|licen[cs]e',
    },
    {
      finds: '(?:backing track|soundtrack|background music) (?:is|was|by|from) (?:<few>)?<Name>',
      strength: 'likely',
      shows: 'clause',
      unless: 'by (?:our|year|mr|mrs|miss)|choir|band|composed',
    },
    {
      finds:
        'thanks?(?: you)?(?: to)? (?:google|pinterest|the internet|youtube|bing|shutterstock)(?: images)? for(?: \\S{1,20}){0,5}? <noun>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:traced|copied|scanned|photocopied|lifted|grabbed|nicked|pinched|borrowed)(?: \\S{1,15}){0,4}? (?:from|off|out of) (?:the|a|their|his|her|its|that|someone's|another) (?:\\S{1,20} )?(?:book|books|site|website|page|blog|newsletter|film|dvd|album|comic|magazine|newspaper|paper|textbook|workbook|poster|cd)",
      strength: 'firm',
      shows: 'clause',
      unless: 'library|borrowed (?:a|some|the|many|more) (?:\\S+ )?books?|from the museum',
    },
    {
      finds:
        '(?:scanned|photocopied|photographed|uploaded|typed up|copied out) (?:<few>)?(?:the|a|this|that|these|some) (?:<few>)?(?:book|song ?book|workbook|textbook|chapter|pages|sheet music|score|annual|comic|atlas|recipe book|magazine|dvd|film|album|play|musical|script|manual|guide|revision guide|exam paper|songbook|cookbook|novel|story|picture book)',
      strength: 'firm',
      shows: 'clause',
      unless: 'report|letter|form|register|our (?:own )?',
    },
    {
      finds:
        'copied (?:this|these|it|the|our) (?:<few>)?(?:\\S{1,20} )?(?:from|off|straight from|word for word)(?: \\S{1,20}){0,4}',
      strength: 'likely',
      unless: "board|blackboard|whiteboard|spelling|our own|last year's",
    },
    {
      finds:
        "(?:no idea|no clue|not sure|don't know|do not know|who knows) (?:who|whose) (?:did|drew|made|wrote|took|it is|it was|this is|painted|owns|it|<noun>)",
      strength: 'firm',
      shows: 'clause',
      also: '<noun>|this|it|drawing|picture|poem|photo',
      unless: 'coat|jumper|lost|glove|hat|shoe|bag|won|winner|mystery|guess',
    },
    {
      cues: 'photo picture image photograph pic',
      finds: '(?:photo|picture|image|photograph|pic)s? ?©(?: \\S{1,20}){1,4}',
      strength: 'likely',
      shows: 'clause',
      unless: 'reproduced|thanks|our school|used with',
    },
    {
      finds:
        '(?:logo|mascot|design|poster|banner)(?: \\S{1,15}){0,6}? (?:found|got|copied|took|taken|lifted|borrowed|based on one|downloaded)(?: \\S{1,12}){0,2}? (?:on|off|from) <source>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:poem|song|story|chapter|article|lyrics|recipe|picture|cartoon|words) (?:by|from) (?:<few>)?<Name>(?: <Name>)?(?: [^\\s.!?;]{1,15}){0,6}? (?:in full|is below|here it is|below|reproduced|copied|printed here|for you to)',
      strength: 'firm',
      shows: 'clause',
      unless: 'by (?:our|year)|year \\d|<pupil>|recipe is below|our cook',
    },
    {
      finds:
        "<noun>(?: \\S{1,12}){0,2}? (?:taken|copied|borrowed|lifted|came|comes|is|are|was) (?:straight )?from (?:the|a|an|another|someone's|their) (?:\\S{1,20} ){0,3}?(?:website|site|page|book|newspaper|gazette|magazine|newsletter|film|album|textbook|calendar|brochure)",
      strength: 'firm',
      unless: 'our (?:own )?(?:website|page|book|newsletter)|the school|last year',
    },
    {
      finds:
        '(?:video|film|reel|slideshow|clip|montage|photos|pictures|highlights|dance)(?: \\S{1,12}){0,4}? (?:set to|to the tune of|over|backed by) (?:<few>)?(?:<Name>|the (?:song|tune|music|theme))',
      strength: 'likely',
      shows: 'clause',
      unless: 'music by our|our own|composed|choir|band|set to (?:run|start|be|go|become|open)|licen[cs]e',
    },
    {
      finds:
        '<work> (?:that |which )?(?:we|i|somebody|someone|a parent|mr|mrs|miss)(?: <Name>)? (?:saw|found|spotted|got|nicked|borrowed|pinched|grabbed|lifted) (?:<few>)?(?:on|off|from|in) (?:<few>)?<source>',
      strength: 'firm',
      unless: 'lost|our (?:page|facebook|website)',
    },
    {
      finds: '\\((?:photo|picture|image|pic|clip|cartoon|artwork|illustration)s?:? (?:<few>)?<famous>',
      strength: 'firm',
    },
    {
      finds:
        '(?:uploaded|scanned|photocopied|downloaded|streamed|copied|ripped|pirated|put up|posted) (?:<few>)?(?:the|a|all|this|that) (?:<few>)?(?:audiobook|film|movie|song|album|episode|chapter|novel|book|comic|musical|soundtrack|sheet music|script|colouring (?:sheet|book|page)|worksheets?|workbook|textbook|cartoon|magazine)',
      strength: 'likely',
      shows: 'clause',
      unless:
        'our (?:own )?(?:film|song|book|show)|year \\d|pupils|class|list|review|report|licen[cs]e|book list|recommended|tapestry|audiobook app',
    },
    {
      finds:
        '(?:recorded|filmed|taped|videoed) (?:<few>)?(?:the )?(?:whole|entire|all|most)(?: of)?(?: \\S{1,12}){0,3}? (?:panto(?:mime)?|film|musical|show|concert|gig|ballet|opera|performance|match)(?: \\S{1,12}){0,3}? (?:on (?:his|her|my|our|a) phone|at the|from the|in the cinema|at the theatre)|(?:recorded|filmed|taped|videoed) (?:<few>)?(?:the )?(?:whole|entire) (?:of the )?(?:panto(?:mime)?|film|movie|west end)',
      strength: 'firm',
      shows: 'clause',
      unless: 'our (?:choir|pupils|show|concert|own)|school show|year \\d',
    },
    {
      cues: 'another someone somebody',
      finds:
        "(?:another|a nearby|a neighbouring|the other) school's (?:<few>)?(?:poster|picture|photo|logo|newsletter|website|page|video|idea and|post|policy|letter|song)|(?:someone|somebody)(?: else)?'s (?:<few>)?(?:picture|photo|drawing|poem|song|video|artwork|poster|recipe|work)",
      strength: 'likely',
      shows: 'clause',
      unless: "respect|copy(?:right|ing)? (?:is|means)|do not|don't|never|ask before|permission",
    },
    {
      finds: 'lyrics (?:to|of|from|for) (?:<few>)?<Name>',
      strength: 'likely',
      shows: 'clause',
      unless: 'our school song|hymn|our song|by (?:year|our)|wrote',
    },
    {
      finds: 'whoever (?:drew|made|took|wrote|painted|created|owns|posted|filmed) (?:this|it|these|that)',
      strength: 'likely',
      shows: 'clause',
      unless: 'find|prize|winner|guess|mystery|own up|lost property|bite',
    },
    {
      finds:
        '(?:screengrab|screenshot|screen grab|still|clip|gif|scene) (?:taken )?(?:from|of|off|out of) (?:<few>)?<Name>',
      strength: 'likely',
      unless: 'our|year|qr|assembly|pupil|class(?:room)?|app|homework|concert|show',
    },
    {
      finds:
        '(?:pictures?|images?|photos?|posters?|clips?|cartoons?)(?: [^\\s.!?;]{1,15}){0,5}? (?:is|are|was|were|come|comes|came) (?:all )?(?:from|off|via) (?:<few>)?<source>',
      strength: 'firm',
      shows: 'clause',
      unless: 'our (?:own )?(?:page|website|facebook)|sports day|are on|messages',
    },
    {
      finds:
        '(?:took|taken|copied|lifted|came|comes|is) (?:[^\\s.!?;]{1,12} ){0,3}?(?:straight|directly|word for word) (?:from|out of|off) (?:<few>)?(?:<Name>|a |the )(?:[^\\s.!?;]{1,15} ?){0,4}',
      strength: 'likely',
      shows: 'clause',
      unless: 'straight from (?:the )?(?:oven|school|garden|plot|hall|bus|train|playground|tree|bed)',
    },
    {
      finds:
        "(?:don't|do not|didn't|did not|haven't|have not|without|never) (?:have |had |ask(?:ed)? |get |got )?(?:for )?(?:any |the |their )?permission(?: [^.!?;]{1,60})?",
      also: '<noun>|share|sharing|use|using|post|posting|this|it',
      strength: 'firm',
      stands: true,
      unless: "please (?:don't|do not)|parents|must not|never (?:share|post|use)",
    },
    {
      finds:
        "(?:music|song|soundtrack|backing track|art|artwork|poem|words|lyrics|picture|drawing|illustration)(?: is| was)?(?: by|:) (?:someone|somebody|<famous>|a (?:stranger|parent we don't know)|an unknown)(?: [^.!?]{0,30})?",
      strength: 'firm',
      unless: 'our|year|choir|band|sang|sing|inspired',
    },
    {
      finds: '(?:music|soundtrack|backing track): (?!mr|mrs|miss|ms|dr|year|our|the choir)<Name>',
      strength: 'likely',
      unless: 'choir|band|lesson|monday|tuesday|wednesday|thursday|friday|\\d{1,2}[.:]\\d\\d|hall',
    },
    {
      finds:
        "(?:could not|couldn't|can't|cannot|unable to|never|failed to) (?:find out|find|work out|discover|remember|trace) (?:who|whose|the (?:artist|author|owner|photographer))(?: [^.!?;]{0,40})?",
      strength: 'firm',
      shows: 'clause',
      unless: 'coat|jumper|glove|bag|lost property|shoe|hat|won|broke|trophy',
    },
    {
      finds: 'belongs? to (?:<few>)?(?:<Name>|someone|somebody|the|a|another)(?: [^.!?;]{0,30})? but',
      also: '<noun>|song|book|film',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:photocopied|scanned|copied) (?:<few>)?(?:a |some |the |two |three |several )?(?:pages?|chapters?|bits?|parts?|sections?) (?:of|from|out of) (?:<few>)?(?:the|a|this|their|<Name>)(?: [^.!?;]{0,30})?',
      strength: 'firm',
      shows: 'clause',
      unless: 'our own|diary|register|learning journal',
    },
    {
      finds:
        "(?:our|a|my|the) recording of (?:last night's|the (?:bbc|itv|match|show|film|concert|west end)|<famous>)(?: [^.!?;]{0,30})?",
      strength: 'firm',
      unless: 'our (?:own )?(?:concert|choir|school|nativity|carol)',
    },
    {
      finds:
        '(?:found|got|borrowed|copied|nicked|took|saw|grabbed|downloaded) (?:this|these|the|a|an|our|it) (?:[^\\s.!?;]{1,15} ){0,3}?(?:picture|image|photo|poem|cartoon|clip|song|map|poster|drawing|video|quote|meme|recipe|story|graphic|worksheet|artwork|gif|template)s? (?:<few>)?(?:online|on the internet|on the web|on google)',
      strength: 'firm',
      unless: 'permission|our own|licen[cs]e|information',
    },
    {
      finds: '(?:<whole>)(?: of)?(?: the)?(?: \\S{1,15}){0,2}? <famous>(?: [^.!?;]{0,40})?',
      also: 'for you|to print|to download|below|here|attached|scanned|pdf|on our page|link|watch|copy|share|uploaded',
      strength: 'firm',
      shows: 'clause',
      unless: 'sang|performed|danced|watched (?:the )?whole|tickets|read the whole',
    },
    {
      finds:
        '(?:typed|copied|photocopied|scanned|retyped|reproduced|traced|written|printed|posted|pasted)(?: it| them| this)?(?: out| up| off| down| in)? (?:[^\\s.!?;]{1,12} ){0,4}?(?:verses?|lines|pages?|chapters?|stanzas?|lyrics|poems?|scenes?) (?:<few>)?(?:from|of|out of|by) [^.!?;]{3,40}',
      strength: 'likely',
      shows: 'clause',
      unless:
        'our own|their own|learning journal|diary|year \\d|(?:by|of) (?:our|us)|pupils?|children|class|visitors|permission|<pupil>|typed out their|psalm|shakespeare|bible',
    },
    {
      finds:
        '(?:music|soundtrack|song|track|backing)(?: [^.!?;:]{1,40})?: [^.!?;]{0,30}?<famous>|(?:music|soundtrack|song) (?:<few>)?(?:on|to|in|for|behind|under) (?:our|the|this) (?:[^\\s.!?;]{1,12} ){0,3}?(?:film|video|reel|clip|slideshow|trailer|montage|advert)(?: [^.!?;]{0,30})? <famous>',
      also: '<famous>',
      strength: 'firm',
      shows: 'clause',
      unless: 'sang|sing|choir|band|disco|danced|perform|licen[cs]e',
    },
    {
      finds:
        '(?:put|uploaded|stuck|popped|posted|shared|saved)(?: up)? (?:the )?(?:<whole>)(?: of)? [^.!?;]{2,40} (?:on|to|in) (?:our|the|a|google|one) ?(?:<few>)?(?:drive|website|page|cloud|channel|dropbox|classroom|folder|youtube|teams)',
      strength: 'likely',
      shows: 'clause',
      unless:
        'photos?|pictures|letters?|forms?|our (?:own )?(?:show|concert|play|assembly)|dates|menus?|policies|spellings|homework|timetables?|reports?|information|slides',
    },
    {
      cues: 'traced copied nicked pinched lifted ripped grabbed stole swiped cribbed poached screenshotted photocopied plagiarised',
      finds:
        '(?:that |which )?(?:we|i|they|somebody|someone|mr <Name>|mrs <Name>|miss <Name>|ms <Name>) (?:<few>)?(?:traced|copied|nicked|pinched|lifted|ripped|grabbed|stole|swiped|cribbed|poached|screenshotted|photocopied|plagiarised)(?: it| this| them)?(?=[.,!?;:)]|\\s*$| and | for | from | off | to )',
      also: '<noun>|<famous>|<Name> <Name>|card|snowman|character|design|logo|idea|page|book|website|background',
      strength: 'likely',
      shows: 'clause',
      unless:
        'spellings|from the board|off the board|numbers|letters|shapes?|hands?|leaves|our own|year \\d|pupils|children|goalposts?|fox|magpie|thief|thieves|stolen',
    },
    {
      finds:
        '(?:borrowed|pinched|nicked|copied|lifted|stolen|stole|grabbed|swiped|ripped|took|taken|cropped|scanned|photocopied|snaffled|poached|cribbed) (?:[^\\s.!?;]{1,15} ){0,3}?<noun> (?:[^\\s.!?;]{1,15} ){0,2}?(?:from|off|out of) (?:the )?(?!mr |mrs |miss |ms |dr |year )<Name>',
      strength: 'likely',
      shows: 'clause',
      unless:
        'library|museum|permission|kindly|archive|lent|loan|our (?:own )?|taken (?:from|off|out of) (?:the )?(?:top|roof|hill|tower|air)|(?:photos?|pictures?) (?:were |was )?taken',
    },
  ],
}
