/** Turns of phrase that settle whose deed a question is about, and how far it has gone. */
export const turns = {
  'school-posted': [
    'you|school|they|she|he|nursery|preschool|teacher|office|someone|page put|posted|used|shared|uploaded|printed|published|stuck|tagged|put|named|showed',
    'has|have been put|posted|used|shared',
    'is|was|was|are|were|appeared|appears|shows|saw|seen|spotted|found|theres ~ on ~ your|the|school page|facebook|website|instagram|insta|twitter|x|feed|account|tiktok',
    'on your page|facebook|website|instagram|insta|twitter|feed|newsletter',
    'can|could|may|is|are|does|do the? school|you|they allowed|put|use|post|share|still|keep|show',
  ],
  'rude-word': [
    'rude|foul|nasty|abusive|horrible|offensive|swear*|sweary|disgusting|sexist|racist|unkind|vile|spam|troll*|horrid|insulting|hurtful|filthy|mean|inappropriate|awful|language|slagging|arguing|argument|angry|fighting|row',
  ],
  'need-tell': [
    'who|whom|where ~ tell|told|know|knows|report|send|inform|informed|speak|go|raise|take ~',
    'who|whom i|we|do|should|needs|need|gets|has|must|to|should ~ tell|told|know|report|inform|informed|send',
    'keep ~ nose out|quiet|schtum|to myself|mum',
    'say|do|report|done anything|something|nothing|owt|summat',
    'what do|should|can i|we do',
    'what now',
    'go to ~ head|dsl|police|school|someone|governors',
    'grass|grassing|snitch|dob',
    'flag|raise ~ it|this|that|with|up',
    'ought|should|must|do i to? say|tell|mention|report|warn',
    'need|should|have|supposed|must|ought|got|better to? i? tell|declare|report|warn|let|disclose|own|mention',
    'do i|we have|need to? tell|declare|report|mention',
    'should|must|shall i|we tell|report|mention|say|declare|warn',
    'tell|inform|warn anybody|anyone|the head|school|slt|someone',
  ],
  'judges-it': [
    'can|could|may|is|are|was|were|should he|she|they|that|this|it ~ do that|this',
    'is|was|isnt that|this|it even|really? allowed|acceptable|right|legal|ok',
    'are|is|was|were they|he|she|staff|teachers|parents|people really|even? allowed',
  ],
  'for-the-schools-page': [
    'for|on|onto|to the|our|your|their? school|schools facebook|page|website|instagram|insta|account|twitter|newsletter|tiktok|youtube',
    'would|could|can|will|might school|you|the school|they be? able? to? put|post|share|use|show|print ~ her|his|my|our|picture|photo|it|this|them',
    'want|like|love school|you|the school to put|post|share|use|show',
  ],
  'to-law': [
    'sue|suing|sued|solicitor|solicitors|lawyer|lawyers|libel|defamation|slander|court',
    'legal|take|go|going to? action|letter|law|court',
  ],
  praise: [
    'thank|thanks|thankyou ~ teacher|mr|mrs|miss|ms|staff|ta|school|head|her|him|them|you|everyone|team',
    'big|huge|public thank|thanks|shout',
    'shout|shoutout out|to',
    'say|post|put|write|leave something|a? ~ nice|lovely|kind|thank|thanks|good|review ~ about|for|to',
    'praise|praising|grateful|congratulate|congratulations|recommend|sing ~ praises',
    'five star|stars review',
    'best teacher',
  ],
  'letter-from-school': [
    'screenshot|screenshotted|forward|forwarded|share|shared|copy|copied|paste|pasted|pass|passed|post|posted|put|stick ~ email|letter|reply|newsletter|report|message ~ into|in|on|to|from|with|round',
    'email|letter|reply|newsletter|report ~ from ~ school|teacher|office|head ~ share|post|put|screenshot|forward|copy',
    'teacher|school|office|head emailed|wrote|replied ~',
  ],
  'comes-to-governors': [
    'come|comes|go|goes|get|gets|brought|bring|put back? to|before|past ~ us|governors|governing|board|committee|fgb',
    'governors|board|governing body|we see|sees|get|approve|agree|vote ~ new|changes|changed|version|again|each|every|policy|it',
  ],
  'long-out-of-date': [
    'over|more|nearly|almost|for|in two|three|four|five|2|3|4|5|six|several years|yrs ~ old|back|ago|nothing|date|since|review*|looked|updated|touched',
    'out of date',
    'past its review|date',
    'overdue',
    'not|hasnt|havent|never|nobody ~ been? reviewed|updated|touched|looked|changed ~ years|since|ages',
    'date on it ~ years|2019|2020|2021|2022|2023',
  ],
  'about-me-online': ['me|my|myself|ive|im|i'],
  'seen-by-parents': [
    'parents|pupils|children|kids|people|anyone|school|colleagues might|could|may|will|have|can|saw ~ see|seen|find|found|recognise|it',
  ],
  'conflict-word': [
    'clash*|conflict*|embarrass*|resurfaced|surfaced|daft|compromising|regret*',
    'turned|come|popped up|back|out',
    'reflect* badly|on',
    'old|past post|posts|video|videos|tweets|photo|photos|picture|account|blog|profile|myspace',
  ],
  'not-signed': [
    'havent|hasnt|not|without|never|didnt|refuse|refused|wont|before|dont want ~ sign*|read|form|policy|aup',
  ],
  'own-email': [
    'my|own|personal own? personal? gmail|hotmail|email|outlook|address|yahoo|icloud',
    'gmail|hotmail|yahoo',
  ],
  'pupil-accounts': [
    'sign|signed|signing|register|registered|registering|enrol|enrolled ~ class|pupils|year|children|kids|them|6|5|4 ~ up|to|for',
    'make|put|create|set|sign|signed|registered|made|opened|setting|signing|making|creating|open|register|get ~ account|accounts|logins|login|instas|instagram|tiktok|up|profiles|profile ~ for|them|class|year|pupils|children|kids|my|the|y3|y4|y5|y6|each|every',
    'account|accounts|logins|instas|instagrams|profiles for ~ pupils|children|kids|class|year|infants|them|each',
    'each child|pupil ~ account|login|profile',
  ],
  'head-does': [
    'head|headteacher|headmistress|headmaster|principal ~ keeps|posted|shares|shared|messages|messaging|sends|sent|follows|likes|liking|adds|puts|writes|wrote|texts|posting|put|snapchatting|texting|friends|bullying|chatting|sharing|following|calling|said',
    'worry|worried|concern|concerned|complaint|complain|report ~ about|is ~ head|headteacher|principal',
    'its|it is|was? the|our head|headteacher|principal she|he|who|and|thats|that',
    'if ~ its|is|about ~ the|our head|headteacher',
  ],
  'about-staff': [
    'my|our deputy|ta|secretary|colleague|caretaker|receptionist|cook|teachers|teacher',
    'dinner ladies|lady|supervisor*',
    'about|of|at|on|against|to|called|calling|call|naming|names|named|attacking|abusing|bullying|slagging|filming|filmed|accused|accusing|insulting|insulted|mocking|off|targeting|threatened|threatening|impersonating|as|ranking|rating ~ teacher|teachers|staff|ta|tas|colleague|colleagues|secretary|head|headteacher|deputy|caretaker|mr|mrs|miss|governor|governors|sir|us|dinner|lunchtime|receptionist|lollipop|cook|senco',
    'teacher|teachers|staff|ta|head|governor|governors|secretary ~ liar|useless|bully|idiot|abuse|attacked|called|lazy|incompetent|named|insulted|slagged|rubbish|thick|cow',
  ],
  'work-kit': [
    'for|do|mark|marking|plan|planning|store|keep|write school|my|pupil|class|reports|work|lessons|books|registers|planning|data|photos',
    'school work',
    'mark|marking ~ essays|books|tests|papers|homework',
    'work on|from my',
  ],
  borrow: ['borrow|borrowing|home|take|taking|use|using'],
  'happened-to-me': ['i|ive|im', 'my'],
  'post-done': [
    'i|ive|id|we put|wrote|posted|said|shared|commented|tweeted|told|called|sent|uploaded|criticised|complained|moaned|ranted|named',
  ],
  'parent-does': [
    'parent|mum|dad|mother|father|family|carer|parents|mums|dads|grandparent|nan|gran|someone|somebody|people ~ has|have|is|are|keeps|posted|wrote|written|writing|put|posting|shared|complaining|complained|named|slagging|set|started|says|said|called|calling|calls|ranting|telling|attacked|accusing|accused|made|moaning|saying|left|writes|posts|naming',
  ],
  'names-somebody': [
    'naming|named|names|name|by name',
    'about ~ teacher|ta|head|staff|governor|secretary|caretaker|mr|mrs|miss',
    'her|his|the class? teacher',
  ],
  'pupil-does': [
    'child|children|pupil|pupils|girl|girls|boy|boys|lad|lads|year|class|kids|kid|y5|y6|student|students|group|lot|teenager|classmate ~ is|are|has|have|keep|keeps|made|making|posted|sending|sent|sends|put|using|calling|got|set|been|saying|were|was|filmed|filming|wrote|shared|sharing|posting|bullying|being|created',
  ],
  'on-phone-at-school': [
    'phone|phones|snapchat|tiktok|insta|instagram|facebook|whatsapp|social|roblox|youtube|message|messages ~ in|at|during|on school|lesson|lessons|break|lunch|playground|class|playtime|lunchtime',
    'at|in|during school|break|lunch|lessons|lesson|playtime|lunchtime|class ~ phone|phones|snapchat|tiktok|insta|instagram|facebook|whatsapp|social|youtube',
    'phones? in school',
  ],
  'share-personal': [
    'tell|telling|give|giving|share|sharing|put|post|know ~ password|address|school|street|number|birthday|name|live|uniform|phone',
    'password|passwords',
  ],
  'family-agreement': [
    'sign|signed|signing|return|refuse ~ letter|agreement|form|policy|slip|it',
    'parents agreement',
    'letter home',
  ],
} as const
