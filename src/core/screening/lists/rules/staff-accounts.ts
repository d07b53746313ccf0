import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  network: phrases(`
    facebook; fb; insta; instagram; ig; twitter; tiktok; tik tok; snap; snapchat; youtube; discord; whatsapp; what's app; messenger; facebook messenger; telegram; linkedin; pinterest; bluesky; mastodon; twitch; bereal; skype; facetime; tumblr; reddit; gmail; hotmail; onlyfans; threads
  `),
  game: phrases(
    'xbox; xbox live; playstation; psn; steam; roblox; fortnite; minecraft; strava; kik; x; signal; teams at home',
  ),
  own: phrases('own; personal; private; home'),
  thing: phrases(
    'account; page; profile; channel; feed; group; chat; server; inbox; messages; DMs; username; handle; story; number; mobile; phone; email; e-mail; blog; site; website; address',
  ),
  reach: phrases(`
    message; messaging; msg; dm; pm; inbox; text; texting; whatsapp; snap; ping; add; follow; friend; find; contact; reach; catch; call; ring; phone; facetime; email; e-mail; mail; write to; send; drop; give; tag; chat; chat to; chat with; talk to; connect; connect with; get hold of; hit up; look up; look me up; subscribe; join; see; watch; like; tweet; check out; search for; stay in touch with; keep in touch with; keep up with; give; ask; look for; hear from; get in touch with; speak to; play; meet
  `),
  teacher: phrases('Mr; Mrs; Miss; Ms; Mx; Dr; Señora; Señor; Madame; Sir'),
}

const notPrivate =
  "school(?:'s)? (?:page|account|website|app|office|facebook|channel|instagram|twitter|youtube)|official|via the (?:office|school)|through the (?:office|school)|(?:do not|don't|never|cannot|can't|may not|must not|should not|shouldn't|not allowed to|unable to|please don't|won't|will not|no member of staff) (?:[^\\s.!?]{1,20} ){0,4}?(?:send|add|accept|follow|message|befriend|reply|use|contact|try|have|be|share|give)|safer?|privacy|settings|pta|ptfa|parents' |parents, please|run by parents|your child|learn(?:ed|t|ing)|lesson|assembly|phishing|scam|pretend|challenge is|said the|nativity|pied piper|author|visiting|company|at work here"

