import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  party: phrases(`
    labour; the labour party; labour party; the conservatives; conservatives; conservative party; conservative; the tories; tories; tory; the liberal democrats; liberal democrats; liberal democrat; liberal democrat party; lib dems; lib dem; libdems; libdem;
    the greens; green party; the green party; reform uk; reform party; ukip; snp; plaid cymru; plaid; dup; sinn fein; sinn féin; sdlp; alliance party; brexit party; workers party; momentum; restore britain; your party
  `),
  leader: phrases(`
    keir starmer; starmer; nigel farage; farage; kemi badenoch; badenoch; rishi sunak; sunak; ed davey; boris johnson; liz truss; jeremy corbyn; corbyn; rachel reeves; bridget phillipson; phillipson; zack polanski; polanski;
    carla denyer; john swinney; nicola sturgeon; gavin williamson; michael gove; gove; angela rayner; wes streeting; tony blair; margaret thatcher; thatcher; david cameron; theresa may; donald trump; trump; joe biden
  `),
  power: phrases(`
    government; council; county council; city council; borough council; minister; ministers; prime minister; chancellor; education secretary; education minister; mp; mps; home secretary; westminster; downing street; councillors; department for education; dfe; trust; party; mayor
  `),
  blame: phrases(`
    failed; failing; fails; fail; starved; starving; slashed; slashing; cut; cuts; cutting; ruined; ruining; ruin; wrecked; wrecking; broken; betrayed; betraying; betrayal; let us down; let our children down; let you down; let down; destroyed; destroying; underfunded; underfunding;
    underpaid; neglected; neglecting; abandoned; ignored; ignoring; lied; lying; lies; disaster; disgrace; disgraceful; shambles; shame; shameful; heartless; cruel; clueless; useless; incompetent; incompetence; a joke; hopeless; out of touch; stolen; robbed; punishing; crippling; chaos;
    doesn't care; does not care; don't care; do not care; got it wrong; has it wrong; wasted; wasting
  `),
  praise: phrases(`
    brilliant; best; better; fantastic; wonderful; great; right choice; right man; right woman; right person; save; saved; saving; saves; deserves; deserve; protect; protects; protected; promised; promise; promises; pledged; pledge; deliver; delivers; delivered; trust; hero; champion; only hope;
    best friend; on our side; stand up for; stands up for; stood up for; fight for; fights for; fought for; fighting for; care about; cares about; right about; would never; will never; will fix; fix; rebuild; invest
  `),
  backing: phrases(`
    vote; votes; voting; voted; vote for; back; backs; backing; support; supports; supporting; elect; electing; re-elect; re-electing; endorse; endorses; endorsing; canvass; canvassing; campaign; campaigning; leaflet; leafleting; stand with; stands with; stand by; join; joining; say yes to; say no to; get behind; stick with; choose; kick out;
    boot out; vote out; get rid of; oppose; stop; rally behind; rally for; turn out for; cross next to
  `),
  standing: phrases(`
    councillor; cllr; candidate; candidates; mp; member of parliament; for mayor; for council; for parliament; party; independent candidate; manifesto; ward; by-election
  `),
}

