import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  /** Names that mean a party wherever they stand. */
  party: phrases(`
    the labour party; labour party; labour mp(s); labour council; labour councillor(s); labour candidate; labour government; the conservatives; conservatives; conservative party; conservative mp; conservative council; conservative councillor(s); conservative government; conservative candidate; the tories; tories; tory;
    the liberal democrats; liberal democrats; liberal democrat; lib dems; lib dem; libdems; libdem; the greens; green party; the green party; reform uk; reform party; ukip; snp; plaid cymru; sinn fein; sinn féin; sdlp; alliance party; brexit party; workers party
  `),
  /** Words that are a party only in some company. */
  maybe: phrases('labour; conservative; reform; greens; independents; independent; liberals; plaid'),
  leader: phrases(`
    keir starmer; starmer; nigel farage; farage; kemi badenoch; badenoch; rishi sunak; sunak; ed davey; boris johnson; liz truss; jeremy corbyn; corbyn; rachel reeves; bridget phillipson; phillipson; zack polanski; polanski; carla denyer;
    john swinney; nicola sturgeon; gavin williamson; michael gove; angela rayner; wes streeting; tony blair; margaret thatcher; david cameron; theresa may; donald trump; joe biden
  `),
  power: phrases(`
    government; governments; council; county council; city council; borough council; town council; council leader; minister; ministers; prime minister; chancellor; education secretary; education minister; health secretary; home secretary; mp; mps; westminster; whitehall; downing street; councillor; councillors; cllr; politicians; politician; department for education; dfe; treasury; mayor; opposition; party
  `),
  blame: phrases(`
    failed; failing; fails; fail; crumble; crumbling; on its knees; on their knees; forgotten; ignored; ignores; ignoring; let rot; run into the ground; squandered; squandering; bungled; bungling; u-turn; u-turns; sold out; selling off; sold off; privatise; privatising; short-changed; short-changing; scandal; scandalous; outrage; outrageous; dithering; dithered; starved; starving; slashed; slashing; slash; cut; cuts; cutting; axed; axing; ruined; ruining; ruin; wrecked; wrecking; broken; broke its promise; betrayed; betraying; betrayal; let us down; let our children down; let you down; let down; letting down; letting us down; letting our children down; destroyed; destroying; killing; underfunded; underfunding; underpaid; neglected; neglecting;
    abandoned; lied; lying; lies; disaster; disastrous; disgrace; disgraceful; shambles; shame; shameful; heartless; cruel; clueless; useless; incompetent; incompetence; a joke; hopeless; out of touch; stolen; robbed; robbing; punishing; crippling; chaos; doesn't care; does not care; don't care; do not care;
    couldn't care; got it wrong; has it wrong; wasted; wasting; enough is enough; to blame; blame; fault; austerity; turned their back; turned its back; taken away; taking away; closing our; attack on; an attack; an insult; slap in the face; kick in the teeth; nonsense; madness; disgusting; would close; will close; mess; rotten; greedy; corrupt
  `),
  praise: phrases(`
    brilliant; best; better; fantastic; wonderful; great; right choice; right man; right woman; right person; save; saved; saving; saves; deserves; deserve; protect; protects; protected; promised; pledged; deliver; delivers; delivered; hero; champion; only hope; best friend; on our side; on your side; stand up for; stands up for; stood up for;
    fight for; fights for; fought for; fighting for; fighting; care about; cares about; right about; would never; will never; will fix; rebuild; invest; only; thank goodness; thanks to; rescued; rescue; listens; gets things done; trust
  `),
  backing: phrases(`
    vote; votes; voting; voted; back; backs; backing; support; supports; supporting; elect; electing; re-elect; re-electing; endorse; endorses; endorsing; canvass; canvassing; campaign; campaigning; leaflet; leafleting; stand with; stands with; stand by; join; joining; say yes to; say no to; no to; yes to; get behind; getting behind; stick with; choose; kick out; boot out; vote out; get rid of; oppose; stop; rally behind; turn out for; cross next to; cross beside; return; trust; proud of; we are all
  `),
  seat: phrases(
    'next councillor; our next councillor; councillor; cllr; candidate; for mayor; as mayor; for mp; as mp; as our mp; our mp; as your mp; member of parliament; for parliament; for council leader; council leader; for council; for the council; for the ward; in the ward; to the council; to parliament; by-election; to the county council; to the town council; to the parish council; to the city council; to the borough council; county councillor; your local councillor; the local elections; general election; police and crime commissioner; metro mayor',
  ),
}

