import type { DeclareTieRefusal, EndTieRefusal } from '../../../core/concerns/may-declare-tie.ts'
import type { NameManagerRefusal } from '../../../core/concerns/may-name-manager.ts'

export const tieRefusalWords: Readonly<
  Record<DeclareTieRefusal | EndTieRefusal | NameManagerRefusal | 'not-staff', string>
> = {
  'with-yourself': 'Choose two different people.',
  'not-yours': 'You can say this of yourself only. Ask the safeguarding lead or the clerk to say it of others.',
  'said-not-so':
    'You declared this before, and it was decided that it is not so. If it is, ask the other person to declare it.',
  'declared-already': 'That is declared already, so there is nothing to do. It works both ways.',
  'yours-but-declared-by-another':
    'Somebody else declared it of you. Nobody ends what another said about them, since it keeps them out of reports.',
  'their-own-manager': 'Choose somebody else: nobody manages themselves.',
  'names-themselves':
    'Ask the headteacher to do this: reports may go to the line manager, so nobody else makes themselves one.',
  'not-staff': 'Choose somebody on the staff to manage them.',
}
