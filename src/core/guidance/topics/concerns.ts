import { rolesNamed } from '../roles-named.ts'
import { type Ask, serving, type Topic } from '../topic.ts'
import { type Said, said } from '../verdict.ts'

function toldFirst(ask: Ask): Said | undefined {
  const told = ask('concern-first-contact')
  return told === undefined ? undefined : said('report', ...rolesNamed(told))
}

const tellNow = 'Tell {roles}. Keep what you saw; do not look into it yourself.'

/** What somebody should be told. */
export const concernTopics: readonly Topic[] = [
  {
    name: 'nude-picture',
    rests: ['indecent-images-are-a-crime'],
    duty: 'report',
    about: 'An indecent picture of a child',
    needs: [['nude'], ['pupil', 'own-child', 'photo', 'about-me', 'stranger']],
    bars: ['hacked', 'conduct'],
    weight: 8,
    next: { report: 'Tell {roles} now. Do not look at it, copy it or send it on.' },
    form: 'raise-concern',
  },
  {
    name: 'stranger',
    duty: 'report',
    about: 'Somebody unknown who is in touch with a child',
    needs: [
      ['stranger', 'meet-up'],
      ['platform', 'game', 'personal-info', 'message', 'meet-up', 'photo'],
    ],
    bars: ['conduct'],
    weight: 2.5,
    next: {
      report: 'Tell {roles} today. Block them, and keep what they wrote.',
      advised_against: 'Do not, and tell an adult you trust.',
    },
    form: 'raise-concern',
  },
  {
    name: 'extremism',
    duty: 'report',
    about: 'Signs of extreme views or of self-harm',
    needs: [['radical'], ['pupil', 'own-child', 'platform', 'post']],
    weight: 7,
    next: { report: tellNow },
    form: 'raise-concern',
  },
  {
    name: 'underage',
    duty: 'report',
    about: 'A child on a site or game that is meant for older people',
    needs: [['has-account'], ['under-age', 'own-child']],
    bars: [
      'pupil-accounts',
      'accept',
      'nude',
      'official',
      'teacher',
      'wrote-to-me',
      'photo',
      'film',
      'rant',
      'post-done',
      'event',
      'abuse',
      'group-chat',
    ],
    weight: 1.2,
    decide: (ask) =>
      ask('parent-notice-of-pupil-concern') === undefined ? undefined : said('report', 'dsl', 'parent'),
    next: {
      report: 'Tell {roles}. Nobody is in trouble for asking.',
      advised_against: 'Wait until the child is old enough.',
    },
    form: 'raise-concern',
  },
  {
    name: 'pupil-bullied',
    duty: 'report',
    about: 'A child being hurt online by other children',
    needs: [
      ['abuse', 'threat', 'accusation', 'rude-word'],
      ['pupil', 'own-child', 'about-me', 'group-chat'],
    ],
    bars: ['about-staff', 'nude', 'post-done', 'teacher', 'protects-pupils'],
    hints: ['weekend', 'group-chat', 'platform', 'pupil', 'need-tell'],
    weight: 1,
    next: { report: 'Tell {roles}. Keep the messages, and do not answer them.' },
    form: 'raise-concern',
  },
  {
    name: 'colleague-worry',
    duty: 'report',
    about: 'An adult at the school whose conduct online worries you',
    needs: [
      ['teacher-does', 'colleague-does'],
      ['pupil', 'parent', 'platform', 'message', 'like', 'own-child', 'befriend', 'photo', 'rant'],
    ],
    bars: ['head-does', 'accusation', 'about-me', 'judges-it'],
    hints: ['own-child', 'pupil', 'need-tell', 'need-tell'],
    weight: 2,
    decide: (ask) => toldFirst(ask),
    next: { report: 'Tell {roles}. Do not ask the person about it yourself.' },
    form: 'raise-concern',
  },
  {
    name: 'head-worry',
    only: ['head', 'head-does'],
    duty: 'report',
    about: 'A worry about the headteacher',
    needs: [['head-does']],
    weight: 4,
    decide: (ask, { asker }) => {
      const told = ask('concern-first-contact')
      if (told === undefined) return undefined
      const works = asker === 'staff' || asker === 'leader'
      const others = rolesNamed(told).filter((role) => role !== 'headteacher' && (works || role !== 'line-manager'))
      return said('report', ...(others.length > 0 ? others : (['chair-of-governors'] as const)))
    },
    next: { report: 'Tell {roles}. It does not go to the headteacher.' },
    form: 'raise-concern',
  },
  {
    name: 'conflict-content',
    about: 'Something about you online that could clash with your role',
    from: serving,
    needs: [['conflict-content'], ['about-me-online'], ['need-tell', 'seen-by-parents', 'conflict-word']],
    weight: 3,
    decide: (ask) => {
      const told = ask('conflicting-content-report-to')
      return told === undefined ? undefined : said('report', ...rolesNamed(told))
    },
    next: {
      report: 'Tell {roles} at once, and take it down if you can.',
      not_allowed: 'Take it down, and tell {roles}.',
    },
    form: 'raise-concern',
  },
  {
    name: 'staff-abused',
    rests: ['no-settling-it-oneself', 'support-from-a-union'],
    duty: 'report',
    about: 'Abuse of somebody who works for the school',
    from: serving,
    needs: [
      ['abuse', 'threat', 'accusation', 'rant', 'rude-comment'],
      ['about-me', 'about-staff'],
    ],
    bars: ['under-fire', 'delete', 'fair-complaint'],
    weight: 2,
    decide: (ask, { ideas }) => {
      const handler = ask('parent-misuse-handled-by')
      if (!ideas.has('parent-does')) return toldFirst(ask)
      return handler === undefined ? undefined : (toldFirst(ask) ?? said('report', ...rolesNamed(handler)))
    },
    next: {
      report: 'Keep it: take a picture of the screen with the time and the date. Do not answer. Tell {roles}.',
      not_allowed: 'It is against the policy. Keep a picture of it, do not answer, and tell {roles}.',
      advised_against: 'Keep a picture of it, do not answer, and tell {roles}.',
    },
    form: 'raise-concern',
  },
  {
    name: 'keep-evidence',
    about: 'Deleting abuse that was sent to you',
    needs: [
      ['delete', 'keep-evidence'],
      ['abuse', 'message', 'threat', 'wrote-to-me'],
    ],
    bars: ['official'],
    weight: 4,
    decide: (ask, { ideas }) => {
      if (ask('evidence-to-keep') === undefined) return undefined
      return ideas.has('keep-evidence') && !ideas.has('delete') ? said('allowed') : said('not_allowed')
    },
    next: {
      allowed: 'Keep it, with the time and the date, and tell {roles}.',
      not_allowed: 'Keep it, with the time and the date, and tell {roles}.',
      advised_against: 'Keep a picture of it, with the time and the date.',
    },
    form: 'raise-concern',
  },
  {
    name: 'to-the-police',
    otherwise: 'staff-abused',
    answersWho: true,
    about: 'Going to the police about abuse online',
    from: serving,
    needs: [['police'], ['abuse', 'threat', 'about-me', 'rude-comment']],
    weight: 4,
    decide: (ask) => {
      const who = ask('bullying-police-decision')
      return who === undefined
        ? undefined
        : who === 'target-decides'
          ? said('allowed')
          : said('needs_approval', 'headteacher')
    },
    next: { allowed: 'That is your own choice. Tell {roles} as well.' },
  },
  {
    name: 'impersonated',
    otherwise: 'staff-abused',
    duty: 'report',
    about: 'Somebody pretending to be a person at the school',
    needs: [['impersonated'], ['about-staff', 'about-me', 'head', 'teacher', 'colleague']],
    weight: 3,
    decide: (ask) => toldFirst(ask),
    next: { report: 'Keep a picture of it, report it to the site, and tell {roles}.' },
    form: 'raise-concern',
  },
]