const notPartisan =
  'asked (?:the|our|a|him|her) (?:<few>)?(?:mayor|mp|minister|candidates?|councillors?)|dressed as|this house (?:believes?|would|proposes)|motion|mock (?:election|hustings|vote|parliament)|school council(?:lors?)?|pupil (?:council|parliament|leadership)|student council|eco[- ](?:council|committee)|junior (?:leadership|council)|youth (?:council|parliament)|house captains?|head (?:boy|girl|pupil|student)s?|sports captains?|playground leaders?|digital leaders?|favourite|party (?:hats?|bags?|games?|food|dress|table|poppers|time)|labours? of love|class (?:vote|election)|(?:stud(?:y|ied|ying)|learn(?:s|ed|t|ing)?(?: all)?(?: about)?|research(?:ed|ing)|history of|history|debat(?:ed|ing|e)|discuss(?:ed|ing)|lesson|in role as|quiz)(?: \\S{1,20}){0,6}? (?:whigs?|tor(?:y|ies)|tudors?|parliament|suffragettes?|chartists|part(?:y|ies)|government|democracy|ministers?|politic\\w+|<party>)|(?:19|18|17|16)\\d\\d|world war|victorian|roman|greek|polling station is|used as a polling station|(?:is|as) a polling station|toured|guided tour|visit(?:ed)? (?:the )?(?:houses of )?parliament|(?:visited|came to|came in|met) (?:<some>)(?:us|school|our|year|pupils|to (?:answer|talk|open|plant|see))|letter (?:from|to) the'

