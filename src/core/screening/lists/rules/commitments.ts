import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  promise: phrases(`
    confirm; confirms; guarantee; guarantees; guaranteed; promise; promises; assure you; assure parents; assure everyone; assure families; assure all; assured; undertake; undertakes; pledge; pledges; vow; commit; commits; swear; our word; my word; reassure you; reassure parents; reassure families; reassure everyone; rest assured; say for certain; say with certainty; promised; commitment; you can be sure; you can be certain; make sure that every; make sure every; make sure no; ensure that every; ensure every; ensure no
  `),
  /** What a school may owe, spend, decide or be sued for. */
  weighty: phrases(`
    get into; gets into; getting into; secondary school; high school; grammar school; waiting list; paid back; repaid; repay; offered; place; places; part in; job; jobs; teaching post(s); posts; post will; redundant; redundancy; redundancies; refund(s); refunded; money back; every penny; in full; compensate; compensated; compensation; pay for; pays for; paid for; pay all; reimburse; reimbursed; cover the cost; cover the costs; foot the bill; class size(s); fees; charge; charged; charges; free; grade; grades; outstanding; good by ofsted; dismissed; sacked; disciplined; suspended; excluded; expelled;
    close; closed; closing; closure; sold; sell; new building; building will; buildings; built; finished by; completed by; extension; trust; sixth form; leaving; leave us; resign; resigned; take over; taking over; headteacher; head teacher; next head; new head; new deputy; appointed; bullied; bullying; uniform; homework; top set; set; nurse; full-time; cuts; cut; staffing; teaching assistant(s); teacher concerned; member of staff; responsibility; liability; liable; damages; laptop(s); ipad(s); tablet(s); minibus; swimming pool; pool; field; waived; waive; safe; safer; safety; unsafe; hurt; injured; sanctions; investigated; result(s); pass; results will; never happen; happen again; budget; salary; pay rise; contract; breakfast club; after-school club; wraparound;
    school dinners; free meals; transport; merge; merger; expand; one-to-one; 1:1; ehcp; support plan; scholarship; bursary; deposit; price(s); sports hall; new hall; classroom(s); new classroom; playground will; term dates; catchment; admissions; siblings; timetable; inspection; rating; phone ban; teacher next year; your teacher; your child's teacher; class teacher; same teacher; no change; change to; for ever; forever
  `),
  everyone: phrases(
    'all of year 6; all of year 5; all of our pupils; all of our children; all our pupils; all our children; every child; every pupil; every student; every family; every year; every single child; each child; each pupil; each family; all children; all pupils; all students; all families; all of you; everybody; everyone; no child; no pupil; no teacher; no one; nobody; no staff; siblings; any child; all staff; anyone who; any family; your child; your children; you',
  ),
  sure: phrases(
    'definitely; certainly; always; never; never again; ever; without fail; for certain; guaranteed; absolutely; no matter what; for sure; for ever; forever; for life; whatever happens',
  ),
  provision: phrases(`
    first choice; their first choice; choice of school; grammar school place;
    pay rise; bonus; raise; full refund; all their money; the money back; lessons free; free lessons; trips free;
    laptop(s); ipad(s); tablet(s); chromebook(s); phone(s); uniform; blazer(s); refund; money back; compensation; place; places; job(s); grade(s); free meals; free lunch; free lunches; free breakfast; free bus; free transport; free uniform; tuition; tutor; one-to-one; 1:1; teaching assistant; counsellor; nurse; bursary; scholarship; level 5; expected standard; pass; top set; same teacher; same class; smaller class; smaller classes; own teacher; full-time teacher; trip; glasses; coat; shoes; vouchers; voucher
  `),
}

