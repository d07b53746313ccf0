import type { SettingName } from '../../policy/registry.ts'
import type { FindingType } from '../finding.ts'

/**
 * A question of the policy on which a finding rests. `where`: only if the answer is or holds one of these.
 * `says`: of several clauses that ground the answer, those with these words in them.
 */
export type Ground = { readonly setting: SettingName; readonly where?: readonly string[]; readonly says?: RegExp }

type GroundsOfType = { readonly settings: readonly Ground[]; readonly says?: RegExp }

const whereTheyLive: readonly Ground[] = [
  { setting: 'consent-scope', where: ['personal-information'], says: /personal facts/ },
  { setting: 'post-quality-tests', where: ['private'], says: /privacy/ },
]
const contactDetails: readonly Ground[] = [...whereTheyLive, { setting: 'personal-contact-details-to-pupils' }]

/** What each finding rests on: the questions of the policy that ask for it, and words by which a clause that no question covers is known. */
export const groundsByType: ReadonlyMap<FindingType, GroundsOfType> = new Map<FindingType, GroundsOfType>([
  ['pupil-full-name', { settings: [{ setting: 'consent-scope' }] }],
  ['pupil-first-name', { settings: [{ setting: 'consent-scope' }] }],
  ['consent-problem', { settings: [{ setting: 'image-consent' }, { setting: 'consent-scope' }] }],
  ['phone', { settings: contactDetails, says: /others' privacy/ }],
  ['email', { settings: contactDetails, says: /others' privacy/ }],
  ['postcode', { settings: whereTheyLive, says: /where you live|others' privacy/ }],
  ['address', { settings: whereTheyLive, says: /where you live|others' privacy/ }],
  [
    'location-and-time-of-children',
    {
      settings: [
        { setting: 'consent-scope', where: ['pupil-activity', 'personal-information'], says: /personal facts/ },
        { setting: 'post-quality-tests', where: ['private'], says: /privacy/ },
      ],
      says: /safeguarding policy|protecting children comes first/i,
    },
  ],
  [
    'medical-or-sensitive',
    {
      settings: [
        { setting: 'consent-scope', where: ['personal-information'], says: /personal facts/ },
        { setting: 'post-quality-tests', where: ['private', 'sensitive'], says: /privacy|tact/ },
      ],
      says: /in mind always and put nothing confidential|a confidence|any confidence|private matter|pupils' details|facts (?:and photographs|about pupils)|details about pupils/i,
    },
  ],
  ['political-partisan', { settings: [{ setting: 'post-quality-tests', where: ['politically-neutral'] }] }],
  [
    'insult',
    {
      settings: [
        { setting: 'post-quality-tests', where: ['respectful', 'fair', 'professional'], says: /respect|fair/ },
      ],
      says: /insult|defam|offensive|hurtful|respect and dignity|with respect\b|show respect/i,
    },
  ],
  [
    'staff-personal-account',
    {
      settings: [
        { setting: 'official-direct-messages' },
        { setting: 'staff-parent-contact' },
        { setting: 'school-news-on-personal-accounts' },
      ],
    },
  ],
  ['copyright', { settings: [{ setting: 'third-party-content' }] }],
  [
    'commitment-without-authority',
    { settings: [{ setting: 'role-disclosure' }], says: /promise|undertake|commit nothing|plans still under wraps/i },
  ],
])
