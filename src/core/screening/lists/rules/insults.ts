import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  /** Of a person, these are an insult, though they may be said of much else. */
  insult: phrases(`
    useless; lazy; bone idle; idle; stupid; selfish; self-centred; rude; ignorant; pathetic; disgrace; disgraceful; disgusting; revolting; liar(s); lying; cheat(s); cheating; thief; thieves; thug(s); thuggish; yob(s); yobbish; bully; bullies; idiot(s); idiotic; moron(s); moronic; imbecile(s); fool(s); foolish; clown(s); muppet(s); numpty; numpties; prat(s); twit(s); twerp(s); plonker(s); pillock(s); git(s); scum; scumbag(s);
    vile; vicious; nasty; thick; thick as; dim; dim-witted; dense; brainless; gormless; clueless; incompetent; hopeless; rubbish; pants; a joke; a laughing stock; corrupt; bent; crook(s); crooked; dishonest; spiteful; entitled; spoilt; spoiled; brat(s); snob(s); snobbish; miserable; moaner(s); whiner(s); whinger(s); whinging; whingeing; moaning; shameful; shameless; appalling; ridiculous; deluded; mental; nutter(s); psycho(s); freak(s); ugly; fat; loser(s); coward(s); cowardly; hypocrite(s); hypocritical;
    racist(s); sexist; drunk; drunkard; negligent; unprofessional; irresponsible; inconsiderate; thoughtless; arrogant; greedy; tight-fisted; mean-spirited; bitter; petty; jealous; two-faced; sly; slimy; sneaky; feckless; workshy; scrounger(s); waste of space; waste of time; waste of money; waste of oxygen; nothing but trouble; not fit to; unfit to; out of his depth; out of her depth; out of their depth; past it; past his best; past her best; a shambles; a menace; a nightmare; toxic; poisonous; troublemaker(s); busybody; busybodies; gossip; gossips; nosy; nosey; blind; awful; terrible; dreadful;
    horrible; filthy; smelly; chavs; chav; peasants; bonkers; insane; illiterate; uneducated; weak; spineless; gutless; evil; wicked; despicable; contemptible; heartless; talentless; inept; bossy; pushy; stuck up; stuck-up; full of himself; full of herself; full of themselves; full of hot air; shoddy; slapdash; hysterical; paranoid; gobby; mouthy; shifty; dodgy; devious; conniving; manipulative; vindictive; malicious; abusive; creepy; perverted; obnoxious; insufferable; bigoted; homophobic; out of order; feral; stingy; jobsworth(s); power mad; power-mad; jumped-up; big-headed; self-important; small-minded; foul-mouthed; fraud(s); charlatan(s); con man; con artist; parasite(s); sponger(s); freeloader(s); layabout(s); lout(s); hooligan(s); tyrant; dictator; control freak; drama queen(s); attention seeker(s); time-waster(s); creep; weirdo(s); pervert; buffoon(s); nincompoop(s); dipstick; snowflake(s); badly brought up; dragged up; common as muck; a pain; a pest; a disgrace; off his head; off her head; losing it; mad; barmy; unhinged; a failure; failures; second rate; third rate; a coward; an embarrassment; embarrassing; untrustworthy; immature; childish; pig-headed; dirty; low lives; lowlife(s); animals; vermin; pigs; filth; dimwit(s); halfwit(s); dunce(s); dunces
  `),
  /** Words hardly ever said kindly: with a real person in the sentence they are enough. */
  hard: phrases(`
    pathetic; selfish; idiot(s); idiotic; moron(s); moronic; imbecile(s); liar(s); scum; scumbag(s); clueless; incompetent; incompetence; jobsworth(s); jumped-up; self-important; foul-mouthed; vindictive; layabouts; buffoon(s); charlatan(s); con artist; spongers; freeloaders; louts; hooligans; riff-raff; holier than thou; holier-than-thou; big-headed; small-minded; disgraceful; ignorant; inconsiderate; spiteful; corrupt; cowardly; coward(s); talentless; feckless; workshy; bone idle; two-faced; halfwit(s); numpty; numpties; pillock(s); prat(s); plonker(s); cretin(s); waste of space; thick as; gormless; brainless; dim-witted; badly brought up; stuck-up; busybody; busybodies; whinging; whingeing; moaners; whingers; hypocrites; hypocrite; scroungers; lowlifes; inept; negligent; nosy old; nosey old; stupid cow; silly cow; fat cow; lazy cow; nasty piece of work; good for nothing
  `),
  slur: phrases(`
    idiot(s); moron(s); imbecile(s); liar(s); cheats; thieves; thugs; yobs; clowns; muppet(s); numpty; numpties; prat(s); twit(s); plonker(s); pillock(s); scum; scumbag(s); brat(s); losers; coward(s); hypocrite(s); crook(s); scrounger(s); snobs; chavs; bullies; waste of space; nutters; psychos; busybodies; busybody; moaners; whingers; trolls; cretin(s); halfwit(s); fools; vandals; morons; dimwits; jobsworth(s); fraud; charlatan(s); parasite(s); sponger(s); freeloader(s); layabout(s); lout(s); hooligan(s); tyrant; dictator; control freak; drama queen(s); time-waster(s); creep(s); weirdo(s); pervert(s); buffoon(s); nincompoop(s); dipstick(s); snowflakes; amateurs; cowboys; con men; con man; rabble; old bat; cow; hack; thug; bully; thief; cheat; fool; clown; loser; snob; troll; vandal; pest
  `),
  someone: phrases(`
    ex-caretaker; ex-head; ex-headteacher; ex-teacher; parent(s); mum(s); dad(s); mother(s); father(s); grandparent(s); carer(s); families; family; people; person; neighbour(s); driver(s); motorist(s); owner(s); lads; teenagers; youths; youth; kids; children; staff; teacher(s); headteacher; head teacher; head; headmaster; headmistress; principal; deputy; receptionist; caretaker; governor(s); chair; treasurer; secretary; council; councillor(s); mayor; mp; minister; ministers; inspector(s); ofsted; lollipop man; lollipop lady;
    referee; ref; umpire; linesman; coach; manager; team; opposition; opponents; caterers; cooks; cook; cleaners; builders; contractors; company; firm; school; academy; high; primary; juniors; infants; trust; pta; committee; journalist; reporter; reviewer; editor; newspaper; paper; gazette; dog owners; dog walkers; bin men; binmen; residents; customers; volunteers; volunteer; visitors; villagers; travellers; immigrants; foreigners; postman; postwoman; police; officer; doctor; nurse; social worker; shopkeeper; landlord; woman; man; lady; bloke; girl; boy; boys; girls; lad; lass; chap; fella; fellow; guy; guys; youngster(s); son; sons; daughter; brother; sister; husband; wife; ex; boyfriend; girlfriend; grandson; clerk; assistant; coordinator; organiser(s); supplier(s); neighbour; next door; trainer; steward(s); warden; marshal(s); judge(s); photographer; plumber; electrician; gardener; window cleaner; delivery driver; taxi driver; bus driver; complainer(s); commenter(s); poster(s); keyboard warrior(s); pupils; students; class; bt; royal mail; amazon; service; so-called; whoever; anyone who; those who; you; lot
  `),
  pointed: phrases(
    'some; certain; those; these; that; the; our; all; most; many; other; several; you; any; such; this; a few; whichever; whoever; their; your; local; new; old; which; what; to the; one',
  ),
  shame: phrases(
    'ashamed of yourself; ashamed of yourselves; ashamed of themselves; ashamed of himself; ashamed of herself; ashamed of itself; ashamed; sacked; fired; struck off; locked up; deported; put down',
  ),
}