const notOurs =
  "(?:cannot|can't|can not|could not|unable to|never|do not|don't) (?:<few>)?(?:promise|guarantee|confirm|commit)|not (?:able|in a position) to|(?:pupils|children|class|year \\d{1,2}|<group>|<pupil>|cubs|brownies|scouts|they|he|she|rangers|beavers) (?:<few>)?(?:promised?|pledged?|vow(?:ed)?|agreed|swore)|i promise to|promise to (?:do|be|look after|keep|try|help)|our promise (?:as|to be)|pupils pledge|hop(?:e|es|ing) (?:to|that)|aim(?:s|ing)? (?:to|is|for)|apply (?:through|to|via)|story|character|in our play|fun for|lots of fun|guaranteed (?:fun|laughs?|smiles|to make you|a warm|entertainment|giggles)|(?:promise|guarantee|promises)(?: you)? (?:\\S{1,15} ){0,3}?(?:cake|fun|laughs?|smiles|giggles|sunshine|treats?|biscuits?|sweets?|surprises?|songs?|dancing|music|refreshments|tea|coffee|a (?:warm|good|great|lovely|fantastic|wonderful|magical|memorable|fun))|as planned|as usual|if your child|if (?:we|you) (?:reach|raise|hit|get to|collect)|should be|may be|might|consultation|consulting|subject to|according to|the council(?:'s)? (?:has|have|will|admissions)"

