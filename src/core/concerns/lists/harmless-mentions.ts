// How somebody who would read a report may stand in its words without being accused of anything. `¤` is one of them.

/** Words of a deed towards a child or a colleague: beside these nothing that was said or asked is harmless. */
const deed =
  "(?:nudes?|naked|undress\\w*|underwear|knickers|bra|bikini|topless|sex\\w*|kiss\\w*|touch\\w*|cuddl\\w*|strok\\w*|bab[ey]s?|pics?|(?:pictures?|photos?|images?|videos?) of (?:her|him|my|me|them|us)\\w*|(?:send|show) (?:him|her) (?!(?:it|them|this|the|any|all|what|copies|screenshots)\\b)|selfies?|secrets?|snap\\w*|not to tell|don't tell|keep (?:\\w+ )?(?:quiet|secret)|delet(?:e|ing) (?:(?:the|our|my|her|his|all|of|these|those|any) )*(?:messages|chats?|texts|photos?|pictures?|videos?|e-?mails?|records?|logs?|notes?|footage|files?|evidence|everything|screenshots?|cctv)|(?:his|her) (?:house|car|flat|bed\\w*|place)|(?:late )?at night|every night|porn\\w*|flirt\\w*|(?:he|she) (?:loves?|fancie[sd]|likes) (?:me|him|her|us|them)|(?:videos?|photos?|pictures?|films?) of (?:women|men|girls|boys|children|kids|other)|meet (?:him|her|up)|messag(?:es|ed|ing) (?:my|our|a|her|him|me|girls|boys|pupils|children|kids)|favou?rite|special|gifts?|presents?|vodka|alcohol|wine|beer|drugs?|weed|vapes?|cigarettes?|drunk|money|a phone|a lift|lifts|(?:his|her) number|kill|hurt|bedroom|webcam|(?:take|took|taking) off|pants|if (?:i|she|he) (?:sent|sends?|told|tells?|did|do|does)|only if|or else|between us|lie|hide|destroy|say nothing|gorgeous|beautiful|hot|fit)"
const noDeed = `(?!(?:(?!\\b(?:about|that|because|after|when|who|which|what)\\b)[^¤:])*\\b${deed}\\b)`
/** Whom somebody at a school speaks to about what was told. */
const tellers =
  '(?:(?:to |with )?(?:me|us|him|her(?= (?:that|to|about|off|it|not|if|and|but|in|on|at|he|she|they|what|why|how|for|so|again|back|there|straight|yesterday|today|last|this|then)\\b|$|[,:-])|them|you|staff|(?:the|all|both|those|these|his|her|their|my|our|some) (?:\\w+ )?(?:police|parents?|famil(?:y|ies)|council|class|staff|pupils?|children|kids|school|lado|teachers?|ta|governors?|mum|dad|mother|father|husband|wife|partner|press|paper|platform|office|boys?|girls?|lads?|team|sender|caller|year \\w+|colleagues?)|social (?:care|services|workers?)|police|childline|ofsted|home|my (?:mum|dad|mother|father|parents|husband|wife|partner|nan|carer)|¤))'
const often =
  '(?:(?:also|just|already|now|even|only|then|still|always|both|all|twice|since|recently|quickly|kindly|immediately|rightly|simply|herself|himself|again|today|yesterday|later|really|very|so|too|finally|apparently|currently|absolutely|straight|personally|clearly|never|not|at least|at once) )*'
const is =
  "(?:is|was|are|were|'s|(?:has|have|had|'s) (?:(?:both|all|already|now|not|also|never|just|since) )*been|will be|would be|'ll be|may be|might be|should be|must be|needs to be|ought to be|being|be|been|got|seems?|seemed|looks?|sounded|sounds)"
const has = "(?:(?:has|have|had|'s|'ve|'d|is|was|are|were) )?"

