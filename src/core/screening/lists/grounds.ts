import type { SettingName } from '../../policy/registry.ts'
import type { FindingType } from '../finding.ts'

/** A question of the policy on which a finding rests; `where`: only if the answer is or holds one of these. */
export type Ground = { readonly setting: SettingName; readonly where?: readonly string[] }

type GroundsOfType = { readonly settings: readonly Ground[]; readonly says?: RegExp }

const contactDetails: readonly Ground[] = [
  { setting: 'consent-scope', where: ['personal-information'] },
  { setting: 'post-quality-tests', where: ['private'] },
  { setting: 'personal-contact-details-to-pupils' },
]

const whereTheyLive: readonly Ground[] = [
  { setting: 'consent-scope', where: ['personal-information'] },
  { setting: 'post-quality-tests', where: ['private'] },
]

/** What each finding rests on: the questions of the policy that ask for it, and words by which a clause that no question covers is known. */
export const groundsByType: ReadonlyMap<FindingType, GroundsOfType> = new Map<FindingType, GroundsOfType>([
  ['pupil-full-name', { settings: [{ setting: 'consent-scope' }] }],
  ['pupil-first-name', { settings: [{ setting: 'consent-scope' }] }],
  ['consent-problem', { settings: [{ setting: 'image-consent' }, { setting: 'consent-scope' }] }],
  ['phone', { settings: contactDetails }],
  ['email', { settings: contactDetails }],
  ['postcode', { settings: whereTheyLive, says: /where you live/ }],
  ['address', { settings: whereTheyLive, says: /where you live/ }],
  [
    'location-and-time-of-children',
    {
      settings: [
        { setting: 'consent-scope', where: ['pupil-activity', 'personal-information'] },
        { setting: 'post-quality-tests', where: ['private'] },
      ],
      says: /safeguarding policy|protecting children comes first/i,
    },
  ],
  [
    'medical-or-sensitive',
    {
      settings: [
        { setting: 'consent-scope', where: ['personal-information'] },
        { setting: 'post-quality-tests', where: ['private', 'sensitive'] },
      ],
      says: /confiden|private matter|data protection law|pupils' details|facts (and photographs|about pupils)|details about pupils/i,
    },
  ],
  ['political-partisan', { settings: [{ setting: 'post-quality-tests', where: ['politically-neutral'] }] }],
  [
    'insult',
    {
      settings: [{ setting: 'post-quality-tests', where: ['respectful', 'fair', 'professional'] }],
      says: /insult|defam|offensive|hurtful|with respect\b|show respect/i,
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
