import type { SettingSpec } from '../setting-spec.ts'

/** Settings that the evidence part of a policy answers. */
export const evidenceSettings = [
  {
    name: 'do-not-investigate-images',
    question: 'Must the school leave the examination of indecent or doubtful material to others?',
    type: 'boolean',
    default: true,
  },
  {
    name: 'evidence-to-keep',
    question: 'What evidence of abuse is kept?',
    type: 'list',
    allowed: ['screen-print', 'texts', 'e-mails', 'messages', 'web-pages', 'time', 'date', 'place', 'photo'],
    default: ['screen-print', 'time', 'date', 'place'],
  },
] as const satisfies readonly SettingSpec[]