const speaking =
  '(?!told (?:(?:all|some|other|many) |the (?:\\w+ )?(?:parents|families|class|children|kids|pupils|boys?|girls?)\\b))(?:told|tells?|telling|asked|asks|asking|rang|rings?|rung|phon(?:ed|es|ing)|call(?:ed|s|ing)(?= (?:us|me|him|her|them) (?:in|back|about|to (?:say|ask|tell|her|his|the)|at|on|this|that (?:day|evening|night)|yesterday|today|and)\\b| (?:us|me|him|her|them)(?:$|,)| (?:the|my|his|her|home|police|social|both))|e-?mail(?:ed|s|ing)|contact(?:ed|s|ing)|inform(?:ed|s|ing)|warn(?:ed|s|ing)|spoken?|speaks?|speaking|talk(?:ed|s|ing)|met|meets?|meeting|visit(?:ed|s|ing)|answer(?:ed|s|ing)|show(?:ed|n|s)|remind(?:ed|s)|reassured|thanked|supported|supports|help(?:ed|s|ing)|interviewed|invited|listen(?:ed|s)|apologi[sz]ed|wrote|written)'
const sayingOrKnowing =
  '(?:finds? out|arranged|organi[sz]ed|offered|set up (?:a|an) (?:meeting|call|appointment)|sa(?:y|ys|id|ying)|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)|advis(?:e|es|ed|ing)|promis(?:e|es|ed)|confirm(?:s|ed)?|explain(?:s|ed)?|announc(?:es|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|remind(?:s|ed)|apologi[sz](?:es|ed)|agree(?:s|d)?|know(?:s|n)?(?! (?:my|her|his|our) (?:password|pin|address|number|snap|insta|secret))|knew|understands?|understood|thinks?|thought|believes?|believed|feels? (?:that|it|we|this)|felt (?:that|it|we|this)|decid(?:es|ed)|wonders?|wondered|hopes?|hoped|insists?|insisted|reckons|assured|mentioned|(?:spoke|spoken|speaks|talk(?:s|ed)) (?:about|on) (?:(?:mobile )?phones|online safety|e-?safety|kindness|(?:cyber ?)?bullying|feelings|respect|screen time|social media|the internet|safety|gaming|being kind|it|this)|do(?:es|ing)? (?:her|his|their) (?:best|job)|investigat(?:es|ed|ing)|deal(?:s|t|ing) with|handl(?:es|ed|ing)|look(?:s|ed|ing) (?:into|at) (?:it|this|the (?:matter|complaint|post|page|account|screenshots?))|check(?:s|ed|ing)|review(?:s|ed|ing)|recorded|logged|reported|reports?|referred|passed (?:it|this)|raised|sort(?:s|ed|ing) (?:it|this|out)|follow(?:ed|ing) (?:it|this) up|acted|apologised|responded|wants? (?:to|me|us|it|this|a|the)|wanted (?:to|me|us|it|this|a|the)|need(?:s|ed)? (?:to|a|the)|asked (?:for|that|if|whether|about|to)|asks? (?:for|that|if|whether|about|to)|read(?:s)?|let (?:me|us) (?:know|have|go|take|use|post|leave)|allow(?:s|ed)|approv(?:es|ed)|sign(?:s|ed)|authori[sz](?:es|ed)|gave|gives?|given|granted|banned|blocked|suspended|excluded|removed|confiscated|stopped|closed|locked|took (?:it|this|the|them|notes|my|advice|over|action|down|away)|has taken|takes? (?:it|this|the (?:phone|matter|register|assembly)|assembl\\w+|notes|over|action)|brought in|called (?:in|off|an? (?:\\w+ )?(?:meetings?|assembly|halt|conference|lockdown|governors))|held (?:a|an)|did (?:a|an) (?:assembly|talk)|chairs?|teaches|taught|runs? (?:the (?:school|meeting|assembly)|assembly)|works?|start(?:s|ed) (?:in|at|on|last|here|this|next)|left (?:in|at|on|last|the|us|for|early|school)|leaves (?:at|in|on|us|the school|this|next)|retire[sd]|arriv(?:es|ed)|came|comes|went|goes|walked|attend(?:s|ed)|made (?:a|an) (?:note|record|referral|statement|announcement|appointment)|had (?:a|an) (?:meeting|word|talk|chat with (?:him|her|them|the)|look)|has (?:it|this|the (?:screenshots?|evidence|details|letter|form))|has (?:a )?(?:copy|copies)|keeps? (?:a|the) (?:record|log|note|copy|key)s?|keeps (?:saying|telling us|promising|putting it off)|saw (?:it|this|that|the (?:post|page|comment|screenshots?)|what)|seen (?:it|this|that|the|what|them)|found (?:it|this|out|the (?:post|page|account))|noticed|spotted|heard|received|opened (?:it|the (?:email|letter|post))|printed|sent (?:a|an|out|home|round|us|me|him|home|the|all|everyone|everybody|it|this|her|them)? ?(?:a |an |the |us |out |home |parents |all )*(?:letter|newsletter|e-?mail to (?:all|parents|staff|families)|reply|response|statement|survey|reminder|apology|home|to (?:me|the police|the council))|put out (?:a|an) (?:letter|statement|message)|posted (?:a|the|our) (?:reminder|notice|newsletter|statement|photo of the (?:new|sports|play)\\w*)|welcomed|opens? (?:this|the) (?:mailbox|inbox|post|letters?|mail)|is the (?:one|person) (?:to|you|we|i|who (?:deals|handles|told|said|helped|found|reads)))'
