import type { Fact } from '../fact.ts'
import type { KindId } from '../kind-of-report.ts'
import type { ReporterKind } from '../reporter.ts'
import { employee } from './employee-words.ts'
import { notActedOn } from './not-acted-on-cues.ts'
import { saidToHaveDoneIt } from './said-to-have-done-it.ts'
import { aChild, anAdult, isRacist, reachedBy, reaches, reachesNext, showsBody, threatens } from './ways-of-saying.ts'

/** Words that give a fact away. Where `kinds` stand they count in those only; `needs` are facts found before. */
export type FactCue = {
  readonly words: RegExp
  readonly facts: readonly Fact[]
  readonly kinds?: readonly KindId[]
  readonly needs?: readonly Fact[]
  readonly reporters?: readonly ReporterKind[]
  /** Counts for nothing where these words stand as well. */
  readonly unless?: RegExp
  /** Counts only where nothing before has said who did it. */
  readonly unlessDoer?: true
}

const mention =
  /\b(?:post(?:ed|s|ing)?|facebook|instagram|insta|(?:re)?tweet\w*|twitter|\bx\b|tiktok|snapchat|whatsapp|youtube|blog|online|story|linkedin|threads|group chat|(?:his|her|their) status|reddit|google review|live ?stream\w*|videos?|reels?|messenger|discord|(?:the|a|an|our|their|her|his|this|class|group|staff|friends'?|mums'?) (?:\w+ )?chat\b(?! (?:with|to))|put (?:[\w']+ ){1,6}up\b|(?:it|they)(?:'s| is| are|'re) (?:still )?up\b|forums?|adverts?|advertis\w*|promo\w*|to (?:sell|advertise)|(?:been |goes?|going|went|gone|is|was) live\b|live (?:from|on)\b|(?:wrote|writes|writing|written) about\b|lik(?:ed|es|ing) (?:a|an|the|and sharing) (?:\w+ )?(?:comments?|posts?)|(?:open|visible) to any\w*|(?:profile|cover) (?:picture|photo)|nextdoor|pinterest|mumsnet|tumblr|vinted|ebay|go(?:es|ing|ne) (?:all )?round|went round|doing the rounds|podcasts?|vlog\w*|bluesky|mastodon|telegram|bereal|(?:a|the|her|his|its|their|our|my|\w+'s) (?:\w+ )?(?:page|status)|status up|(?:shared|posted|put up) (?:a|some) (?:\w+ )?memes?|comment(?:ed|s|ing)? under|in the comments|(?:one|two|three|four|five)[- ]star|reviews?|(?:put|up) .{0,40}\bon (?:his|her|their|the|a|our|my)\b|(?:own|public|open|personal|private) (?:\w+ )?(?:page|account|profile|feed|channel))\b/

const open: readonly KindId[] = [
  'immediate-danger',
  'self-harm',
  'threat',
  'extremism',
  'racism',
  'location',
  'data-breach',
  'fake-account',
  'tiktok-of-staff',
  'unauthorised-account',
  'in-school-use',
  'official-page-comment',
  'pta',
  'complaint-public',
  'image-no-consent',
  'school-not-acting',
  'sextortion',
  'indecent-images',
]

/** What a child may be said to have done themselves. */
const byChildren: readonly KindId[] = [
  'immediate-danger',
  'self-harm',
  'threat',
  'extremism',
  'racism',
  'fake-account',
  'tiktok-of-staff',
  'in-school-use',
  'official-page-comment',
  'sextortion',
]

const conductKinds: readonly KindId[] = [
  'staff-conduct',
  'head-conduct',
  'supply-staff',
  'governor-conduct',
  'council-employee',
  'contractor',
]

/** What was only written to somebody is no mention of anybody: nothing in it says that others could read it. */
const onlyInPrivate =
  /^(?=.*\b(?:messag\w*|text(?:s|ed|ing)?|dm(?:s|'d|ing)?|snap(?:s|chats?|ped|ping)|friend(?:s|ed|ing)?|follow\w*|add(?:s|ed|ing)|sen[dt]s?|sending|asks? (?:her|him|them|for)|chat(?:s|ted|ting)|whatsapp(?:s|ed|ing)|play(?:s|ed|ing)|invit\w*|flirt\w*|number)\b)(?!.*\b(?:post(?:ed|s|ing)?|tweet\w*|comment\w*|caption\w*|shar(?:ed|es|ing)|uploaded|stor(?:y|ies)|wrote|writes|written|writing|video|clip|(?:a|the|this|that|his|her|their|own) (?:\w+ )?(?:tiktok|youtube)|blog\w*|reel\w*|meme\w*|group|live ?stream\w*|page|told|put|lik(?:ed|es|ing)|streams?|status|review|moan\w*|sound(?:s|ed|ing) off|having a go|sneer\w*|jok(?:es?|ed|ing)|rant\w*|slag\w*|mock\w*|gossip\w*|on (?:his|her|their) own (?:public |open )?(?:facebook|instagram|insta|tiktok|twitter|x|linkedin)|can (?:all )?see it|public\w*|forums?|adverts?|advertis\w*|live\b|go(?:es|ing|ne) round|went round)\b)/s

/** Kinds of which somebody of the school may be the one who did it. */
const ofAdultsAtSchool: readonly KindId[] = [
  ...conductKinds,
  'staff-as-target-colleague',
  'indecent-images',
  'unsuitable-material',
  'school-not-acting',
  'in-school-use',
  'unauthorised-account',
  'racism',
  'threat',
  'data-breach',
  'location',
  'pta',
  'parent-contact',
  'ex-pupil-contact',
  'sextortion',
]

const headteacher =
  '(?:executive |acting |interim )?(?:head ?(?:teacher|master|mistress)|head of (?:the )?school|head(?! (?:girl|boy|pupil|lice|cook|gardener|office|of (?:year|department|ks\\d)))|principal)'

/** Those who hold a post that reports go to, where the words say that they did it. */
const holdersOfPosts: readonly (readonly [Fact, string])[] = [
  ['by-dsl', '(?:designated )?(?:safeguarding|child protection) (?:lead|officer)|dsl'],
  [
    'by-senior-leader',
    '(?:deputy|assistant|vice) ?-?(?:head(?: ?teacher)?|principal)|member of (?:the )?(?:slt|leadership team|senior leadership(?: team)?)|senior leader',
  ],
  ['by-line-manager', '(?:line )?manager'],
  [
    'by-chair-of-governors',
    '(?<!vice[ -])chair(?:man|woman|person)?(?: of (?:the )?(?:governors?|governing body|trustees|board))?',
  ],
]
const didIt =
  "(?:,? (?:mr|mrs|ms|miss|dr)\\.? [\\w'-]+,?| [\\w'-]+,| \\([^)]{2,40}\\))?,? (?:who )?(?:(?:has|have|had|'s)(?: also| just| been| now| twice)? (?:been )?(?:laugh|post|sent|send|put|shar|lik|writ|messag|comment|mad|call|text|add|follow|film|tweet|set|upload|told|friend|mock|leak|tagg|start|snap|reply|repl|ask(?:ed|ing)? (?:my|our|a|the|her|him) (?:daughter|son|girl|boy|child|pupil))\\w*|(?:is|was|'s) (?:post|shar|messag|lik|writ|follow|text|flirt|send|film|comment|mock|friends? with|drunk|rude|swear|shout|laugh|tagged|on (?:a )?(?:dating|tinder|onlyfans))\\w*|keeps|posted|posts|sends?|sent|wrote|writes|likes?|liked|shared|shares|messaged|messages|texts|texted|follows|followed|made|called|calls|put(?:s)?|tweet(?:ed|s)|added|adds|set up|runs|leaked|told (?:a|some|my|another) (?:neighbour|parent|famil|friend|mum|dad)|said on|has (?:a|an|his|her) (?:\\w+ )?(?:page|account|profile|onlyfans|video|photo))"

/** An account that is somebody else's: another school's, a club's, a paper's. */
const notOurs =
  /\b(?:local )?(?:paper|newspaper|gazette|photographer|club|company|firm|coach firm) (?:has |have )?(?:took|taken|used|printed|ran|put|posted)\b|\b(?:isn'?t|is not|not|wasn'?t) (?:ours|our (?:account|page|post|site)|your (?:account|page|post|site))\b|\b(?:another|other|neighbouring|partner) (?:school|club|academy)|\b(?:secondary|junior school|infant school|academy|club|church|cluster|trust|newspaper|paper|studio)\b.{0,40}\b(?:(?:on|has) (?:its|their)|(?:its|their) (?:own )?(?:instagram|facebook|page|website|account|twitter|tiktok))/

/** Where a parent who is spoken of may have done it, and has not only said yes or no to a picture. */
const doneByParents = open.filter(
  (kind) => kind !== 'data-breach' && kind !== 'image-no-consent' && kind !== 'unauthorised-account',
)

/** In these others mostly write of somebody who works at the school. */
const ofStaffByOthers: readonly KindId[] = [
  'complaint-public',
  'official-page-comment',
  'pta',
  'tiktok-of-staff',
  'threat',
]

/** A page of somebody's own. */
const onTheirOwn =
  /\bon (?:his|her|their|my) (?:own |private |personal |public )?(?:page|facebook|instagram|insta|story|account|twitter|tiktok|x)\b|\bgovernors? (?:has |have )?(?:tweeted|posted|shared|put)\b/

/** Who it is that did it, where the kind does not say. */
const doers: readonly FactCue[] = [
  {
    words: new RegExp(
      `(?<!\\b(?:that|about|of|at|to|on|for|with|says?|said|called) )\\b(?:a|one of (?:the|our)|another|some) (?:[\\w-]+ ){0,2}?${employee}s?\\b.{0,60}\\b(?:post|said|sent|show|made|film|wrote|call|shar|email|left|lost|upload|put|using|on (?:his|her|their)|has|have|set up|runs?|started|created|replied|uses|forward|lik(?:es|ed)|comment|tweet|repl|writes|repeat|told|took|copied|drop)`,
    ),
    facts: ['by-employee'],
    kinds: ofStaffByOthers,
    unlessDoer: true,
  },
  {
    words:
      /\b(?:by|from|off|of) (?:a|one of (?:the|our|my|your)|another|some|two|the same) (?:\w+ ){0,2}?(?:mum|dad|mother|father|parent|carer|gran\w*|nan)s?\b(?! governor)|\b(?:whose|with a|has a|who has a) (?:\w+ )?(?:boy|girl|son|daughter|child|lad|kid)s? (?:is |are )?(?:in|at|here)\b/,
    facts: ['by-parent'],
    kinds: doneByParents,
    unlessDoer: true,
  },
  {
    words:
      /\b(?:a|an|the|some|our|one of the|another) (?:[\w-]+ ){0,2}?(?:volunteer|helper)s?\b.{0,60}\b(?:shar|post|put|lik|mad|says?|wrot|writ|comment|tweet|record|upload|repl)/,
    facts: ['by-volunteer'],
    kinds: open,
    unlessDoer: true,
  },
  {
    words:
      /\b(?:(?:man|men|woman|lad|lads|bloke|fella|guy|chap|people|someone|somebody) (?:from|who (?:came|comes|does|did|fits|fitted|drives?)|doing|of) (?:about |the |our )?(?:\w+ )?(?:firm|company|caterers?|boiler|roof|windows?|photocopiers?|fence|bus|coach|kitchens?|heating|minibus|building|agency)|contractors?|builders?|decorators?|plumber|electrician|window cleaners?|(?:coach|bus|taxi) driver|scaffolders?|photographer|catering (?:firm|staff))\b.{0,60}\b(?:post|put|shar|wrot|writ|comment|film|upload|said|tweet|lik|sent|has|took)/,
    facts: ['by-contractor'],
    kinds: open,
    unlessDoer: true,
  },
  {
    words:
      /\b(?:(?:neighbours?|residents?)(?!'?s? (?:group|page|forum|app))|strangers?|trolls?|bots?|(?:a|the|local|our) councillor (?:has|wrote|put|said|says)|passer-?by|member of the public|(?:some|an?) (?:\w+ )?account|(?:someone|somebody|people|a man|a woman) (?:i|we) (?:don't|do not) know|don't know (?:him|her|who)|(?:none|nobody|no one) (?:of us |here )?knows|no link with|nothing to do with (?:us|the school)|from another school|(?:former|old|ex-?) ?(?:pupil|teacher|parent|employee)|(?:high|secondary) school)\b/,
    facts: ['by-outsider'],
    kinds: ['racism', 'official-page-comment', 'complaint-public', 'threat'],
    unlessDoer: true,
  },
  {
    words:
      /\b(?:some|an) (?:anonymous )?account\b|\bcalling (?:him|her|them)sel(?:f|ves)\b|\bno (?:face|profile picture)\b|\banonymous|\bdon'?t know who (?:it is|they are)/,
    facts: ['by-outsider'],
    kinds: ['official-page-comment', 'threat'],
  },
  { words: /\bin (?:your|our|the) (?:school )?uniform\b/, facts: ['by-pupil'], kinds: byChildren },
  {
    words: /\b(?:a|another|one) (?:mum|dad|mother|father|parent|carer|grandparent)\b.{0,70}[:–—-] ?['"“‘]/,
    facts: ['by-parent'],
    kinds: doneByParents,
  },
  {
    words: /\byour (?:own )?(?:facebook|instagram|twitter|page|website|newsletter|account|tiktok|app|post)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location', 'data-breach'],
    reporters: ['parent', 'pupil', 'public'],
  },
  {
    words:
      /\bthe school (?:has |have )?(?:just |now )?(?:put|posted|shared|published|uploaded|tweeted)\b|\byou (?:have )?(?:just |now )?(?:put|posted|tweeted)\b|\b(?:on the school's|the school\b[^.?!]{0,60}\bon its) (?:own )?(?:facebook|instagram|twitter|tiktok|page|website|newsletter|account)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location', 'data-breach'],
    reporters: ['parent', 'pupil', 'public'],
    unless: notOurs,
  },
  {
    words:
      /\b(?:(?:step)?(?:mums?|dads?|mothers?|fathers?)|mams?|parents?|carers?|grand\w+|gran|nana?|uncle|aunt\w*|famil(?:y|ies))\b[^.?!]{0,40}\b(?:post\w*|said|wrot\w*|writ\w*|call\w*|comment\w*|shar\w*|accus\w*|threat\w*|put|film\w*|sent|tagg\w*|is|are|has|have|keeps|live ?stream\w*|upload\w*|left|complain\w*|says?|told|tells|coming|repl\w*|slag\w*|slat\w*|rant\w*|argu\w*|repeat\w*)/,
    facts: ['by-parent'],
    kinds: doneByParents,
    unlessDoer: true,
  },
  {
    words: new RegExp(
      `\\b(?:a|the|one of (?:the|our)|another|my|our|new|year \\w+|class) ?(?:\\w+ )?${employee}s?\\b.{0,60}\\b(?:post|said|sent|show|made|film|wrote|call|shar|email|left|lost|upload|put|using|on (?:his|her|their)|has|have|set up|runs?|started|created|replied|uses|forward|lik(?:es|ed)|comment|tweet|repl|writes|repeat|told|took|copied|drop)`,
    ),
    facts: ['by-employee'],
    kinds: open.filter((kind) => !ofStaffByOthers.includes(kind)),
  },
  {
    words:
      /\b(?:i|we) (?:have |just |accidentally |by mistake |think i )*(?:sent|posted|emailed|e-mailed|left|lost|uploaded|shared|put|replied|pressed|liked|tagged|forwarded|attached|pasted|dropped|printed)\b/,
    facts: ['by-employee'],
    kinds: ['data-breach', 'image-no-consent', 'unauthorised-account'],
    needs: ['reporter-at-work'],
  },
  {
    words:
      /\b(?:run|set up|made|started|kept) by (?:a|an|one of|two|some|the) (?:\w+ ){0,3}?(?:mum|dad|mother|father|parent|carer)s?\b|(?<!us )\b(?:mum|dad|mother|father|parent|carer)s? (?:who )?(?:(?:has|have|had) )?(?:runs?|set up|started|made|opened)\b/,
    facts: ['by-parent'],
    kinds: ['unauthorised-account'],
    unlessDoer: true,
  },
  {
    words:
      /\b(?:mum|dad|mother|father|parent|carer|pta|friends of)s?\b (?:(?:has|have|had|just|also) )*(?:put|posted|shared|uploaded|filmed|tagged)\b/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct'],
    kinds: ['image-no-consent'],
    unlessDoer: true,
  },
  {
    words:
      /\b(?:our|the school'?s?|the class|your) (?:own |class |school )?(?:page|facebook|instagram|website|newsletter|twitter|app|feed|letter)\b/,
    facts: ['by-employee', 'on-official-channel'],
    kinds: ['location'],
    unlessDoer: true,
    unless: notOurs,
  },
  {
    words:
      /\b(?:the|a|an|another|her|his) (?:[\w-]+ ){0,2}?(?:club|newspaper|gazette|church|company|shop|firm|council)(?:'s)? (?:has|have|put|posted|shared|used|tagged)\b/,
    facts: ['by-outsider'],
    kinds: ['location'],
    unlessDoer: true,
  },
  {
    words:
      /(?<!\b(?:i'm|i am|as|being|we're|we are) (?:[\w-]+ ){0,4})\bgovernors?\b[^.?!]{0,60}\b(?:post|said|sent|shar|told|wrote|tweet|has)/,
    facts: ['by-governor'],
    kinds: open,
  },
  {
    words: /\bvolunteers?\b.{0,60}\b(?:post|said|sent|shar|told|wrote|has|film|took)/,
    facts: ['by-volunteer'],
    kinds: open,
  },
  {
    words: /\b(?:head ?teacher|the head\b|principal|head of (?:the )?school)/,
    facts: ['by-headteacher'],
    kinds: ['head-conduct'],
  },
  {
    words:
      /\b(?:(?:the|our|my|a|this) (?:executive )?(?:head ?teacher|head|principal|head of school)|head ?teacher)\b (?:has been|has (?:post|sent|put|shar|lik|writ|messag|comment|mad)|is (?:post|shar|messag|lik|writ|follow|text|flirt|send)\w*|keeps|posted|posts|sends?|wrote|writes|likes?|liked|shared|shares|messaged|messages|texts|texted|follows|followed|made|called|calls|put|told (?:a|my|our|the) (?:neighbour|parent|famil|friend|mum|dad)|was (?:drunk|rude|flirt|mess))/,
    facts: ['by-headteacher'],
  },
  ...saidToHaveDoneIt(headteacher, 'by-headteacher'),
  { words: /\b(?:head|head ?teacher|principal)\b/, facts: ['by-headteacher'], kinds: ['school-not-acting'] },
  {
    words: /\b(?:dsl|safeguarding (?:lead|officer)|child protection (?:lead|officer))\b/,
    facts: ['by-dsl'],
    kinds: ['school-not-acting'],
  },
  {
    words:
      /\b(?:people|everyone|loads of us|half the coach|me and my mates|we (?:all|were|had)|all nine of them|airpods in|in my (?:\w+ )?lesson)\b/,
    facts: ['by-pupil'],
    kinds: ['in-school-use'],
    unless: new RegExp(`^(?:my |our )?${anAdult}|\\b(?:two|some) people\\b`),
  },
  {
    words: new RegExp(
      `^(?:(?!\\b(?:${anAdult}|supply|one[- ]to[- ]one|key ?worker|lady|ladies|man on|helpers?|volunteer|office|adults?|they sit)).)*?(?<!while (?:the )?(?:little )?)\\b${aChild}(?!'s|s'| says?\\b| said| tells?\\b| told| saw)\\b`,
      's',
    ),
    facts: ['by-pupil'],
    kinds: ['in-school-use'],
  },
  ...[['by-headteacher', headteacher] as const, ...holdersOfPosts].map(
    ([fact, title]): FactCue => ({
      words: new RegExp(`\\b(?:the|our|my|your|a|an|her|his|school's) (?:\\w+ )?(?:${title})${didIt}`),
      facts: [fact],
      kinds: ofAdultsAtSchool,
    }),
  ),
  ...holdersOfPosts.flatMap(([fact, title]) => saidToHaveDoneIt(title, fact, ofAdultsAtSchool)),
  {
    words:
      /\b(?:(?:from|by) (?:the|our|my) chair|(?<!\b(?:told|tell|ring|rang|asked|ask|emailed|informed|let|want|about|insulted|next to|said|not|that|to) )(?:our|the) chair(?:man|woman|person)?(?: of (?:the )?governors)?\b(?!'s (?:wife|husband|son|daughter)| (?:knows|said|says|asked|told me|had told|has asked|has told|will|to see|of the pta|is (?:furious|cross|away|on holiday|aware|ill|off|upset|useless|lovely)))|chairs (?:the|our) (?:governors|board|governing)|chair of governors,? (?:has|who|put|posted|wrote))/,
    facts: ['by-chair-of-governors'],
    kinds: ['governor-conduct'],
  },
  {
    words:
      /\bi(?:'ve|'d| have| had)? (?:have |just |only |then |accidentally |by mistake |think i(?:'ve| have)? |may have |must have |stupidly |realised (?:that )?i |gone and |also )*(?:put|posted|uploaded|shared|published|used|sent(?! (?:a|this|my) (?:report|note))|left|lost|forgot|tweeted|pressed|scheduled|attached|pasted|copied|e-?mailed|dropped|printed|screenshot\w*|typed|gave|given|forwarded|mislaid|took (?:a |the )?(?:photo|picture)|read out|displayed|took (?:[\w']+ ){1,4}home)\b|\bwe (?:have |just |had )*(?:put up|posted|uploaded|sent out)\b|\bmy (?:phone|laptop|bag|ipad|memory stick|usb)\b.{0,20}\b(?:stolen|lost|taken|hacked)\b|\b(?:my|on my) (?:own )?(?:fault|mistake|slip|doing|selfie|instagram|story|facebook|tweet|post)\b(?! (?:by|from))|\bit was me\b/,
    facts: ['by-reporter'],
    kinds: ['image-no-consent', 'data-breach'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words:
      /\b(?:boys?|girls?|pupils?|child(?:ren)?|kids?|year (?:[1-9]|1[0-3]|one|two|three|four|five|six)s?|y[1-6]|student|classmate|someone in my class|in my class)\b.{0,60}\b(?:post|said|sent|show|made|film|wrote|call|shar|search|watch|record|put|using|is on|on (?:his|her|their) phone|has|have|told|says)/,
    facts: ['by-pupil'],
    kinds: byChildren,
    unlessDoer: true,
  },
  {
    words: new RegExp(`\\b${aChild} (?:have |has |had )?(?:made|set up|started|created|opened|run)\\b`),
    facts: ['by-pupil'],
    kinds: ['unauthorised-account'],
    unlessDoer: true,
  },
  {
    words: /\bi(?:'ve|'d| have| had)? (?:just |only )?(?:started|set up|made|created|opened|run|began|did)\b/,
    facts: ['by-reporter'],
    kinds: ['unauthorised-account'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words:
      /\b(?:caretaker|teacher|colleague|staff|technician|coach|assistant|site manager|works (?:at|in|for) (?:your|the|our) \w+|(?:man|woman|lady|lad|person|adult) (?:from|in|at) (?:the|your|our) (?:school|kitchen|office|nursery|club)|\bta\b|tutor)\b/,
    facts: ['by-employee'],
    kinds: ['indecent-images'],
  },
  {
    words: /\b(?:comes? in to|hears? readers|helps? (?:at|in|with|out)|coaches|helper|volunteer\w*)\b/,
    facts: ['by-volunteer'],
    kinds: ['indecent-images'],
    reporters: ['parent', 'pupil', 'public'],
    unlessDoer: true,
  },
  {
    words: /\b(?:teacher|\bta\b|staff|coach|assistant|tutor|he|she)\b/,
    facts: ['by-employee', 'unsuitable-conduct'],
    kinds: ['ex-pupil-contact'],
    reporters: ['parent', 'pupil', 'public'],
  },
  {
    words: new RegExp(
      `\\b(?:a|my|our|another|one of (?:the|our)) (?:[\\w-]+ ){0,2}?${employee}[^.?!]{0,40}\\b(?:messag|follow|friend|text|chat|gam|snap|meet|contact|add|play|writ|keep)`,
    ),
    facts: ['by-employee', 'unsuitable-conduct'],
    kinds: ['ex-pupil-contact'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
]

/** Words by which somebody says that nobody is named. */
const namesNobody =
  /\bno names\b|\bnam(?:es|ed|ing) (?:nobody|no[- ]?one)\b|\bwithout nam(?:es|ing)\b|\b(?:nobody|no[- ]one|none)(?: of us)?(?: is| was|'s| has| have)? (?:been )?named\b|\bnames? (?:removed|blanked|left out|taken out)\b|\b(?:haven't|have not|not) named\b|\b(?:doesn't|does not|didn't|did not|isn't|hasn't) named? (?:any|him|her|them|us|me|who)|\bnot (?:by |the )name\b/

/** A comment that hurts nobody. */
const wellMeant =
  /\b(?:lol|hearts?|emojis?|lovely|well done|congrat\w*|proud|thanks?|thank you|gorgeous|brilliant|visit|what time|when (?:is|are|does)|tickets?|spelling|parking|no bad language|nothing (?:rude|nasty)|polite\w*|never answers|adverts?|spam)\b/

/** Words that somebody puts under a picture and means well by. */
const kindly =
  '\\b(?:lovely|proud|gorgeous|beautiful|love|cute|stars?|brilliant|well done|memor\\w+|adorable|sweet|fantastic|amazing|clever|bless|best|happy|fun)\\b'

/** Of a page of parents: whose it is, who can get in, and nothing that anybody wrote. */
const onlyHowItIsRun =
  /\b(?:who runs|pass ?word|log ?ins?|settings|official|open to any|(?:anyone|anybody) can|take (?:it )?over|take on|taken over|(?:who )?looks? after the|moved (?:away|on|to)|(?:get|gets|got|getting|let) (?:back )?in to|not been used|(?:can|could|should|does|is) (?:the )?(?:pta|friends|school)|crest|logo|out of date|wrong date|old head|two pages|wants? to start|taken out of|get into)\b/

/** Whom else a parent writes of than somebody who works here: a child, a family, the school as such. */
const ofFamiliesOrTheSchool =
  /\b(?:boys?|girls?|child(?:ren)?|kids?|pupils?|lads?|famil(?:y|ies)|(?:another|other) (?:mum|dad|mother|father|parent)s?|(?:the|our|this) school|year \w+s?|son|daughter)\b/

/** What it touches, and where it stands. */
const surroundings: readonly FactCue[] = [
  {
    words: new RegExp(
      `\\b${aChild}\\b[^.?!]{0,80}\\b(?:round|past|bypass\\w*|vpns?|prox(?:y|ies)|hotspot|unblock\\w*|hack\\w*)\\b|\\b(?:vpns?|prox(?:y|ies)|way round|hotspot)\\b[^.?!]{0,80}\\b${aChild}\\b|\\b(?:everyone|everybody|they all|we all|all of them|loads of (?:us|them|people|kids)|half the class) (?:does?|uses?|go(?:es)?|gets?)\\b|\\b${aChild}\\b[^.?!]{0,60}\\b(?:how (?:they|to)|know how|worked out|with a code|a trick)\\b`,
    ),
    facts: ['by-pupil', 'unsuitable-conduct'],
    kinds: ['filtering-failure'],
  },
  {
    words: /^/,
    facts: ['on-official-channel'],
    kinds: ['image-no-consent'],
    unless: new RegExp(`${notOurs.source}|${onTheirOwn.source}`),
  },
  { words: onTheirOwn, facts: ['unsuitable-conduct'], kinds: ['image-no-consent'] },
  { words: notOurs, facts: ['by-outsider', 'unsuitable-conduct'], kinds: ['image-no-consent'] },
  {
    words:
      /\b(?:(?:grand)?(?:mums?|dads?|mother|father)|parents?(?! ?'? evening)|carers?|famil(?:y|ies))\b.{0,70}\b(?:whatsapp\w*|messag\w*|text\w*|dm\w*|friend request|found me|wrote (?:back )?to me|(?:i|and) (?:wrote|answered|replied)|answered|replied|add(?:ed)? me|my (?:own |private |personal )?(?:phone|mobile|number|account))|\bi(?:'ve|'m| have| am)?\b.{0,40}\b(?:accept|answer|repl(?:y|ied)|messag|text|chat|friend|let|told|wrote to|writ|sent|gave|given|talk|rang|add|follow)\w*\b.{0,50}\b(?:(?:grand)?(?:mum|dad|mother|father)s?|parents?(?! ?'? evening)|carers?|family)\b/,
    facts: ['parent-reached-adult'],
    kinds: ['self-report'],
  },
  {
    words:
      /\b(?:pupils?|students?|boys?|girls?|year (?:\d+|six|five)s?|y\d+s?|one of my class)\b.{0,70}\b(?:whatsapp\w*|messag\w*|text\w*|dm\w*|snap\w*|friend request|follow\w*|answered|replied)/,
    facts: ['pupil-reached-adult'],
    kinds: ['self-report'],
  },
  { words: mention, facts: ['posted'] },
  {
    words:
      /\b(?:closed|private|parents'?|village|town|community|local|class|mums'?|year \w+) (?:\w+ )?group\b|\b(?:parents'?|mums'?|pta|class) chat\b|\baccount\b.{0,120}\b(?:put|wrote|writes)\b|\bcommented\b|\b(?:a )?comments? (?:on|under|says?|that)\b|\b(?:has|have|had) (?:put|written)\b(?! (?:back )?to\b)|\b(?:put|puts|wrote|written|writes) (?:that|up)\b|\bin (?:the|our|a|my) (?:[\w']+ )?group\b/,
    facts: ['posted'],
    kinds: [...conductKinds, 'threat', 'racism', 'pta'],
  },
  {
    words:
      /\b(?:about (?!\d|ten\b|twenty\b|a (?:dozen|hundred)|half\b|(?:\w+ ){0,2}?(?:speed|parking|politic\w*|brexit|football|council|bins|holidays?|weather|weekend|election|herself|himself|vaccines?|traffic|prices)\b)|mock\w*|slag\w*|insult\w*|complain\w* about|moan\w*|rant\w*|nam(?:ed|es|ing)|rat(?:es|ed|ing)|call\w* (?:me|her|him|them|us|the)|(?:photos?|photographs?|pictures?|clips?|videos?|reels?|film|selfies?) (?:[\w']+ ){0,6}?(?:of|with)\b|by name\b|one of (?:our|us)\b|our (?:site|building|playground|gates?|classrooms?|school|\w+ room)\b|playground|dinner (?:queue|hall)|classroom|corridor|in assembly|(?:to|at|with) (?:our |the )?(?:parents|families|mums)\b|infants|juniors|candidates|sixth form|prefects|class photos?|one of ours|tell who|can tell|redundan|confidential|(?:the|our|my|one of (?:the|our|my)|a) (?:[\w-]+ ){0,3}(?:children|class|pupils?|parents?|mums?|dads?|mothers?|fathers?|carers?|infants|juniors|famil(?:y|ies)|staff|school|head|teachers?|tas?|assistants?|office|governors?|child|boys?|girls?|kids?|year (?:\d|\w+)s?)\b|year \d+s?\b|(?:mr|mrs|miss|ms) \w+)|'[^']{3,}'|"[^"]{3,}"/,
    facts: ['unsuitable-mention'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
  {
    words:
      /\bconfidential|\b(?:child|pupil|student|famil)\w*'?s? (?:file|records?|notes)\b|\bpanel (?:papers|hearing|minutes)|\bembargo|\bnot (?:yet )?(?:been )?(?:published|announced|public)\b|\b(?:sen|send|medical|safeguarding|fsm|free meals?) (?:list|register|notes|records?)|\b(?:our|governors'?|board'?s?|meeting'?s?|the) minutes\b|\bprivate (?:information|details)|\bpart two\b|redundan/,
    facts: ['confidential-leak'],
  },
  {
    words: new RegExp(
      `\\b${reaches}\\b[^.?!]{0,60}?\\b${aChild}\\b|\\b${reachesNext}\\b${aChild}\\b|\\b${aChild}\\b[^?!]{0,140}?\\b${reaches} (?:to )?(?:her|him|them)\\b|\\b${aChild}\\b[^?!]{0,30}\\bas (?:\\w+ )?friends\\b|\\b${aChild} (?:(?:has been|was|is|had been) )?(?:writing|messaging|texting) (?:to )?(?:him|her)\\b|\\b(?:our|a|their) (?:little )?secret\\b|\\b(?:her|him|them) not to (?:tell|show|say)\\b|\\b(?:his|her) (?:little )?(?:star|favourite)\\b|\\bthey (?:now |also |still )?(?:chat|talk|message|text|snap|game|play)\\b|\\b${aChild}\\b[^.?!]{0,90}?\\b(?:${reachedBy}|secret\\b|messag(?:es|ed|ing)\\b|snaps\\b)|\\b(?:has|got|have) (?:\\w+ ){1,4}?${aChild} on (?:snap|insta|whatsapp|tiktok|discord|messenger)|\\b${aChild}(?:'s)? (?:phone|number|mobile)\\b|\\bkeep (?:it|this|that|them|their \\w+) (?:between|a? ?secret)`,
      's',
    ),
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
  },
  {
    words: new RegExp(
      `\\b${reaches} (?:to )?(?:her|him|them)\\b|\\b(?:she|he) (?:gets?|got|has had|keeps getting|is getting) (?:\\w+ ){0,3}?(?:${reachedBy})`,
    ),
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
    reporters: ['parent', 'pupil', 'public'],
    unless: /\b(?:mums?|mother|dads?|father|wife|husband|divorce|parents)\b/,
  },
  {
    words:
      /\b(?:nude|naked|topless|no (?:top|clothes)|underwear|bra\b|private parts|indecent|explicit|rude (?:pic|photo)|intimate|photos? of (?:her|him|me|my)|pictures? of (?:her|him|me|my)|pics? of (?:her|him|me|my)|(?:bad|private) (?:pic|photo|picture|video)s?\b|videos? of (?:her|him|me|my)|sen[dt]s? (?:more |a |him |her |me )?(?:pic|photo|picture|image|selfie))/,
    facts: ['sexual-image-of-child'],
    kinds: ['sextortion'],
  },
  {
    words: new RegExp(showsBody),
    facts: ['sexual-image-of-child'],
    kinds: ['sexual-harassment-pupils', 'pupil-contact-stranger', 'bullying-pupils', 'pupil-contact', 'sextortion'],
  },
  {
    words: new RegExp(showsBody),
    facts: ['sexual-image-of-child'],
    kinds: conductKinds,
    unless: /\b(?:herself|himself|her own|his own|onlyfans|adults only|grown[- ]?ups?)\b/,
  },
  {
    words:
      /\b(?:in my name|my (?:name|photo|picture|face|account|profile|page)|pretend\w* to be me\b|(?:as|of|like|second|another|fake|isn't|is not|not|be) me\b)/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['fake-account'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  { words: new RegExp(`\\b${anAdult}`), facts: ['to-adult-at-work', 'abuse-of-adult'], kinds: ['fake-account'] },
  {
    words:
      /\bour (?:school|name|logo|crest|badge)|(?:looks?|sounds?|acts?|pretend\w*) (?:like|to be|as) (?:ours|us|the school)|in our name|as us\b|(?:the|a|this) (?:second |fake |false |new |real |official )?(?:school|academy|primary|website|parentmail)\b|our (?:website|site|motto|building|page)|is (?:it|that|this) you\b|\b(?:you|us) is it\b|isn'?t you\b|official\b|snow closure|school'?s? (?:name|logo|page|crest|badge)|pretend\w* to be (?:the |our )?school|fake school/,
    facts: ['to-school'],
    kinds: ['fake-account'],
  },
  {
    words: new RegExp(
      `\\b(?:(?:(?<!another |other )me|us|lunchtime|head|office|secretary|i feel|i am|i'm|i teach|my (?:\\w+ )?(?:photo|picture|name|car|house|husband|wife|face))\\b|${anAdult})`,
    ),
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words:
      /\b(?:put|puts|says?|said|saying|written|wrote|writes|posted|posting|claims?|claiming|told \w+|tells? \w+|telling \w+|that) (?:that )?i(?:'m|'ve|'d)?\b/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words: /^/,
    facts: ['to-adult-at-work', 'abuse-of-adult'],
    kinds: ['parent-abuse'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: ofFamiliesOrTheSchool,
  },
  {
    words: new RegExp(`\\b(?:office|head|${anAdult})`),
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
  },
  {
    words: /^/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    needs: ['by-parent'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: ofFamiliesOrTheSchool,
  },
  {
    words: /\b(?:you|your|yourself|her|him|she|hers|me)\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: new RegExp(`${ofFamiliesOrTheSchool.source}|\\b(?:classmate|groups?|bomb|disco|fair|y\\d+|set \\d)\\b`),
  },
  {
    words:
      /(?<!\b(?:told|showed|shown|asked|rang|(?:sent|forwarded|passed|given)(?: to| on to)?) )\b(?:me|us)\b|\bmy (?:class|name|husband|wife|house)\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words: /^/,
    facts: ['posted'],
    kinds: ['racism', 'threat'],
    needs: ['by-parent'],
    unless: /\b(?:shouted|to (?:my|her|his|our) face|face to face|in person|over the phone|rang (?:me|us|the))\b/,
  },
  {
    words: new RegExp(threatens),
    facts: ['threat-of-violence'],
    kinds: ['parent-abuse', 'racism', 'official-page-comment', 'tiktok-of-staff', 'bullying-pupils', 'pta'],
  },
  {
    words: new RegExp(isRacist),
    facts: ['racist'],
    kinds: [
      'parent-abuse',
      'official-page-comment',
      'threat',
      'bullying-pupils',
      'pta',
      'tiktok-of-staff',
      'staff-as-target-colleague',
      'complaint-public',
      'image-parent-posted',
      'school-not-acting',
      ...conductKinds,
    ],
  },
  {
    words:
      /\b(?:swear\w*|swore|f-word|disgust\w*|abus\w*|liar|lies|useless|stupid|thick|slander\w*|libel\w*|offensive|vile|ugly|fat(?! (?:chance|lot)\b)|cows?\b|slag\w*|tramp|scum|pervert|paedo\w*|lazy|bull(?:y|ies)\b(?! (?:my|her|his|him|our|the))|having a go at|nasty|horrible|idiot|rude|threat\w*|racis\w*|kill|incompetent|hate)\b/,
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment', 'pta', 'complaint-public'],
  },
  {
    words: /\bnam(?:ed|es|ing)\b/,
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment', 'pta', 'complaint-public'],
    unless: namesNobody,
  },
  {
    words:
      /\b(?:stickers?|accounts?|servers?|shared (?:doc\w*|spreadsheet|sheet|file)|pass(?:ed|ing) (?:it )?(?:about|round|around)|shares\b|on their phones|confessions|club on|posters?|polls?|chats?|group)\b/,
    facts: ['posted'],
    kinds: ['bullying-pupils', 'sexual-harassment-pupils'],
  },
  {
    words: /^/,
    facts: ['unsuitable-mention'],
    kinds: ['bullying-pupils', 'sexual-harassment-pupils'],
    reporters: ['staff', 'governor', 'volunteer'],
    needs: ['posted'],
    unless: onlyInPrivate,
  },
  {
    words: new RegExp(
      `\\b(?:says?|said|saying|written|writing|wrote|writes|put|called|calls|commented|asked|about|replied|comments?)\\b[^.?!]{0,80}(?:\\b${aChild}|\\b${anAdult}|\\b(?:mother|where (?:\\w+ ){0,3}lives?|legs|body|whose)\\b)`,
    ),
    facts: ['unsuitable-mention', 'unsuitable-conduct'],
    kinds: ['official-page-comment'],
    unless: wellMeant,
  },
  {
    words: /\bno bad language|nothing (?:rude|nasty)|politely|is polite|complain\w*|never answers\b/,
    facts: ['fair-complaint'],
    kinds: ['official-page-comment'],
  },
  {
    words: new RegExp(
      `\\b(?:mr|mrs|miss|ms|nam(?:ed|es|ing)|by name|(?:my|her|his|their|${anAdult}'?s?) (?:full |first |real |own )?name\\b|name of (?:the|our|my|one of)|tag(?:s|ged) (?:me\\b|(?:the |our )?${anAdult})|(?:says?|said|written|wrote|tells?|told|shows?) (?:\\w+ )?(?:who|which) (?:the|our|my|it|one)\\b|about (?:me|one of|the (?:head|teacher|ta)))`,
    ),
    facts: ['names-somebody'],
    kinds: ['complaint-public', 'official-page-comment', 'pta'],
    unless: namesNobody,
  },
  {
    words:
      /\b(?:my (?:son|daughter|child|lad|boy|girl)|boys?|girls?|child|pupil)\b.{0,200}\b(?:his|her|their) (?:full |first |real |own )?names?\b|\b(?:(?:my|a|the|another|one) (?:[\w-]+ ){0,3}?(?:son|daughter|child|lad|boy|girl|kid|grandson|granddaughter|pupil)|boy|girl|pupil|child)(?:'s|s')? (?:full |first |real |own )?name\b|\bnam(?:ed|es|ing) (?:my (?:little |own )?(?:son|daughter|child|lad|boy|girl|grandson|granddaughter)|(?:a|the|another|one) (?:[\w-]+ ){0,3}?(?:boy|girl|child|pupil|lad))\b|\b(?:son|daughter|child|lad|boy|girl|pupil)\b.{0,120}\bby (?:first |full |his |her |their )?name\b/s,
    facts: ['names-somebody'],
    kinds: ['pta', 'parent-abuse'],
    unless: namesNobody,
  },
  {
    words: new RegExp(
      `\\b(?:written|wrote|writes|put|captioned|captions?|comment(?:ed|s)?|says|said|call(?:ed|s) (?:him|her|them|my)) (?:\\w+ ){0,4}(?:'(?![^']*${kindly})[^']{3,}'|"(?![^"]*${kindly})[^"]{3,}")`,
    ),
    facts: ['unsuitable-mention'],
    kinds: ['image-parent-posted'],
  },
  {
    words:
      /\b(?:mock(?:s|ed|ing)|tak(?:es|ing|en) the mick\w*|ma(?:kes|king|de) fun of|laugh(?:s|ed|ing) at|(?:nasty|rude|unkind|horrible|cruel) (?:captions?|comments?|remarks?|words?|things?))\b/,
    facts: ['unsuitable-mention'],
    kinds: ['image-parent-posted'],
  },
  {
    words: /\b(?:the|which|what|whose|her|his|their) (?:street|road|address|estate)\b|\bwhere (?:he|she|they) lives?\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
  {
    words: /\bi(?:'ve| have)? (?:just |only |once |twice |then |did )?(?:answer|repl(?:y|ied)|wrote back|written back)/,
    facts: ['talk-with-parent'],
    kinds: ['parent-contact', 'self-report'],
    needs: ['parent-reached-adult'],
  },
  {
    words:
      /\b(?:our|the school'?s?|official|school|head'?s|your) (?:own |official |school |class |christmas |open day |(?:(?!pta|parents|mums|village|town|whatsapp|class chat|photo|picture|put|puts|has|have|had|is|was|in|on|to|with|and|of|that|it|about|wrote|posted|shared|says|said|for|from|under|are|a|the)\w+ ){1,3})?(?:page|facebook|insta(?:gram)?|account|twitter|tweets?|tiktok|youtube|channel|posts?|feed|site|website|video|newsletter|app)\b|\b(?:pictures?|photos?|post|video) (?:that )?we (?:put up|posted|shared)|open day post/,
    facts: ['on-official-channel'],
    unless: notOurs,
    kinds: ['racism', 'threat', 'complaint-public', 'data-breach', 'location', 'image-no-consent', 'parent-abuse'],
  },
  {
    words:
      /\b(?:class (?:chat|group|whatsapp)|whatsapp|group|chat|mums?|parents?|dads?|pta(?:'s)?|friends of|committee|page)\b.{0,120}\b(?:photo|picture|video|nasty|lies|rumou?r|slag|argu|row|abus|complain|nam(?:es|ed|ing)\b|(?:by|full|first|his|her|their|my) name\b|screenshot|horrible|gossip|accus|shame|shaming|surname|list of|who (?:never|haven't|hasn't|didn't|don't|won't)|cheat|blam)/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct'],
    kinds: ['pta'],
  },
  {
    words: new RegExp(
      `\\b(?:about|on|at|of|who|which|for|to|that|slag\\w*|mock\\w*|call\\w*|nam\\w+) (?:[\\w'-]+ ){0,4}?(?:us|me|${anAdult})`,
    ),
    facts: ['unsuitable-mention'],
    kinds: ['pta'],
    reporters: ['staff', 'governor', 'volunteer'],
    unless: onlyHowItIsRun,
  },
  {
    words: /^/,
    facts: ['by-parent', 'parent-misuse', 'unsuitable-conduct', 'posted'],
    kinds: ['pta'],
    unless: onlyHowItIsRun,
    unlessDoer: true,
  },
  {
    words: /^/,
    facts: ['parent-misuse', 'unsuitable-conduct', 'posted'],
    kinds: ['pta'],
    needs: ['by-parent'],
    unless: onlyHowItIsRun,
  },
  {
    words:
      /\b(?:kill myself|kill himself|kill herself|hurt (?:my|him|her)self|cut(?:s|ting)? (?:my|him|her)self|suicid\w*|end it|want to die|self.?harm)/,
    facts: ['self-harm', 'child-at-risk'],
  },
  {
    words:
      /\b(?:crying|scared|frightened|terrified|won't come to school|refus\w* (?:to come|school)|self.?harm|suicid)/,
    facts: ['to-pupil'],
    kinds: ['bullying-pupils', 'racism'],
  },
  {
    words:
      /\b(?:messag\w*|snap\w*|text\w*|dm\w*|follow\w*|add(?:s|ed)|ask(?:s|ed)|sent|sends|touch\w*|whatsapp\w*|chat\w*|call\w*)\b.{0,30}\b(?:me|my)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: ['staff-conduct', 'head-conduct', 'supply-staff', 'governor-conduct', 'contractor', 'council-employee'],
    reporters: ['pupil'],
  },
  {
    words:
      /\b(?:asked for our|told us (?:her|his)|films? us|showed us|lets us (?:come|join)|put us on|added (?:loads|some|all|lots) of us|gave (?:me|us)|his number|her number|(?:me|us) (?:his|her) (?:snap|insta|number)|makes us be on|(?:not to|if i|if you|dont|don't) (?:tell|say)|(?:message|talk) on the other app)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: conductKinds,
    reporters: ['pupil'],
  },
  {
    words:
      /\b(?:(?:he|she) (?:wants|asked|asks|keeps asking|invited) (?:her|him)|wants (?:her|him) to come|bought (?:my|her|him)|at his (?:flat|house)|at her (?:flat|house)|gave (?:her|him) a nickname|asking (?:her|him|my \w+) for|turned up at (?:her|his)|not to tell|delete (?:their|the) messages|held hands|adds? (?:her|him)|made my (?:son|daughter|child) [^.?!]{0,30}film\w*)\b/,
    facts: ['adult-reached-pupil', 'to-pupil', 'child-at-risk'],
    kinds: conductKinds,
    reporters: ['parent', 'public'],
    unless: /\b(?:wife|husband|divorce)\b/,
  },
  {
    words:
      /\b(?:told|tell(?:s|ing)?|said|shar\w*|post\w*|messag\w*|leak\w*|gave|put|wrote|writ\w+|tweet\w*|let slip|announc\w*)\b.{0,60}\b(?:suspend\w*|exclu\w*|committee|closed meeting|private (?:meeting|part)|(?:staff|heads?|head'?s|teachers?'?|her|his|their) pay\b|salar\w*|dismiss\w*|investigat\w*|staffing|capability\b|disciplinary|papers\b|closed session|private session|redundan\w*|merg(?:e|er|ing)\b|applied for|free (?:school )?meals|(?:parent|famil|mother|father)\w*'?s? (?:letter|complaint)|safeguarding report|before it (?:is|was|'s) (?:out|agreed|announced|public|published))|\bleak(?:s|ed|ing)?\b/,
    facts: ['confidential-leak'],
  },
  {
    words:
      /\b(?:my (?:son|daughter|child|lad|girl|boy)|that (?:girl|boy|lad|child|kid)|pupils?|another (?:child|boy|girl)|classmate)\b/,
    facts: ['to-pupil'],
    kinds: ['threat'],
  },
  {
    words: /\b(?:my|her|his|their) (?:car|house|home|front door|address)\b|\bwhere (?:i|she|he|they) lives?\b/,
    facts: ['to-adult-at-work'],
    kinds: ['threat'],
    reporters: ['staff', 'governor', 'volunteer'],
  },
  {
    words:
      /\b(?:knew|know|could (?:tell|work out)|obvious|guess(?:ed)?) (?:exactly )?(?:which|who|whose)\b|\bsocial worker|\bno names\b/,
    facts: ['unsuitable-mention'],
    kinds: conductKinds,
    needs: ['posted'],
    unless: onlyInPrivate,
  },
  {
    words:
      /\b(?:social (?:worker|services)|child protection|(?:exclusion|appeals?|disciplinary|complaints?|staffing) (?:panel|hearing|committee)|safeguarding (?:plan|case)|in care|foster\w*|diagnos\w*|free (?:school )?meals|medical history|settlement|how each of us voted|names and all|seating plan|the register|class list|(?:reading|behaviour) (?:record|log)s?|(?:school|end[- ]of[- ]year|year[- ]end) reports?|(?:test|sats|exam) (?:results?|scores?|papers?)|(?:children|pupil)'?s'? names|(?:on|has) an? (?:plan|ehcp|iep)|deficit|budget|salary|salaries|(?:told|spoke to|gone to|rang) the (?:local )?(?:papers?|press|gazette|newspapers?))\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
    needs: ['posted'],
  },
  {
    words: new RegExp(
      `\\b(?:accounts?|profiles?|pages?|instagram|snapchat|tiktok)\\b[^.?!]{0,25}\\b(?:of|as|for|in|called|pretend\\w*|using)\\b[^.?!]{0,25}\\b${aChild}\\b|\\b(?:my|a|one of (?:the|our)) (?:[\\w-]+ ){0,2}?${aChild}(?:'s|s')? (?:name|photo|picture|face)\\b|\\b${aChild}\\b[^.?!]{0,60}\\bpretend\\w* to be (?:her|him|them)\\b`,
    ),
    facts: ['to-pupil', 'child-at-risk'],
    kinds: ['fake-account'],
    unless: new RegExp(`${anAdult}|\\bme\\b`),
  },
  {
    words:
      /\bwhat was said (?:at|in)\b|\b(?:giv(?:es|en|ing)|gave) out the names\b|\bwhat (?:[\w']+ ){1,3}exclusion was for\b|\b(?:son|daughter|child)'s (?:school )?file\b|\btelling (?:the whole|all the|everyone in) [^.?!]{0,20}\bmeeting\b/,
    facts: ['confidential-leak'],
    kinds: conductKinds,
  },
  { words: /\b(?:me|my|myself)\b/, facts: ['to-pupil'], kinds: ['threat', 'fake-account'], reporters: ['pupil'] },
]

/** When and where it was, as far as that is not in school time: what a school may act on then has grounds of its own. */
const whereabouts: readonly FactCue[] = [
  {
    words:
      /\b(?:(?:at|over) the weekend|(?:on|last) (?:saturday|sunday)|last night|(?:late )?at night|every (?:night|evening)|in the (?:evenings?|holidays?|summer)|(?:over|at|during) (?:half[- ]term|easter|christmas)|after school|out of (?:school )?hours|outside school|from home|at home)\b/,
    facts: ['outside-school'],
  },
]

export const factCues: readonly FactCue[] = [...doers, ...surroundings, ...whereabouts, ...notActedOn]

/** The same, where somebody at work tells it: what they find is mostly a colleague's. */
export const usualDoerAtWork: { readonly [K in KindId]?: Fact } = {
  'indecent-images': 'by-employee',
}

/** Who did it, for kinds that are mostly one person's doing, where nothing else says so. */
export const usualDoer: { readonly [K in KindId]?: Fact } = {
  extremism: 'by-pupil',
  'self-harm': 'by-pupil',
  racism: 'by-pupil',
  'tiktok-of-staff': 'by-pupil',
  'unauthorised-account': 'by-employee',
  'in-school-use': 'by-employee',
  'data-breach': 'by-employee',
  'image-no-consent': 'by-employee',
  'official-page-comment': 'by-outsider',
  'fake-account': 'by-outsider',
  'account-compromised': 'by-outsider',
  'complaint-public': 'by-parent',
  sextortion: 'by-outsider',
  threat: 'by-outsider',
  location: 'by-parent',
  'ex-pupil-contact': 'by-former-pupil',
}
