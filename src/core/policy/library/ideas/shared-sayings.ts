import { companionWords } from '../../companion-words.ts'
import { byAnswer, byFreeList, byItem, byList, byYesOrNo } from '../saying.ts'

/**
 * Sentences that stand in more than one idea: a policy may make one clause of what another divides into two. No policy
 * carries two ideas with the same sentence.
 */
export const otherPolicies = byFreeList(
  'linked-policies',
  'This policy belongs with others and is read together with them: {items}.',
  'This policy names no others to be read with it.',
  companionWords,
)

export const equipmentForWork = byAnswer('equipment-for-work', {
  'school-only': 'For school work, staff {must} use only equipment and connections that the school provides.',
  'own-device-policy': 'Our own-device policy says when staff may use their own equipment for school work.',
})

export const groupsBound = byList(
  'people-in-scope',
  'This policy applies to {items}.',
  {
    teachers: 'teachers',
    'support-staff': 'support staff',
    'supply-staff': 'supply staff',
    trainees: 'trainees',
    apprentices: 'apprentices',
    leadership: 'school leaders',
    governors: 'governors',
    trustees: 'trustees',
    contractors: 'contractors',
    volunteers: 'volunteers',
    visitors: 'visitors',
    'service-providers': 'those who provide services to us',
    pupils: 'pupils',
    parents: 'parents and carers',
  },
  'This policy does not say to whom it applies.',
)

export const officialChannels = byFreeList(
  'official-channels',
  'Our official channels are {items}.',
  'Our official channels are {channels}.',
)

export const channelPurpose = byList(
  'channel-purpose',
  'Each official channel {must} have a stated purpose. It may serve {items}.',
  {
    educational: 'teaching',
    'community-engagement': 'our links with families and the community',
    organisational: 'the running of the school',
  },
  'Each official channel {must} have a stated purpose.',
)

export const channelOutcomes = byYesOrNo('channel-outcomes-required', {
  yes: 'What a channel is meant to achieve {must} be stated too.',
  no: 'A channel need not state what it is meant to achieve.',
})

export const riskAssessment = byYesOrNo('channel-risk-assessment', {
  yes: 'A formal risk assessment {must} be made before a channel is used officially.',
  no: 'We do not ask for a formal risk assessment before a channel is used.',
})

export const channelApprover = byAnswer('channel-approver', {
  headteacher: '{headteacher} {must} approve each channel before it opens.',
  'governing-board': 'The governing board {must} approve each channel before it opens.',
  'headteacher-or-governing-board': '{headteacher} or the governing board {must} approve each channel before it opens.',
})

export const websiteLink = byAnswer('link-from-website', {
  required: 'Our website {must} have a link to each official channel.',
  'where-possible': 'Our website {must} have links to our official channels where this can be done.',
  'not-addressed': '',
})

export const postApprover = byAnswer('post-approver', {
  'any-colleague': 'Any colleague except the writer may agree an official post.',
  headteacher: '{headteacher} {must} agree whatever is shared about the school on its own channels.',
  'approved-poster-under-oversight':
    'Approved posters may send official posts themselves. The school {must} keep an eye on what they send.',
})

export const secondReader = byAnswer('second-reader', {
  required: 'A second person {must} read every official post before it goes out.',
  'where-appropriate-and-possible':
    'Wherever it is fitting and can be done, a second person {must} read an official post before it goes out.',
  'not-required': 'No second person need read an official post before it goes out.',
})

export const approvedPosters = byFreeList(
  'approved-posters',
  'Only people who have been approved may post for the school. They are {items}.',
  'Only {approved posters} may post for the school.',
  { SBO: 'the school business officer', headteacher: 'the headteacher' },
)

export const pictureConsent = byAnswer('image-consent', {
  written: 'We {must} hold written consent before a picture of anyone goes on an official channel.',
  'written-as-required':
    'We {must} hold written consent before a picture goes on an official channel, wherever our rules on images ask for it.',
  'other-policy': 'Our policy on photographs and videos says what consent we need before a picture is shown.',
})

export const consentCovers = byList(
  'consent-scope',
  'Consent is asked for {items}.',
  {
    images: 'pictures',
    names: 'names',
    'personal-information': 'personal information',
    'pupil-activity': 'activities in which pupils take part online',
  },
  'This policy does not say what consent covers.',
)

export const regularTraining = byItem(
  'training-points',
  'regular-training',
  'Safe and responsible use {must} come up again in the regular training of staff.',
)

export const devicesAtSchool = byAnswer('social-media-on-school-devices', {
  controlled: 'At school, we {must} decide which social media can be reached on our devices and systems.',
  'not-permitted': 'Social media {must not} be used on the school’s devices.',
  unrestricted: 'Social media may be used on the school’s devices without limits.',
})

export const leadersConfirm = byYesOrNo('leaders-confirm-team-reading', {
  yes: 'Every leader {must} confirm that the people in their team have read this policy, understand it and keep to it.',
  no: 'Leaders need not confirm what the people in their team have read.',
})

/** What each test of a post is called in a sentence. */
export const postQualities = {
  clear: 'clear',
  transparent: 'open about who speaks',
  'open-to-scrutiny': 'ready for anyone to question',
  'visible-to-headteacher': 'there for the headteacher to see',
  unambiguous: 'impossible to misread',
  accurate: 'accurate',
  'politically-neutral': 'neutral in politics',
  fair: 'fair',
  respectful: 'respectful',
  honest: 'honest',
  sensitive: 'sensitive',
  private: 'careful of privacy',
  professional: 'professional',
  'no-doubt': 'free of doubt',
} as const
