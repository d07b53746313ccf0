import type { BundlePiece } from '../../../core/concerns/bundle/bundle-piece.ts'
import { ownPhrases } from '../../../core/concerns/bundle/not-own.ts'
import type { PrintedWords } from '../../../core/concerns/bundle/printed-words.ts'
import type { OpenEntry, OpenReport } from '../open-concern.ts'
import type { BundleWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'

/** What a bundle may hold of a case, in the words of its page and in its order. `name` gives people’s names. */
export function piecesOfCase(
  of: Pick<CaseForBundle, 'files' | 'log'> & { readonly open: Pick<CaseForBundle['open'], 'reports' | 'entries'> },
  words: BundleWords,
  name: (person: string) => string,
): readonly BundlePiece[] {
  const { open, files, log } = of
  const { print } = words
  const linesAt = new Map(open.entries.map(({ id, eventAt }) => [id, eventAt]))
  const numberOf = new Map(files.map(({ id }, at) => [id as string, print.file(at + 1)]))
  return [
    ...open.reports.flatMap((report) => reportPieces(report, print, name)),
    ...open.entries.filter(leavesTheSchool).map((entry): BundlePiece => {
      const named: string[] = []
      const said = words.entry(entry, (person) => {
        const shown = name(person)
        named.push(shown)
        return shown
      })
      const file = entry.said.kind === 'file' || entry.said.kind === 'sealed-unopened' ? entry.said.evidence : undefined
      const late = entry.enteredAt.getTime() - entry.eventAt.getTime() > 60_000
      const corrected = entry.said.kind === 'corrects' ? linesAt.get(entry.said.entry) : undefined
      const by = entry.by === null ? '' : print.enteredBy(name(entry.by), late ? print.time(entry.enteredAt) : null)
      return {
        key: `entry:${entry.id}`,
        section: 'happened',
        head: file === undefined ? said.head : `${said.head}: ${numberOf.get(file) ?? print.fileNotHeld}`,
        when: print.time(entry.eventAt),
        words: together([corrected ? print.corrects(print.time(corrected)) : '', said.words, by]),
        own: ownPhrases(said.head, [...typedIn(entry.said), ...named]),
      }
    }),
    ...files.map(({ id, captured, arrivedAt, by }, at): BundlePiece => {
      const where = [captured.platform, captured.account, captured.place].filter((one) => one !== '').join(', ')
      return {
        key: `file:${id}`,
        section: 'files',
        head: `${print.file(at + 1)}${captured.name === '' ? '' : `: ${captured.name}`}`,
        when: print.arrived(print.time(arrivedAt)),
        words: together([
          by === null ? print.givenByTeller : print.givenBy(name(by)),
          labelled(print.label.captured, captured.when),
          labelled(print.label.where, where),
          labelled(print.label.byWhom, captured.by),
        ]),
      }
    }),
    ...log.map(({ seq, at, actor, verb, subject }): BundlePiece => {
      const who = actor === null ? print.signpost : name(actor)
      const file = subject === null ? undefined : numberOf.get(subject)
      return {
        key: `log:${seq}`,
        section: 'read',
        head: `${who} ${words.log(verb)}${file === undefined ? '' : ` (${file})`}`,
        when: print.time(at),
        words: '',
      }
    }),
  ]
}

/** Everything that somebody typed into an entry, wherever in it it stands. */
function typedIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said]
  return said !== null && typeof said === 'object' ? Object.values(said).flatMap(typedIn) : []
}

/** That there is another case is for nobody outside: whoever gets this one has no part in it. */
function leavesTheSchool({ said }: OpenEntry): boolean {
  return said.kind !== 'goes-with'
}

function reportPieces(
  report: OpenReport,
  print: PrintedWords,
  name: (person: string) => string,
): readonly BundlePiece[] {
  const { told, teller } = report
  const about = `${print.about[told.about]}${told.names === '' ? '' : `: ${told.names}`}`
  const head = print.toldBy(print.teller[teller], told.name)
  return [
    {
      key: `report:${report.id}`,
      section: 'told',
      head,
      when: print.time(report.toldAt),
      words: together([
        told.words === '' ? print.noWords : told.words,
        labelled(print.label.about, about),
        labelled(print.label.contact, told.contact ?? ''),
        labelled(print.label.where, told.where.place),
        labelled(print.label.account, told.where.account),
        labelled(print.label.link, told.where.link),
        labelled(print.label.when, told.where.when),
        labelled(print.label.wish, told.wish),
      ]),
      own: [
        ...ownPhrases(head, [told.name ?? '']),
        ...Object.values(print.label).map((label) => `${label}: `),
        print.about[told.about],
        print.noWords,
      ],
    },
    ...report.messages.map(
      (message): BundlePiece => ({
        key: `message:${message.id}`,
        section: 'told',
        head: message.fromSchool ? print.answered(message.by === null ? null : name(message.by)) : print.wroteAgain,
        when: print.time(message.at),
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