const state =
  '(?:aware|made aware|told|informed|asked(?! for)|e-?mailed|rung|phoned|notified|alerted|shown|consulted|contacted|copied|involved(?! with)|thanked|updated|briefed|given|sent (?:this|it|a copy|the)|away|off (?:sick|ill|work|today|this|until|on)\\b|off(?=$|[,.])|ill|sick|poorly|absent|out(?! with)|busy|in (?:a |the )?(?:meeting|office|assembly|school)|at (?:a |the )?(?:meeting|conference|training|hospital|another school)|on (?:leave|holiday|a course|maternity|a trip|annual leave|sick leave|long term|paternity|jury|training|the (?:gate|trip|phone))|unavailable|not (?:in|here|there|available)|in (?:today|on)|retir\\w+|leaving|new\\b|(?:kind|lovely|great|brilliant|helpful|supportive|fantastic|excellent|good|nice|amazing|wonderful|useless|hopeless|rubbish|dreadful)\\b(?! (?:to|with|at|for) (?:my|the|her|his|girls|boys|some))|upset|worried|concerned(?! with)|furious|cross\\b|angry|happy|fine\\b|pleased|sad\\b|shocked|sorry|dealing|handling|investigating|looking (?:into|at (?:it|this))|sorting|going to (?:look|ring|speak|call|deal|talk|investigate|sort|tell|contact|see|check|write to (?:all|the)|hold|find)|waiting|right\\b|in charge|responsible(?! for (?:it|this|these|sending|posting))|called (?:a|an|names|fat|useless|stupid)|mocked|insulted|abused|threatened|impersonated|tagged|accused|named|blamed|slagged|attacked|targeted|bullied|harassed|criticised|quoted|mentioned|our|my line)'
/** Nothing was done: who did not act is asked of another rule, for its own kind of report. */
const notActing =
  "(?:(?:did|done|does|doing|do|has done|is doing) (?:absolutely |about |next to )*nothing|(?:didn'?t|did not|didnt|hasn'?t|has not|hasnt|haven'?t|have not|won'?t|will not|wont|wouldn'?t|would not|doesn'?t|does not|doesnt|don'?t|isn'?t|is not|wasn'?t|was not|can'?t|cannot|couldn'?t|could not|never|nor|not|no longer|refus(?:ed|es)|fail(?:ed|s)|declined)(?: (?:even|really|yet|been|to|ever|seem|seemed|want|wanted|have|had|be|got|bother|bothered|manage|managed|properly|once|actually|still|always))* (?:do|did|done|doing|act(?:ed)?|reply|replied|respond(?:ed)?|answer(?:ed)?|listen(?:ed|ing)?|believed?|help(?:ed|ing)?|taken?|took|taking it|deal\\w*|dealt|know\\w*|see|seen|saw|come|came|get back|got back|ring|rung|rang|call(?:ed)? (?:me|us|back)|cared?|interested|bothered|aware|told|tell|ask(?:ed)? (?:me|us)|inform\\w*|read|look\\w*|investigat\\w*|report\\w*|here|in\\b|available|involved|mention\\w*|given?|gave|agreed?|happy|sure|allow\\w*|say|said|approved?|sign(?:ed)?|speak|spoken|spoke|sort\\w*|going to do|think|thought|notice\\w*|hear\\w*|find|found|remember|met|there|been (?:told|informed|back))\\b|ignor(?:ed|es|ing)(?: (?:it|me|us|my|this|the)|$)|brush(?:ed|es) (?:it|me|us)|dismiss(?:ed|es) (?:it|me|us|my)|shrugg\\w+)"