/** Taking a side in party politics. A lesson, a mock election, a visit and a vote for a book take none. */
export const politics: RuleSet = {
  type: 'political-partisan',
  vocabulary,
  unless:
    'mock (?:election|hustings|vote)|school council|pupil council|student council|eco[- ]council|house captains?|head (?:boy|girl|pupil|student)s?|sports captains?|favourite|party (?:hats?|bags?|games?|food|dress|table|poppers|time)|labour of love|class (?:vote|election)|(?:studied|studying|learn(?:ed|t|ing)?(?: about)?|researched|history of|debated|debating) (?:<few>)?(?:the )?(?:whigs|tories|tudors|parliament|suffragettes?|chartists|party|parties|<party>)',
  rules: [
    {
      cues: '<backing>',
      finds: '<backing> (?:<some>)(?:the )?<party>(?! (?:day|ward|hats?|bags?|team|table|room))',
      strength: 'firm',
      shows: 'to the end',
      unless: 'labour (?:day|market|ward)|conservation',
    },
    {
      cues: 'vote votes voting',
      finds:
        '(?:vote|votes|voting) (?:<few>)?(?:green|reform|independent|blue|red|remain|leave|yes|no)(?= (?:on|this|next|in|at|for)|[.!]|$)',
      strength: 'firm',
      unless: 'colour|mascot|team|snack|menu|ice cream|shirt|kit|hoodie|logo|uniform|motion',
    },
    {
      cues: 'vote votes voting elect re reelect back backing canvass support supporting endorse campaign',
      finds:
        '(?:vote|votes|voting|elect|re[- ]?elect|back|backing|canvass(?:ing)?|support|supporting|endorse|campaign(?:ing)?) (?:<some>)(?:councillor|cllr|candidate|for mayor|as mayor|as our mp|for parliament|member of parliament|our councillor|our mp)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: 'backing support supports endorse',
      finds:
        "(?:we are|we're|our school|the school|school is|we) (?:are |is )?(?:backing|support(?:s|ing)?|endors(?:e|es|ing)) (?:<many>)(?:candidate|councillor|<party>|manifesto)",
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: 'candidate candidates',
      finds: '(?:<party>|your|our|the) (?:<few>)candidate (?:<many>)(?:<praise>|vote|your support)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: '<party>',
      finds: '<party>(?!\\s(?:day|ward))(?: \\S{1,30}){0,6}? (?:<blame>|<praise>)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: '<praise> <blame> only',
      finds: '(?:<praise>|<blame>|only|thanks to)(?: \\S{1,30}){0,5}? <party>(?!\\s(?:day|ward))',
      strength: 'likely',
      shows: 'to the end',
    },
    {
      cues: '<leader>',
      finds: '<leader>(?: \\S{1,30}){0,6}? (?:<blame>|<praise>|right|wrong|liar|idiot|fool|out)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: '<power>',
      finds: '(?:this|the|our|that|a) (?:\\S{1,20} ){0,2}?<power>(?: \\S{1,30}){0,4}? <blame>',
      strength: 'firm',
      shows: 'to the end',
      unless: 'student|pupil|Roman|Victorian|Tudor|Nazi|1[0-9]{3}|character|story',
    },
    { cues: 'shame', finds: 'shame on (?:<few>)?(?:<power>|<party>|<leader>)', strength: 'firm', shows: 'to the end' },
    {
      cues: 'petition march protest strike rally placard placards demo demonstration',
      finds:
        "(?:petition|march|protest|strike|rally|placards?|demo|demonstration)(?: \\S{1,30}){0,5}? (?:<power>(?:'s)?|cuts|<party>|austerity|academisation|the bill|funding)",
      strength: 'firm',
      shows: 'to the end',
      unless: 'learn|taught|history|suffragette|18\\d\\d|19\\d\\d',
    },
    {
      cues: 'tell write email ask lobby urge',
      finds:
        '(?:tell|write to|e-?mail|ask|lobby|urge) (?:your|our|the) (?:local )?(?:mp|mps|councillors?)(?: \\S{1,30}){0,3}? (?:to|and) (?:<few>)?(?:vote|oppose|stop|reject|scrap|back|support|block|resign|reverse|demand)',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: 'vote votelabour votegreen voteconservative votelibdem votereform',
      finds: '#?vote ?(?:labour|conservative|tory|tories|green|lib ?dems?|libdem|reform|snp|plaid|ukip)',
      strength: 'firm',
    },
    {
      cues: 'polling ballot election elections',
      finds:
        '(?:polling day|ballot box|election day|at the polls|(?:general|local|council|by[- ])elections?)(?: \\S{1,30}){0,6}? (?:remember|vote|choose|back|who|which party|punish|kick|reject|support)|(?:remember|punish|kick|reject|say so)(?: \\S{1,30}){0,6}? (?:polling day|ballot box|at the polls|election day|at the election)',
      strength: 'firm',
      shows: 'to the end',
      unless: 'polling station',
    },
    {
      cues: 'which',
      finds: 'which (?:party|government|council|mp) (?:<few>)?<blame>',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: 'vote',
      finds:
        "(?:don't|do not|never|please|must|should|to|will|a) vote (?:for|against) (?:<few>)?(?:him|her|them|<Name>|<party>|<leader>)",
      strength: 'likely',
      shows: 'to the end',
      unless:
        'award|prize|book|competition|bake|cake|design|poster|name|mascot|teacher|school|project|charity|app|local hero|shortlist',
    },
    {
      cues: 'get kick vote boot',
      finds: '(?:get|kick|vote|boot|throw) (?:the )?(?:<party>|them|this government|this lot|him|her) out',
      strength: 'firm',
      unless: 'nest|pond|fox|ball|goal|team',
    },
    {
      cues: 'brexit',
      finds: 'brexit (?:<some>)(?:<blame>|<praise>|cost|damaged)',
      strength: 'firm',
      shows: 'to the end',
    },
    { cues: 'deserves deserve', finds: '(?:deserves?|earned|get|win) your vote', strength: 'firm', shows: 'clause' },
  ],
}
