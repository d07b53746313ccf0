import { aPerson } from '../../../../../test/support/staff-chart.ts'
import { caseReference } from '../../../../core/concerns/bundle/bundle-document.ts'
import { schoolNotKnown } from '../../../../core/concerns/chart.ts'
import type { CaseId, EvidenceId, PersonId, ReportId } from '../../../../core/school/ids.ts'
import { namedPerson } from '../../../../core/screening/names-to-mask/named-person.ts'
import type { OpenEntry } from '../../open-concern.ts'
import type { CaseForBundle } from '../case-for-bundle.ts'
import { type AwkwardCase, type AwkwardPerson, storyOf } from './awkward-cases.ts'

export const lead = 'Beatrix Quartermain'
const at = new Date('2027-03-01T10:00:00Z')
const place = { place: '', account: '', link: '', when: '' }

/** An awkward case as a bundle is made from it: its names stand in every place in which somebody can write one. */
export function caseOfAwkwardNames(one: AwkwardCase): CaseForBundle {
  const story = storyOf(one)
  const owner = lead as PersonId
  const report = 'report' as ReportId
  const entries: OpenEntry[] = [
    entry('told', { kind: 'told', report }),
    ...one.people
      .filter(({ part }) => part !== 'none')
      .map((person, number) => entry(`linked-${number}`, linked(person))),
    entry('note', { kind: 'note', words: story }),
    entry('decision', { kind: 'decision', words: story, reason: story, notReferred: null }),
    entry('advice', { kind: 'advice', from: story.slice(0, 400), words: story }),
  ]
  return {
    open: {
      row: { id: '3f2a91bc-0000-4000-8000-000000000001' as CaseId, owner, kind: 'bullying-pupils', kindGuessed: false },
      title: story.slice(0, 200),
      reports: [
        {
          id: report,
          caseId: '3f2a91bc-0000-4000-8000-000000000001' as CaseId,
          teller: 'parent',
          toldBy: null,
          images: 'no',
          toldAt: at,
          hasCode: true,
          codeKeptAt: null,
          mutedAt: null,
          told: {
            words: story,
            about: 'child',
            names: '',
            wish: story,
            where: { ...place, place: story },
            name: null,
            contact: null,
            kind: null,
          },
          messages: [{ id: 'message', fromSchool: false, by: null, words: story, at }],
        },
      ],
      entries,
    },
    files: [
      {
        id: 'file' as EvidenceId,
        captured: { name: story.slice(0, 300), when: '', place: story, platform: '', account: '', by: story },
        mediaType: 'image/jpeg',
        unopened: false,
        scan: 'clean',
        by: null,
        arrivedAt: at,
      },
    ],
    log: [{ seq: 1, at, actor: owner, verb: 'read', subject: null, hash: Buffer.alloc(32, 7) }],
    end: { seq: 1, at, actor: owner, verb: 'read', subject: null, hash: Buffer.alloc(32, 7) },
    reference: caseReference('3f2a91bc-0000-4000-8000-000000000001'),
    names: new Map([[lead, lead], ...staff(one).map(({ name }) => [name, name] as const)]),
    chart: {
      school: schoolNotKnown,
      people: [aPerson(lead, ['dsl']), ...staff(one).map(({ name }) => aPerson(name, ['teacher']))],
      namedCover: {},
      ties: [],
    },
    roll: one.people
      .filter(({ known }) => known === 'pupil')
      .map(({ name }) => {
        const { first, last } = namedPerson('', name, false)
        return { id: name, year: '5', class: 'Robins', first, preferred: '', last, flag: '', consents: {} }
      }),
  }
}

function staff({ people }: AwkwardCase): readonly AwkwardPerson[] {
  return people.filter(({ known }) => known === 'staff')
}

function linked({ name, part, known }: AwkwardPerson): OpenEntry['said'] {
  const role = part === 'none' ? 'witness' : part
  return { kind: 'linked', name, role, person: known === 'staff' ? name : null, words: '' }
}

function entry(id: string, said: OpenEntry['said']): OpenEntry {
  return { id, by: lead as PersonId, eventAt: at, enteredAt: at, said }
}
