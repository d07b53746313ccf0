/**
 * Words of a sentence that rules on nothing: what was, what is elsewhere, what is still being thought about. A setting is
 * never read from such a sentence, whatever else it says.
 */
const signs = [
  // Not decided.
  "(?:have|has|had|are|is) (?:not|yet|never|n't|still) (?:\\w+ )?(?:decided|settled|resolved|agreed|reached|made up)",
  "(?:haven't|hasn't|hadn't|couldn't|could not|cannot|did not|didn't) (?:yet )?(?:decided?|settled?|agree(?:d)?|reach(?:ed)? (?:a|any)|made up|come to a)\\b",
  'undecided|no decision|not (?:yet )?(?:been )?(?:decided|settled|ruled on|resolved|adopted)|yet to (?:decide|be|agree|settle|make|consider)|decision (?:is|was|has been) (?:awaited|pending|deferred|put off|postponed)',
  '(?:are|is) (?:still |also |currently |now )*(?:looking (?:at|into) (?:whether|how|if)|thinking (?:about|of|through) (?:whether|if)|considering|exploring|weighing up|debating|discussing|in discussion|under (?:consideration|review|discussion)|being (?:considered|looked at|discussed|explored|piloted|trialled))',
  '(?:are|is) (?:\\w+ ){0,2}(?:working on|drafting|drawing up|preparing) (?:a|an|our|some|separate)\\b|open question|jury is (?:still )?out|we (?:may|might) (?:one day|in time|later|well) |(?<!not )(?:hope|plan|intend)s? (?:in time |one day |soon |later |eventually |next year )?to (?:\\w+ ){0,2}(?:look|consider|introduce|decide|start|bring|revisit|write|draft|add|gather|collect|find|buy|offer|run\\b)|hopes? (?:in time|one day|before long) to|will be (?:considered|decided|looked at) (?:at|in|by|later|next|when|separately)|(?:matter|question|issue) (?:has been|was|is|is being|will be) (?:referred|left|put off|parked|deferred|raised|discussed)|to be (?:decided|confirmed|agreed|discussed)\\b|tbc\\b',
  '(?:we|governors|trust|school|staff) (?:have |has )?(?:talked about|discussed|considered|debated|toyed with|looked at) (?:it|this|that|whether|having|the idea|making|a |an |using)',
  '(?:turned|voted|knocked|ruled) (?:it |this |that |them )?(?:down|against)|(?:was|were|been) (?:asked|called|pressed) for|(?:has|have) (?:been )?(?:suggested|proposed|recommended) (?:that we|to us)|keeps? on at|asked (?:us )?(?:about|for) (?:it|one|this) and',
  '(?:was|were|have|has|had|governors|trustees|board|we|they|heads?|committee|staff) considered (?:adding|making|including|asking|requiring|banning|adopting|allowing|a |the )|did not (?:adopt|accept|take up|pursue|agree to|support) (?:it|this|that|the|them)|(?:was|were) not (?:adopted|taken up|pursued|carried)|decided against|\\b(?:did|gave|ran|held|came|had) (?:\\w+ ){0,5}(?:talk|twilight|session|assembly|workshop|presentation)\\b(?! for)|it(?: is|.s) for each (?:family|person|parent|of you) to (?:decide|say)|has received (?:\\w+ )?advice|will consult|talking (?:to us )?about it|been talk of|say(?:ing)? we.ll think|nothing (?:is|was|has been|came) (?:settled|decided|agreed|of it)|(?<!we )come back to (?:it|this|that)|(?:may|might|will|shall|could) come back to (?:it|this|that)|have views',
  // Said in a meeting: who proposed what, and what became of it.
  "^(?:(?:mr|mrs|ms|miss|dr|sir) [\\w'-]+|it was|somebody|someone|one (?:of (?:us|them)|governor|parent|teacher|member)|an? (?:parent|teacher|governor|member)|the (?:chair|clerk|headteacher|deputy|group|meeting|committee|working party|governors)) (?:then |also |again )?(?:proposed|suggested|argued|wondered|moved|thought aloud|asked whether|asked if|considered|queried|toyed with) (?:that|whether|if|the|a|an|making|asking|having|adding|banning)\\b",
  // What was, and is no more.
  'years? ago|used to\\b(?! (?:be (?:a|an|our|at|in|one)\\b|attend|come to|go to|learn|post|share|tell|communicat|run|set up|access|reach|keep|promot|celebrat|inform|contact|identif|provide|engage))|in the (?:old days|past,? (?:we|staff|parents|the school|some|teachers|academies))|(?:have|has) in the past|once upon|at one (?:time|point|stage)|(?:any ?more|any longer)\\.?$|previous(?:ly)? (?:policy|version|head|rule|we|the school|the trust)|(?:last|previous|earlier|old) (?:version|policy|edition)|we no longer|(?:the|our|an?) old (?:policy|rule|page|account|system)|there (?:was|were) (?:once )?(?:a|an)? ?.* (?:once|before)\\b|(?:left|closed|shut|gave up|stopped|dropped|came off) (?:it |in |down )(?:for good |in )?(?:19|20)\\d\\d|(?<!be |being |get )(?:closed|shut) (?:it |them )?down|until (?:recently|last (?:year|summer|term)|20\\d\\d)|historically|formerly (?:we|blocked|allowed|required|used|the)|was formerly|had (?:to be|a page|an account) (?:\\w+ )*(?:once|then)|in (?:19|20)\\d\\d,? (?:we|two|three|the|a|one|there|some)',
  // Left to others, or said by others.
  "(?:waiting|waits?) for (?:the |our )?[\\w']+(?: [\\w']+)?'s? (?:view|advice|answer|reply|opinion|ruling)|famil(?:y|ies) (?:have|has) (?:told|said|asked)|each (?:of (?:us|them|you) |person |family |parent )?(?:must|may|should|has to|will|can) (?:\\w+ )?(?:find (?:its|their|his)|settle|judge|choose for)|(?:is|are|be) for (?:famil(?:y|ies)|parents|its owner|their owners?|the owner|households?|each of you) to (?:settle|decide|judge|choose|say)|families to settle|says? which (?:body|person|committee)|(?:education|guidance|government|law|department) (?:says|tells us|suggests|recommends) that schools|would like to know (?:\\w+ ){0,12}welcome to ask|^(?:[\\w']+ ){0,6}will gladly (?:show|tell|explain)",
  // Elsewhere.
  'in (?:some|other|many|most) (?:schools|academies|trusts|places)|(?:some|other|many|lots of|most|plenty of) (?:\\w+ )?(?:schools|academies|trusts)\\b|(?:a|the) (?:neighbouring|next|nearby) school\\b(?! day| term| year)\\b(?! day| term| year| week)|(?:one|another) school (?:down|near|in|we)|in an ideal world',
  // Not here.
  '^that(?: is|.s) (?:a matter )?for (?:the|another|our) (?:\\w+ ){1,3}policy|(?:fall|lie|is|are|sit)s? outside (?:the scope of )?this (?:policy|document|guide)|(?:is|are) not (?:covered|dealt with|addressed|repeated|set out|part of|a matter for|for) (?:here|in this|by this|this)|beyond (?:the scope of )?this (?:policy|document)|no (?:view|position|rule|opinion|policy) (?:on|about|either way)|(?:take|takes|have|has|hold|holds) no (?:view|position|line|rule\\b)|there is no rule|nothing to do with this (?:letter|policy|document|note)|(?:have|has|i.ve) left (?:it|them|that) out|(?:will not|won.t) repeat|(?:does|do) not (?:say|rule|cover|deal|take a view)|says? nothing (?:about|on)|not (?:asked|said|ruled|laid down) (?:\\w+ ){0,4}either way|either way\\.?$|(?:is|are) silent (?:on|about)|makes? no rule|not tried to',
]

