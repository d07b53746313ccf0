import type { BundlePiece } from '../../../core/concerns/bundle/bundle-piece.ts'
import { printedTime } from '../../../core/concerns/bundle/printed-time.ts'
import type { OpenReport } from '../open-concern.ts'
import type { CaseWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'

const tellerIs: Readonly<Record<OpenReport['teller'], string>> = {
  staff: 'somebody who works here',
  governor: 'a governor',
  volunteer: 'a volunteer or contractor',
  parent: 'a parent or carer',
  pupil: 'a pupil',
  public: 'a member of the public',
}
const aboutIs = {
  headteacher: 'the headteacher',
  dsl: 'the safeguarding lead',
  'another-adult': 'another adult',
  child: 'a child',
  'not-known': 'not known',
} as const

/** What a bundle may hold of a case, in the words of its page and in its order. `name` gives people’s names. */
export function piecesOfCase(
  of: CaseForBundle,
  words: CaseWords,
  name: (person: string) => string,
): readonly BundlePiece[] {
  const { open, files, log } = of
  const numberOf = new Map(files.map(({ id }, at) => [id as string, `File ${at + 1}`]))
  return [
    ...open.reports.flatMap((report) => reportPieces(report, name)),
    ...open.entries.map((entry): BundlePiece => {
      const said = words.entry(entry, name)
      const file = entry.said.kind === 'file' || entry.said.kind === 'sealed-unopened' ? entry.said.evidence : undefined
      const late = entry.enteredAt.getTime() - entry.eventAt.getTime() > 60_000
      const by =
        entry.by === null ? '' : `Entered by ${name(entry.by)}${late ? `, ${printedTime(entry.enteredAt)}` : ''}.`
      return {
        key: `entry:${entry.id}`,
        section: 'happened',
        head: file === undefined ? said.head : `${said.head}: ${numberOf.get(file) ?? 'one that is not held here'}`,
        when: printedTime(entry.eventAt),
        words: together([said.words, by]),
      }
    }),
    ...files.map(({ id, captured, arrivedAt, by }, at): BundlePiece => {
      const where = [captured.platform, captured.account, captured.place].filter((one) => one !== '').join(', ')
      return {
        key: `file:${id}`,
        section: 'files',
        head: `File ${at + 1}${captured.name === '' ? '' : `: ${captured.name}`}`,
        when: `Arrived ${printedTime(arrivedAt)}`,
        words: together([
          by === null ? 'Given by whoever told.' : `Given by ${name(by)}.`,
          labelled('Captured', captured.when),
          labelled('Where', where),
          labelled('By whom', captured.by),
        ]),
      }
    }),
    ...log.map(({ seq, at, actor, verb, subject }): BundlePiece => {
      const who = actor === null ? 'Signpost, or whoever told' : name(actor)
      const file = subject === null ? undefined : numberOf.get(subject)
      return {
        key: `log:${seq}`,
        section: 'read',
        head: `${who} ${words.log(verb)}${file === undefined ? '' : ` (${file})`}`,
        when: printedTime(at),
        words: '',
      }
    }),
  ]
}

function reportPieces(report: OpenReport, name: (person: string) => string): readonly BundlePiece[] {
  const { told, teller } = report
  const about = `${aboutIs[told.about]}${told.names === '' ? '' : `: ${told.names}`}`
  return [
    {
      key: `report:${report.id}`,
      section: 'told',
      head: `Told by ${tellerIs[teller]}${told.name === null ? ', without a name' : `: ${told.name}`}`,
      when: printedTime(report.toldAt),
      words: together([
        told.words === '' ? 'No words: they pressed a picture.' : told.words,
        labelled('About', about),
        labelled('Reach them', told.contact ?? ''),
        labelled('Where', told.where.place),
        labelled('Account', told.where.account),
        labelled('Link', told.where.link),
        labelled('When', told.where.when),
        labelled('They would like', told.wish),
      ]),
    },
    ...report.messages.map(
      (message): BundlePiece => ({
        key: `message:${message.id}`,
        section: 'told',
        head: message.fromSchool
          ? `The school answered${message.by === null ? '' : `, by ${name(message.by)}`}`
          : 'They wrote again',
        when: printedTime(message.at),
        words: message.words,
      }),
    ),
  ]
}

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}`
}

function together(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