const modal = `(?:will|would|should|could|can|may|might|must|shall|needs? to|ought to|has to|have to|had to|is to|'ll|'d|does|do|did|to) ${often}(?:know|see|be (?:told|aware|informed|asked|shown|involved|able|in touch|given|dealing|sent|contacted|notified|there|here|back|away)|deal|decide|want|need|read|look|check|help|say|tell ${tellers}|speak to ${tellers}|talk to ${tellers}|contact|ring|call (?:me|us|you|back|the)|e-?mail (?:me|us|you)|inform|act|do (?:something|anything|more|it|nothing|about)|do$|take (?:it|this|action|over)|handle|investigate|respond|reply|answer|get (?:back|in touch|involved|this|it)|come|agree|allow|approve|sign|think|understand|make (?:sure|a)|find|hear|sort|step in|keep (?:a|the) (?:record|log|note|copy)|open|receive|have (?:a (?:copy|word|look)|this|it|been told|seen|known)|ask (?:me|us|them|the|for)|let (?:me|us)|believe|listen|write to (?:all|me|us|the)|stop (?:it|this|them|him|the)|remove|block|ban|punish|support|give|meet (?:me|us|them|the)|send (?:a|an|out|home) (?:letter|reminder|newsletter|text to)|hold|visit|report|refer|pass)\\b${noDeed}`