/** A member of staff’s own account or number given to pupils or families as a way to be reached. The school’s own accounts are not meant. */
export const staffAccounts: RuleSet = {
  type: 'staff-personal-account',
  vocabulary,
  unless: notPrivate,
  rules: [
    {
      finds:
        "<reach> (?:(?:me|it to me|them to me) )(?:[^\\s.!?;]{1,20} ){0,4}?(?:on|via|at|through|over|by|using|in) (?:my )?(?:<own> )?(?:<network>|<game>|mobile|phone|number|personal)(?:,? @\\S{1,30}| account| page| profile)?(?:, (?-i:\\p{Lu}\\S{1,20} \\p{Lu}[\\p{L}'-]{1,20}))?",
      strength: 'firm',
    },
    {
      finds:
        '(?:send|drop|give|ping|shoot) me (?:a |your |any |the )(?:[^\\s.!?;]{1,20} ){0,3}?(?:on|via|at|through|over|by|in) (?:my )?(?:<own> )?(?:<network>|<game>)',
      strength: 'firm',
    },
    { finds: '(?:drop|send|give) me a (?:dm|pm|friend request|snap|follow)', strength: 'firm' },
    {
      finds: '(?:friend request|friend|dm|pm|inbox|snapchat|whatsapp|facetime) me',
      strength: 'firm',
    },
    {
      finds: '(?:add|follow) me(?: (?:on|at|there)| @\\S+|[,.!]|\\s*$)',
      also: '<network>|<game>|@|insta|online|there',
      strength: 'firm',
    },
    {
      finds:
        "(?:I'm|I am|you can find me|find me|my (?:user ?name|name|handle|tag|gamertag)(?: is)?) (?:also |now )?(?:on |as |at )?(?:[^\\s.!?;]{1,20} ){0,2}?(?:<network>|xbox|playstation|roblox|fortnite|steam)(?: (?:as|at|under|too|is) \\S{1,30})?",
      strength: 'firm',
      unless: "(?:not|never|isn't|no longer) on",
    },
    {
      finds:
        'my (?:<own> )?(?:<network>|xbox name|gamertag|psn|steam name|roblox name)(?: (?:name|tag|<thing>))?(?: is| has| at)?(?: @?[\\w.]{1,30})?',
      strength: 'firm',
      unless: 'my (?:son|daughter|mum|dad|child)',
    },
    {
      finds: 'my (?:<own>) (?:<few>)?(?:<thing>|<network>)',
      strength: 'firm',
      unless: 'my own (?:story|group|number one)|number line',
    },
    {
      finds: 'my (?:DMs|inbox|direct messages|messages) (?:are|is|stay) (?:always )?open',
      strength: 'firm',
    },
    {
      finds:
        "(?:I've|I have|I run|I'm|I|me|my|mine)(?: [^\\s.!?;]{1,20}){0,6}? <network>(?: (?:group|server|chat|channel|page|account))?",
      also: 'message|join|add|follow|find|send|chat|subscribe|search|dm|like|watch|put|post|group|server|see|contact|ask',
      strength: 'firm',
      unless:
        'i saw|i read|i heard|found on|from (?:google|youtube|facebook|pinterest|instagram)|asked for|us on|our (?:school|page|account|facebook|instagram|channel)',
    },
    {
      finds:
        '(?:join|subscribe to|follow|like) (?:<few>)?(?:my|the) (?:<few>)?(?:<network>)(?: (?:group|server|chat|channel|page))? (?:I run|of mine|I set up|I have made)',
      strength: 'firm',
    },
    {
      finds: "<teacher>\\.? <Name>(?: <Name>)?(?:'s)? (?:<some>)(?:<own>|private) (?:<few>)?(?:<network>|<thing>)",
      strength: 'firm',
      unless: 'number line|phone home',
    },
    {
      finds:
        "<teacher>\\.? <Name>(?: <Name>)?(?:'s) (?:<few>)?(?:<network>)(?: (?:page|account|profile|channel|feed|group|story))?",
      strength: 'firm',
    },
    {
      finds:
        "<reach> (?:to |up )?(?:<few>)?<teacher>\\.? <Name>(?: <Name>)?(?:'s)? (?:<some>)(?:on|at|via|through|over|by) (?:<few>)?(?:<network>|<game>|@\\S+)",
      strength: 'firm',
    },
    {
      finds:
        '<teacher>\\.? <Name>(?: <Name>)? (?:[^\\s.!?;]{1,20} ){0,6}?(?:on|over|by|through|via|to) (?:his |her |their )?(?:<own> )?(?:<network>)',
      also: 'chat|message|messages|talk|reply|replies|answer|answers|reached|reach|found|find|follow|add|dm|friend|posts|posting|contact|available|happy|help|more|see',
      strength: 'firm',
    },
    {
      finds: '(?:friend|follow|contact) requests? (?:to|for) (?:<teacher>\\.? )?<Name>(?: <Name>)?',
      strength: 'firm',
    },
    {
      finds: '<teacher>\\.? <Name> (?:a |an )?friend request|friend request to <teacher>\\.? <Name>',
      strength: 'firm',
    },
    {
      finds: '(?:his|her) (?:<own>) (?:<few>)?(?:<network>|account|page|profile|channel|number|mobile|email)',
      also: '<teacher>\\.? <Name>|teacher|teaching assistant|ta|tutor|coach|trainer|caretaker|cook|nurse|librarian|technician|governor|staff|<reach>',
      strength: 'likely',
      unless: 'pupils?|child|son|daughter|lock|password',
    },
    {
      finds: '(?:former|past|ex|old) (?:pupils|students|leavers)(?: \\S{1,20}){0,6}? (?:<network>|friend me|add me)',
      also: 'add|friend|connect|message|join me|find me',
      strength: 'firm',
      unless: 'school',
    },
    {
      finds:
        "<teacher>\\.? <Name>(?: <Name>)? (?:is|are|'s) (?:<few>)?(?:on|over on|now on) (?:<few>)?(?:<network>|<game>)(?:,? (?:as|at|under|called) \\S{1,30})?",
      strength: 'firm',
      unless: 'our (?:facebook|instagram|youtube|twitter|page|channel)',
    },
    {
      finds: '(?:snap|facetime|whatsapp|dm|pm|inbox) me(?! (?:out|up))',
      strength: 'firm',
    },
    {
      finds:
        '(?:<reach>|stay in touch with|keep in touch with) (?:your|his|her|their|the|a) (?:<few>)?(?:teacher|teachers|tutor|coach|ta|headteacher|form tutor) (?:<few>)?(?:on|over|via|through) (?:<few>)?(?:<network>|<game>)',
      strength: 'firm',
    },
    {
      finds:
        "(?:teacher|tutor|coach|Mr|Mrs|Miss|Ms|Dr)(?:'s)?(?: <Name>)?(?:'s)?(?: \\S{1,20}){0,5}? (?:his|her|their) (?:own|personal|private) (?:<few>)?(?:<network>|<thing>)",
      strength: 'firm',
      unless: 'lost|mislaid|classroom|password|story|challenge|record',
    },
    {
      finds:
        '(?:add|follow|message|dm|text|find|friend|contact) (?:him|her) (?:<few>)?(?:on|at|via) (?:<few>)?(?:<network>|<game>)(?: or <network>)?',
      strength: 'slight',
    },
    {
      finds:
        '(?:add|follow|message|dm|text|find|friend|contact) (?:him|her) (?:<few>)?(?:on|at|via) (?:<few>)?(?:<network>|<game>)',
      also: '<teacher>\\.? <Name>|teacher',
      strength: 'firm',
    },
    {
      finds: '<teacher>\\.? <Name>(?:[^!?;]{1,80})(?:<network>|@\\S{3,30})',
      strength: 'slight',
      unless:
        "our (?:facebook|instagram|youtube|twitter|page|channel)|school(?:'s)? (?:youtube|facebook|instagram|twitter|channel)",
    },
    {
      finds:
        '(?:be|become) (?:my )?(?:friends? (?:with me )?|pals? )(?:on|over) (?:<network>|<game>)|(?:be|become) my friends?',
      also: '<network>|<game>|online',
      strength: 'firm',
    },
    { finds: '(?:private|direct) message me', strength: 'firm' },
    {
      finds:
        '<teacher>\\.? <Name>(?: <Name>)?(?: [^\\s.!?;]{1,20}){0,6}? (?:on|over|via) (?:<few>)?(?:xbox live|xbox|playstation|psn|roblox|fortnite|minecraft|discord|snapchat|steam)',
      strength: 'firm',
      unless: 'club|lesson|assembly|talk(?:ed|s|ing)? (?:to|about)|safety|teach',
    },
    {
      finds: '(?:on|at|to|see|via|from) my (?:<own> )?(?:<network>|page|profile|feed|story|channel|gmail)',
      strength: 'firm',
      unless: 'my page (?:number|\\d)|reading|my story (?:about|is)|library',
    },
    { finds: '(?:ring|call|phone|text|message|contact|find|visit|reach) me at home', strength: 'firm' },
    { finds: 'friends with me (?:<few>)?(?:on|over|via) (?:<network>|<game>)', strength: 'firm' },
    {
      finds:
        '(?:e-?mail|ring|call|phone|text|message|contact|visit|reach) <teacher>\\.? <Name>(?: <Name>)? (?:at home|out of hours|in the evenings|at weekends|on (?:his|her) (?:own |personal |private |home )?(?:mobile|phone|number|email))(?: [^.!?;]{0,20})?',
      strength: 'firm',
    },
    {
      finds:
        '(?:<reach>|try|get|catch|bother|disturb|interrupt|knock for) me (?:<few>)?(?:at home|out of hours|after hours|on my day off)',
      stands: true,
      strength: 'firm',
      unless: "(?:don't|do not|never|please don't) (?:<few>)me",
    },
    {
      finds:
        'my (?:<own> )?(?:mobile|phone|number|whatsapp|landline) (?:<few>)?(?:is|stays|will be|remains) (?:always |still |left |usually )*(?:on|open|free|switched on|there|yours|for you|0\\d+)',
      strength: 'firm',
      unless: 'school phone|lost|broken|in the lake',
    },
  ],
}