const be = "(?:is|are|was|were|be|been|being|'s|'re|have been|has been|looks?|seems?|can be|must be)"

const made =
  '(?:chickens?|hens?|ducks?|cockerel|hamsters?|gerbils?|rabbits?|ponies|pony) (?:is|are|was|were|has|have)|gruffalo|sikes|fagin|trunchbull|cruella|count olaf|captain hook|voldemort|hitler|herod|bad wolf|grinch|idiot[- ]proof|fool[- ]proof|not clowns|story|stories|tale|book|novel|chapter|character|panto(?:mime)?|play(?:ed|ing)? (?:the|by|with|a)|in our play|drama|film|musical|horrid henry|ugly sisters?|stepmother|stepsisters?|fairy|witch(?:es)?|wolf|giants?|ogre|dragon|villains?|baddies|pirates?|highwaym[ae]n|romans?|vikings?|saxons?|tudors?|victorians?|emperors?|king|queen|knights|pharaoh|macbeth|scrooge|twits|dahl|cruella|goldilocks|cinderella|poem|rhyme|song|lyrics?|anti[- ]bullying|bullying (?:policy|week|survey|workshop|charity)|learn(?:ed|t|ing) (?:about|that|what|why)|said pliny|history|horrible histories|wicked! |silly sausage|vegetables?|recipe|cheesecake|no such thing|a bully is|bullies are (?:people|often)|bullying is|museum|fossil|dinosaurs?|myth|legend|comedy|sketch|joke (?:club|book|day)|monsters?|potions?|slime|(?:shouted|roared|growled|cried|hissed|boomed|snarled) the|goats? gruff|rodeo|wild west|paper snowflakes|trolls? (?:under|who lived)|billy goats?'

