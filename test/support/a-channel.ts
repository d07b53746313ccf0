import type { Approval, Channel, Entry } from '../../src/core/channels/channel.ts'
import type { Day } from '../../src/core/school/day.ts'
import type { ChannelId, PersonId } from '../../src/core/school/ids.ts'

const head = '10000000-0000-4000-8000-000000000001' as PersonId

/** A channel with everything any of the policies asks for; each test changes the one thing it is about. */
const entry: Entry = {
  id: '20000000-0000-4000-8000-000000000001' as ChannelId,
  kind: 'page',
  name: 'Our page',
  address: '',
  purposes: ['educational'],
  outcomes: 'Families know what their children are learning.',
  assessment: { words: 'Comments are off; two people watch it.', on: '2026-03-02' as Day, by: head },
  posters: [head],
  proposedBy: head,
  proposedAt: new Date('2026-03-01T10:00:00Z'),
}

const approvedByHead: Approval = {
  as: 'headteacher',
  by: head,
  at: new Date('2026-03-05T10:00:00Z'),
  meetingOn: null,
  changedSince: false,
}

export function aProposedChannel(differs: Partial<Entry> = {}): Channel {
  return { ...entry, ...differs, stage: 'proposed' }
}

export function anApprovedChannel(differs: Partial<Entry> = {}, approval: Partial<Approval> = {}): Channel {
  return { ...entry, ...differs, stage: 'approved', approval: { ...approvedByHead, ...approval } }
}

export function anOpenChannel(differs: Partial<Entry> = {}, approval: Partial<Approval> = {}): Channel {
  return {
    ...entry,
    ...differs,
    stage: 'open',
    approval: { ...approvedByHead, ...approval },
    openedOn: '2026-03-06' as Day,
    openedBy: head,
    stopped: null,
  }
}

export function aClosedChannel(): Channel {
  return {
    ...entry,
    stage: 'closed',
    approval: approvedByHead,
    openedOn: '2026-03-06' as Day,
    closedOn: '2026-06-01' as Day,
    closedBy: head,
  }
}