/** A promise, an undertaking or a plan nobody has said may be told: money, places, jobs, buildings, outcomes. Dates and cake may be promised. */
export const commitments: RuleSet = {
  type: 'commitment-without-authority',
  vocabulary,
  unless: notOurs,
  rules: [
    {
      finds:
        '(?:we|i|school|governors|head|headteacher|staff|you|please|is|that)(?: [^\\s.!?;,]{1,15}){0,3}? <promise>(?: [^.!?;]{1,90}?)? <weighty>',
      strength: 'firm',
      shows: 'to the end',
      unless:
        '(?:fair|fete|show|concert|trip|match|sports day|disco|event|club|assembly|meeting|service|sale)s? (?:is|are|will|starts?|begins?|goes|has been)|places? (?:are|is) (?:still )?(?:available|limited)|(?:clos(?:e|es|ed|ing)|open(?:s|ing)?|finish(?:es)?) (?:at|on|for|early)|confirm (?:your|receipt|attendance|whether|a place|by)|e-?mail|book',
    },
    {
      finds:
        '(?:we|i|the school|<us>|governors|staff)(?: [^\\s.!?;,]{1,12}){0,2}? (?:promise|promises|guarantee|guarantees|vow|undertake|pledge|swear|assure (?:you|parents|families|everyone|all))(?: you| parents| families| everyone| to you)? (?:that )?(?!you |to (?:do|be|try|help|keep))[^.!?;]{8,100}',
      strength: 'likely',
      shows: 'to the end',
      unless:
        '(?:promise|guarantee|assure you|swear|pledge)(?: you)?(?: that)? (?:\\S{1,15} ){0,4}?(?:was|were|had|has been|have been|did|went|came)|only (?:a|take)|be back|see you|worth|not (?:to )?(?:bite|boring)|delicious|yummy|tasty|weather|hats?',
    },
    {
      cues: 'guaranteed guarantee promise settled word happens may official question ifs certain sure definite agreed',
      finds:
        "[^.!?;,]{5,120},? (?:- )?(?:guaranteed|that is (?:a|our) promise|that's (?:a|our) promise|that's settled|that is settled|that much is (?:settled|certain|sure|agreed|definite)|all agreed|no two ways about it|you have our word|we give (?:you )?our word|mark our words|that is our promise|is our promise|no ifs|no question(?= about it|[.!,]|\\s*$)|come what may|whatever happens)",
      strength: 'likely',
      shows: 'clause',
      unless: 'smiles|laugh|giggles|weather|seller|entertainment',
    },
    {
      finds: '(?:<everyone>)(?: [^\\s.!?;]{1,20}){0,5}? (?:is|are|will be) guaranteed [^.!?;]{1,60}',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds: 'rest assured (?:that )?[^.!?;]{1,90}? (?:<weighty>|<sure>)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds:
        '(?:<everyone>)(?: [^\\s.!?;]{1,20}){0,6}? (?:will|are going to|is going to|shall) (?:[^\\s.!?;]{1,15} ){0,2}?(?:get|have|be given|receive|be offered|achieve|reach|be bought|be in|go on|leave with|be provided with) (?:[^\\s.!?;]{1,20} ){0,4}?<provision>',
      strength: 'firm',
      shows: 'clause',
      unless:
        'name in|places? on the|non[- ]uniform|wear|place to (?:sit|hang)|a (?:letter|copy|certificate)|trip (?:letter|to)|uniform (?:list|sale|day)|place (?:mat|in history)',
    },
    {
      finds:
        'no(?:body| one| child| pupil| teacher| member of staff| family| teaching assistant| jobs?| posts?| teaching posts?| staff)?(?: [^\\s.!?;]{1,15}){0,4}? (?:will|shall|is going to|are going to) (?:ever |again )?(?:ever )?be (?:<few>)?(?:excluded|expelled|suspended|bullied|sacked|dismissed|made redundant|redundant|lost|cut|turned away|refused|charged|hurt|left behind|left out of|without a place|disappointed with)',
      strength: 'firm',
      shows: 'clause',
      unless: 'bulbs|lost property|left behind at',
    },
    {
      finds:
        '(?:school|we|governors|trust|<us>|academy) (?:will|shall|are going to|is going to|would|can)(?: (?:[^\\s.!?;]{1,20})){0,3}? (?:refund|compensate|reimburse|cover the (?:full )?costs?|pay (?:for|all|the|you|every|towards)|pick up the bill|foot the bill|employ|appoint|hire|accept (?:full |all )?(?:responsibility|liability|the blame)|waive|scrap|never (?:sell|close|charge|cut|allow|exclude|raise|change)|replace (?:every|any|all)|buy (?:every|each|all|a|new)|fund (?:every|all|each|a)|give (?:every|each|all) (?:child|pupil|family|student)|be getting a|be building|match any)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'pay (?:attention|tribute|respects|close)|buy (?:a|new) (?:book|books|plants?|bulbs?|balls?|equipment|paint|seeds?)|(?:raffle|sale|funds raised|money raised|proceeds|sponsor)|able to buy|towards|not be able|cannot|replace any batteries|hire (?:a|the) (?:coach|bouncy|hall|costumes)|getting a (?:visit|treat|surprise|new (?:book|pet|hamster))',
    },
    {
      finds:
        '(?:school|we|governors|there|it|they) (?:will|shall|are|is) (?:definitely|certainly|always)(?: [^\\s.!?;]{1,15}){0,5}? <weighty>',
      strength: 'likely',
      shows: 'clause',
      unless:
        'smiling|welcome|happy|remember|miss|on the (?:school )?field|free to|feel free|safe (?:journey|place to (?:share|play))|be there|be back',
    },
    {
      finds:
        '(?:we|school|governors|trust|council|<us>|staff|head)(?: [^\\s.!?;]{1,15}){0,6}? (?:at fault|to blame|our fault|legally responsible|liable|negligent|(?:full |all |legal )?(?:responsibility|liability) for)',
      strength: 'firm',
      shows: 'clause',
      unless:
        'no (?:responsibility|liability)|cannot|not (?:be )?(?:liable|responsible|accept)|take responsibility for (?:their|your|our own|looking)|pupils|children (?:take|learn)|responsibility for (?:their|your|feeding|the (?:garden|pond|plants|hens))|monitors',
    },
    {
      finds:
        'there (?:will|are going to|is going to) (?:never )?be no (?:more )?(?:[^\\s.!?;]{1,15} ){0,2}?(?:cuts|redundanc(?:y|ies)|job losses|homework|closures?|charges?|exclusions|fees|sackings|price (?:rises?|increases?)|changes? to|change to|increase)(?: [^.!?;]{1,30})?',
      strength: 'firm',
      unless:
        '(?:this|next|that|last|final|first) (?:week|weekend|half|term|friday|monday)|tonight|today|tomorrow|last week|over (?:the )?(?:half|holiday|summer|easter|christmas)|changes? to (?:the )?(?:menu|times|timetable on|pick-up|clubs)|during',
    },
    {
      finds:
        '(?:(?:Mr|Mrs|Miss|Ms|Dr) <Name>|<Name> <Name>) (?:<few>)?(?:will be|is to be|is going to be|has been chosen as|is going to become|will become|is) (?:<few>)?(?:the |our )?(?:next|new) (?:head|headteacher|head teacher|deputy|principal|chair)',
      strength: 'likely',
      shows: 'clause',
      unless: 'delighted to (?:announce|welcome)|governors (?:have|are)|pleased to announce|welcome',
    },
    {
      finds:
        '(?:Mr|Mrs|Miss|Ms|Dr) <Name> (?:will|is going to) (?:<few>)?(?:be (?:your|the|our) (?:<few>)?teacher|teach (?:<few>)?(?:year|class|<group>)|take over|have (?:<few>)?class)(?: [^\\s.!?;,]{1,15}){0,4}? (?:next (?:year|september|term)|in september|from september)',
      strength: 'likely',
      shows: 'clause',
      unless: 'letters? home|parents have been told|as announced|transition',
    },
    {
      finds:
        "(?:it has been decided|keep (?:it|this) to your(?:self|selves)|(?:just|strictly|keep (?:it|this)) between (?:you and me|us|ourselves)|between you and me|not yet (?:public|announced|official)|before it is (?:public|announced|official)|we can now reveal|ahead of the (?:official )?announcement|don't tell (?:anyone|the)|just between|before anyone else|strictly confidential|off the record|not supposed to (?:say|tell))",
      strength: 'firm',
      shows: 'clause',
      unless: 'secret santa|surprise|story',
    },
    {
      finds:
        '(?:we are|the school is|we will be|the school will be|we will|the school will|<us> (?:is|will be)) (?:<few>)?(?:joining|join|merging|merge|becoming|become|converting) (?:<some>)(?:trust|academy|federation|another school)(?: \\S{1,15}){0,3}',
      strength: 'likely',
      shows: 'clause',
      unless: '(?:academy|trust) (?:for|day|trip|match|concert)|consult',
    },
    {
      finds:
        '(?:breakfast club|after[- ]school club|clubs?|school|field|pool|sixth form|nursery|uniform|library|trips?|lunch(?:es)?|meals|places?|siblings|class sizes?|fees|music lessons?|swimming|minibus|transport|milk|fruit|it|dinners)(?: [^\\s.!?;]{1,15}){0,3}? (?:will|shall) (?:(?:always|never|definitely) (?:[^\\s.!?;]{1,15} ){0,4}?(?:free|close|closed|sold|change|get|charge|be|rise|go|have|cost|stay|exceed)|(?:stay|remain|be|keep) (?:[^\\s.!?;]{1,15} ){0,3}?(?:free|open|the same|unchanged) (?:for ever|forever|always|for good|for life|until 20\\d\\d))',
      strength: 'firm',
      shows: 'clause',
      unless:
        'forget|be the same without|be remembered|miss|welcome|proud|have a special|be loved|be open (?:from|at|to)',
    },
    {
      finds:
        '(?:governors|trust|council|leadership|head|board) (?:have|has|had) (?:secretly |already |privately |just )?(?:agreed|decided|voted) (?:to|that) (?:<some>)(?:scrap|close|sell|sack|cut|merge|axe|drop|double|expel|appoint|will)(?: [^.!?;,]{1,40})?',
      strength: 'likely',
      shows: 'clause',
      unless: 'consult|letter',
    },
    {
      finds:
        '(?:able to tell you|can tell you|can reveal|can now tell|can confirm|confirm that|to confirm)(?: that)? [^.!?;]{1,80}? (?:leaving|leaves us|redundan\\w+|sacked|dismissed|closing|joining|appointed|resign\\w*|suspended|investigated|losing|take over|taking over|lost)',
      strength: 'firm',
      shows: 'clause',
      unless: 'lost property|tooth|teeth|match|game',
    },
    {
      finds:
        '(?:building|classrooms?|hall|extension|pool|playground|block|gym|library|roof|works?|nursery)(?: [^\\s.!?;]{1,15}){0,3}? will (?:definitely|certainly|without fail) (?:<few>)?be (?:<few>)?(?:finished|completed?|ready|built|open)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:you|everyone|parents|families) will (?:<few>)?(?:definitely|certainly|always|all) (?:get|have|receive|be given) (?:<few>)?(?:your|their|a|full)? ?(?:money|refund|place|compensation)(?: \\S{1,15}){0,2}',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:I|we) can (?:promise|guarantee|assure|tell) you(?: that| now)?|that(?:'s| is) (?:our|a|my) (?:pledge|promise|guarantee|commitment|word)|we can tell you that now",
      also: '<weighty>|will|never|ever|always|best',
      strength: 'likely',
      shows: 'clause',
      unless: 'cake|fun|laugh|smiles|biscuit|surprise|weather|ice cream|delicious|tasty|more (?:news|details|soon)',
    },
    {
      finds:
        "(?:(?:won't|will not|will never) be (?:any )?(?:<few>)?(?:job losses|redundancies|cuts|closures|sackings)|(?:keep|lose|losing|save|saved|protect) (?:<few>)?(?:their|his|her|your|all|any) (?:<few>)?(?:jobs?|posts?))",
      strength: 'firm',
      shows: 'clause',
      unless: 'saved? her job lot|good job|jobs? (?:fair|list)',
    },
    {
      finds:
        '(?:any|every|each|all|anyone|everyone)(?: \\S{1,15}){1,10}? will (?:get one|get (?:it|theirs)|have one|be (?:given|offered|found|guaranteed) (?:one|a place)|be accommodated|keep their)',
      strength: 'likely',
      shows: 'clause',
      unless: 'certificate|sticker|medal|ice cream|cake|book|seed|egg|letter|treat',
    },
    {
      cues: 'pay ll we',
      finds:
        "we(?:'ll| will| shall) (?:<few>)?(?:pay for|refund|compensate|reimburse|settle all|settle any|settle every|cover) (?:<few>)?(?:every|all|any|each|the|your|it|claims?|costs?)",
      stands: true,
      strength: 'firm',
      shows: 'clause',
      unless: 'cover (?:the )?(?:maths|topic|alphabet|basics|walls|floor|tables?|ground)|pay for (?:it )?later|raffle',
    },
    {
      finds:
        '(?:money|payment|payments|deposit|deposits|fees?|cost|costs|every penny)(?: \\S{1,15}){0,6}? (?:will|shall) (?:all )?be (?:<few>)?(?:returned|refunded|repaid|reimbursed|paid back|given back)(?: in full)?',
      strength: 'slight',
      shows: 'clause',
      unless: 'by (?:friday|monday|the end)|into accounts|collected|next week|on (?:monday|friday)',
    },
    {
      finds:
        '(?:will|shall|make sure|ensure)(?: \\S{1,15}){0,6}? (?:be|is|are|gets?) (?:<few>)?(?:prosecuted|sacked|punished|expelled|fired|arrested|dismissed|struck off|permanently excluded|disciplined)',
      strength: 'firm',
      shows: 'clause',
      unless: 'story|play|cannon|kiln',
    },
    {
      finds:
        '(?:told us|told staff|told me|we hear|we understand|hear that|understand that|between ourselves|rumour|secret)(?: \\S{1,15}){0,4}? (?:is|are|will be) (?:<few>)?(?:retiring|leaving|resigning|stepping down|moving on|going)',
      strength: 'likely',
      shows: 'clause',
    },
    {
      finds:
        'we (?:will|are going to|shall) (?:definitely )?(?:be )?(?:opening|open|launching|launch|building|build|starting|adding|add|closing|close) (?:a |an |our |the )?(?:new )?(?:<few>)?(?:nursery|sixth form|pre-school|special unit|resource base|sports hall|swimming pool|classroom|classrooms|extension|sports centre|second site|campus|boarding house)',
      strength: 'slight',
      shows: 'clause',
    },
    {
      finds: '(?:the school|we|<us>|governors|this school) (?:will|shall) never (?:[^.!?;]{1,60})',
      strength: 'likely',
      shows: 'clause',
      unless:
        'forget|be the same|tire|stop learning|ask (?:your|for|you)|guess|get tired|know|see|look|need|have to|had|send|share|contact|message|ask',
    },
    {
      finds:
        "(?:we|school|governors|it|there) (?:will|'ll|are|is) definitely (?:<few>)?(?:get|getting|be|have|having|open|build|go ahead|happen|finish|pass|win|employ|keep)(?: \\S{1,20}){0,6}",
      strength: 'slight',
      shows: 'clause',
      unless: 'back|be there|fun|again',
    },
    {
      finds: '(?:take|takes|accept|accepts|taking) (?:full|complete|total|all) responsibility',
      strength: 'firm',
      shows: 'clause',
      unless: 'pupils|children|their (?:own )?(?:actions|learning)|class|year \\d',
    },
    {
      finds:
        '(?:results|grades|scores)(?: \\S{1,12}){0,3}? will be (?:the )?(?:<few>)?(?:best|better|highest|top|outstanding|above)|(?:will|to) be (?:rated|judged|graded) (?:<few>)?(?:outstanding|good)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:no|never)(?: be| have| take| go)? (?:more than|above|over) \\d+ (?:<few>)?(?:in|to|per) (?:a|each|every|any) class|class(?:es)? (?:of|will be) (?:<few>)?(?:no more than|never more than|under) \\d+',
      strength: 'likely',
      shows: 'clause',
    },
    {
      finds:
        '(?:school|we|<us>|nursery|club|library|pool)(?: \\S{1,10}){0,2}? (?:will|shall|is going to) (?:<few>)?(?:stay|remain|keep) (?:<few>)?(?:open|independent|free|the same)(?: \\S{1,12}){0,3}? (?:whatever|no matter|for ever|forever|always|for good|come what may|regardless)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:we|school|<us>|children|pupils|you)(?:'ll| will| are going to| is going to| are)(?: \\S{1,10}){0,2}? (?:have|get|getting|be getting) (?:a|an|our|their|your|two|three) (?:new |brand new |bigger |better )?(?:\\S{1,15} ){0,2}?(?:swimming pool|pool|sports hall|hall|building|classroom|classrooms|minibus|playground|library|nursery|canteen|kitchen|astro|field|block|science lab|car park)",
      strength: 'slight',
      shows: 'clause',
    },
    {
      finds: '[^.!?;]{8,120},? (?:we|I) (?:promise|guarantee|swear|vow)(?: you)?(?=[.!]|\\s*$)',
      stands: true,
      also: '<weighty>|<sure>|will',
      strength: 'likely',
      shows: 'clause',
      unless:
        'cake|fun|funny|bite|biscuit|laugh|tasty|delicious|weather|rain|sun|be quick|be short|be gentle|hurt|embarrass|singing|dance|sing',
    },
    {
      finds: 'we (?:hereby )?(?:undertake|agree|promise|commit) (?:to|that) [^.!?;]{3,90}',
      also: 'undertake|hereby',
      strength: 'firm',
    },
    {
      finds:
        "(?:it's|it is|that's|that is|and that's|this is) (?:now )?(?:definite|official|settled|certain|a fact|guaranteed)|no chance of|you can count on it|no (?:doubt|question) about it|make no mistake|set in stone",
      also: '<weighty>|staying|nursery|school|build|built',
      strength: 'likely',
      shows: 'clause',
      unless: 'summer|spring|winter|favourite|cutest|cake|official photo|rain|snow|sunshine|officially',
    },
    {
      finds:
        '(?:absolutely )?no (?:more )?(?:redundancies|job losses|cuts|closures|exclusions|fees|price rises|changes to)(?: [^.!?;,]{1,40})?',
      also: 'absolutely|definitely|official|promise|guarantee|ever|this year|next year|will be|there are',
      strength: 'likely',
      unless: 'petition|campaign|say no|short ?cuts|paper cuts',
    },
    {
      finds:
        '(?:we|governors|the school|head) (?:are going to|will|shall|are about to|have decided to|intend to) (?:<few>)?(?:sack|fire|dismiss|prosecute|sue|expel|ban|axe|make .{1,20} redundant)(?: [^.!?;,]{1,40})?',
      strength: 'firm',
      unless: 'sack race|fire up|fire the (?:cannon|kiln|pots|clay)|ban (?:plastic|single)|story|play',
    },
    {
      finds:
        '(?:year \\d{1,2}|<group>|all (?:of )?(?:our|the)?|every(?:one)?|our|your)(?: [^\\s.!?;]{1,12}){0,5}? will (?:all )?(?:pass|get (?:full marks|a grade|top grades|a \\d)|achieve (?:a|the)|reach the expected|be above average|get into)(?: [^.!?;,]{1,40})?',
      strength: 'likely',
      unless:
        'pass (?:the|by|through|round|our|along|on|over|under)|co-op|get into (?:groups|pairs|teams|costume|character|the spirit|their)',
    },
    {
      finds:
        '(?:every|each|all) (?:\\S{1,12} )?(?:child|children|pupils?|family|families)(?: \\S{1,12}){0,2}? (?:gets?|receives?|has|have|goes|go) (?:<few>)?(?:a )?(?:free|guaranteed)(?: [^.!?;]{1,40})',
      strength: 'likely',
      shows: 'clause',
      unless: 'free (?:time|play|choice)|sticker|book from|fruit|milk|ice cream|bulb|seed|world book',
    },
    {
      finds:
        '(?:we|school|governors|head|headteacher|trust) (?:hereby |have |has |will |now )?agree(?:d)? to (?:<few>)?(?:pay|refund|compensate|cover|build|give|employ|buy|settle)(?: [^.!?;,]{1,50})?',
      strength: 'likely',
    },
    {
      finds:
        '(?:council|trust|government|governors|pta|school|diocese) will (?:<few>)?(?:build|buy|give|fund|pay for) (?:us |the school |every |all )(?:[^.!?;,]{1,40})',
      strength: 'slight',
      shows: 'clause',
    },
    {
      finds:
        '(?:Mr|Mrs|Miss|Ms|Dr) <Name> will (?:be back|return|be away|be off|not be back|not return|leave|be leaving)(?: [^.!?;]{1,60})',
      also: 'confirm|promise|definitely|after (?:his|her)',
      strength: 'likely',
      shows: 'clause',
    },
    {
      finds:
        '(?:will|shall|going to|is to|are to|has decided|have decided|decided)(?: [^\\s.!?;]{1,15}){0,6}? (?:compensated|compensate|reimbursed|reimburse|upheld|prosecuted|sacked|dismissed|merge|merged|merging|abolished|abolish|scrapped|scrap|made redundant|lose (?:their|his|her|your) jobs?|sue|sued|a pay rise|refunded in full|fully refunded)',
      strength: 'likely',
      shows: 'clause',
      unless:
        'story|play|tudor|roman|slavery|1[5-9]\\d\\d|parliament|if your|merge (?:two|the|files|pictures)|scrapbook|scrap (?:paper|book|metal)',
    },
    {
      finds:
        "(?:it has been|it's been|it was|has been|have) (?:now |just )?(?:agreed|decided|settled|confirmed) that [^.!?;]{5,90}",
      strength: 'likely',
      unless:
        'fair|fete|show|concert|sports day|disco|assembly|trip|weather|dates?|club|pupils|children have|year \\d+ (?:have|has) decided|class',
    },
    {
      finds:
        '(?:we|school|governors|head|council|trust) will (?:<few>)?(?:make sure|ensure|see to it)(?: that)? (?:your|every|all|no|nobody|each|they|it)[^.!?;]{3,80}',
      also: '<weighty>|<sure>|gets? into|grammar',
      strength: 'likely',
      shows: 'clause',
      unless: 'turn|chance|sun ?cream|coat|water|safe(?:ly)? (?:home|back)|stay safe|wash',
    },
    {
      finds: 'will be free (?:for|to) (?:everyone|all|every|everybody|you)(?: [^.!?;]{0,30})?',
      strength: 'slight',
      shows: 'clause',
    },
    {
      finds:
        '(?:council|trust|pta|governors|government|diocese|academy) will (?:be )?(?:pay|paying|pays|fund|funding|buy|buying|build|building|cover|covering)(?: for)?(?: [^.!?;]{1,40})',
      strength: 'slight',
      shows: 'clause',
      unless: 'bus|road|path|crossing|playground balls|with the money raised',
    },
    {
      finds:
        "(?:your|every|each|any) child(?:'s)? place(?: \\S{1,12}){0,2}? (?:is|will be) (?:<few>)?(?:safe|secure|guaranteed|assured|held|yours)(?: [^.!?;]{0,40})?",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:parents|families|everyone|everybody|you|all|anyone)(?: [^\\s.!?;]{1,15}){0,8}? will (?:all )?be (?:<few>)?(?:paid back|repaid|reimbursed|compensated|refunded)(?: in full)?',
      strength: 'likely',
      shows: 'clause',
      unless: 'if your|if the trip is cancelled by|into accounts',
    },
    {
      finds:
        "(?:there )?(?:will|'ll|shall|is going to|are going to|is to) (?:[^\\s.!?;]{1,15} ){0,8}?(?:places?|jobs?|posts?|refund|compensation|bursary|voucher|laptop|grades?|class sizes?|fees?|charges?) (?:for|at|to) (?:every|each|all|any|nobody|no one|everyone|everybody)",
      strength: 'likely',
      shows: 'clause',
      unless:
        'to (?:sit|hang|put|eat|play|park)|bbq|stall|gate|at the (?:table|door|gate)|pay at|jobs for everyone (?:to|on|at)|spare places',
    },
    {
      finds:
        '(?:nobody|no one|no (?:[^\\s.!?;]{1,15} ){0,2}?(?:child|pupil|teacher|assistants?|member of staff|family|parent|cook|cleaner)|none of (?:our|the|you))(?: [^\\s.!?;]{1,15}){0,3}? (?:will|shall|is going to|are going to|need) (?:ever |have to )?(?:<few>)?(?:lose|losing|pay|be asked to pay|be out of pocket|be made|go without|miss out on a place|be moved|be held back|fail|be blamed|be reported)(?: [^.!?;,]{1,60})?',
      strength: 'likely',
      shows: 'clause',
      unless: 'lose (?:their way|heart|sleep|a hat|count)|lunch|hungry|cake|fail to|pay (?:for )?(?:more|attention)',
    },
    {
      finds:
        "(?:make up|cover|meet|absorb|pay|swallow) (?:the|any|all) (?:<few>)?(?:difference|shortfall|loss(?:es)?|deficit|gap|bill|excess)|pick(?:s|ing)? up the (?:tab|bill)|foot(?:s|ing)? the bill|no questions asked|out of (?:our|school|the school's) (?:own )?(?:funds|budget|pocket)",
      also: "will|shall|'ll|promise|guarantee|going to|we|school",
      strength: 'likely',
      shows: 'clause',
      unless: 'lost property|pta (?:raised|paid)|sponsor|thank you|kindly',
    },
    {
      finds:
        '(?:will|is going to|is to|are to|shall) be (?:<few>)?(?:made|named|promoted to|appointed|our next|your next|the next|replaced|stepping up to|taking over|taking my place|succeed)(?: \\S{1,12}){0,3}? (?:head|headteacher|deputy|principal|chair|headship|job|role|leader|senco|as)',
      strength: 'likely',
      shows: 'clause',
      unless:
        'head (?:boy|girl|pupil|student)|house captain|story|play|kings?|queens?|leader board|pupil leader|governors (?:have|are)|announced by',
    },
    {
      finds:
        "(?:while|as long as|for as long as|so long as|until the day) (?:i|we)(?:'m|'re|'ve| am| are| have| run| lead| work| draw)(?: [^.!?;,]{1,40})?",
      also: "will|'ll|shall|never|nobody|no one|no (?!longer)|always|free",
      strength: 'likely',
      shows: 'clause',
      unless: 'stocks? last|weather|waiting|if you|sunshine',
    },
    {
      finds:
        '(?:Mr|Mrs|Miss|Ms|Dr) <Name> (?:<few>)?(?:got|get|gets|getting|given|offered|landed|won|lost|losing|accepted|turned down) (?:the|a|his|her|our) (?:[^\\s.!?;,]{1,15} ){0,3}?(?:job|post|headship|role|contract|promotion|position)|(?:you heard it|hear it|heard it) here first',
      strength: 'likely',
      shows: 'clause',
      unless:
        'governors (?:have|are)|delighted to (?:announce|welcome)|pleased to announce|role (?:of|in|as)|lead role|part of|panto|play|weather|champion',
    },
  ],
}
