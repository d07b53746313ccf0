import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  /** Of a person, these are an insult or an accusation. */
  insult: phrases(`
    useless; lazy; bone idle; idle; stupid; selfish; self-centred; rude; ignorant; pathetic; disgrace; disgraceful; a disgrace; disgusting; revolting; liar(s); lying; cheat(s); cheating; cheated; thief; thieves; thug(s); thuggish; yob(s); yobbish; bully; bullies; bullying; idiot(s); idiotic;
    moron(s); moronic; imbecile(s); fool(s); foolish; clown(s); muppet(s); numpty; numpties; prat(s); twit(s); twerp(s); plonker(s); pillock(s); wally; tosser(s); git(s); scum; scumbag(s); vile; vicious; nasty; thick; thick as; dim; dim-witted; dense; brainless; gormless; clueless; incompetent; hopeless; rubbish; pants; a joke; a laughing stock; corrupt; bent; crook(s); crooked; dishonest; spiteful; entitled; spoilt; spoiled; brat(s); brattish;
    snob(s); snobbish; miserable; moaner(s); whiners; whingers; whinging; shameful; shameless; appalling; ridiculous; deluded; mental; nutter(s); psycho(s); freak(s); ugly; fat; loser(s); coward(s); cowardly; hypocrite(s); hypocritical; racist(s); sexist; sexists; drunk; drunkard; negligent; unprofessional; irresponsible; inconsiderate; thoughtless; arrogant;
    greedy; tight-fisted; mean-spirited; bitter; petty; jealous; two-faced; sly; slimy; sneaky; feckless; workshy; scrounger(s); a waste of space; waste of space; a waste of time; nothing but trouble; not fit to; unfit to; out of his depth; out of her depth; out of their depth; past it; a shambles; a menace; a nightmare; toxic; poisonous; troublemaker(s); busybody; busybodies; gossip; gossips; nosy; bone-headed; blind; awful; terrible; dreadful; horrible; dirty; filthy; smelly; common; chavs; chav; peasants; bonkers; insane; illiterate; uneducated; weak; spineless; gutless; evil; wicked; despicable; contemptible; cruel; heartless
  `),
  /** So plainly an insult that a person before it is enough. */
  slur: phrases(`
    idiot(s); moron(s); imbecile(s); liar(s); cheats; thieves; thugs; yobs; clowns; muppet(s); numpty; numpties; prat(s); twit(s); plonker(s); pillock(s); scum; scumbag(s); brats; losers; cowards; hypocrites; crooks; scroungers; snobs; chavs; bullies; waste of space; nutters; psychos; busybodies; moaners; trolls; cretin(s); halfwit(s)
  `),
  someone: phrases(`
    parent(s); mum(s); dad(s); mother(s); father(s); grandparent(s); carer(s); families; family; people; neighbour(s); driver(s); owner(s); lads; teenagers; youths; youth; kids; staff; teacher(s); headteacher; head; headmaster; headmistress; principal; deputy; receptionist; caretaker; governor(s); chair; chair of governors; treasurer; council; councillor(s); mayor; mp; minister; ministers; inspector(s); ofsted;
    referee; ref; umpire; linesman; coach; manager; team; opposition; opponents; caterers; cooks; cleaners; builders; contractors; company; firm; bus company; school; academy; trust; pta; committee; journalist; reporter; reviewer; people who; dog owners; dog walkers; bin men; binmen; residents; customers; volunteers; volunteer; visitors; villagers; travellers; immigrants; foreigners; postman; police; officer; doctor; nurse; social worker; shopkeeper; landlord; woman; man; lady; bloke; girl; boy; pupils; students; class; bt; royal mail; amazon
  `),
  pointed: phrases(
    'some; certain; those; these; that; the; our; all; most; many; other; several; you; any; such; this; a few; whichever; whoever; their; your; local; new; old; which; what',
  ),
  shame: phrases(
    'ashamed of yourself; ashamed of yourselves; ashamed of themselves; ashamed of himself; ashamed of herself; ashamed of itself; sacked; struck off; locked up; deported',
  ),
}

const be = "(?:is|are|was|were|be|been|being|'s|'re|have been|has been|looks?|seems?|can be)"

