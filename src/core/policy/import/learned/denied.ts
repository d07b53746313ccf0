import type { SettingName } from '../../registry.ts'
import type { Statement } from '../statement.ts'

/** What a sentence denies where it answers one of these with no; each is the inside of a pattern. */
const keys: { readonly [N in SettingName]?: string } = {
  'leaders-confirm-team-reading': 'confirm\\w*|certif\\w*|vouch\\w*|sign\\w*|check\\w*|declar\\w*',
  'review-shared-with-governors': 'govern\\w*|board|trustees?|committee',
  'private-learning-channels': 'private|closed|log-?in|platforms?|groups?|use (?:any|one|them)|any\\b',
  'channel-outcomes-required': 'outcomes?|targets?|aims?|goals?|objectives?|achieve|purpose|success',
  'channel-risk-assessment': 'risk|assess\\w*',
  'school-email-for-accounts': '(?:school|work|official)\\w*|be a',
  'privacy-notice-lists-accounts': 'privacy notice|listed|list\\b|name',
  'channel-privacy-check': 'check\\w*|look\\w*|review\\w*|inspect\\w*',
  'device-monitoring': 'monitor\\w*|watch\\w*|track\\w*|log\\b|logged|look\\w*|check\\w*|keeps?|record\\w*',
  'personal-use-of-school-equipment': 'personal\\w*|private\\w*|own\\b|home|anything (?:of|else)',
  'joiner-self-review':
    'ask\\w*|check\\w*|trawl\\w*|search\\w*|go (?:back|through)|look\\w*|review\\w*|tidy\\w*|have to|need',
  'school-mobile-provided': 'phone\\w*|mobile\\w*|one\\b|lend\\w*|provid\\w*|suppl\\w*|give\\w*|have\\b',
  'post-incident-debrief': 'debrief\\w*|meet\\w*|formal|review\\w*|afterwards|sit down|lessons|rule\\b|record',
  'headteacher-is-dsl': '(?<!deputy (?:\\w+ )?)(?:safeguarding|dsl|lead\\b|same person|both|designated)',
  'parents-agree-no-staff-contact': 'promise\\w*|ask\\w*|agree\\w*|sign\\w*',
  'parent-notice-when-child-joins': 'tell\\w*|told|inform\\w*|send\\w*|sent|given?|notice',
  'non-social-media-alternative': 'other way|another|paper|alternative',
}

const denial =
  "(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bnobody\\b|\\bno-?one\\b|\\bnone\\b|\\bno\\b|\\bneither\\b|\\bnor\\b|\\bwithout\\b|\\bneedn't\\b)"

/** Questions that ask for the opposite: “Can I use my own address?”, “Do they miss out?” */
const insideOut: { readonly [N in SettingName]?: RegExp } = {
  'school-email-for-accounts': /(?:own|personal|private|home) (?:e-?mail|address)/,
  'non-social-media-alternative': /miss out|left out|go without/,
}

/** Whether what is said denies what a setting asks: “We do not debrief”, or “No” to a question. */
export function denies(name: SettingName, statements: readonly Statement[]): boolean {
  const key = keys[name]
  if (key === undefined) return false
  const denied = new RegExp(`${denial}[^.;:]{0,45}(?<![a-z])(?:${key})`)
  const asked = new RegExp(`(?<![a-z])(?:${key})`)
  const inside = insideOut[name] ?? /$^/
  return statements.some(
    ({ own, lead, reply }) => denied.test(own) || (reply === 'no' && asked.test(lead) && !inside.test(lead)),
  )
}

/** Whether a question that asks for the opposite is denied: “Can I use my own address? No.” */
export function asksOpposite(name: SettingName, statements: readonly Statement[]): boolean {
  const inside = insideOut[name]
  return inside !== undefined && statements.some(({ lead, reply }) => reply === 'no' && inside.test(lead))
}
