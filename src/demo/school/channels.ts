import type { ApprovedAs, ChannelPurpose } from '../../core/channels/channel.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Day } from '../../core/school/day.ts'
import { addDays, firstFrom } from './calendar/day.ts'
import { type ChannelWords, channelWords } from './channel-words.ts'

/** People are named by their keys. */
export type FictitiousChannel = {
  readonly kind: KindOfChannel
  readonly name: string
  readonly address: string
  readonly purposes: readonly ChannelPurpose[]
  readonly outcomes: string
  readonly assessment: { readonly words: string; readonly by: string; readonly on: Day }
  readonly approval: { readonly as: ApprovedAs; readonly by: string; readonly on: Day }
  readonly openedOn: Day
  readonly proposedBy: string
  readonly posters: readonly string[]
}

/** The register: four open channels, assessed and approved before they opened in the school year before this one. */
export function channels(yearBefore: Day): readonly FictitiousChannel[] {
  return channelWords.map((words) => opened(words, firstFrom(2, addDays(yearBefore, words.daysIn))))
}

function opened({ daysIn, risks, ...words }: ChannelWords, openedOn: Day): FictitiousChannel {
  return {
    ...words,
    assessment: { words: risks, by: 'bello', on: addDays(openedOn, -7) },
    approval: { as: 'headteacher', by: 'blythe', on: addDays(openedOn, -5) },
    openedOn,
    proposedBy: 'bello',
  }
}
