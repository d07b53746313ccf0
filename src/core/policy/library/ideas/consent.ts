import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byList } from '../saying.ts'
import { consentCovers, pictureConsent } from './shared-sayings.ts'

/** What policies say on consent. */
export const consentIdeas: readonly Idea[] = [
  {
    id: 'consent-before-pictures',
    about: 'Consent before pictures',
    chapter: 'consent',
    says: [pictureConsent],
    model: binds(
      'must',
      'official_poster',
      'enforce',
      'consent',
      'a post with an image of a person',
      'written consent linked to the post',
    ),
  },
  {
    id: 'what-consent-covers',
    about: 'What consent covers',
    chapter: 'consent',
    says: [consentCovers],
    model: binds(
      'fact',
      'school',
      'enforce',
      'consent',
      'a post naming or showing a pupil',
      'consent linked to the post',
    ),
  },
  {
    id: 'consent-and-what-it-covers',
    about: 'Consent, and what it covers',
    chapter: 'consent',
    says: [pictureConsent, consentCovers],
  },
  {
    id: 'personal-facts-need-consent-and-oversight',
    about: 'Personal facts and pictures',
    chapter: 'consent',
    says: [
      always(
        'Pictures of people and facts about them {must not} be posted unless there is consent and somebody at school oversees it.',
      ),
    ],
  },
  {
    id: 'parents-permission-for-posts',
    about: 'Permission from parents',
    chapter: 'consent',
    says: [
      byAnswer('image-consent', {
        written: 'The school {must} ask parents for permission in writing before their child appears in a post.',
        'written-as-required':
          'The school {must} ask parents for permission in writing before their child appears in a post, where our rules ask for it.',
        'other-policy':
          'Our policy on photographs says what the school {must} ask of parents before their child appears.',
      }),
      byList(
        'consent-scope',
        'It asks about {items}.',
        {
          images: 'pictures',
          names: 'names',
          'personal-information': 'personal information',
          'pupil-activity': 'activities in which pupils take part',
        },
        'This policy does not say what it asks about.',
      ),
    ],
  },
  {
    id: 'consent-comes-first',
    about: 'Consent comes first',
    chapter: 'consent',
    says: [always('On an official channel, consent {must} come first and the picture after it.')],
  },
  {
    id: 'consent-where-required',
    about: 'Consent where it is required',
    chapter: 'consent',
    says: [
      byAnswer('image-consent', {
        'written-as-required': 'Where consent is required, the school {must} have it from parents in writing.',
        written: 'The school {must} always have consent from parents in writing.',
        'other-policy': 'What consent the school {must} have from parents is set out in another policy.',
      }),
      consentCovers,
    ],
  },
  {
    id: 'pictures-keep-to-image-policy',
    about: 'Pictures and the image policy',
    chapter: 'consent',
    says: [
      always(
        'Every picture {must} be in line with our image policy. Consent for it {must} be in hand before it is posted.',
      ),
    ],
  },
]