/** Why a policy was written, and what its words mean: most policies begin so, and nothing of it is a rule. */
const purposes = [
  '^(?:the )?(?:main |overall |key |general |core )?(?:purposes?|aims?|objectives?|rationale|intention)s? (?:of|for|behind) (?:this|the|our|these) (?:[\\w-]+ ){0,4}?(?:policy|document|guidance|code|guidelines|statement)\\b(?!.*\\b(?:applies|binds)\\b)',
  '^(?:this|the|our|these|it) (?:[\\w-]+ ){0,4}?(?:policy|document|guidance|code|guidelines|statement|principles)?(?: set out in this policy)?(?: therefore| also| further| both)? ?(?:aims?|seeks?|intends?|is intended|(?:is|are|has been|have been) (?:designed|written|drawn up|put together|developed|produced)|is in place|exists?|is meant|attempts?|is there) (?:in order )?(?:to|so that)\\b(?!.*\\b(?:applies|binds)\\b)',
  '^we (?:are committed|aim) to:?$',
]
const meanings = [
  '^(?:the term )?[\'"]?social (?:media|network\\w*)[\'"]?(?: (?:sites?|websites?|tools?|technolog\\w*|applications?|platforms?))?(?: \\([^)]*\\))? (?:(?:is|are) (?:an?|the|any|all|defined|used to|websites?|sites|tools|platforms|interactive|constantly)|includes?|means?|refers? to|takes?|allows?|enables?|comes? in|covers?|describes?)\\b(?!.*\\b(?:must|may only|not permitted|prohibited|forbidden|not allowed|banned|blocked|off)\\b)',
  '^(?:twitter|facebook|instagram|whatsapp|tiktok|youtube|snapchat|x)(?: itself)? is (?:a|an|one of|used (?:primarily|mainly|by people)|the world)(?: [\\w-]+){0,5} (?:social|web ?site|network\\w*|sites?|app|platform|method|service|tool|company)\\b(?!.*\\b(?:we|our|us)\\b)',
  '^(?:(?:twitter|facebook|social media|instagram) )?(?:users|account holders|tweets|tweeters|followers) (?:is|are|can|may|tend|will|either)\\b(?!.*\\b(?:our|we)\\b)|^a (?:tweet|hashtag|blog|post|follower) (?:is|can|may)\\b',
  '^(?:we|(?:the|our) (?:school|trust|academy|nursery|pre-?school|federation|governors))(?: also| fully| do)? (?:recogni[sz]es?|acknowledges?|appreciates?|understands?|(?:is|are) (?:well )?aware|reali[sz]es?)(?:,? however,?)? (?:that|the|many)\\b(?!.*\\b(?:must|may (?:only|not)|should|own time|breaks?|lunch|ask|expect|require|allow|permit\\w*|never|do not|will not|so we)\\b)',
  '^there (?:is|are) (?:\\w+ ){0,3}(?:risks?|dangers?|benefits?|advantages|examples of (?:social|such)|(?:social media )?(?:sites|platforms))\\b',
]
const introduces = new RegExp(`(?:${[...purposes, ...meanings].join('|')})`)
const leadsIntoPurposes = new RegExp(`(?:${purposes.join('|')})`)

