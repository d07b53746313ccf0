/** Words that mean the same in a policy, by the name under which cues ask for them. Each is the inside of a pattern. */
export const wordClasses: Readonly<Record<string, string>> = {
  head: "(?:(?:the|executive|acting|interim|our|co-?) )*(?<!deputy |assistant |deputy-)head ?-?teachers?|principal(?:'s)?(?! (?:purpose|aim|reason|risk))|(?:(?:the|our) )?(?<!deputy |assistant |deputy-|-)heads?(?! ?-?teacher| of (?!school)| start| count| lice|line|s? of )\\b|head of (?:the )?school",
  dsl: 'designated (?:safeguarding |child protection )?(?:lead|person|officer|member of staff)|d\\.?s\\.?l\\b|(?:child )?(?:safeguarding|protection) (?:and child protection )?(?:leads?|officer|co-?ordinator)|designated teacher',
  deputy: 'deput(?:y|ies)(?: designated)?(?: safeguarding)?(?: leads?| officers?| dsls?)?(?! head)|ddsl',
  governors:
    'governing (?:bod(?:y|ies)|boards?|committee|council)|governors?(?! and staff)|trustees|board of (?:governors|trustees|directors)|local (?:academy|governing|governance) (?:committee|council|board|body)|(?<!safeguarding |discussion |notice |message )board\\b',
  chair:
    'chair(?:man|person)? of (?:the )?(?:governors|governing|trustees|board)|chair of the|their chair|the chair\\b',
  leaders:
    'senior leaders(?:hip)?(?: team)?|leadership(?: team| group)?|slt\\b|smt\\b|senior (?:managers?|management(?: team)?|members? of staff)|(?:the|our) leaders\\b|members? of the (?:senior )?leadership',
  manager: 'line[- ]managers?|(?:your|their|his or her|a) managers?|immediate (?:manager|supervisor)|supervisors?\\b',
  pupil: 'pupils?|child(?:ren)?|students?(?! teacher| on placement)|learners?\\b|young (?:people|persons?)|under-?18s?',
  parent: 'parent(?:s|al)?\\b|carers?|famil(?:y|ies)|guardians?|relatives|relations\\b',
  staff: 'staff|employees?|teachers?|colleagues?|workers?|adults?|practitioners?|you\\b|we\\b|everyone',
  media:
    'social (?:media|network\\w*)|networking sites?|facebook|instagram|twitter|snapchat|tiktok|whatsapp|the internet|online',
  private:
    '(?:personal|private|own|individual)(?: (?:social|facebook|online|media|networking|or|and|personal|private|professional))* ?(?:social media(?: accounts?| profiles?| pages?| sites?)?|accounts?|profiles?|pages?|sites?|channels?|networks?|networking|facebook|means|devices?)|profiles?\\b|(?:accounts?|profiles?|pages?) of (?:their|your|his|her) own|privately\\b',
  account: 'accounts?|pages?\\b|channels?|sites?\\b|platforms?|profiles?|presence|services?\\b|tools?\\b|feeds?\\b',
  official:
    "official(?:ly)?\\b|school['’]?s? (?:own )?(?:social media |facebook )?(?:accounts?|pages?|channels?|sites?|platforms?|presence)|(?:academy|federation|trust|setting|college|nursery)(?:'s)? (?:\\w+ )?(?:accounts?|pages?|channels?|sites?|platforms?)|in the (?:school's )?name of|on behalf of the",
  not: "must not|mustn't|must never|may not|should not|shouldn't|ought not|shall not|will not|won't|do not|don't|does not|cannot|can't|can not|never|not (?:be )?(?:allowed|permitted|acceptable|accepted|to be|to )|(?:is|are) not\\b|prohibited|forbidden|banned|barred|not \\w+ing\\b|no (?:staff|members?|pupils?|parents?|one|child|children|employees?|adults?|private|account|personal|photo\\w*|pictures?|images?|circumstances)|nobody|refrain|avoid|stay off|keep off|declined?|not to\\b|nothing is|nothing may|only|without",
  never:
    "must not|mustn't|must never|may not|should not|shouldn't|ought not|shall not|will not|won't|do not|don't|does not|cannot|can't|never|not (?:be )?(?:allowed|permitted|acceptable|accepted)|(?:is|are) not to\\b|(?:is|are) not used|prohibited|forbidden|banned|barred|not \\w+ing\\b|no (?:staff|members?|pupils?|parents?|one|child|employees?|adults?|private account|personal account)|nobody|under no circumstances|refrain|avoid|stay off|keep off|out of bounds|not to\\b|declined?",
  unless:
    'unless|except\\w*|save (?:for|in|where|with|when|by)|without|other than|only (?:if|when|where|with|after|once)|apart from|needs?\\b|requires?\\b|subject to',
  approve:
    'approv\\w*|permission|permit\\b|agree\\w*|authori[sz]\\w*|consent\\w*|sanctioned|sign(?:s|ed)? off|sa(?:ys?|id) (?:yes|so)|clearance|cleared|go-ahead|leave (?:of|from)|pass(?:ed|es) by',
  prior: 'prior|in advance|beforehand|first\\b|before\\b|previous\\w*|already',
  connect:
    'befriend\\w*|(?:be |as |online )?friends?\\b|friendships?|friend requests?|follow\\b|following|messag\\w+|contact\\w*|communicat\\w+|connect\\w*|link(?:s|ed)?\\b|in touch|add\\b|adding|accept\\w*|invit\\w*|interact\\w*|correspond\\w*|chat\\w*|ties\\b|reach\\b|talk\\w*',
  image: 'photo\\w*|pictur\\w*|imag(?:e|es|ery)\\b|video\\w*|film\\w*|footage|recordings?|snaps\\b',
  post: 'posts?\\b|posting|posted|publish\\w*|publication|items?\\b|goes? (?:up|live|online)|upload\\w*|put (?:up|online)|shar(?:e|es|ed|ing)\\b|messages?\\b|communications?\\b|drafts?\\b|content',
  publish:
    'posts?\\b|posting|posted|publish\\w*|goes? (?:up|live|online)|upload\\w*|put (?:up|online|\\w+ on)|shar(?:e|es|ed|ing)\\b',
  former:
    'former|ex-|past\\b|previous|(?:has|have|had|who|that) (?:since |now |recently |already )*(?:left|moved on|gone on|leave)|when (?:\\w+ ){1,3}(?:have |has )?(?:left|moved on|leaves)|leavers?\\b|left (?:us|the school|recently|lately)|once (?:\\w+ ){1,2}(?:have |has )?left|alumni|a pupil leaves|old pupils',
  report:
    'report\\w*|tell\\b|told\\b|inform\\w*|notif\\w*|speak to|speaks to|passed? (?:on )?to|refer\\w* to|let \\w+ know|go(?:es)? to|raise\\w*|alert\\w*|talk to|made known|bring\\w*|hears?\\b|worr(?:y|ies|ied)',
  worry:
    'concern\\w*|worr(?:y|ies|ied|ying)|misuse|misconduct|bullying|unsuitable|inappropriate|breach\\w*|incident\\w*|something (?:is |goes )?wrong|behaviour',
  possible:
    'where(?:ver)? (?:\\w+ ){0,4}(?:possible|practicable|practical|feasible|appropriate|available|offer\\w*|allow\\w*|support\\w*|can be)|if (?:\\w+ ){0,3}(?:possible|practicable|practical|feasible|appropriate|can be)|as far as possible|when (?:\\w+ ){0,3}(?:possible|practicable|feasible|fitting|appropriate)|where it can\\b|wherever that can|when that can|where that can|if (?:you|they) can\\b',
  privacy: 'privacy|security settings|settings\\b|locked? down|private\\b|restrict\\w*',
  platform:
    'facebook|instagram|twitter|youtube|tik ?tok|linkedin|snapchat|whatsapp|pinterest|threads\\b|bluesky|mastodon|vimeo|flickr|class ?dojo|x\\b(?= |,|\\.|$)',
  password:
    'passwords?|log-?ins?\\b|log-?in details|logins?\\b|credentials?|usernames?|account (?:details|information|facts)|log-?on',
}