/** Taking a side in party politics (Education Act 1996, sections 406 and 407). A lesson, a mock election, a visit and a vote for a book take none. */
export const politics: RuleSet = {
  type: 'political-partisan',
  vocabulary,
  unless: notPartisan,
  rules: [
    {
      finds: '<backing>(?: for| the| our)?(?: \\S{1,25}){0,5}? (?:<party>|<leader>)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds:
        '(?:vote|votes|voting|voted)(?: for| against)? (?:\\S{1,15} )?(?:<maybe>|green|ukip|snp|plaid|blue|red|remain|leave)(?= (?:on|this|next|in|at|for|if|and|party|to|too)|[.,!:;]|\\s*$)',
      strength: 'firm',
      shows: 'to the end',
      unless: 'colour|mascot|team|snack|menu|ice cream|shirt|kit|hoodie|logo|uniform|motion|design|house',
    },
    {
      finds: '<backing>(?: for)?(?: \\S{1,25}){0,7}? <seat>',
      strength: 'firm',
      shows: 'to the end',
      unless: 'thank|congratulations|join us',
    },
    {
      finds:
        "(?:don't|do not|never|must|should|to|a|you|your|please|and|use|give|with) (?:\\S{1,12} ){0,2}?votes?(?: \\S{1,20}){0,4}? (?:him|her|them|<Name>)",
      also: '<power>|<party>|<leader>|election|ballot|polling|candidate|manifesto|thursday|may 7|7 may',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds:
        '(?:(?:give|deserves?|earned?|wins?|get|gets|has|have|lend|use|cast) (?:\\S{1,12} )?(?:your|my|our|the) votes?|vote (?:them|him|her|this lot) out|vote wisely|vote for change)',
      strength: 'likely',
      shows: 'clause',
      unless:
        'award|prize|book|competition|bake|cake|design|poster|name|mascot|teacher|project|charity|app|shortlist|logo|pet|menu|film|song|talent|hero',
    },
    {
      finds:
        '(?:has|have|had|gets?|got|deserves?|earned|wins?|won) (?:all )?our (?:full |own |whole )?(?:backing|support|votes?)',
      also: '\\d{1,2} may|may \\d|polling|polls|elections?|ballot|candidate|ward|<seat>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds: '<party>',
      also: '<blame>|<praise>|vote|support|back(?:ing)?|join|will|would|want|policy|policies|manifesto|plan|candidate|leaflet|poster|rally|win|wins|won|lose|lost|out|proud|should|must',
      strength: 'firm',
      shows: 'clause',
      unless: 'all parties|each party|every party|cross[- ]party',
    },
    {
      cues: 'labour reform greens conservative independents',
      finds:
        "(?-i:Labour|Reform|Greens|Conservative|LABOUR|REFORM)(?:'s)? (?:(?:party|council|government|mp|councillors?|candidate)|(?:would|will|has|have|had|is|are|wants?|won't|cares?|can|can't|should|must|always|never|did|does|promised|broke|closed?|saved?|cut|gets?|got)(?!\\p{L}))",
      strength: 'firm',
      shows: 'clause',
      unless: 'labour (?:day|market|ward|of)|reform (?:of|school)|conservative (?:estimate|dress)',
    },
    {
      finds:
        '(?:say (?:no|yes) to|only|no to|yes to|thanks to) (?-i:Labour|Reform|Conservatives?|Greens)(?!\\s(?:of|day|school))',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds: '<leader>',
      also: '<blame>|<praise>|right|wrong|liar|idiot|fool|out|vote|support|back|clown|win|proud|hope',
      strength: 'firm',
      shows: 'clause',
      unless: 'portrait|spitting image|quote from|wrote to|letter',
    },
    {
      finds:
        "(?:this|the|our|that|a|these|those) (?:\\S{1,20} ){0,2}?(?:government|ministers?|prime minister|chancellor|education secretary|mps?|westminster|politicians?|council|councillors?|treasury|mayor)(?:'s)?(?: \\S{1,30}){0,6}? <blame>",
      strength: 'firm',
      shows: 'clause',
      unless:
        'student|pupil|Nazi|character|story|cut the (?:ribbon|tape|cake|grass|hedge)|cutting the (?:ribbon|tape|cake|grass|hedge)|open|\\bletter|road|swing|pothole|bins?\\b|broken (?:swing|bench|fence|gate|window|light|pavement)|lied to us',
    },
    {
      finds:
        '<blame>(?: \\S{1,25}){0,4}? (?:by|of|on|at|from|to) (?:this|the|our|that|these) (?:\\S{1,20} ){0,2}?(?:government|ministers?|prime minister|education secretary|mps?|westminster|politicians?|council(?:lors)?|<party>)',
      strength: 'firm',
      shows: 'clause',
      unless: 'ribbon|broken (?:swing|bench|fence|gate|window|light|pavement)',
    },
    {
      finds:
        '(?:petition|march|protest|strike|rally|placards?|demo|demonstration|picket)(?: \\S{1,30}){0,7}? (?:government|council|ministers?|mps?|westminster|cuts|<party>|austerity|academisation|the bill|funding|closure|policy|policies)',
      strength: 'firm',
      shows: 'clause',
      unless: 'closed|remain|affected|will be open|not be|learn|taught',
    },
    {
      finds:
        '(?:tell|write to|e-?mail|ask|lobby|urge|contact|demand that) (?:your|our|the) (?:local )?(?:mp|mps|councillors?|government|council)(?: \\S{1,30}){0,6}? (?:vote|oppose|stop|reject|scrap|block|resign|reverse|demand|protest|enough|fight|save|object)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'vote votelabour votegreen voteconservative votelibdem votereform',
      finds: '#?vote ?(?:labour|conservative|tory|tories|green|lib ?dems?|libdem|reform|snp|plaid|ukip)',
      strength: 'firm',
      unless: 'green team|green house',
    },
    {
      finds: '(?:polling day|ballot box|election day|the polls|(?:general|local|council|by)[- ]elections?)',
      also: 'remember|vote|choose|back|which party|punish|kick|reject|support|say so|send a message|get rid|change',
      strength: 'firm',
      shows: 'clause',
      unless: 'polling station|closed',
    },
    {
      finds: 'which (?:party|government|council|mp) (?:<few>)?(?:<blame>|<praise>)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds: '(?:get|kick|vote|boot|throw) (?:the )?(?:<party>|them|this government|this lot|this council|him|her) out',
      strength: 'firm',
      shows: 'to the end',
      unless: 'nest|pond|fox|ball|goal|team|fledgling|eggs',
    },
    {
      finds: 'brexit',
      also: '<blame>|<praise>|cost|damaged|thanks|because|vote',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      finds: '(?:your|our|the|local|independent) (?:\\S{1,15} )?candidate',
      also: 'vote|support|back|best|right|deserve|ward|council|mp|parliament|mayor|election|elect|<party>',
      strength: 'likely',
      shows: 'clause',
      unless: 'pupil|prefect|job|interview|exam|year \\d',
    },
    {
      finds: '<party>',
      strength: 'likely',
      shows: 'clause',
      unless:
        'all (?:the |main |political )?parties|each party|every party|cross[- ]party|visit(?:ed|s)?|letter|hustings|conservation|party (?:hats?|food)|green party (?:hats?|food|bags?|frocks?|dress)',
    },
    {
      finds: '<leader>',
      strength: 'likely',
      shows: 'clause',
      unless: 'portrait|spitting image|quote|wrote (?:back )?to|letter|visited|history|school in',
    },
    {
      cues: 'reform',
      finds:
        '(?:let|letting|keep|against|with|from|for|beat|stop|at|to|by|in|about|like|and|or) (?-i:Reform)(?= (?:anywhere|out|in|near|win|wins|get|run|and|or|on|at|who|to)|[.,!?]|\\s*$)',
      strength: 'likely',
      shows: 'clause',
      unless: 'reform school|prison reform',
    },
    {
      finds:
        "(?:this|the|our|that|these|those) (?:\\S{1,20} ){0,2}?(?:government|ministers?|education secretary|chancellor|prime minister|mps?|politicians|westminster|council leader)(?: \\S{1,20}){0,4}? (?:hates?|despises?|should resign|must resign|must go|should go|has to go|have to go|resign|needs to go|don't understand|has no idea|have no idea|attacks?|attacking|war on|wants? to destroy)",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        "(?:councillor|cllr|mp|mps?|candidate|mayor|<party>|<leader>)(?: \\S{1,20}){0,4}?(?:'s)? campaign(?: \\S{1,15}){0,3}|campaign (?:launch|rally|for) (?:<few>)?(?:councillor|cllr|mp|candidate|mayor|<party>)",
      strength: 'firm',
      shows: 'clause',
      unless: 'campaign (?:to|for|against) (?:save|cleaner|safer|stop|reduce|a )|litter|road safety|anti-bullying',
    },
    {
      finds:
        '(?:on (?:thursday|polling day|7 may|election day)(?: \\S{1,20}){0,6}? vote(?:s|d)?|vote(?: \\S{1,20}){0,3}? on (?:thursday|polling day|7 may|election day))(?! for (?:your|a|the) (?:fav|name|book|mascot|menu|logo|design|winner))',
      strength: 'likely',
      shows: 'clause',
      unless:
        'pupils?|children|class|school council|competition|x factor|results|your entry|best|winner|design|closes|survey|poll (?:on|for)',
    },
    {
      finds:
        '(?-i:Conservative|Labour|Tory|Green|Reform|Liberal) (?:neglect|cuts|lies|manifesto|rosettes?|placards?|activists?|conference|doorstep|members?|candidates?|voters?|policies|policy|promises|leaflets?|rally|rule|mess|misrule|control|majority|win|victory|landslide|budget|austerity|club night)',
      strength: 'firm',
      shows: 'clause',
      unless: 'labour (?:of|day)',
    },
    {
      finds:
        '(?-i:Labour|Conservative|Conservatives|Reform|Greens|Green) (?:gain|gains|win|wins|hold|holds|victory|majority|landslide|loss|loses|leads?|surge)',
      strength: 'firm',
      shows: 'clause',
      unless: 'green win|house|team',
    },
    {
      cues: 'vote',
      finds:
        '(?<=^\\W{0,3})vote (?!(?:for|now|early|on|in|online|here|with|by|today|and|or|to|will|is|was|of|box|below|often|your|the|a)\\b)<Name>(?: <Name>)?(?=[!.]|\\s*$| for| on| to| and)',
      strength: 'likely',
      unless: 'house|mascot|book|character|name',
    },
    {
      finds:
        "(?:our|the|this|that|your|local) (?:\\S{1,15} )?(?:mp|mps|councillors?|ministers?|government|education secretary|prime minister)(?: \\S{1,15}){0,3}? (?:could not care|couldn't care|doesn't care|don't care|does not care|do not care|is a liar|are liars|is useless|are useless|is a joke|is hopeless|never listens?|should be ashamed|hates?|lied|lies)",
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:change of (?:government|council|mp)|get rid of (?:this|the|our) (?:\\S{1,12} )?(?:government|council|mp|councillors?)|tell (?:this|the|that) (?:\\S{1,12} )?(?:government|council|minister)(?: \\S{1,12}){0,3}? (?:where to go|to go|enough|what (?:you|we) think|no))',
      strength: 'firm',
      shows: 'clause',
      unless: 'change of government in|studied|tudor|roman|18|19',
    },
    {
      finds:
        '(?:join|joining|support|supporting|on) (?:us on )?(?:<few>)?(?:picket line|the strike|striking teachers|our strike)',
      strength: 'firm',
      shows: 'clause',
      unless: 'closed|open|remain|affected',
    },
    {
      finds:
        '(?:thanks to|because of|blame|down to|courtesy of) (?:this|the|our|that|these) (?:\\S{1,15} ){0,2}?(?:government|council|ministers?|mps?|tories)(?: [^.!?;]{1,60})',
      strength: 'likely',
      unless:
        'our thanks|many thanks|with thanks|huge thanks|grateful|for (?!cutting|closing|axing|slashing|ruining|wrecking|losing|wasting)\\p{L}+ing|grant|funding for|donation|support from|new (?:crossing|road|path|playground)|resurfac|for (?:the|our|their|mending|fixing|helping)|plants|hanging baskets',
    },
    {
      finds:
        '(?:tell|ask|show|urge|warn|demand|sign|petition)(?: \\S{1,15}){0,5}? (?:council|government|ministers?|mps?|westminster)[^.!?;]{0,40}? (?:no more|cuts|closures?|hands off|enough|stop|save)',
      strength: 'firm',
      shows: 'clause',
      unless: 'pupils|year \\d|wrote',
    },
    {
      finds: '<Name> <Name> for (?:mp|mayor|council|councillor|parliament|president|prime minister)',
      strength: 'firm',
      unless: 'head pupil|house|class',
    },
    {
      finds:
        '(?:get|kick|vote|boot|throw|turf|chuck) (?:this|the|that|our|these) (?:\\S{1,12} ){0,2}?(?:government|council|lot|mp|mps|party|councillors?|shower) out',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:for|with|to|by|from|like|hope|hoping|and|behind|under|against) (?-i:Labour|LABOUR|UKIP|Reform UK)(?! (?:Day|Market|Ward|Exchange|of))',
      strength: 'likely',
      shows: 'clause',
      unless: 'history|studied|learned|debate|letter|MP visited|hard labour',
    },
    {
      cues: 'labour reform greens tories ukip',
      finds:
        '(?<=[\\p{Ll},] )(?-i:Labour|Reform|Greens|Tories|UKIP)(?! (?:Day|Market|Ward|Exchange|Camp|of|Act|Acts|Bill|School|Club|Road|Street|Lane|Park|Farm|Judaism|Synagogue|and Beans))',
      strength: 'likely',
      shows: 'clause',
      unless: 'reform school|prison reform|eat (?:your|up)|cabbage',
    },
    {
      finds:
        '(?:one|two|three|four|five|ten|fourteen|more|enough|another|many|long|wasted) (?:\\S{1,12} ){0,2}?(?:years|terms?|months|decades?) of (?:<maybe>|<party>|<leader>|this (?:lot|shower|government|council))',
      strength: 'firm',
      shows: 'clause',
    },
    {
      finds:
        '(?:only )?(?:one|which|no other|the other|another|a different) party (?:<few>)?(?:will|would|has|can|is|cares?|understands?|funds?|that|who|in power|to)',
      strength: 'likely',
      shows: 'clause',
      unless: 'birthday|christmas|class party|party (?:hat|bag|food|dress)|tea party|pool party|leavers',
    },
    {
      finds:
        '(?:(?:know|remember|decide|think about|choose) (?:<some>)?(?:where to put (?:your|that|the) (?:cross|x)|how to vote|what to do (?:on thursday|on polling day|with your vote))|(?:when|before|as) you (?:<few>)?(?:vote|mark your|cast your|are in the (?:polling )?booth|get to the polls?|go to the polls?)|in the (?:polling|voting) booth|at the ballot box|make your (?:vote|voice|cross) count|with your (?:vote|cross)|lend (?:<few>)your vote|cross in the (?:box|right))',
      strength: 'firm',
      shows: 'clause',
      unless: 'favourite|competition|mascot|bring (?:your )?(?:id|photo id)|photo id|register|polling station',
    },
    {
      finds:
        '(?:vot(?:e|es|ed|ing)|put(?:ting)?|kick(?:ing)?|boot(?:ing)?) (?:them|him|her|this lot|that lot|the same lot) (?:back )?(?:in|out|into power|into office)|(?:years|decades|months) of (?:<few>)?(?:neglect|cuts|austerity|decline|misrule|chaos|failure|underfunding|broken promises|lies)',
      strength: 'likely',
      shows: 'clause',
      unless: 'house|celebrity|show|jungle|dance',
    },
    {
      finds:
        "(?:cllr|councillor|mp|minister|mayor) <Name>(?: <Name>)?(?: [^\\s.!?;]{1,20}){0,8}? (?:<blame>|time (?:he|she|they) (?:went|goes|resigned|stood down)|(?:has|have) to go|must go|should go|should resign)|(?:it is|it's|high) time (?:he|she|they|this (?:government|council)) (?:went|goes|resigned|stood down|was (?:out|gone))",
      strength: 'firm',
      shows: 'clause',
      unless: 'bed(?:time)?|home time|ribbon|came to|visited|thank',
    },
    {
      cues: 'reform labour greens tory conservative',
      finds:
        "(?-i:Reform|Labour|Greens|Green Party|Conservatives?|Tory|Tories)(?:'s|') (?:<few>)?(?:plans?|polic(?:y|ies)|promises?|record|budget|ideas?|candidate|manifesto|lies|cuts|leader|mess|failure|answer)",
      strength: 'firm',
      shows: 'clause',
      unless: 'history|studied|19\\d\\d',
    },
    {
      finds: '(?:manifesto|manifestos)',
      also: 'recommend|best|brilliant|agree|love|read|support|promise|promises|right|finally|hope|deserves?',
      strength: 'likely',
      shows: 'clause',
      unless: 'wrote (?:a|their|our)|own manifesto|candidates? (?:for|read out)',
    },
  ],
}
