import type { SettingName } from '../../../registry.ts'
import { concepts } from './concepts.ts'

const c = (...names: readonly string[]) => names.map((name) => concepts[name] ?? name).join('|')

/** That something is ruled on, whichever way. */
const regulated =
  "not\\b|n't\\b|never|no\\b|nobody|none|nor\\b|neither|avoid\\w*|declin\\w*|refus\\w*|reject\\w*|ignor\\w*|only|unless|until|without|approv\\w*|permi\\w*|agree\\w*|allow\\w*|turn(?:s|ed)? (?:\\w+ )?down|off limits|out of bounds|keep\\w*|stay\\w*|risk|except\\w*|apart|forbid\\w*|forbidden|ban(?:s|ned)?\\b|prohibit\\w*|barred|rul\\w*|must|may\\b|can\\b|fine\\b|all right|first|ask\\w*|steer|separate|remove\\w*|delete\\w*|unfriend\\w*|discourag\\w*|inappropriate|wrong|acceptable|private matter|carry on|ok\\b|okay|yes\\b|should\\w*|ought|shall"

/**
 * What must be spoken of, in a sentence or in what leads into it, before it can answer a setting, however like an example
 * it is. All of them must be found; each is the inside of a pattern.
 */
export const neededWords: { readonly [N in SettingName]?: readonly string[] } = {
  'headteacher-is-dsl': [
    c('head', 'same person', 'both (?:jobs|roles|posts)', 'one and the same', 'i am\\b', "i'm\\b"),
    c('dsl', 'safeguarding', 'child protection', 'same person', 'one and the same'),
  ],
  'deputy-dsl-acts': [
    `${c('deputy')}|in (?:her|his|their|the \\w+'s) (?:place|absence|stead)|away|absen\\w*|off (?:sick|ill)|not (?:in|here|about|available)|isn't (?:in|here|about)|unavailable|cover(?:s|ing)? for`,
  ],
  'channel-approver': [
    c('media', 'platform', 'newaccount', 'official') +
      '|platforms?|one\\b|it\\b|accounts?\\b|(?<!\\w-)pages?\\b|channels?\\b|new\\b|service|approve|blog|feed|network|request',
    c('approve', 'ask', 'decide', 'head', 'governor', 'chosen'),
    c('approve', 'ask', 'decide', 'newaccount', 'first', 'without') +
      '|new\\b|up to|leave\\b|consent|choose|word\\b|go(?:es)? to|comes? to|apply|yes\\b|no\\b|open\\w*|start\\w*',
  ],
  'policy-adopted-by': [
    c('adopt', 'approve', 'signit', 'written') +
      '|sign\\w*|force\\b|accept\\w*|pass(?:ed|es)?\\b|agree\\w*|own(?:s|ed)?\\b|decid\\w*|resol\\w*|minut\\w*|vote\\w*|authority|yes\\b|seal',
    `${c('governor', 'chair')}|board|govern\\w*|trustees?|directors|committee|chair\\w*|council|sign\\w*|they\\b|we\\b`,
  ],
  'incident-lead': [
    c('investigat', 'decide', 'incident', 'breachof') +
      '|look\\w*|lead\\w*|led\\b|deal\\w*|handl\\w*|respon\\w*|enquir\\w*|inquir\\w*|find(?:s|ing)? out|sort\\w*|manag\\w*|charge|case|next\\b|happen\\w*|take(?:s|n)? (?:it|over|charge|on)|act(?:s|ion)?\\b|what to do|determin\\w*|course|hands|up to|picks? it up|follow\\w* up|run(?:s|ning)?\\b|chair\\w*|his job|her job|own(?:s|ed)?\\b',
  ],
  'inbound-contact-report-to': [
    c('pupil', 'parent', 'message', 'friend', 'connect', 'inbound', 'own') +
      '|contact\\w*|request\\w*|approach\\w*|report\\w*',
  ],
  'inbound-contact-reply': [
    c('message', 'friend', 'connect', 'inbound', 'noreply', 'decline') +
      '|contact\\w*|request\\w*|repl\\w*|answer\\w*|respon\\w*|approach\\w*|write|explain|say no',
  ],
  'consent-scope': [
    c('consent', 'approve', 'written', 'image', 'name', 'personalinfo', 'activity'),
    `${c('consent', 'approve', 'written', 'parent', 'ask', 'signedmark')}|cover\\w*|scope|before|unless|without`,
  ],
  'training-led-by': [
    c('training', 'arrange', 'taught', 'recurring') +
      '|teach\\w*|learn\\w*|in charge|responsib\\w*|run(?:s)?\\b|lead|reminder|taught|lesson|sort\\w*|told',
  ],
  'training-points': [
    c('training', 'newcomer', 'recurring', 'noschedule', 'taught', 'starts', 'trawl') +
      '|learn\\w*|told|hear\\w*|folder|material|reminder|join\\w*|appoint\\w*|sheets|films|tak(?:e|es|ing) up|start\\w*|year|talk\\w*|cover\\w*|remind\\w*|guid\\w*|resource',
  ],
  'parental-agreement': [
    c('signit', 'written', 'agreementform', 'agree') +
      '|sign\\w*|form\\b|agree\\w*|told|tell\\b|inform\\w*|send\\w*|sent\\b|nothing|for information|know\\b|read\\b|copy|return\\w*|accept\\w*|given|ask\\w*|see\\b|aware|none|hear|anything',
  ],
  'parents-agree-no-staff-contact': [
    `${c('agreementform', 'notcontactstaff', 'staff', 'message', 'friend', 'connect', 'teacher')}|us\\b|add\\b`,
  ],
  'parent-image-rule': [`${c('image', 'otherchild', 'post', 'otherparents')}|share|online`],
  'parent-image-rule-covers': [
    `${c('image', 'event', 'anywhere', 'otherchild', 'place')}|everywhere|wherever|outside|home\\b|school|party`,
  ],
  'personal-use-pupils': [
    `${c('pupil', 'media', 'access')}|son\\b|daughter|they\\b|he\\b|she\\b`,
    `${c('pupil')}|son\\b|daughter|they\\b|their\\b|them\\b|he\\b|she\\b`,
  ],
  'own-phone-to-pupils-or-parents': [`${c('phone', 'withheld', 'number')}|numbers?\\b|dial`],
  'personal-contact-details-to-pupils': [
    `${c('contactdetails', 'phone')}|numbers?\\b|address\\w*|own details|details (?:to|with)|e-?mail|reach\\w*|contact`,
  ],
  'school-mobile-provided': [`${c('phone', 'lent', 'trip')}|device|borrow|hand ?set`],
  'past-pupil-contact': [
    `${c('former', 'alumni', 'anypast', 'recent', 'secondary')}|left\\b|leav\\w*|gone\\b|past\\b|old\\b`,
  ],
  'past-pupil-reach': [
    `${c('former', 'alumni', 'anypast', 'recent', 'secondary')}|left\\b|leav\\w*|gone\\b|past\\b|years?\\b|ago`,
  ],
  'minimum-age': [`${c('underage')}|\\d\\d|\\w*teen|eleven|twelve|age\\b|aged\\b|old\\b|young\\w*`],
  'channel-mfa': [`${c('mfa', 'second')}|codes?\\b|factor|two-|double|authent\\w*|verif\\w*|extra|phone`],
  'channel-risk-assessment': [
    `${c('risk')}|go wrong|went wrong|danger\\w*|hazard`,
    'assess\\w*|weigh\\w*|thought|think|consider\\w*|go(?:es|ne|ing)? (?:through|over|wrong)|went wrong|look\\w*|form\\b(?! of)|checklist|check\\w*|list\\w*|writ\\w*|set (?:out|down)|record\\w*|work(?:s|ed)? out|judg\\w*|exercise|need\\w*|no\\b|first|before',
  ],
  'school-email-for-accounts': [`${c('schoolemail')}|e-?mail|address\\w*|\\bmail\\b`],
  'device-monitoring': [
    c('device', 'network', 'media', 'schooldevice') +
      '|log\\w*|visit\\w*|browse|use\\b|what you do|activity|wi-?fi|internet|traffic|online|see\\b',
    c('watch', 'record', 'toldso', 'regular') +
      '|monitor\\w*|watch\\w*|track\\w*|log\\w*|look\\w*|check\\w*|see(?:s|n)?\\b|record\\w*|filter\\w*|kept|keeps?|spy\\w*|know\\b|eye',
  ],
  'post-incident-debrief': [
    c('debrief') +
      '|afterwards|learn\\w*|lesson|review\\w*|look(?:s|ing)? back|sit\\b|meet\\w*|over\\b|debrief|discuss\\w*|go over|wash-?up|finish\\w*|closed|conclu\\w*|end(?:s|ed)?\\b|after\\b',
  ],
  'evidence-to-keep': [
    `${c('screenshot', 'evidence')}|evidence|screen|cop(?:y|ies)|sav(?:e|es|ing)|print|proof|record|note|captur\\w*|delet\\w*|stor(?:e|ed)|keep (?:it|them|everything|all|any|the (?!\\w+ in touch)|a|what|every|messages|texts|e-?mails)|kept`,
  ],
  'social-media-on-school-devices': [
    `${c('media', 'platform', 'network')}|it\\b|them\\b|blocked|facebook|filter`,
    `${c('device', 'schooldevice', 'network')}|school|filter|blocked`,
  ],
  'whistleblowing-told': [`${c('whistle')}|cover\\w*[- ]up|covered up|hidden|raise\\w*`],
  'do-not-investigate-images': [
    c('indecent', 'image', 'dontlook') +
      '|material|content|open\\b|look\\w*|view\\w*|investigat\\w*|examin\\w*|evidence',
    c('dontlook', 'indecent', 'investigat') +
      "|not\\b|never|leave|no\\b|nobody|other people|police|examin\\w*|look\\w*|view\\w*|open\\w*|forward\\w*|n't",
  ],
  'staff-aup-acknowledgement': [
    c('readit', 'signit', 'aup', 'certify', 'read', 'agreementform') +
      '|sign\\w*|agree\\w*|acknowledg\\w*|confirm\\w*|read\\w*|tick|understood|understand|know\\b|familiar',
  ],
  'review-every-months': [
    `${c('interval', 'recurring')}|month|year|term|annual\\w*|\\b(?:spring|summer|autumn|september|january)`,
  ],
  'review-shared-with-governors': [c('governor', 'chair')],
  'off-policy-judgement-to-headteacher': [`${c('head', 'leaders', 'manager')}|me\\b|tell\\b|explain|account`],
  'hr-adviser': [`${c('hr', 'employ', 'advise')}|staffing|employ\\w*|personnel|advice`],
  'linked-policies': [
    'polic(?:y|ies)|code|guid\\w+|procedure\\w*|handbook|document|agreement|alongside|with this|also read|e-safety',
  ],
  'non-social-media-alternative': [
    c('alternative', 'newsletter', 'letter', 'website', 'media', 'account') +
      "|other way|another way|as well|also|miss\\w*|left out|without|not (?:on|use)|n't (?:on|use)|paper|do not have",
  ],
  'pupil-education-style': [
    `${c('taught', 'progressive', 'pupil', 'educational')}|teach\\w*|learn\\w*|lesson|curriculum`,
  ],
  'external-bodies': [
    c('tell', 'police', 'lado', 'hub', 'professionalbody', 'incident', 'ask', 'advise') +
      '|report\\w*|refer\\w*|involv\\w*|take\\w*|taken|go\\b|goes\\b|outside|help\\w*|advice|may\\b|will\\b|can\\b|could\\b|might\\b|contact\\w*|inform\\w*|pass\\w*',
  ],
  'concern-policies': [
    `${c('incident', 'breachof')}|concern\\w*|worr\\w*|bull\\w*|misuse|misconduct|allegation\\w*|dealt|deals?\\b|handl\\w*|abus\\w*|unsuitable|inappropriate|broken|breaks?\\b|harm\\w*|wrong|case\\w*|report\\w*|treat\\w*|accus\\w*|said against|follow\\w* up`,
  ],
  'parent-misuse-handled-by': [`${c('head', 'governor', 'chair', 'leaders')}|govern\\w*|board|head\\w*|me\\b`],
  'underage-accounts-by-school': [
    'school|we\\b|staff|teachers?|nobody|no one|us\\b|academy|trust|anyone|adults?|i\\b',
    'creat\\w*|set\\b|setting|open\\w*|ma(?:k|d)e\\w*|regist\\w*|sign\\w*|accounts?|log-?ins?|enrol\\w*|help\\w*',
  ],
  'review-triggers': [
    'review\\w*|look\\w*|revis\\w*|updat\\w*|soon\\w*|earl\\w*|forward|chang\\w*|again|afresh|rewrit\\w*|wait\\w*|before (?:then|that)|alter\\w*|ahead|return|open(?:ed|s)? up|go(?:es|ne)? (?:over|through|back)|amend\\w*|out of turn|straight away|due\\b(?! regard)|at once|triggers?',
  ],
  'staff-privacy-settings': [
    `${c('privacy')}|setting\\w*|private\\w*|privacy|lock\\w*|restrict\\w*|see\\b|visible|public\\w*|stranger\\w*|profile\\w*|hidden|limit\\w*|secur\\w*|friends|closed|tight\\w*|open\\b|views?\\b|look\\w*`,
  ],
  'school-may-delete-accounts': [
    'accounts?\\b|pages?\\b|channels?\\b|sites?\\b|profiles?\\b|feeds?\\b|presence|it\\b|one\\b|them\\b|any of',
    'delet\\w*|clos\\w*|remov\\w*|shut\\w*|tak\\w*|withdr\\w*|end\\b|pull\\w*|switch\\w*|off\\b|down\\b|bring\\w*|cancel\\w*|stop\\w*|wind\\w*|get rid',
  ],
  'staff-parent-contact': [regulated],
  'staff-pupil-contact': [regulated],
}
