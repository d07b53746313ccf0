import type { Idea } from '../lexicon/lexicon.ts'
import { rolesNamed } from '../roles-named.ts'
import { families, serving, type Topic } from '../topic.ts'
import { said } from '../verdict.ts'

/** What shows that it is not simply a parent who posts a picture of their child. */
const notPlain: readonly Idea[] = [
  'consent-refused',
  'school-posted',
  'withdraw',
  'complaint',
  'abuse',
  'stranger',
  'threat',
  'nude',
]

/** What families do: their pictures, their posts, and pupils in school. */
export const familyTopics: readonly Topic[] = [
  {
    name: 'own-child-photo',
    ofServing: ['own-child', 'relative'],
    about: 'A picture of your own child alone',
    from: ['parent', ...serving],
    needs: [['own-child'], ['photo', 'event'], ['only-own-child', 'post']],
    bars: [
      'other-children',
      'school-posted',
      'press',
      'official',
      'about-staff',
      'abuse',
      'pta',
      'teacher-does',
      'withdraw',
    ],
    weight: 1.5,
    decide: (ask, { ideas }) => {
      const plain = ideas.has('photo') && !notPlain.some((idea) => ideas.has(idea))
      return plain && ask('parent-image-rule') !== undefined ? said('allowed') : undefined
    },
    next: { allowed: 'Yes, as long as no other child can be seen or is named.' },
  },
  {
    name: 'other-children-photo',
    ofServing: ['own-child', 'relative'],
    about: 'Pictures of other people’s children',
    from: ['parent', ...serving],
    needs: [
      ['photo', 'event'],
      ['post', 'share', 'platform'],
      ['other-children', 'event', 'party', 'own-child', 'photo'],
    ],
    bars: [
      'only-own-child',
      'school-posted',
      'press',
      'official',
      'about-staff',
      'pta',
      'teacher-does',
      'withdraw',
      'conduct',
    ],
    weight: 1,
    decide: (ask, reading) => {
      const rule = ask('parent-image-rule')
      if (rule === undefined) return undefined
      const elsewhere = reading.ideas.has('party') && !reading.ideas.has('event')
      if (elsewhere && ask('parent-image-rule-covers') === 'school-events') return undefined
      if (rule === 'never') return said('not_allowed')
      return reading.ideas.has('other-parents-agree') ? said('allowed') : said('needs_approval', 'parent')
    },
    next: {
      not_allowed: 'Keep it for your family, or cut it so that only your own child shows.',
      needs_approval: 'Ask the other children’s parents first.',
      advised_against: 'Ask the other children’s parents first, or leave it out.',
      allowed: 'Yes, with every family’s leave.',
    },
  },
  {
    name: 'parent-posted-others',
    about: 'A family’s picture of other people’s children',
    from: serving,
    only: ['parent'],
    rests: ['pictures-of-other-children'],
    needs: [['parent'], ['photo', 'film'], ['pupil', 'event', 'other-children'], ['remove', 'parent-does']],
    bars: ['official', 'own-child', 'about-me', 'colleague-does', 'nude', 'consent'],
    weight: 3,
    decide: (ask) => (ask('parent-image-rule') === undefined ? undefined : said('not_allowed')),
    next: {
      not_allowed: 'Ask the family again to take it down, and tell {roles} if a child could be in danger.',
      advised_against: 'Ask the family to take it down, and tell {roles} if a child could be in danger.',
    },
  },
  {
    name: 'filming',
    about: 'Taking pictures or filming for yourself',
    from: ['parent', 'governor', 'volunteer'],
    needs: [
      ['film', 'photo'],
      ['event', 'grandma', 'trip', 'own-phone'],
    ],
    bars: ['post', 'share', 'teacher-does', 'school-posted', 'press', 'withdraw', 'pta'],
    weight: 1.2,
    next: {},
  },
  {
    name: 'complaint-online',
    rests: ['complaints-not-in-posts'],
    about: 'Complaining about the school online',
    from: ['parent'],
    needs: [
      ['complaint', 'rant'],
      ['platform', 'post', 'group-chat', 'private-group'],
    ],
    bars: ['accusation', 'abuse', 'teacher-does'],
    weight: 1,
    duty: 'not_allowed',
    next: {
      not_allowed: 'Bring it to the school, or use the complaints policy.',
      advised_against: 'Bring it to the school first.',
    },
  },
  {
    name: 'parent-complains',
    about: 'A family’s complaint about the school online',
    from: serving,
    needs: [['complaint', 'rant'], ['parent-does']],
    bars: ['under-fire', 'accusation', 'threat', 'about-me', 'official', 'like', 'befriend', 'accept', 'wrote-to-me'],
    hints: ['fair-complaint', 'names-somebody'],
    weight: 2,
    decide: (ask, reading) => {
      const told = ask('concern-first-contact')
      return told !== undefined && reading.ideas.has('names-somebody') && ask('complaint-route') === 'headteacher'
        ? said('report', ...rolesNamed(told))
        : undefined
    },
    duty: 'not_allowed',
    next: {
      not_allowed: 'Do not answer online. The school asks the family to use the complaints policy.',
      advised_against: 'Do not answer online. Ask the family to come to the school.',
      report: 'Do not answer online. Tell {roles}.',
    },
  },
  {
    name: 'malicious-post',
    rests: ['nothing-spiteful-or-made-up', 'nothing-hurtful', 'opinions-without-hurt'],
    about: 'Spiteful or untrue words about somebody at the school',
    from: families,
    needs: [
      ['accusation', 'abuse', 'rant', 'third-party-abuse'],
      ['about-staff', 'colleague', 'head', 'teacher'],
      ['post', 'platform', 'group-chat', 'post-done'],
    ],
    bars: ['about-me', 'own-child', 'praise'],
    weight: 1.5,
    next: {
      not_allowed: 'Take it down. If something is wrong, tell the school.',
      advised_against: 'Take it down. If something is wrong, tell the school.',
    },
  },
  {
    name: 'pupils-in-school',
    about: 'Pupils on social media in school',
    from: families,
    needs: [['on-phone-at-school']],
    weight: 2,
    decide: (ask) => (ask('personal-use-pupils') === 'not-permitted' ? said('not_allowed') : undefined),
    next: { not_allowed: 'Keep it for home.' },
  },
  {
    name: 'personal-information',
    about: 'Telling people online who you are or where you live',
    from: families,
    needs: [['share-personal'], ['platform', 'game', 'post', 'personal-info']],
    bars: ['stranger', 'teacher'],
    weight: 2,
    duty: 'advised_against',
    decide: (ask) => (ask('pupil-safety-topics')?.includes('personal-details') ? said('advised_against') : undefined),
    next: { advised_against: 'Keep it to yourself, and ask an adult you trust.' },
  },
  {
    name: 'family-agreement',
    about: 'Signing the school’s letter for families',
    from: families,
    needs: [['family-agreement']],
    bars: ['photo', 'consent'],
    weight: 1.5,
    decide: (ask) => (ask('parental-agreement') === 'signed-form' ? said('allowed') : undefined),
    next: { allowed: 'Yes: the school asks you to sign it and send it back.' },
    form: 'sign',
  },
]