const unruled = new RegExp(`(?<![a-z])(?:${signs.join('|')})`)
/** “Somebody suggested … We may come back to it”: a sentence that takes back the one before it. */
const takesBackTheLast =
  /^(?:(?:we|i|the headteacher)(?:'ve| have| has) no (?:rule|view)|we.ll see|it is not our style|we (?:don't|do not) any ?more|that (?:has|is) (?:stopped|over|no longer|in the past)|we (?:have not|haven't|could not|couldn't|did not) |(?:this|that|it) (?:was|has been) (?:dropped|turned down|rejected|left|parked|deferred)|no decision|no answer|left for (?:next|another|a later) (?:time|meeting)|it was not (?:decided|agreed|carried)|(?:(?:mr|mrs|ms|miss|dr) [\w'-]+|some|others?|two of us|not everybody|the chair) (?:disagreed|objected|did not agree|(?:was|were) against)|nothing (?:has been|was) (?:decided|agreed)|that(?:'s| is) (?:a matter )?for (?:the|another|our) (?:\\w+ ){1,3}policy|families (?:have|feel|think|see)[^.]*different|opinions? differ|not here|we do not do that)/

export function rulesOnNothing(said: string, next: string | undefined): boolean {
  return unruled.test(said) || introduces.test(said) || (next !== undefined && takesBackTheLast.test(next))
}

/** Whether what stands under these words is a list of what a policy is for. */
export const leadsToPurposes = (leadIn: string): boolean => leadsIntoPurposes.test(leadIn.trim())
