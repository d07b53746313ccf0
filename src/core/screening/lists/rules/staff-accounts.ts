import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  network: phrases(`
    facebook; fb; insta; instagram; ig; twitter; tiktok; tik tok; snap; snapchat; youtube; discord; whatsapp; messenger; telegram; linkedin; pinterest; bluesky; mastodon; twitch; bereal; skype; facetime; tumblr; gmail; hotmail
  `),
  platform: phrases(`
    facebook; fb; insta; instagram; ig; twitter; x; tiktok; tik tok; snap; snapchat; youtube; discord; whatsapp; what's app; messenger; facebook messenger; telegram; signal; linkedin; pinterest; threads; bluesky; mastodon; twitch; bereal; skype; facetime; reddit; tumblr; xbox; xbox live; playstation; psn; steam; roblox; fortnite; minecraft; strava; kik; be real
  `),
  reach: phrases(`
    message; messaging; msg; dm; pm; inbox; text; texting; whatsapp; snap; ping; add; follow; friend; find; contact; reach; catch; call; ring; phone; facetime; email; e-mail; mail; write to; drop; tag; chat to; chat with; talk to; connect with; get hold of; hit up; look up
  `),
  own: phrases('own; personal; private; home'),
  thing: phrases(
    'account; page; profile; channel; feed; group; chat; server; inbox; messages; DMs; username; handle; story; number; mobile; phone; email; e-mail; blog; site',
  ),
}

const schoolish =
  "(?:the|our) school(?:'s)?|school (?:page|account|website|app|office|facebook|channel)|official|via the (?:office|school)|(?:do not|don't|never|cannot|can't|may not|must not|should not|not allowed|unable to|please don't) (?:<few>)(?:send|add|accept|follow|message|befriend|reply|use|contact|try)|safer?|pta|ptfa|parents'|what .* learn(?:ed|t)"

/** A member of staff’s own account or number given to pupils or families as a way to be reached. The school’s own accounts are not meant. */
export const staffAccounts: RuleSet = {
  type: 'staff-personal-account',
  vocabulary,
  rules: [
    {
      cues: '<reach>',
      finds:
        "(?:<reach>) (?:me )(?:[^\\s.!?;]{1,20} ){0,3}?(?:on|via|at|through|over|by|using) (?:my )?(?:<own> )?(?:<platform>|mobile|phone|number|personal)(?:,? @?\\S{1,30}| account| page| profile)?(?:, (?-i:\\p{Lu}\\S{1,20} \\p{Lu}[\\p{L}'-]{1,20}))?",
      strength: 'firm',
      unless: 'said the|school office',
    },
    {
      cues: 'drop send give',
      finds:
        '(?:drop|send|give) me a (?:message|dm|pm|text|line|ring|call|friend request|snap)(?: (?:on|at|via|through|in) (?:<few>)?(?:<platform>|my <few>\\S+))?',
      strength: 'firm',
      unless: 'via the (?:office|school)|at the (?:office|school)',
    },
    { cues: 'friend dm pm inbox snap', finds: '(?:friend request|friend|dm|pm|inbox) me', strength: 'firm' },
    {
      cues: 'add follow',
      finds: '(?:add|follow) (?:me|us all) (?:on|at|@)(?: \\S{1,30}){1,3}',
      strength: 'likely',
      unless: schoolish,
    },
    {
      cues: 'm am name username handle tag',
      finds:
        "(?:I'm|I am|my (?:user ?name|name|handle|tag|gamertag)(?: is)?) (?:also )?(?:on )?(?:<few>)?(?:<platform>)(?: (?:as|at|under|too|is) \\S{1,30})?",
      strength: 'firm',
      unless: "(?:not|never|isn't|no longer) on",
    },
    {
      cues: 'my',
      finds:
        'my (?:(?:<own>) )?(?:<network>|xbox name|gamertag|psn|steam name)(?: (?:name|tag|<thing>))?(?: is| has| at)?(?: @?[\\w.]{1,30})?',
      strength: 'firm',
      unless: 'my child|my (?:son|daughter|mum|dad)',
    },
    { cues: 'my', finds: 'my (?:<own>) (?:<few>)?(?:<thing>|<platform>)', strength: 'firm' },
    { cues: 'my', finds: 'my (?:DMs|inbox|direct messages) (?:are|is|stay) (?:always )?open', strength: 'firm' },
    {
      cues: 'join subscribe',
      finds:
        '(?:join|subscribe to|follow|like) (?:<few>)?(?:my|the) (?:<few>)?(?:<platform>)(?: (?:group|server|chat|channel|page))? (?:I run|of mine)',
      strength: 'firm',
    },
    {
      cues: 'mr mrs miss ms dr sir madame senora',
      finds: "(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? <Name>(?:'s)? (?:<some>)(?:<own>|private) (?:<few>)?(?:<platform>|<thing>)",
      strength: 'firm',
      unless: schoolish,
    },
    {
      cues: 'mr mrs miss ms dr',
      finds:
        "(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? <Name>(?:'s)? (?:<platform>)(?: (?:page|account|profile|channel|feed|group|story))?",
      strength: 'firm',
      unless: schoolish,
    },
    {
      cues: 'add follow friend find message dm chat contact snap reach text',
      finds:
        "(?:add|follow|friend|find|message|dm|chat to|chat with|contact|snap|reach|text|talk to) (?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? <Name>(?:'s)? (?:<some>)(?:on|at|via|through) (?:<few>)?(?:<platform>|@\\S+)",
      strength: 'firm',
      unless: schoolish,
    },
    {
      cues: 'mr mrs miss ms dr',
      finds:
        '(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? <Name> (?:<some>)(?:chat|message|messages|talk|reply|answer|reached|found|posts?|friend request)(?: \\S{1,20}){0,3}? (?:on|over|by|through|via) (?:<few>)?(?:<platform>)',
      strength: 'firm',
      unless: schoolish,
    },
    {
      cues: 'friend',
      finds:
        '(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? <Name> (?:a |an )?friend request|friend request to (?:Mr|Mrs|Miss|Ms|Dr)\\.? <Name>',
      strength: 'firm',
      unless: schoolish,
    },
    {
      cues: 'connect chat message link',
      finds:
        '(?:connect with|chat to|chat with|message|link up with) me (?:<few>)?(?:on|over|via|through) (?:<platform>)',
      strength: 'firm',
    },
    {
      cues: 'private personal own',
      finds: '(?:his|her) (?:<own>) (?:<few>)?(?:<platform>|account|page|profile|channel|number|mobile)',
      strength: 'likely',
      unless: `${schoolish}|pupils?|child|son|daughter|lock`,
    },
  ],
  unless: 'keep your|your child|your own|pretend|phishing|scam|said the|our nativity|pied piper',
}
