// Where and when it was: posted at all, on whose page, out of school.

import { conductKinds, type FactCue, notOurs } from './fact-cue.ts'

/** Words for whatever others can read. */
const mention =
  /\b(?:post(?:ed|s|ing)?|facebook|instagram|insta|(?:re)?tweet\w*|twitter|\bx\b|tiktok|snapchat|whatsapp|youtube|blog|online|story|linkedin|threads|group chat|(?:his|her|their) status|reddit|google review|live ?stream\w*|videos?|reels?|messenger|discord|(?:the|a|an|our|their|her|his|this|class|group|staff|friends'?|mums'?) (?:\w+ )?chat\b(?! (?:with|to))|put (?:[\w']+ ){1,6}up\b|(?:it|they)(?:'s| is| are|'re) (?:still )?up\b|forums?|adverts?|advertis\w*|promo\w*|to (?:sell|advertise)|(?:been |goes?|going|went|gone|is|was) live\b|live (?:from|on)\b|(?:wrote|writes|writing|written) about\b|lik(?:ed|es|ing) (?:a|an|the|and sharing) (?:\w+ )?(?:comments?|posts?)|(?:open|visible) to any\w*|(?:profile|cover) (?:picture|photo)|nextdoor|pinterest|mumsnet|tumblr|vinted|ebay|go(?:es|ing|ne) (?:all )?round|went round|doing the rounds|podcasts?|vlog\w*|bluesky|mastodon|telegram|bereal|(?:a|the|her|his|its|their|our|my|\w+'s) (?:\w+ )?(?:page|status)|status up|(?:shared|posted|put up) (?:a|some) (?:\w+ )?memes?|comment(?:ed|s|ing)? under|in the comments|(?:one|two|three|four|five)[- ]star|reviews?|(?:put|up) .{0,40}\bon (?:his|her|their|the|a|our|my)\b|(?:own|public|open|personal|private) (?:\w+ )?(?:page|account|profile|feed|channel))\b/

/** A page of somebody's own. */
const onTheirOwn =
  /\bon (?:his|her|their|my) (?:own |private |personal |public )?(?:page|facebook|instagram|insta|story|account|twitter|tiktok|x)\b|\bgovernors? (?:has |have )?(?:tweeted|posted|shared|put)\b/

/** Whose page a picture without consent stands on. */
export const onWhosePage: readonly FactCue[] = [
  {
    words: /^/,
    facts: ['on-official-channel'],
    kinds: ['image-no-consent'],
    unless: new RegExp(`${notOurs.source}|${onTheirOwn.source}`),
  },
  { words: onTheirOwn, facts: ['unsuitable-conduct'], kinds: ['image-no-consent'] },
  { words: notOurs, facts: ['by-outsider', 'unsuitable-conduct'], kinds: ['image-no-consent'] },
]

/** Others could read it. */
export const posted: readonly FactCue[] = [
  { words: mention, facts: ['posted'] },
  {
    words:
      /\b(?:closed|private|parents'?|village|town|community|local|class|mums'?|year \w+) (?:\w+ )?group\b|\b(?:parents'?|mums'?|pta|class) chat\b|\baccount\b.{0,120}\b(?:put|wrote|writes)\b|\bcommented\b|\b(?:a )?comments? (?:on|under|says?|that)\b|\b(?:has|have|had) (?:put|written)\b(?! (?:back )?to\b)|\b(?:put|puts|wrote|written|writes) (?:that|up)\b|\bin (?:the|our|a|my) (?:[\w']+ )?group\b/,
    facts: ['posted'],
    kinds: [...conductKinds, 'threat', 'racism', 'pta'],
  },
]

/** What a parent says is posted, unless it was said to somebody’s face. */
export const postedByParents: readonly FactCue[] = [
  {
    words: /^/,
    facts: ['posted'],
    kinds: ['racism', 'threat'],
    needs: ['by-parent'],
    unless: /\b(?:shouted|to (?:my|her|his|our) face|face to face|in person|over the phone|rang (?:me|us|the))\b/,
  },
]

/** Where pupils post. */
export const postedAmongPupils: readonly FactCue[] = [
  {
    words:
      /\b(?:stickers?|accounts?|servers?|shared (?:doc\w*|spreadsheet|sheet|file)|pass(?:ed|ing) (?:it )?(?:about|round|around)|shares\b|on their phones|confessions|club on|posters?|polls?|chats?|group)\b/,
    facts: ['posted'],
    kinds: ['bullying-pupils', 'sexual-harassment-pupils'],
  },
]

/** A page or post of the school’s own. */
export const onSchoolsPage: readonly FactCue[] = [
  {
    words:
      /\b(?:our|the school'?s?|official|school|head'?s|your) (?:own |official |school |class |christmas |open day |(?:(?!pta|parents|mums|village|town|whatsapp|class chat|photo|picture|put|puts|has|have|had|is|was|in|on|to|with|and|of|that|it|about|wrote|posted|shared|says|said|for|from|under|are|a|the)\w+ ){1,3})?(?:page|facebook|insta(?:gram)?|account|twitter|tweets?|tiktok|youtube|channel|posts?|feed|site|website|video|newsletter|app)\b|\b(?:pictures?|photos?|post|video) (?:that )?we (?:put up|posted|shared)|open day post/,
    facts: ['on-official-channel'],
    unless: notOurs,
    kinds: ['racism', 'threat', 'complaint-public', 'data-breach', 'location', 'image-no-consent', 'parent-abuse'],
  },
]

/** When and where it was, as far as that is not in school time: what a school may act on then has grounds of its own. */
export const outsideSchool: readonly FactCue[] = [
  {
    words:
      /\b(?:(?:at|over) the weekend|(?:on|last) (?:saturday|sunday)|last night|(?:late )?at night|every (?:night|evening)|in the (?:evenings?|holidays?|summer)|(?:over|at|during) (?:half[- ]term|easter|christmas)|after school|out of (?:school )?hours|outside school|from home|at home)\b/,
    facts: ['outside-school'],
  },
]
