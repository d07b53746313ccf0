import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'

const vocabulary = {
  source: phrases(`
    google; google images; google maps; google earth; the internet; internet; the web; the net; online; the interweb; pinterest; facebook; twitter; instagram; insta; tiktok; youtube; bing; getty; getty images; shutterstock; istock; alamy; adobe stock; deviantart; etsy; disney; disney+; netflix; amazon prime; sky; itv; the bbc; bbc;
    cbbc; cbeebies; bbc bitesize; bitesize; channel 4; spotify; wikipedia; twinkl; tes; a website; a web page; a blog; another website; another site; another page; another school; another school's page; another school's website; somebody's; someone's; somebody else's; someone else's; somebody else; someone else; the guardian; the times; the telegraph; the sun; the daily mail; the mail; the mirror; a newspaper; the paper; the gazette; a magazine; a textbook;
    a book; a search; a search engine; social media; reddit; whatsapp; a meme page; a stock site; national geographic; marvel; pixar; the o2; a colouring book; a workbook; a comic
  `),
  taking: phrases(`
    found; got; took; taken; grabbed; borrowed; copied; lifted; nicked; pinched; stolen; stole; ripped; downloaded; sourced; saved; screenshotted; screengrabbed; scanned; photocopied; snipped; pasted; copied and pasted; reposted; repost; pulled; swiped; cropped; saw; seen; screenshot; screen grab; recorded; filmed; comes; came; is; are; shared; clipped; traced; printed; sampled; cribbed; poached; half-inched; snaffled
  `),
  work: phrases(`
    picture(s); image(s); photo(s); photograph(s); pic(s); clip art; clipart; clip(s); video(s); cartoon(s); graphic(s); map; maps; artwork; drawing; illustration(s); poster; meme(s); poem; quote; song; track; music; soundtrack; backing track; lyrics; film; trailer; gif; logo; article; worksheet(s); recipe; recording; screenshot; infographic; wallpaper; background; font; this one; these; this; it
  `),
  whole: phrases('whole; entire; full; complete'),
  piece: phrases(
    'chapter; first chapter; chapters; book; books; novel; film; movie; workbook; textbook; album; episode; series; song; lyrics; show; musical; play; script; pdf; article; poem; album; audiobook; comic; concert; programme; sheet music; score; game',
  ),
}