/** After the mention, from its end: what they said, know, did rightly, or left undone. */
export const harmlessAfter: readonly RegExp[] = [
  new RegExp(`^(?:,)? ?${has}${often}${speaking} ${tellers}(?=$|\\W)${noDeed}`),
  new RegExp(`^(?:,)? ?(?:,? who )?${has}${often}${sayingOrKnowing}(?=$|\\W)${noDeed}`),
  new RegExp(`^(?:,)? ?(?:,? who )?${is} ${often}${state}(?=$|\\W)`),
  new RegExp(`^(?:,)? ?(?:,? who )?${has}${often}${notActing}`),
  new RegExp(`^(?:,)? ?(?:,? who )?${modal}`),
  /^ and (?:i|we|me|us)\b(?: both)? (?:spoke|met|agreed|are|were|have (?:spoken|met|agreed|talked)|had|talked|discussed|know|will|think|decided|looked)/,
  /^(?: ?'?s'?|') (?:\w+ )?(?:office|assembly|assemblies|letter|newsletter|pa|secretary|door|desk|permission|leave|consent|response|reply|answer|decision|advice|instructions?|report|award|list|meeting|study|speech|statement|policy|welcome(?: post)?|approval|agreement|attention|request|orders|say-so|view|opinion|job|role|post\b(?! (?:of|about|on|says|calls|with))|pay|name|face|signature|blog|message to (?:parents|families|all)|email to (?:parents|families|all)|knowledge|day off|birthday|(?:e-?mail|message|text) (?:sa(?:id|ys)|told|asked|to (?:all )?(?:parents|families|staff|us))|noticeboard|bulletin|briefing|class|classroom|form|tutor group|group(?! chat)|year (?:group|\d+)|lessons?|room|team|club)\b/,
  /^ (?:office|assembly|pa|secretary|team meeting)\b/,
  /^(?:'s|s) (?:home|house|postal) address\b/,
  /^ would (?:never|not) (?:have )?(?:put up with|stood for|stand for|allow(?:ed)?|tolerated?)\b/,
  /^ here\b/,
  /^(?:,)? (?:please|for (?:information|action)|only)$/,
]

/** Before the mention: they were told, asked or shown; the teller is that person; somebody else is to be told. */
const turnedTo =
  "(?:told|tell|tells|telling|asked|ask|asks|asking|e-?mail(?:ed|ing)?|ring|ringing|rang|rung|phon(?:e|ed|ing)|call(?:ed|ing)?|inform(?:ed|ing)?|notif(?:y|ied|ying)|contact(?:ed|ing)?|alert(?:ed|ing)?|warn(?:ed|ing)?|thank(?:ed|ing)?|thanks to|show(?:n|ed|ing)?|copied in|copying in|copy in|cc|cc'd|involv(?:e|ed|ing)|consult(?:ed|ing)?|fetch(?:ed)?|updat(?:e|ed|ing)|brief(?:ed)?|remind(?:ed)?|invited|interrupt(?:ed)?|(?:i|we)(?:'ve| have|'d| had)? (?:\\w+ )?(?:visited|messaged|texted))"
const thing =
  '(?:it|this|that|them|these|those|everything|(?:the |a |an |my |our |all |some |her |his |their |copies of |)?(?:\\w+ )?(?:screenshots?|emails?|letters?|links?|evidence|reports?|cop(?:y|ies)|complaints?|forms?|details|notes?|concerns?|matter|phones?|device|laptop|ipad|pages?|posts?|accounts?|comments?|messages?|chats?|print ?outs?|usb|names?))'
const turnedToThem = `(?:(?:spoke|spoken|speak(?:ing|s)?|talk(?:ed|ing)?|wrote|written|write|writing|complain(?:ed|ing)?|went|go|gone|going|turn(?:ed)?|apologi[sz]\\w*|disclos\\w+|listen(?:ed)?|known|due|report(?:ed|ing)?|refer(?:red)?|answers?|escalat\\w+|appeal\\w*)(?: (?:straight|directly|again|back|privately|twice|about ${thing}|${thing}|yesterday|today|in person))* (?:to|with)|(?:report(?:ed|ing)?|sa(?:id|y)|e-?mail\\w*|print\\w*|pass(?:ed|ing)?|hand(?:ed|ing)?|gave|given?|giving|forward(?:ed|ing)?|refer(?:red)?|mention(?:ed|ing)?|explain(?:ed)?|brought|bring|taken?|took|send|sent|sending|show(?:ed|n|ing)?|rais(?:e|ed)|escalat\\w+|addressed|repeat(?:ed)?|copied|leave|left|share[d]?|discuss(?:ed|ing)?|disclos\\w+|logg\\w+|record\\w*) (?:all )?${thing}(?: (?:straight|directly|over|on|up|back|in|off|about \\w+))* (?:to|with)|(?:letter|email|note|complaint|report|word|message|call|visit|question|copy|referral) (?:to|for|with)|(?:meeting|appointment|conversation|in touch|phone call|a word|had a chat|check(?:ed)?|agreed|left|raise[d]?|interview|talk) with)`
const from =
  '(?:permission|leave|advice|an? (?:\\w+ )?(?:reply|answer|response|apology|letter|newsletter|invitation)|the (?:reply|answer|response|letter|newsletter)|support|approval|go-ahead|agreement|instructions?|consent|(?:hear|heard|back|nothing|anything|reply|replied|help|orders|ok|okay|feedback)) (?:back )?(?:of|from|by)'
const by =
  '(?:told(?: off)?|asked|advised|informed|dealt with|signed|agreed|approved|authori[sz]ed|allowed|checked|invited|led|chaired|run|handled|investigated|reassured|supported|followed up|answered|confiscated|taken away|suspended|excluded|given (?:permission|leave|a \\w+)|seen|reported|raised|looked at|read|opened|interviewed|spoken to|sorted|set up) (?:\\w+ )?by'
const asThemselves =
  "(?:\\b(?:i am|i'm|im|we are|i work as|i act as|i write as|acting as|(?:^|[,;:] ?|and |\\bhere )as|i was(?: also| then)?)(?: only| also| both| just| here)?|^(?:(?:dear|hello|hi|to|for|fao|f\\.a\\.o|attn|cc|signed|from|hello to|good morning|good evening|message (?:for|to)|(?:for )?the attention of|letter (?:for|to)|note (?:for|to)|private and confidential)[:,]? ?)|(?:for the attention of|fao|attn|regards|sincerely|signed|many thanks|thank you)[:,]?|dear)"
const besides =
  "(?:instead of|without|rather than|apart from|as well as|in front of|behind the back of|on behalf of|at the request of|in place of|deputy to|assistant to|pa to|secretary to|waiting (?:for|on)|wait for|asked for|ask for|looking for|grateful to|thanks to|is it the|(?:is|was) there|who is|who's|know who|outside|near|contact details (?:for|of)|number (?:for|of)|on the line for|reports? to|answers? to|up to|responsible to|faith in|trust in|like|than|sat with|belongs to|decision for|matter for|job for|one for|line to|over to|sits? next to|sitting next to)"
const wanted =
  "(?:want|wants|wanted|need|needs|would like|i'd like|expect|hope|hoping|trust|rely on|relying on|suppose|think|thought|believe|i'm sure|please (?:let|make sure|ask|have)|let|lets|letting|make sure|have|wish|glad)"
const asks =
  '(?:^|[,;:] ?|\\b(?:and|but|or|if|whether|when|so|what|why|how|where|because) )(?:does|do|did|can|could|should|will|would|shall|may|has|is|was|what (?:does|did|do|has)|why (?:does|did|has))'

/** They were told, asked, shown or answered: who is turned to may still have done what is told after it. */
export const turnedToBefore: readonly RegExp[] = [
  new RegExp(`(?:^|\\W)${turnedTo}(?: (?:both|also|even|then|already|only|just|straight|either|again|up))*$`),
  new RegExp(`(?:^|\\W)${turnedToThem}$`),
  new RegExp(`(?:^|\\W)${from}$`),
  new RegExp(`(?:^|\\W)${by}$`),
]

export const harmlessBefore: readonly RegExp[] = [
  ...turnedToBefore,
  new RegExp(`(?:^|\\W)${asThemselves}$`),
  new RegExp(`(?:^|\\W)${besides}$`),
  /(?:^|,|\bbut|\bit's|\bit is|\bit was|\bwas|\bis) not$/,
]

/** Before the mention, where what comes after must begin so: “I want the head to know”, “does the head know”. */
export const harmlessTogether: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(`(?:^|\\W)${wanted}$`),
    new RegExp(
      `^ (?:to |has |have |is |was |can |will |already |should )*(?:know|see|have|deal|decide|read|ring|call|look|help|act|be|speak to|contact|told|informed|aware|involved|do something|do anything|take|step|hear|stop it|sort)\\b${noDeed}`,
    ),
  ],
  [
    new RegExp(`${asks}$`),
    /^ (?:already |even |also |not |really |ever |please )*(?:know|see|need|want|have to|think|deal|decide|read|ring|call|look|help|act|be told|aware|told|been told|in\b|available|allow|agree|say|do about|doing about|care|get|going to do|back)\b/,
  ],
  [
    /(?:^|\W)(?:i|we)(?:'ve| have|'d| had)? (?:\w+ )?(?:saw|see|seen|met|visited)$/,
    /^(?:$| (?:about|on|at|this|yesterday|today|to|last|in))/,
  ],
  [
    /\b(?:under|below|beneath|repl\w+ to|comment\w* on|comments? (?:left )?(?:on|under))$/,
    /^'s (?:\w+ )?(?:videos?|posts?|page|photos?|message)\b/,
  ],
  [/(?:^|\W)(?:saw|see|seeing)$/, /^ (?:about (?:it|this)|to (?:report|complain|say|tell))/],
]

/** They are whom it was done to: mocked, insulted, threatened, pretended to be. */
export const doneToThemBefore: readonly RegExp[] = [
  /\b(?:called|calls|calling|call|mock(?:ed|ing|s)?|insult\w*|slagg?\w*(?: off)?|slap|punch|thump|kill|stab|batter|threat\w*|abus(?:es|ed|ing|e|ive to)|tagg\w*|accus\w*|imperson\w*|pretend\w*(?: to be)?|(?:mak|mad|tak|took|pok)\w* (?:fun|the mick|the mickey|the piss) (?:of|out of)|laugh\w* at|takes? off|swear\w* at|swore at|blam\w*|slat\w*|critici[sz]\w*|attack\w*|troll\w*|defam\w*|rude to|hates?|hating|bully(?:ing)?|sack|get rid of|(?:horrible|nasty|rude|vile|awful|unkind|foul|offensive|abusive) (?:\w+ )?(?:to|about|at|towards))$/,
  /\b(?:fake|spoof|parody|joke|hate|made[ -]up|cloned)\b[^.?!]{0,40}\b(?:account|page|profile|video|picture|photo|image|tiktok|instagram)s?\b[^.?!]{0,20}\b(?:of|for|about|in the name of|as|with|called)$/,
  /\b(?:account|page|profile|somebody|someone|email|message|caller|man|woman|voice)\b[^.?!¤]{0,30}\b(?:(?:says?|said|saying|claim\w*|claiming) (?:that )?(?:it|he|she|they)(?:'s| is| was| were)|claim\w* to be|calling itself)$/,
  /\b(?:memes?|cartoons?|caricatures?|deep ?fakes?|spoofs?|parod(?:y|ies)|impressions?|petition|poll) (?:\w+ )?(?:of|about|against|to sack)$/,
  /\b(?:post\w*|wr[io]t\w*|rude|n word|slurs?|moan\w*|rant\w*|rumours?|lies|lied|comment\w*|jok\w*|songs?|raps?|reviews?|articles?|stor(?:y|ies)|tiktoks?|memes?|sneer\w*|slagg\w*|gossip\w*|tweet\w*|blog\w*|swear\w*|said (?:on \w+|things)|going on|stuff|things) (?:(?!¤)[^.?!]){0,40}\b(?:about|at|against)$/,
]
/** “Posted that the head is a bully”: an opinion of them that somebody else put about. */
export const calledNames: readonly [RegExp, RegExp] = [
  /\b(?:post\w*|put\b|wr[io]t\w*|comment\w*|tweet\w*|said on|saying on|says on|sa(?:ys|ying|id) (?:online|publicly)|claim\w*|facebook|tiktok|twitter|whatsapp|x)\b(?:(?!¤)[^.?!]){0,60}\b(?:that|is|says?|said|saying|because|how|about how|:|says it is|where)?$/,
  /^ (?:is|was|has been|'s|should be|must be|ought to be|needs to be) (?:(?:a|an|the|such a|just a|so|completely|totally|utterly|absolutely|really|by name|worst|complete|total|utter|lying|useless|disgraceful) )*(?:bully|bullies|liar|useless|idiot|joke|disgrace\w*|clown|coward|hopeless|incompetent|rubbish|crap|pathetic|stupid|thick|fat|ugly|sacked|fired|ashamed|out of (?:her|his) depth|lazy|a waste|tyrant|dictator|moron|witch|cow|bitch|pig|rude|unfit|corrupt|fool|lying)\b/,
]
/** In kinds where adults of the school are most often whom it was done to. */
export const doneToThemInTheseKinds: readonly [RegExp, RegExp] = [
  /\b(?:about|of|at|against|abuse|message to|messages to|tagging|(?:gate|coming|wait\w*|looking) (?:\S+ )*for|get|filming|filmed|record\w*|show(?:s|ing)|featur\w+|using|edit(?:ed|ing)|copied|dr[ae]w\w*|sketch\w*|copy\w*|towards)$/,
  /^(?:'s (?:face|name|car|house|home|family|photo|picture|voice|wife|husband|son|daughter|head)\b| by name| (?:is|was|has been|'s been|being|are|were) (?:being )?(?:called|mocked|insulted|threatened|tagged|named|filmed|followed|harassed|shouted at|sworn at|pictured|in (?:it|the (?:video|clip|meme))))/,
]

/** Not wanting them to be told is no turning to them. */
export const notToBeTold =
  /\b(?:don't|do not|dont|please not|can't|cannot|can not|cant|mustn't|must not|shouldn't|should not|afraid to|scared to|frightened to|daren't|dare not|unable to|no point)(?: (?:ever|please|just|even|really|want (?:you |anyone |anybody |them )?(?:to )?|feel (?:able|safe) (?:to )?|think (?:we|i|you) (?:should|can) |let))* ?(?:to )?(?:tell(?:ing)?|go(?:ing)? to|speak to|talk to|report (?:it |this )?to|ask|trust|show|send (?:it |this )?to|let|inform|involve|contact|approach|pass (?:it |this )?(?:on )?to|give (?:it |this )?to|want)$/

/** Nothing that follows makes these harmless: what came from them, or was done by or with them. */
export const accusingBefore =
  /\b(?:caught|by|from|off|spotted|found|between|against|it is|it's|it was|that's|that is|that was|its|is called|(?:he|she|this|one|person|man|woman|adult|teacher|account|culprit|doing it|did it|sent it|posted it) (?:is|was)(?: also| actually)?|worr\w+ about|concern\w* (?:is )?(?:about|with)|complain\w* (?:is )?(?:about|against)|allegation\w* (?:about|against)|this is about|it is about|it's about|report(?:ing)? (?:is )?(?:about|on))$/

/** What somebody who was only told, or only said something, is then said to have done as well. */
export const andThenADeed =
  /(?:\b(?:and|but|then|while|yet|who|whilst)|,) (?:(?:who|also|then|has|is|was|now|still|even|later|been|just|had|have|did|again|at night|on the quiet) )*(?:keeps? (?:\w+ing)|sen[dt]s?\b(?! (?:a |an |out |home |round |us |me )*(?:letter|newsletter|reply|home|reminder|to (?:me|the police)|the police|it on|this on))|sending|messag(?:es|ed|ing)\b(?! (?:me back|us back|the parents|all))|texts|texted|texting|touch(?:es|ed|ing)|kiss(?:es|ed|ing)|film(?:s|ed|ing)|post(?:s|ed|ing)\b|shar(?:es|ed|ing) (?!(?:it|this|that) with (?:the|social))|add(?:s|ed|ing) (?:my|her|him|me|girls|boys|pupils)|follow(?:s|ing|ed) (?!(?:it|this|that) up|up)|flirt\w*|stalk\w*|groom\w*|grabb?\w*|slapp?\w*|bull(?:y|ies|ied|ying)|mock(?:s|ed|ing)|laugh(?:s|ed|ing) at|call(?:s|ed|ing) (?:her|him|me|my \w+|them) (?:a|an|fat|babe|sexy|stupid|names|thick)|ask(?:s|ed|ing) (?:my|our) (?:son|daughter|child|boy|girl) (?:for|to send)|lik(?:es|ed|ing) (?:all |every )?(?:her|his|their|my)|dat(?:es|ing)\b|sleep(?:s|ing) with|has (?:nude|indecent|naked)\w*|has (?:pics?|pictures?|photos?|videos?) of|download(?:s|ed|ing)|watch(?:es|ing) (?:porn|girls|boys|children)|takes? (?:pics?|pictures?|photos?)|took (?:pics?|pictures?|photos?) of|leak(?:s|ed|ing)|threaten(?:s|ed|ing)|reads? (?:my|her|his|our) (?:messages|texts|chats)|doing (?:it|the same)|did (?:it|the same)|does (?:it|the same)|(?:in|part of) (?:the|that) (?:group|chat))/
/** With a pupil, or at something that nobody would do with one, they are not whom it was done to. */
export const atADeed =
  /^ (?:\w+ly )?(?:with (?:a|an|my|his|her|the|our|some|one of|two|year)\b|(?:kiss|touch|cuddl|hug|film|messag|text|send|shar|groom|undress|hit|slapp|grabb|drink|tak|ask|flirt)\w*ing\b|in bed\b|naked|undressed|who\b|(?:is|was|has|have|had)\b(?! (?:been |being )?(?:called|mocked|insulted|threatened|tagged|named|filmed|followed|harassed|shouted|sworn|pictured|in ))|keeps\b|sen[dt]s?\b|messag|makes\b|made\b|asks?\b|asked\b)/

/** “But she is the one”: whoever was only told turns out to have had a part in it. */
export const turnsOut =
  /\b(?:but|found out|find out|turns out|turned out|realis\w+|discovered)(?: that| it's| it is| it was)? (?:he|she|him|her|they)(?:'s| is| was| has|'re| are)? (?:actually |really |also |just )*(?:the one|doing|sending|sent|messag\w+|been (?:doing|messag\w+|sending)|in (?:on it|the)|part of|involved|behind|friends|just as bad|the same)\b/