/** Insult or accusation of somebody real. Stories, plays, history, vegetables and the weather may be as ugly as they like. */
export const insults: RuleSet = {
  type: 'insult',
  vocabulary,
  unless:
    'story|stories|tale|book|novel|character|panto(?:mime)?|play(?:ed|ing)? (?:the|by|with|a)|film|musical|horrid henry|ugly sisters?|stepmother|fairy|witch(?:es)?|wolf|giants?|ogre|troll|dragon|villain|pirates?|highwaym[ae]n|romans?|viking|tudors?|victorians?|emperors?|king|queen|knights|pharaoh|macbeth|scrooge|twits|dahl|cruella|goldilocks|cinderella|poem|rhyme|song|lyric|anti[- ]bullying|bullying (?:policy|week|survey|workshop|charity)|learn(?:ed|t|ing)|said pliny|history|horrible histories|wicked! |silly sausage|weather|wind|vegetables?|recipe|cheesecake|not (?:stupid|lazy|silly|rude|rubbish|a)|no such thing|never (?:lazy|rude|stupid)',
  rules: [
    {
      cues: '<insult>',
      finds: `(?:<pointed> )(?:[^\\s.!?;]{1,30} ){0,3}?<someone>(?: [^\\s.!?;]{1,30}){0,7}? ${be} (?:[^\\s.!?;,]{1,20} ){0,3}?<insult>`,
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: '<insult>',
      finds: `(?:Mr|Mrs|Miss|Ms|Dr|Cllr|Councillor|Sir) <Name>(?: [^\\s.!?;]{1,30}){0,6}? ${be} (?:[^\\s.!?;,]{1,20} ){0,3}?<insult>`,
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: '<insult>',
      finds: `(?:year \\d{1,2}|<group>|<Name>(?:'s)?(?: <Name>)?(?: <someone>)?|ofsted|parents|mums|dads|governors|the council|they|you(?: lot| all)?|he|she) (?:[^\\s.!?;]{1,30} ){0,5}?${be} (?:such |just |all |a |an |the |so |absolutely |complete |utterly |total |very |really |bunch of |load of |lot of )*(?:[^\\s.!?;,]{1,20} ){0,1}?<slur>`,
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'disgrace useless clueless incompetent pathetic corrupt hopeless rubbish disgraceful thick vile selfish lazy rude',
      finds: `(?:year \\d{1,2}|<group>|<Name>(?:'s)?(?: <Name>)?(?: <someone>)?|ofsted|parents|mums|dads|governors|they|you(?: lot| all)?)(?: who [^.!?;,]{1,40})? ${be} (?:[^\\s.!?;,]{1,20} ){0,2}?(?:a disgrace|useless|clueless|incompetent|pathetic|corrupt|hopeless|disgraceful|thick|vile|selfish|lazy|rude|rubbish)`,
      strength: 'firm',
      shows: 'clause',
      unless: 'weather|food was|rain|pitch|goal|joke',
    },
    {
      cues: 'bothered idle lazy stupid thick selfish ignorant mean tight busy drunk dim rude arrogant',
      finds:
        "(?:<someone>|you|they|who|he|she|<Name>)(?: [^\\s.!?;]{1,30}){0,6}? (?:(?:cannot|can't|can not|could not|couldn't) (?:even )?be (?:bothered|arsed)|too (?:idle|lazy|stupid|thick|selfish|ignorant|mean|tight|drunk|dim|rude|arrogant)(?: \\S{1,20}){0,3}? to)",
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'lazy selfish rude ignorant stupid useless incompetent pathetic disgusting idle inconsiderate irresponsible entitled nasty spiteful vile arrogant moronic idiotic feckless clueless corrupt cowardly greedy thoughtless',
      finds:
        '(?:lazy|selfish|rude|ignorant|stupid|useless|incompetent|pathetic|disgusting|idle|inconsiderate|irresponsible|entitled|nasty|spiteful|vile|arrogant|moronic|idiotic|feckless|clueless|corrupt|cowardly|greedy|thoughtless),? (?:[^\\s.!?;]{1,20} ){0,2}?(?:<someone>|<slur>)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: '<slur>',
      finds:
        "(?:you|to the|the|what|what a|kind of|sort of|bunch of|pack of|load of|shower of|you're all|disgusting|sad little|little|complete|absolute|total|utter) (?:[^\\s.!?;]{1,20} ){0,2}?<slur>(?: who| that| in|[.!,:]|$)",
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: '<slur>',
      finds: '(?:kind of|sort of|bunch of|pack of|load of|shower of|you) (?:[^\\s.!?;]{1,20} ){0,2}?<slur>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'whoever',
      finds: `whoever (?:[^.!?;]{1,60}? )${be} (?:[^\\s.!?;,]{1,20} ){0,3}?(?:<insult>|<slur>)`,
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'shame',
      finds: '(?<!what a )(?<!a )shame on (?:<some>)(?:<someone>|you|<Name>|them|him|her)',
      strength: 'firm',
      shows: 'clause',
    },
    { cues: 'thanks', finds: 'thanks for nothing', strength: 'firm', shows: 'to the end' },
    {
      cues: 'ashamed sacked struck',
      finds: '(?:should|ought to|needs? to|deserves? to|must) be (?:<few>)<shame>',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'fiddling stealing pocketing stole lied',
      finds:
        '(?:<someone>|<Name>)(?: [^\\s.!?;]{1,30}){0,4}? (?:fiddling|fiddled|stealing|stole|pocketing|pocketed|embezzl\\w+|lied to|has lied|have lied|is lying|are lying|conned|ripped (?:us|you|parents) off)',
      strength: 'likely',
      shows: 'clause',
      unless: 'the show|the ball|a kiss|base|second|hearts?|goal|our hearts',
    },
    {
      cues: 'control cope manage bothered job depth',
      finds:
        "(?:Mr|Mrs|Miss|Ms|Dr|he|she|<someone>)(?: <Name>)?(?: [^\\s.!?;]{1,30}){0,4}? (?:could not|couldn't|cannot|can't) (?:control|cope with|manage|teach|do (?:his|her|the|their)|run) (?:<few>)?(?:a |the |his |her |their )?(?:class|job|children|budget|school|jobs?|pupils)",
      strength: 'likely',
      shows: 'clause',
    },
    { cues: 'stop', finds: 'stop being (?:such |so )?(?:<few>)(?:<insult>|<slur>)', strength: 'firm', shows: 'clause' },
    {
      cues: 'disgusting scum vermin',
      finds: '(?:<someone>)(?: [^.!?;]{1,40})? (?:are|is) (?:<few>)(?:scum|vermin|animals|pigs|filth)',
      strength: 'firm',
      shows: 'clause',
    },
    {
      cues: 'hate',
      finds: '(?:we|i|everyone) (?:all )?hates? (?:<few>)(?:<someone>|Mr|Mrs|Miss|<Name>)',
      strength: 'likely',
      shows: 'clause',
      unless: 'maths|monday|sprouts|goodbye|waiting',
    },
  ],
}