/** Others’ work without leave. The school’s own, what was bought or licensed, and what is used with permission are left alone. */
export const copyright: RuleSet = {
  type: 'copyright',
  vocabulary,
  unless:
    '(?:with|by) (?:<few>)?permission|(?<!without )(?<!without asking )permission (?:of|from|to use|was|given|granted)|(?:have|has|had|got|given|asked|bought|hold|holds|paid for|under|with|our|public) (?:<some>)?(?:permission|licen[cs]e)|licen[cs]e paid|licen[cs]ed|credited|copyright[- ]free|royalty[- ]free|creative commons|public domain|out of copyright|our own (?:work|photo|picture|song|video)|found out|classroom (?:is|was)|drawn by|painted by (?:us|year|our)|written by (?:us|year|our)|wrote it ourselves|learn(?:ed|t) (?:what|about|how)|safety|with thanks',
  rules: [
    {
      cues: '<source>',
      finds:
        '(?:(?:we|i|miss|mr|mrs|they) (?:<few>)?)?<taking> (?:[^\\s.!?;]{1,20} ){0,3}?<work> (?:[^\\s.!?;]{1,20} ){0,2}?(?:on|off|from|via|in|through) (?:<few>)?<source>',
      strength: 'firm',
      unless: 'permission|follow us|our (?:facebook|instagram|page|website)',
    },
    {
      cues: '<source>',
      finds:
        '\\(?(?:<work>)(?: [^\\s.!?;()]{1,20}){0,2}?(?::| is| are| was|,)? ?(?:a |an )?(?:found|taken|sourced|from|off|courtesy of|via|borrowed|copied|downloaded|lifted|screenshot|pinched|stolen|nicked|shared|grabbed|saved|image)(?: [^\\s.!?;()]{1,20}){0,3}? ?(?:on|off|from|via|of)? ?(?:<few>)?<source>\\)?',
      strength: 'firm',
      unless: 'our (?:facebook|instagram|page|website|youtube)|telescope|available|bought',
    },
    {
      cues: 'photo picture image pic credit source internet google online web',
      finds: '\\((?:photo|picture|image|pic|credit|source|video|clip)s?:? (?:<few>)?<source>\\)',
      strength: 'firm',
    },
    {
      cues: 'found borrowed copied downloaded lifted stolen nicked pinched ripped screenshot grabbed repost reposted taken sourced saved swiped got saw',
      finds:
        '(?:found|borrowed|copied|downloaded|lifted|stolen|nicked|pinched|ripped|screenshot|grabbed|reposted|taken|sourced|saved|swiped) (?:straight )?(?:on|off|from) (?:<few>)?<source>',
      strength: 'firm',
      unless: 'lost|glove|jumper|coat|our (?:website|page)',
    },
    {
      cues: '<whole>',
      finds:
        '(?:<whole>) (?:[^\\s.!?;]{1,20} ){0,3}?<piece>(?:,| is| are| in|:)? (?:[^\\s.!?;]{1,20} ){0,4}?(?:scanned|attached|below|here|up|uploaded|posted|online|free|photocopied|filmed|recorded|to download|for you|for those|link|streamed)',
      strength: 'firm',
      shows: 'clause',
      unless: 'our (?:own )?(?:concert|show|play|performance|production|nativity)|read the whole',
    },
    {
      cues: 'scanned photocopied uploaded posted filmed recorded pdf ripped copied here recording streamed put shared',
      finds:
        "(?:here is|here's|scanned|photocopied|uploaded|posted|filmed|recorded|pdf of|ripped|copied|recording of|streamed|put|shared|sharing) (?:[^\\s.!?;]{1,20} ){0,3}?(?:<whole>) (?:[^\\s.!?;]{1,20} ){0,2}?<piece>",
      strength: 'firm',
      shows: 'clause',
      unless:
        'our (?:own )?(?:concert|show|play|performance|production|nativity)|(?:year|reception|choir|pupils|class)',
    },
    {
      cues: 'know sure idea clue',
      finds:
        "(?:don't|do not|not sure|no idea|no clue|not certain|never found out)(?: know)? who (?:<few>)?(?:drew|took|made|wrote|owns|painted|created|sang|filmed|designed|recorded|composed)(?: \\S{1,20}){0,2}",
      strength: 'firm',
    },
    {
      cues: 'unknown',
      finds: '(?:author|artist|photographer|source|illustrator|composer|copyright|origin)(?: is)? unknown',
      strength: 'firm',
      unless: 'poem by|anonymous',
    },
    {
      cues: 'watermark watermarks stamp',
      finds:
        "(?:cropped|removed|covered|cut|rubbed|photoshopped|blurred|edited|ignore|with|left)(?: \\S{1,20}){0,4}? (?:watermark|watermarks|stamp across|name off|photographer's name|artist's name)",
      strength: 'firm',
    },
    {
      cues: 'without',
      finds:
        '(?:used|use|posted|shared|copied|reproduced|printed|borrowed)(?: \\S{1,20}){0,3}? without (?:<few>)?(?:asking|permission|paying|a licen[cs]e|credit)',
      strength: 'firm',
      unless: 'never|do not|not be',
    },
    {
      cues: 'lyrics words',
      finds: '(?:lyrics|words) (?:to|of|from|for) (?:<many>)(?:in full|below|here|attached)',
      strength: 'likely',
      shows: 'clause',
      unless: 'our school song|hymn|our song',
    },
    {
      cues: 'soundtrack backing background music song',
      finds:
        "(?-i:\\p{Lu}[\\p{L}'-]+)(?: \\S{1,20}){1,6}? (?:as the (?:<few>)?(?:soundtrack|backing|background|music)|playing in the background|as (?:our )?background music|over the top)|set to (?:<few>)?(?-i:\\p{Lu}[\\p{L}'-]+)(?: \\S{1,20}){0,3}? (?:song|hit|track|music)",
      strength: 'likely',
      unless: 'licence|our own|composed by|choir|band',
    },
    {
      cues: 'getty shutterstock istock alamy',
      finds:
        '(?:used|use|using|borrowed|took|a|this|from) (?:<few>)?(?:getty|shutterstock|istock|alamy|adobe stock)(?: (?:image|images|picture|photo))?',
      strength: 'firm',
    },
    {
      cues: 'repost reposted share sharing meme had',
      finds:
        '(?:saw|seen|found|loved|spotted) (?:this|it|these)(?: \\S{1,20}){0,3}? (?:on|in) (?:<few>)?<source>(?: (?:and|so|,) (?:<few>)?(?:repost\\w*|shar\\w*|copied|post\\w*))?',
      strength: 'firm',
    },
    {
      cues: 'cartoon picture photo image clip poem article drawing',
      finds:
        '(?:this|the|our) (?:<few>)?(?:cartoon|picture|photo|image|clip|article|drawing|illustration) (?:is|was|comes|came) (?:<few>)?(?:from|off|in) (?:<few>)?<source>',
      strength: 'firm',
    },
  ],
}
