import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  promise: phrases(`
    confirm; guarantee; guaranteed; promise; promises; assure you; assure parents; assure everyone; assure families; assured; undertake; undertakes; pledge; pledges; vow; commit; commits; commit to; swear; give our word; give you our word; give our word that; have our word; our word; reassure you; reassure parents; reassure families; rest assured; say for certain; say with certainty; certain that; promised
  `),
  /** What a school may owe, spend, decide or be sued for. */
  weighty: phrases(`
    place; places; job; jobs; post; posts; redundant; redundancy; redundancies; refund; refunds; refunded; money back; every penny; compensate; compensated; compensation; pay for; paid for; reimburse; reimbursed; cover the cost; cover the costs; class size(s); fees; charge; charged; free; grade; grades; pass; outstanding; good by ofsted; dismissed; sacked; disciplined; suspended; excluded; expelled;
    close; closed; closing; closure; sold; sell; building; built; finished by; completed by; extension; trust; academy; sixth form; nursery will; leaving; headteacher; head teacher; next head; new head; bullied; bullying; uniform; homework; top set; set; nurse; full-time; cuts; cut; staffing; teaching assistant(s); teacher concerned; responsibility; liability; liable; blame; damages; apologise; laptop; laptops; ipad; ipads; tablets; minibus; pool; field; waived; waive; safe; safer; sanctions; investigated; result; results will; win; never happen again; happen again; extend; budget; salary; salaries; pay rise; contract; swimming pool; wraparound; breakfast club; after-school club; school dinners; free meals; bus; transport; merge; merger; expand; teacher for; one-to-one; 1:1; support; EHCP; scholarship; bursary; deposit; price; prices
  `),
  everyone: phrases(
    'every child; every pupil; every student; every year 6; every family; each child; each pupil; all children; all pupils; all students; all families; everybody; everyone; no child; no pupil; no teacher; no one; nobody; siblings; any child; all staff; no staff; your child; you',
  ),
  sure: phrases(
    'definitely; certainly; always; never; without fail; for certain; guaranteed; absolutely; no matter what; for sure',
  ),
}

const notOurs =
  "cannot (?:promise|guarantee|confirm)|can't (?:promise|guarantee|confirm)|can not (?:promise|guarantee|confirm)|unable to (?:promise|guarantee|confirm)|not (?:able|in a position) to|(?:pupils|children|class|year \\d{1,2}|<group>|<pupil>|cubs|brownies|scouts|they|he|she) (?:<few>)?(?:promised?|pledged?|vow(?:ed)?|agreed)|hop(?:e|ing) to|aim(?:s|ing)? (?:to|is)|apply (?:through|to|via)|story|character|play|fun for|lots of fun|cake|as planned|as usual"

