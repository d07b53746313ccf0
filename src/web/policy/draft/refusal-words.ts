import type { ChangeRefusal } from '../../../actions/policy/change-setting.ts'
import type { AdoptDraftRefusal, AskRefusal, PutRefusal, SignRefusal } from '../../../core/policy/versions.ts'

type Beside = { readonly field: string; readonly says: string }

/** Why a change of the draft was not made, and what to do instead. */
export const changeRefusalWords: Readonly<Record<ChangeRefusal, string>> = {
  'with-others':
    'Others are looking at this draft now, so its words stay as they are. End the asking, or take it back from the governors, and change it then.',
  'not-an-answer': 'That is not one of the answers. Choose one of those on this page.',
  'no-policy-in-force':
    'No policy is in force yet, so there is nothing to change. Put a first policy in force under Policy.',
}

export const askRefusalWords: Readonly<Record<AskRefusal | 'no-draft', Beside>> = {
  'no-draft': { field: 'draft', says: 'There is no draft to ask about. Begin one first.' },
  'with-others': { field: 'draft', says: 'People are asked already, or governors have it. Wait until that is over.' },
  'nobody-asked': { field: 'asked', says: 'Choose at least one group to ask.' },
  'closes-too-late': { field: 'closes', says: 'That is years away. Look at the year.' },
  'closes-too-soon': { field: 'closes', says: 'Give a day after today by which people should answer.' },
}

export const putRefusalWords: Readonly<Record<PutRefusal | 'no-draft' | 'changed-meanwhile', string>> = {
  'no-draft': 'There is no draft to put to governors. Begin one first.',
  'changed-meanwhile': 'Somebody changed the draft since you opened this page. Read it again as it stands now.',
  'with-others': 'Governors have this draft already.',
  'nothing-changed':
    'The draft says the same as the policy in force. Change something, or record a review without change.',
  'cannot-work':
    'Something in the draft could not work at our school. Put right what stands under “What stands in the way”.',
  'not-consulted': 'The draft says who is asked about it, and not all of them were. Ask them first.',
}

export const signRefusalWords: Readonly<Record<SignRefusal, string>> = {
  'not-with-governors': 'The draft is not with the governors, so there is nothing to sign yet.',
  'not-the-chair': 'The chair signs, or the vice-chair for them.',
  'changed-meanwhile': 'The words were put to governors anew since you opened this page. Read them again, then sign.',
  'signed-already': 'It is signed already.',
}

export const adoptRefusalWords: Readonly<Record<AdoptDraftRefusal | 'changed-meanwhile', Beside>> = {
  'not-with-governors': { field: 'draft', says: 'Put the draft to governors first.' },
  'changed-meanwhile': {
    field: 'draft',
    says: 'The words were put to governors anew since you opened this page. Read them again.',
  },
  'adoption-date-missing': { field: 'on', says: 'Say when the governors adopted it. It is theirs to adopt.' },
  'adoption-to-come': { field: 'on', says: 'That day has not come yet. Come back once the governors have met.' },
  'adopted-too-long-ago': { field: 'on', says: 'That is too long ago for this policy. Look at the year.' },
  'adopted-before-put': {
    field: 'on',
    says: 'That is before these words were put to the governors. Give the day on which they were, or a later one.',
  },
  'minute-missing': { field: 'minute', says: 'Say under which minute it stands, like 7.2.' },
  'not-signed': {
    field: 'adopt',
    says: 'The policy asks for the chair’s signature. Ask the chair to sign it here first.',
  },
  'in-force-too-late': { field: 'from', says: 'That is years away. Look at the year.' },
  'in-force-too-soon': { field: 'from', says: 'It cannot begin in the past. Give today or a later day.' },
}
