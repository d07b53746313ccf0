import type { ApprovedAs, Channel, ChannelPurpose } from '../../core/channels/channel.ts'
import type { Standing } from '../../core/channels/channel-standing.ts'
import type { ChannelReason } from '../../core/channels/channel-wants.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import type { StateProps } from '../kit/signpost/state.tsx'

export const purposeWords: Readonly<Record<ChannelPurpose, string>> = {
  educational: 'Teaching and learning',
  'community-engagement': 'Keeping in touch with families and the community',
  organisational: 'Running the school',
}

export const approverWords: Readonly<Record<ApprovedAs, string>> = {
  headteacher: 'the headteacher',
  'governing-board': 'the governors',
}

type ReasonWords = {
  readonly says: string
  readonly mend: string
  readonly at: (channel: ChannelId) => string
}

/** Why a channel needs somebody, and where that is put right. */
export const reasonWords: Readonly<Record<ChannelReason, ReasonWords>> = {
  'purpose-missing': {
    says: 'Nobody has said what it is for.',
    mend: 'Say what it is for',
    at: (id) => `/channels/${id}/edit#purposes`,
  },
  'purpose-not-allowed': {
    says: 'It is for something our policy does not allow a channel to be for.',
    mend: 'Change what it is for',
    at: (id) => `/channels/${id}/edit#purposes`,
  },
  'outcomes-missing': {
    says: 'Nobody has said what it should achieve.',
    mend: 'Say what it should achieve',
    at: (id) => `/channels/${id}/edit#outcomes`,
  },
  'assessment-missing': {
    says: 'There is no risk assessment yet.',
    mend: 'Record the risk assessment',
    at: (id) => `/channels/${id}/assessment`,
  },
  'approval-missing': {
    says: 'It is not approved yet.',
    mend: 'See who approves it',
    at: (id) => `/channels/${id}/approve`,
  },
  'approved-by-another': {
    says: 'Our policy now asks somebody else to approve it.',
    mend: 'See who approves it',
    at: (id) => `/channels/${id}/approve`,
  },
  'changed-since-approval': {
    says: 'What it is for or its risk assessment has changed since it was approved.',
    mend: 'Have it approved again',
    at: (id) => `/channels/${id}/approve`,
  },
  'poster-missing': {
    says: 'No approved poster is named, so nobody may post.',
    mend: 'Name the approved posters',
    at: (id) => `/channels/${id}/posters`,
  },
  'not-opened': { says: 'It is not open yet.', mend: 'Open it', at: (id) => `/channels/${id}/open` },
  stopped: {
    says: 'It will not take posts just now.',
    mend: 'Say that it has been put right',
    at: (id) => `/channels/${id}#stopped`,
  },
}

/** How a channel stands, as one word with its shape. */
export function standingState(standing: Standing): StateProps {
  switch (standing.standing) {
    case 'good':
      return { is: 'kept', children: 'Good' }
    case 'closed':
      return { is: 'told', children: 'Closed' }
    case 'needs-you':
      return { is: 'due', children: 'Needs you' }
  }
}

/** The line under a channel's name in a list: what is in the way first. */
export function standingLine(standing: Standing, channel: Channel): string {
  if (standing.standing === 'needs-you') return reasonWords[standing.wants[0].reason].says
  const posters = channel.posters.length
  if (standing.standing === 'closed') return 'Nothing goes out on it any more.'
  return posters === 0 ? 'Open.' : `Open. ${posters} approved ${posters === 1 ? 'poster' : 'posters'}.`
}