/** Insult or accusation of somebody real. Stories, plays, history, vegetables and the weather may be as ugly as they like. */
export const insults: RuleSet = {
  type: 'insult',
  vocabulary,
  unless: made,
  rules: [
    {
      finds: `(?:<pointed> )(?:[^\\s.!?;]{1,30} ){0,3}?<someone>,?(?: [^\\s.!?;]{1,30}){0,9}? ${be} (?:[^\\s.!?;,]{1,20} ){0,3}?<insult>`,
      strength: 'firm',
      shows: 'clause',
      unless:
        'not (?:\\S+ )?<insult>|never <insult>|anything but|weather|entitled to|(?:may|might|could|be|now|also|still) entitled|terribly|awfully|nightmare before|was blind (?:from|since|at)|mad about|mad hatter|mad science|mad hair|fat cat|thick (?:fog|snow|coats?|slices?|paint)|weak(?:er)? (?:signal|bridge)|dirty (?:boots|hands|knees)|smelly (?:socks|feet)|horrible (?:weather|rain)|blind (?:children|people)|be rude not|dance',
    },
    {
      finds: `(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor|Sir) <Name>,?(?: [^\\s.!?;]{1,30}){0,6}? ${be} (?:[^\\s.!?;,]{1,20} ){0,2}?<insult>`,
      strength: 'firm',
      shows: 'clause',
      unless: 'as the |as a |dressed|not (?:\\S+ )?<insult>|anything but|mad about|costume|brave',
    },
    {
      finds: `(?:year \\d{1,2}|<group>|<Name>(?:'s)?(?: <Name>)?(?: <someone>)?|ofsted|parents|mums|dads|governors|the council|they|you(?: lot| all)?|he|she) (?:[^\\s.!?;]{1,30} ){0,5}?${be} (?:such |just |all |a |an |the |so |absolutely |complete |utterly |total |very |really |little |real |right |big |bunch of |load of |lot of )*<slur>`,
      strength: 'firm',
      shows: 'clause',
      unless: 'as the|as a|dressed',
    },
    {
      finds: `(?:year \\d{1,2}|<group>|<Name>(?:'s)?(?: <Name>)?(?: <someone>)?|ofsted|parents|mums|dads|governors|they|you(?: lot| all)?)(?: who [^.!?;,]{1,40})? (?:${be}|showed themselves) (?:[^\\s.!?;,]{1,20} ){0,2}?(?:a disgrace|useless|clueless|incompetent|pathetic|corrupt|hopeless|disgraceful|thick|vile|selfish|lazy|rude|rubbish|appalling|a joke|a shambles|an embarrassment|a laughing stock|a waste of space|a nightmare|a liability|a menace|a bully|a fool|a liar|a cheat)`,
      strength: 'firm',
      shows: 'clause',
      unless: 'weather|food was|rain|pitch|goal|not |anything but|thick with|lazy sunday',
    },
    {
      finds: '(?<!not )(?<!never )<hard>',
      also: '<someone>|(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|you\\b',
      strength: 'firm',
      shows: 'clause',
      unless:
        "not (?:be )?(?:\\S+ )?<hard>|invent|gene|machine|never be|don't be|do not be|without being|idiot's guide|learn",
    },
    {
      finds:
        "(?:<someone>|you|they|who|he|she|<Name>)(?: [^\\s.!?;]{1,30}){0,6}? (?:(?:cannot|can't|can not|could not|couldn't) (?:even )?be (?:bothered|arsed)|too (?:idle|lazy|stupid|thick|selfish|ignorant|mean|tight|drunk|dim|rude|arrogant|grand|posh)(?: \\S{1,20}){0,3}? to)",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:lazy|selfish|rude|ignorant|stupid|useless|incompetent|pathetic|disgusting|idle|inconsiderate|irresponsible|entitled|nasty|spiteful|vile|arrogant|moronic|idiotic|feckless|clueless|corrupt|cowardly|greedy|thoughtless|miserable|nosy|interfering|jealous|bitter|dishonest),? (?:[^\\s.!?;]{1,20} ){0,2}?(?:<someone>|<slur>)',
      strength: 'firm',
      shows: 'clause',
      unless: 'lazy (?:river|sunday|day|summer|afternoon)|(?:jealous|lazy|stupid) of|not |rude health|greedy goat',
    },
    {
      finds:
        "(?:you|you're|to the|the|what|what a|kind of|sort of|bunch of|pack of|load of|shower of|that|those|these|you're all|disgusting|sad little|little|complete|absolute|total|utter|bloody|old) (?:[^\\s.!?;]{1,20} ){0,2}?<slur>(?: who| that| in| at| on| from| has| have| is| are|[.!,:?]|\\s*$)",
      strength: 'firm',
      shows: 'clause',
      unless:
        'cow(?:s)? (?:in|on|at|from|has|have|is|are|that|who)|jersey cow|the cow|brown cow|hack (?:day|club)|life hack|dressed|thief of time|clowns? (?:came|visited|taught|from the circus|shoes|nose|costume)|circus|troll bridge|game|the cheat|the fool|april fool|feast',
    },
    {
      finds: '(?:kind of|sort of|bunch of|pack of|load of|shower of) (?:[^\\s.!?;]{1,20} ){0,2}?<slur>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds: `whoever (?:[^.!?;]{1,60}? )${be} (?:[^\\s.!?;,]{1,20} ){0,3}?(?:<insult>|<slur>)`,
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds: '(?<!what a )(?<!a )shame on (?:<some>)(?:<someone>|you|<Name>|them|him|her)',
      strength: 'firm',
      shows: 'clause',
      unless: 'government|party',
    },
    {
      cues: 'hitler stalin mussolini nazi nazis dictator tyrant putin',
      finds: `(?:(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|(?:our|the) (?:\\S{1,20} )?<someone>|he|she|you|they) (?:<few>)${be} (?:<few>)(?:a|an|like|another|worse than|as bad as|no better than) (?:little |right |proper |real |total |bit of a |complete |modern |pocket )*(?:hitler|stalin|mussolini|nazis?|dictator|tyrant|putin)`,
      stands: true,
      strength: 'likely',
      shows: 'clause',
      unless: 'dressed|costume|play(?:ed|ing|s)?|panto|assembly|role|part of|history|wrote|learn|in 19\\d\\d',
    },
    { finds: 'thanks for nothing', strength: 'firm', shows: 'clause' },
    {
      finds:
        '(?:(?:naming |name |mentioning |mention |giving )?no names(?: mentioned| no pack drill)?|without naming (?:names|anyone|anybody)|(?:he|she|they|you|some people) (?:all )?knows? (?:exactly )?who (?:he|she|they|you) (?:is|are)),? (?:but|and|although|though|yet|only|just|so)[^.!?;]{3,80}',
      strength: 'likely',
      unless:
        'thank|well done|lovely|brilliant|proud|winners?|secret santa|cake|congratulat|kind|generous|star\\b|legend|lost property|bibs?|jumpers?',
    },
    {
      finds:
        '(?<!will |can |please |to |who |it |I |we |they |he |she |never |not |children |did )(?:get a (?:life|grip|clue)|get (?:over|lost)(?: it| yourself| yourselves)?|grow up|do one|jog on|shut up|sod off|clear off|push off|pipe down|zip it|wind your necks? in|give it a rest|mind your own business|keep your (?:nose|noses|opinions) (?:out|to yourself)|learn (?:to|how to) (?:park|drive|read|parent|behave|count)|go and (?:boil|jump)|look in the mirror|get your facts straight)(?=[.!,:;]|\\s*$| and| or| you)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'when (?:i|we|they|you) grow up|plants|want to be|seeds|learn to read (?:with|at|and write)|learn to drive',
    },
    {
      cues: 'nicked pinched swiped snatched stole stolen robbed off pocketed fiddled diddled conned scammed swindled forged faked trashed vandalised slashed keyed torched smashed assaulted attacked punched threatened sabotaged broke broken stealing nicking pinching robbing scamming conning threatening vandalising swindling books hand fingers',
      finds:
        '(?:<pointed> (?:[^\\s.!?;]{1,30} ){0,3}?<someone>|(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|<Name> <Name>|he|she|they|someone|somebody)(?: (?:from|at|in|of|who|on) [^.!?;,]{1,30}?)?,? (?:has |have |had |been |is |are |was |were |then |just |clearly |obviously |definitely |probably |must have )*(?:nicked|pinched|swiped|snatched|stole|stolen|robbed (?!by|of)|made off with|walked off with|ran off with|run off with|pocketed|fiddled|diddled|conned|scammed|swindled|forged|faked|trashed|vandalised|slashed|keyed|torched|smashed up|assaulted|attacked|punched|threatened|sabotaged|broke into|broken into|(?:keeps? |been )?(?:stealing|nicking|pinching|robbing|scamming|conning|threatening|vandalising|swindling)|cooked the books|had (?:his|her|their) (?:hand|fingers) in the till)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'the show|the ball|a kiss|second base|hearts?|goal|scene|limelight|the lead|wicket|at the (?:death|post)|squirrel|magpie|seagull|gull|fox|pirate|robber|detective|mystery|game|chess|king|queen|raiders|invaders|army|romans|vikings|crime scene|forensic|mary rose|police (?:say|are|ask)|appeal for|if you (?:saw|know)',
    },
    {
      finds: '(?:should|ought to|needs? to|deserves? to|must|want) (?:all )?(?:be|get|see) (?:<few>)<shame>',
      strength: 'firm',
      shows: 'clause',
      unless: 'cannon|kiln|rocket|not be ashamed|never be ashamed|nobody should',
    },
    {
      finds:
        '(?:(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|<pointed> (?:[^\\s.!?;]{1,30} ){0,2}?<someone>|<Name> (?:<Name> )?<someone>|they|he|she)(?: [^\\s.!?;]{1,30}){0,6}? (?:(?:has|have|had|been|was|were|is|are|just|simply|clearly|obviously) ){0,3}(?:fiddling|fiddled|stealing|stole|stolen from|pocketing|pocketed|lied|lying|told lies|tells lies|nothing but lies|cheated|conned|swindled|robbed|bribed|bullied|bullies|bullying|slandered|embezzled|covered (?:it )?up|ripped (?:us|you|parents|people) off)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'the show|the ball|a kiss|second base|hearts?|goal|scene|robbed (?:by|of)|cheated death|limelight|if you are|if your child|being bullied|spoke about|talked to|assembly|anonymously|bullied at|was bullied',
    },
    {
      cues: 'cheated cheat cheating cheats',
      finds:
        '(?:<Name>(?: <Name>)?(?: (?:juniors|primary|academy|high|school|united|infants))?|they|the other team|the opposition|opponents) (?:<few>)?(?:cheated|cheat|cheats|were cheating|always cheat)',
      strength: 'firm',
      shows: 'clause',
      unless: 'death|cards|dice|game of',
    },
    {
      finds:
        "(?:Mr|Mrs|Miss|Ms|Dr|he|she|<someone>)(?: <Name>)?(?: [^\\s.!?;]{1,30}){0,4}? (?:could not|couldn't|cannot|can't) (?:control|cope with|manage|teach|do (?:his|her|the|their)|run|organise|add up|spell) (?:<few>)?(?:a |the |his |her |their )?(?:class|job|children|budget|school|jobs?|pupils|bath|kids|party|raffle|piss)?",
      strength: 'likely',
      shows: 'clause',
      unless: 'wait|thank|believe|without|alone|on (?:his|her|their) own',
    },
    {
      finds: 'stop (?:being|acting like) (?:such |so |a )?(?:<few>)(?:<insult>|<slur>)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:we|i|everyone|nobody|no one) (?:all |really |can )?(?:hates?|can't stand|cannot stand|likes) (?:<few>)?(?:that |those |these )?(?:(?:Mr|Mrs|Miss) <Name>|parents|people|family|woman|man|teacher|school|neighbours?)",
      strength: 'likely',
      shows: 'clause',
      unless: 'maths|monday|sprouts|goodbye|waiting|to see',
    },
    {
      finds:
        "(?:<someone>|you|they)(?: [^\\s.!?;]{1,25}){0,5}? (?:need to (?:grow up|get a life|learn some manners|take a long hard look)|have no manners|has no manners|get a life|couldn't care less|could not care less|don't care about (?:their|your)|do not care about (?:their|your)|no wonder (?:your|their) children)|(?:grow up|get a life|learn some manners)(?:,|!|$)",
      strength: 'firm',
      shows: 'clause',
      unless: 'when (?:i|we|they|you) grow up|plants|want to be',
    },
    {
      finds:
        'so-called (?:<few>)?(?:<someone>|Mr|Mrs|Miss|friends?|experts?|professionals?|supporters?|adults?|leaders?)',
      strength: 'likely',
      shows: 'clause',
    },
    {
      finds:
        '(?:referee|ref|umpire|linesman|driver|judge|coach|teacher) (?:was|is|must (?:be|have been)) (?:<few>)?(?:blind|drunk|asleep|a cheat|biased|bent|corrupt|clueless|useless)',
      strength: 'firm',
      shows: 'clause',
      unless: 'story|play',
    },
    {
      finds:
        '<slur>,? (?:the (?:lot|whole lot) of (?:them|you)|all of (?:them|you)|every (?:last )?one of (?:them|you))',
      strength: 'firm',
      shows: 'clause',
    },
    { cues: 'half', finds: 'half-?\\s?wits?|half-?\\s?baked idiots?', strength: 'firm', shows: 'clause' },
    {
      finds:
        "(?:<someone>|Mr <Name>|Mrs <Name>|Miss <Name>|he|she|they)(?: \\S{1,20}){0,3}? (?:not|isn't|aren't|wasn't|weren't) (?:very |too |that |exactly |all that |the )*(?:bright|clever|sharp|intelligent|brightest|sharpest|competent|honest|truthful)",
      strength: 'likely',
      shows: 'clause',
      unless: 'light|lights|colours?|torch|lamp|sun',
    },
    {
      finds:
        'full of (?:<few>)?(?:gossips?|troublemakers?|liars?|idiots?|moaners?|bullies|thugs|snobs|busybodies|morons?|cheats)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'makes make made making invents spreads spreading twists',
      finds:
        '(?:(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>(?: \\S{1,20}){0,4}?|<someone>|they|he|she) (?:<few>)?(?:makes?|making|made) (?:things|it|this|stories|that|stuff|rubbish) up|(?:spread(?:s|ing)?|twist(?:s|ing)?) (?:<few>)?(?:lies|rumours|gossip|the truth|poison)',
      also: 'up|lies|rumours|gossip|truth|poison',
      strength: 'firm',
      shows: 'clause',
      unless: 'children|pupils|year \\d|class|mind',
    },
    {
      finds:
        '(?:sick (?:and tired )?of|fed up with|tired of|had enough of|sick to death of) (?:<some>)(?:<someone>|complaints|moaning|whinging|excuses|your|their)',
      strength: 'likely',
      shows: 'clause',
      unless: 'waiting|rain|weather|snow|being indoors|if you are',
    },
    {
      cues: 'drunk high hungover asleep drugs',
      finds:
        '(?:<someone>|Mr <Name>|Mrs <Name>|Miss <Name>|he|she)(?: \\S{1,20}){0,3}? (?:was|is|were|are|always|often|usually) (?:<few>)?(?:drunk|high|hungover|asleep on the job|on drugs)',
      strength: 'firm',
      shows: 'clause',
      unless: 'high jump|high five|spirits|play|story',
    },
    {
      finds:
        "(?:could not|couldn't|can't|cannot) (?:organise|run|teach|manage|find|spell) (?:a|an|their|his|her|its) (?!pupils?)(?:\\S{1,15} ?){1,4}",
      also: '<someone>|Mr <Name>|Mrs <Name>|Miss <Name>|they|council',
      strength: 'likely',
      shows: 'clause',
      unless:
        "we (?:couldn't|could not|can't|cannot)|i (?:couldn't|can't)|lost|missing|if you|parents? (?:can't|cannot) find|find a",
    },
    {
      finds: 'only (?:got|has|have|gets|keeps) (?:the|his|her|their|a) (?:job|post|place|role) (?:because|as|since)',
      strength: 'firm',
      shows: 'clause',
    },
    { finds: 'hang your heads?(?: in shame)?', strength: 'firm', shows: 'clause' },
    {
      finds:
        '(?:our|the|that|your|my|a certain) (?:\\S{1,20} ){0,4}?(?:was|is|were|are) (?:always |nothing but |just |clearly |a complete |an absolute )?(?:a )?(?:thief|bully|liar|cheat|drunk|crook|thug|fraud|thieves|bullies|liars|cheats|crooks)',
      strength: 'firm',
      shows: 'clause',
      unless: 'anti|raffle|assembly|dragon|wolf|fox|magpie|squirrel|cat|dog|hamster|spider|plant',
    },
    {
      finds:
        '(?:behav(?:e|es|ed|ing)|act(?:s|ed|ing)?|drive|drives|eat|eats|park|parks) like (?:<few>)?(?:animals|pigs|idiots|hooligans|babies|savages|thugs|fools|morons|maniacs|they own|he owns|she owns)',
      strength: 'firm',
      shows: 'clause',
      unless: 'pretend|role[- ]play|drama|story|learned',
    },
    { finds: 'hang(?:s|ing)? (?:his|her|their|your|its) heads?(?: in shame)?', strength: 'firm', shows: 'clause' },
    {
      finds:
        "(?:(?:would not|wouldn't|could not|couldn't|cannot|can't|does not|doesn't) (?:[^\\s.!?;]{1,15} ){1,6}?if (?:it|they|one|you|he|she) (?:bit|hit|slapped|kicked|poked|punched|paid|tried|drew)|sharpest (?:tool|knife|pencil)|brightest (?:bulb|button)|(?:sandwich|sandwiches|brick|bricks|card|cards|pence|sixpence) short of|lights are on but|(?:a|one|two|half a|single|any) brain cells?|half a brain|a brain between|(?:chip|chips) on (?:his|her|their|your) (?:shoulder|shoulders)|all mouth and no|never done a day's work|(?:sat|sit|sits|sitting) on (?:his|her|their) (?:backsides?|bums?)|too much time on (?:his|her|their|your) hands|nothing better to do than|in love with the sound of|couldn't lie straight|arse from (?:his|her|their)|elbow from)",
      strength: 'firm',
      shows: 'clause',
      unless: 'if you tried',
    },
    {
      finds:
        "(?:teach|taught) (?:your|their|his|her) (?:own )?(?:kids?|child|children|sons?|daughters?|offspring) (?:some |any |basic )?(?:manners|respect|how to behave|right from wrong|to behave)|(?:some|basic|no|any|bad|your|their) manners|manners cost nothing|(?:like|as if|as though) (?:he|she|they|you|it) owns? the (?:place|road|school|street|pavement)|(?:thinks?|thinking) (?:that )?(?:the )?(?:rules? (?:do not|don't|does not|doesn't) apply|rules are for|the world (?:owes|revolves)|(?:he|she|they|you)(?:'s|'re| is| are) (?:above|better than|too good))|(?:don't|doesn't|do not|does not|couldn't|didn't) give (?:a|two) (?:damn|monkey's|monkeys|toss|hoots?|fig)",
      strength: 'firm',
      shows: 'clause',
      unless:
        'table manners|good manners|beautiful manners|manners (?:week|award|matter)|learn(?:ed|ing|t)? (?:about|to|their)|minding our|mind your manners',
    },
    {
      finds:
        '(?:reek|reeks|reeked|reeking|stank|stinks|stinking|smelt|smelled|smells|smelling) of (?:<few>)?(?:drink|booze|alcohol|beer|whisky|wine|weed|cannabis|drugs)|worse for (?:wear|drink)|on the (?:fiddle|take|make)|(?:hand|fingers) in the till|(?:lined|lines|lining) (?:his|her|their) (?:own )?pockets?|back-?handers|back-?hander|(?:brown envelope|brown envelopes) (?:full|stuffed|of cash|change)|jobs for the boys|(?:rolled|turned) (?:in|up) drunk',
      strength: 'firm',
      shows: 'clause',
      unless: 'shopping for|put (?:your|the) money in',
    },
    {
      finds:
        "(?:shame|pity|sad|funny how|amazing how|typical that|typical of|good to know) (?:that )?(?:the|some|our|those|certain|so few|so many|a few|most|other) (?:[^\\s.!?;]{1,20} ){0,3}?<someone>(?: [^\\s.!?;]{1,20}){0,6}? (?:too|couldn't|could not|can't|cannot|didn't|did not|don't|do not|never|weren't|always|only|forgot)",
      strength: 'likely',
      shows: 'clause',
      unless: 'make it|be (?:here|there|with us)|come|attend|ill|poorly|weather|rain',
    },
    {
      finds:
        '(?:help|helping|helped|helps) (?:himself|herself|themselves|yourselves) to (?:[^\\s.!?;]{1,15} ){0,3}?(?:money|cash|funds?|prizes?|tin|till|takings|stock|charity|collection|donations?|budget|supplies)|(?:skimmed|skimming|skims) (?:<few>)?(?:off|money|cash|funds)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:money|cash|takings|funds) (?:<few>)?(?:went|gone|disappeared|vanished) (?:<few>)?(?:into|with|after|when|while) (?:<few>)?(?:his|her|their|<Name>|<someone>)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds: 'stop (?:being|acting|behaving) (?:so|such|like) [^.!?;,]{1,50}',
      strength: 'likely',
      unless: 'on yourself|to yourself|children|pupils',
    },
    {
      finds:
        '(?:<pointed> (?:[^\\s.!?;]{1,20} ){0,3}?<someone>|(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|some of you|certain people|they|he|she|you lot)(?: [^\\s.!?;]{1,20}){0,5}? (?:has|have|had|having|with|showed|shows|shown) (?:absolutely |clearly |got |obviously |simply )*(?:no|zero) (?:idea|clue|manners|shame|respect|backbone|spine|sense|business|morals|standards|conscience|class|brains?|self-control|control)(?! (?:which|what a|how (?:much|lucky|loved|many)))',
      strength: 'firm',
      shows: 'clause',
      unless: 'i have no idea|had no idea (?:that|it|we|what)',
    },
    {
      finds:
        'too (?:busy|wrapped up) (?:<few>)?(?:gossiping|chatting|nattering|scrolling|gawping|moaning|drinking|smoking|vaping|posing|preening|shouting|arguing|looking at (?:his|her|their|your) phones?|on (?:his|her|their|your) phones?)(?: [^.!?;,]{1,40})?',
      strength: 'likely',
      shows: 'clause',
      unless: 'ducks?|birds?|hens?|chickens?',
    },
    {
      finds:
        '(?:has|have|had|having|with|got) (?:all )?the (?:\\S{1,15} )?(?:charisma|charm|brains?|brainpower|manners|memory|attention span|personality|wit|intelligence|common sense|compassion|warmth|morals|spine|backbone|tact|subtlety|iq|social skills|emotional range|organisational skills|judgement|sense) of (?:a|an|your|my)',
      strength: 'firm',
      shows: 'clause',
      unless: 'elephant',
    },
    {
      finds:
        "(?:<someone>|Mr <Name>|Mrs <Name>|Miss <Name>|Cllr <Name>|he|she|they|you)(?: [^\\s.!?;]{1,20}){0,6}? (?:cannot|can't|could not|couldn't|not to|never to|is not to|are not to) be (?:trusted|relied (?:on|upon)|left alone with)(?: [^.!?;,]{1,40})?",
      strength: 'firm',
      shows: 'clause',
      unless: 'toddler|puppy|dog|goat|custard|biscuits?|cake|chocolate',
    },
    {
      finds:
        "what (?:kind|sort|type) of (?:a )?(?:\\S{1,12} )?(?:person|people|parents?|monster|adults?|human being|mother|father|school|teacher|neighbour|individual|man|woman|owner) (?:lets?|leaves?|sends?|steals?|does|do|would|dumps?|parks?|thinks?|drives?|brings?|takes?|writes?|can't|cannot|says?|treats?|shouts?|swears?|throws?|allows?|puts?)",
      stands: true,
      strength: 'firm',
      shows: 'clause',
      unless: 'would you like|would you be|question|debate|history|story|book',
    },
    {
      finds:
        "(?:call|calls|calling) (?:himself|herself|themselves|yourself|yourselves|itself) (?:a|an|our|the)? ?(?:\\S{1,15} ?){1,3}|(?:poor|sorry|pathetic|sad|feeble) excuses? for (?:a|an)|(?:should not|shouldn't|ought not to|should never|must never) (?:be allowed|have been allowed|be let|have had) (?:<few>)?(?:near|anywhere|children|kids|out)|wouldn't trust (?:him|her|them|that)|(?:would not|wouldn't) trust (?:him|her|them|that) (?:with|to|as far)|lost the plot|off (?:his|her|their) (?:rocker|trolley|head)|a law unto (?:himself|herself|themselves)|god's gift|two short planks|not all there|nose(?:s)? in the air|waste of a (?:salary|space|seat|vote)",
      strength: 'firm',
      shows: 'clause',
      unless: 'king|queen|club|band|call themselves the (?:\\S+ )?(?:team|crew|band|choir)|book|story',
    },
    {
      finds:
        '(?:laziest|rudest|stupidest|thickest|nastiest|vilest|meanest|dumbest|dimmest|scruffiest|worst|most (?:ignorant|selfish|useless|arrogant|incompetent|unpleasant|dishonest|corrupt|self-centred|inconsiderate)) (?:[^\\s.!?;]{1,15} ){0,2}?(?:<someone>|person in|people in|man in|woman in)',
      strength: 'firm',
      shows: 'clause',
      unless: 'weather|pun|joke|villain|story|pirate',
    },
    {
      finds:
        "we (?:all |both )?know (?:exactly |perfectly well |full well )?(?:who (?:did|it was|took|stole|broke|is behind|is to blame|is responsible|you are)|who's (?:behind|to blame|responsible)|what (?:he|she|they|you) did|it (?:is|was)|it's)|you know (?:exactly |perfectly well )?(?:who you are|what you did)|caught red-handed|guilty as",
      strength: 'likely',
      shows: 'clause',
      unless:
        'thank|well done|kind|hero|star|brilliant|wonderful|lovely|love|amazing|generous|grateful|champion|detective|mystery|story|goldilocks|secret santa|won',
    },
    {
      finds:
        '(?:drug dealers?|dealing drugs|paedos?|paedophiles?|pervs?|groomers?|sex offenders?|wife beater|benefits? cheats?|con artists?|fraudsters?|crackheads?|junkies|druggies?|winos?|alkies?|dole scroungers?)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'workshop|lesson|assembly|learn|police (?:talk|visit)|training|policy|protect|safeguarding|report|scam|beware of',
    },
    {
      finds:
        '(?:<pointed> (?:[^\\s.!?;]{1,20} ){0,2}?<someone>|(?:Mr|Mrs|Miss|Ms|Dr|Cllr) <Name>|<Name> <Name>|he|she|they)(?: who [^.!?;,]{1,50}?| (?:from|at|in|of|on) [^.!?;,]{1,30}?)?,? (?:is|are|was|were) (?:such |just |a |an |complete |total |right |little |old |absolute |nasty |greedy |silly )*(?:pigs?|cow|rats?|snakes?|weasels?|toads?|worms?|witch|dinosaurs?|donkeys?|leech|leeches|vultures?|baboons?|vermin|dog)(?! (?:in|on|for|at) )',
      strength: 'firm',
      shows: 'clause',
      unless: 'dressed|costume|mask|as a|pretend|farm|zoo|played|puppet|puppy|fluffy|called|named|paint',
    },
    {
      finds:
        '(?:needs|wants|ought to have|should have) (?:his|her|their|your) (?:eyes|head|heads|ears|brain|brains|hearing|sanity) (?:tested|examined|checked|read|testing|examining|looking at)|should have gone to specsavers',
      strength: 'firm',
      shows: 'clause',
      unless: 'optician|children|your child|hearing tests? (?:are|will)|nurse',
    },
    {
      finds:
        '(?:miserable|silly|interfering|nosy|nosey|sour|bitter|stupid|grumpy|mean|spiteful|moaning|whinging|daft|fat|ugly|rude|horrible|nasty|stuck-up|jealous|evil|mad) old (?:bag|bat|cow|goat|git|trout|crone|witch|fool|fossil|man|woman|hag|crow|sod|devil|moaner)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:you|anyone|somebody|he|she|they)(?:'d| would| must| had to)(?: have to)?(?: have)? (?:be|been) (?:[^\\s.!?;,]{1,12} ){0,2}?<insult>",
      strength: 'firm',
      shows: 'clause',
      unless: 'mad (?:to miss|not to)|crazy|bonkers|barmy|drunk in|blind',
    },
    {
      finds:
        '(?:took|taken|takes|taking|borrowed|diverted|moved|siphoned|spent|kept|keeps) (?:[^\\s.!?;]{1,12} ){0,3}?(?:money|cash|funds?|takings|donations) (?:<few>)?(?:from|out of|meant for|for (?:himself|herself|themselves)|on (?:himself|herself|themselves))',
      also: '<someone>|(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor) <Name>|he|she|they',
      strength: 'firm',
      shows: 'clause',
      unless:
        'we (?:have )?(?:took|taken|kept|spent|moved)|raised|sponsor|collected|stalls?|card machine|taking (?:money|cash) (?:on|at)',
    },
  ],
}
