import { rolesNamed } from '../find/roles.ts'
import type { Readings } from '../reading.ts'

export const publishingReadings: Readings = {
  'non-social-media-alternative': {
    kind: 'yes-no',
    yes: [
      '(?:nobody|never|not|nothing) & <media> & (?:only way|only means|alone) & (?:tell|inform|reach|announce|communicat)\\w* & !<pupil> must',
      "*(?:do(?:es)? not|don't|no|not|cannot|stay away|unable|unwilling|without|lacking|declin\\w*|nobody|who are not|lack\\w*)\\b & (?:<media>|internet) & (?:another (?:form|way)|other ways|on paper|sent home|by e-?mail|miss(?:ed|es)? out|missed|disadvantaged|excluded|shut out|same (?:information|messages|news)|alone|by parentmail|left out|paper copies|paper copy|in writing|by letter|receive (?:\\w+ ){0,2}(?:copies|letters?)) & !(?:<staff>) must not & !children must",
      '(?:facebook|social media) alone & (?:nothing|not)',
    ],
  },
  'post-approver': {
    kind: 'one-of',
    values: {
      'approved-poster-under-oversight': [
        '*(?:approved|authorised) (?:posters?|users?) & (?:oversight|without asking|overseen)',
      ],
      headteacher: [
        '(?:<head>|\\bmy agreement|shows me) & (?:<post>) & (?:approv\\w*|agree\\w*|said yes|sa(?:ys|id) yes|sign(?:s|ed)? off|permission) & (?:every|each|all|before|nothing|posts|drafts?|first) & !(?:account|page|channel)s? (?:is|may|must|can|has|before|goes) & !new account & !(?:private|personal|own) & !news & !contact & !risk',
      ],
      'any-colleague': [
        '<post> & (?:approv\\w*|agree\\w*|check\\w*) & (?:other than|who (?:did not|has not)|not) (?:\\w+ ){0,3}(?:author|writer|write|written|wrote|person who wrote) & !<head>',
        '*(?:colleague|another (?:member of staff|person|adult)|second (?:member of staff|person|colleague)|someone else|other member) & (?:<post>|message) & (?:check\\w*|agree\\w*|approv\\w*|read\\w*) & (?:agree\\w*|approv\\w*|checked|check\\b) & !(?:<head>)',
      ],
    },
  },
  'approved-posters': {
    kind: 'found',
    when: [
      '(?:only)\\b & (?:may|can|people|posters?|allowed|permitted|authorised) & (?:post\\b|put (?:anything|\\w+) on|approved posters?|publish) & (?:<head>|\\bi\\b|lead|officer|manager|secretary|administrator|office|sbo|sbm) & !(?:official )?accounts? only & !before & !news & !administrators & !official only',
      'approved (?:posters?|users?) (?:are|is)',
      '(?:upload\\w*|content|account|page|feed|channel|posts|tweets)\\b & (?:controlled|administered|run|managed|updated|maintained|operated) by & (?:<head>|<leaders>|office|manager|lead\\b|administrator) & !(?:<platform>|company) itself & !provider & !personal',
    ],
    find: rolesNamed,
  },
  'second-reader': {
    kind: 'one-of',
    values: {
      'not-required': [
        '(?:posts?|messages?) & (?:no|without a) (?:second|further|other) (?:check|reader|reading|approval|pair of eyes)',
        '*(?:not (?:necessary|needed|required)|no need)\\b & (?:second|another) (?:person|reader|member|colleague) & (?:read|check)\\w*',
      ],
      'where-appropriate-and-possible': [
        '(?:second|another|colleague|other member|someone else|one more) & <post> & (?:look\\w* over|read\\w*|check\\w*|proof-?read\\w*) & (?:if (?:there is|somebody|someone|a colleague|one)|where there is|available|<possible>)',
        '*(?:second|another|colleague|other member|one more) & (?:<post>|message) & (?:read\\w*|check\\w*|proof-?read\\w*) & (?:<possible>)',
      ],
      required: [
        '(?:second|another|colleague|two people)\\b & (?:<post>|message) & (?:read\\b|reads|checked|check|eyes|proof-?read) & (?:must|every|each|all|always|without exception|compulsory|required) & !(?:<possible>) & !not (?:necessary|needed|required)',
      ],
    },
  },
  'post-scrutiny': {
    kind: 'one-of',
    values: {
      headteacher: [
        '<head> & (?:see|view|read|access|monitor|oversee) & (?:everything|all (?:posts|messages|content|communications)|every post|whatever) & !before & !until & !first',
        '(?:visible to|seen by|see|access to|view) & (?:<head>) & (?:all|every|everything|any) & (?:messages?|posts?|communications?|published|content) & !before & !risk & !until',
      ],
      'open-to-scrutiny': ['(?:scrutin\\w*|examined) & (?:communications?|messages?|posts?|official|what is said)'],
    },
  },
  'role-disclosure': {
    kind: 'one-of',
    values: {
      'role-and-not-speaking-for-school': [
        '(?:views|opinions) (?:\\w+ ){0,3}(?:are|as) (?:personal|their own|your own|my own) & (?:role|position|job|post\\b) & (?:professional\\w*|for work|educat\\w*|official\\w*)',
        '(?:professional capacity|for work|in a work role|about education|as part of the job|in their role) & (?:who (?:you|they) are|role|job|position) & (?:for (?:your|them)sel(?:f|ves)|not (?:for |on behalf of |those of )?the school|(?:your|their) own)',
        '*(?:role|job title|what their job is|position)\\b & (?:views?|opinions?|words)\\b & (?:their own|own|not (?:those|necessarily)|not the school|may not) & !profile',
      ],
      'role-only': [
        '(?:role)\\b & (?:clear|open|state|say|declare|transparent|identify) & (?:post\\w*|comment\\w*|speak\\w*|behalf) & !(?:views?|opinions?) & !conflict\\w*',
      ],
    },
  },
  'incident-comms-official-only': {
    kind: 'yes-no',
    yes: [
      '*(?:incident|emergency|crisis|tragedy)\\b & (?:comment\\w*|news|statement|communicat\\w*) & (?:official|school)\\b(?: \\w+)? (?:accounts?|channels?|page|site|platforms?) & (?:only|except|alone|nobody|no one)',
    ],
  },
}