/** A promise, an undertaking or a plan nobody has said may be told: money, places, jobs, buildings, outcomes. Dates and cake may be promised. */
export const commitments: RuleSet = {
  type: 'commitment-without-authority',
  vocabulary,
  rules: [
    {
      cues: '<promise>',
      finds:
        '(?:we|i|school|governors|the head|headteacher|staff|you|please)(?: [^\\s.!?;,]{1,15}){0,3}? <promise>(?: [^.!?;]{1,90}?)? <weighty>',
      strength: 'firm',
      shows: 'to the end',
      unless: `${notOurs}|(?:fair|fete|show|concert|trip|match|sports day|disco|event) (?:is|will|starts)`,
    },
    {
      cues: 'guaranteed guarantee',
      finds: '(?:<everyone>)(?: [^\\s.!?;]{1,20}){0,5}? (?:is|are|will be) guaranteed [^.!?;]{1,60}',
      strength: 'firm',
      shows: 'to the end',
      unless: notOurs,
    },
    {
      cues: 'rest',
      finds: 'rest assured (?:that )?[^.!?;]{1,90}? (?:<weighty>|<sure>)',
      strength: 'firm',
      shows: 'to the end',
      unless: notOurs,
    },
    {
      cues: 'every each all no nobody everyone everybody siblings any you your',
      finds:
        '(?:<everyone>)(?: [^\\s.!?;]{1,20}){0,5}? (?:will|are going to|is going to) (?:<sure> )?(?:get|have|be given|receive|be offered|be in|be) (?:[^\\s.!?;]{1,20} ){0,3}?(?:(?:a |the |their )?place(?: in| at|$)|laptops?|ipads?|refund\\w*|money back|job|jobs|redundant|dismissed|sacked|grade|compensat\\w+|bullied|charged|free (?!time|play|choice|from)\\S+|top set|safe|one[- ]to[- ]one)',
      strength: 'firm',
      shows: 'clause',
      unless: `${notOurs}|name in|places? on the`,
    },
    {
      cues: 'refund compensate reimburse cover pay employ accept accepts waive sell close build',
      finds:
        '(?:school|we|governors|trust|i) (?:will|shall|are going to|is going to|accepts?|would)(?: (?:[^\\s.!?;]{1,20})){0,3}? ?(?:refund|compensate|reimburse|cover the costs?|pay (?:for|all|the|you|every)|pick up the bill|employ|appoint|accept (?:full |all )?(?:responsibility|liability|the blame)|full (?:responsibility|liability)|waive|scrap|never (?:sell|close|charge|cut|allow|exclude)|replace every|build)',
      strength: 'firm',
      shows: 'clause',
      unless: `${notOurs}|pay attention|pay tribute|pay respects|pay close|build (?:a|on|our|boats?|dens?|bridges?|towers?|models?|robots?|up|bird|bug)|replace the batter|not be able|cannot`,
    },
    {
      cues: 'accept accepts responsibility liability liable blame',
      finds:
        '(?:school|we|governors|trust|council) (?:accepts?|takes?|admits?)(?: \\S{1,15}){0,3}? (?:responsibility|liability|blame)',
      strength: 'firm',
      shows: 'to the end',
      unless: 'no responsibility|no liability|cannot',
    },
    {
      cues: 'no',
      finds:
        'there (?:will|are going to) be no (?:more )?(?:[^\\s.!?;]{1,15} ){0,2}?(?:cuts|redundanc(?:y|ies)|job losses|homework|closures?|charges?|exclusions|fees|sackings|price (?:rises?|increases?))(?: [^.!?;]{1,30})?',
      strength: 'firm',
      unless: `(?:this|next) (?:week|weekend|half)|tonight|today|tomorrow|last week|over (?:the )?(?:half|holiday|summer|easter|christmas)`,
    },
    {
      cues: 'next new head headteacher deputy',
      finds:
        '(?:Mr|Mrs|Miss|Ms|Dr) <Name> (?:<few>)?(?:will be|is to be|is going to be|has been chosen as|is going to become|will become) (?:<few>)?(?:the |our )?(?:next|new) (?:head|headteacher|deputy|principal|chair)',
      strength: 'likely',
      shows: 'clause',
      unless: 'delighted to (?:announce|welcome)|governors (?:have|are)',
    },
    {
      cues: 'decided yourselves secret reveal confidential officially announced anyone',
      finds:
        "(?:it has been decided|keep (?:it|this) to your(?:self|selves)|between (?:you and me|us)|not yet (?:public|announced|official)|before it is (?:public|announced)|we can now reveal|ahead of the (?:official )?announcement|don't tell (?:anyone|the)|just between)",
      strength: 'firm',
      shows: 'clause',
      unless: 'secret santa|surprise|story',
    },
    {
      cues: 'joining merging trust merge',
      finds:
        '(?:we are|the school is|we will be|the school will be|we will) (?:<few>)?(?:joining|join|merging|merge|becoming|become|converting) (?:<some>)(?:trust|academy|school)(?: \\S{1,15}){0,3}',
      strength: 'likely',
      shows: 'clause',
      unless: '(?:academy|trust) (?:for|day|trip|match|concert)|consult',
    },
    {
      cues: 'always never definitely',
      finds:
        '(?:breakfast club|after[- ]school club|clubs?|school|field|pool|sixth form|nursery|uniform|library|trips?|lunch(?:es)?|meals|places?|siblings|class sizes?|fees|music lessons?|swimming|minibus|transport)(?: [^\\s.!?;]{1,15}){0,3}? (?:will|shall) (?:always|never|definitely) (?:[^\\s.!?;]{1,15} ){0,4}?(?:free|close|closed|sold|change|get|charge|be|rise|go|have|cost|stay|exceed)',
      strength: 'firm',
      shows: 'clause',
      unless: 'forget|be the same without|be remembered|miss|welcome|proud|have a special|be loved',
    },
    {
      cues: 'definitely money',
      finds:
        'you will (?:<few>)?(?:definitely|certainly|always) (?:get|have|receive) (?:<few>)?(?:your money|a refund|a place|compensation)(?: \\S{1,15}){0,2}',
      strength: 'firm',
    },
    {
      cues: 'agreed decided going able',
      finds:
        '(?:governors|trust|council|leadership|head) (?:have|has|had) (?:secretly |already |privately )?(?:agreed|decided|voted) to (?:scrap|close|sell|sack|cut|merge|axe|drop|double|expel|appoint)(?: [^.!?;,]{1,40})?',
      strength: 'likely',
      shows: 'clause',
    },
    {
      cues: 'tell reveal confirm',
      finds:
        '(?:able to tell you|can tell you|can reveal|can now tell)(?: that)? [^.!?;]{1,80}? (?:leaving|redundan\\w+|sacked|dismissed|closing|joining|appointed|resign\\w*|suspended|investigated|losing)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'finished completed ready built word',
      finds:
        '(?:building|classrooms?|hall|extension|pool|playground|block|gym|library|roof|works?)(?: [^\\s.!?;]{1,15}){0,3}? will (?:<few>)?be (?:<few>)?(?:finished|completed?|ready|built|open)(?: [^.!?;]{1,30})?, (?:<few>)?(?:you have our word|we promise|that is a promise|guaranteed|no matter what|definitely)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'promise word',
      finds:
        "(?:that is a promise|that's a promise|you have our word|we give (?:you )?our word|mark our words|we swear)",
      strength: 'likely',
      shows: 'clause',
      unless: 'cake|fun|treat|biscuit|surprise|ice cream|jokes?',
    },
  ],
}
