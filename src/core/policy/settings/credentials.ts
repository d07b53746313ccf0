import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the credentials part of a policy answers. */
export const credentialsSettings = [
  {
    name: 'official-account-conditions',
    question: 'What must be true before an account is called official?',
    type: 'list',
    allowed: ['school-holds-master-control', 'school-editorial-oversight', 'few-administrators'],
    default: ['school-holds-master-control', 'school-editorial-oversight', 'few-administrators'],
  },
  {
    name: 'credential-holders',
    question: 'Who can reach the login details of official accounts?',
    type: 'enum',
    allowed: ['leadership-for-emergencies', 'designated-administrators', 'central-school-record'],
    default: 'leadership-for-emergencies',
  },
  {
    name: 'channel-mfa',
    question: 'Must official accounts use multi-factor sign-in?',
    type: 'enum',
    allowed: ['required', 'where-possible', 'not-addressed'],
    default: 'where-possible',
  },
  {
    name: 'school-email-for-accounts',
    question: 'Must official accounts be registered with a school e-mail address?',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly SettingSpec[]
