import {
  type Asked,
  askable,
  type CompiledCue,
  compileCue,
  type Heard,
  isCued,
  patternOf,
  type Strength,
} from './cue.ts'
import type { FoundValue, Reading } from './reading.ts'
import type { Statement } from './statement.ts'

/** That one sentence gives one answer; `items` where it gives part of a list. */
export type Vote = {
  readonly value: string | number | boolean | readonly string[]
  readonly items?: readonly string[]
  readonly strength: Strength
  /** Where the value stands among those asked for: the special before the general. */
  readonly rank: number
  readonly statement: Statement
}

/** A sentence and the headings over it, as cues are put to them. */
export type Hearing = Heard & { readonly statement: Statement; readonly names: Asked }

export function hearingOf(statement: Statement): Hearing {
  const said = askable(statement.said)
  return {
    statement,
    said,
    under: askable(statement.under),
    near: askable(statement.near),
    names: statement.names === statement.said ? said : askable(statement.names),
  }
}

export type Ask = (hearing: Hearing) => Vote[]

/** A reading made ready to be asked of many sentences. */
export function compileReading(reading: Reading | undefined): Ask {
  switch (reading?.kind) {
    case undefined:
      return () => []
    case 'one-of':
      return oneOf(Object.entries(reading.values).map(([value, cues]) => [value, cues.map(compileCue)] as const))
    case 'yes-no':
      return oneOf([
        [false, (reading.no ?? []).map(compileCue)],
        [true, reading.yes.map(compileCue)],
      ])
    case 'several':
      return several(reading.when.map(compileCue), reading.items)
    case 'found':
      return found(reading.when.map(compileCue), reading.find)
  }
}

/** “It is not necessary …” takes back what the rest of the sentence would say. */
const takenBack = patternOf(
  "(?:not|n't) (?:be )?(?:required|necessary|needed|compulsory|mandatory|obliged|expected|bound)|no need\\b|no longer|need not|(?:do|does|did) not (?:have|need) to(?! know)",
)

/** Where a sentence denies something, a cue that looks for no denial may have missed what. */
const denying = patternOf("not\\b|\\w+n't\\b|never|nor\\b|no\\b|nobody|no-one|none|neither|without|only\\b")

function strongest(cues: readonly CompiledCue[], hearing: Hearing): Strength | undefined {
  const back = hearing.said.has(takenBack)
  const held = cues
    .filter((cue) => (!back || cue.takesBack) && isCued(cue, hearing))
    .map(({ strength, hearsDenial }) =>
      strength === 'sure' && !hearsDenial && hearing.said.has(denying) ? 'likely' : strength,
    )
  return (['sure', 'likely', 'guess'] as const).find((strength) => held.includes(strength))
}

/** A sentence gives one answer: the first in order whose cues it meets. */
function oneOf(values: readonly (readonly [string | boolean, readonly CompiledCue[]])[]): Ask {
  return (hearing) => {
    for (const [rank, [value, cues]] of values.entries()) {
      const strength = strongest(cues, hearing)
      if (strength !== undefined) return [{ value, strength, rank, statement: hearing.statement }]
    }
    return []
  }
}

function several(when: readonly CompiledCue[], items: Readonly<Record<string, string>>): Ask {
  const patterns = Object.entries(items).map(([value, pattern]) => [value, patternOf(pattern)] as const)
  return (hearing) => {
    const strength = strongest(when, hearing)
    if (strength === undefined) return []
    const listed = patterns.filter(([, pattern]) => hearing.names.has(pattern)).map(([value]) => value)
    const vote = { value: listed, items: listed, strength, rank: 0, statement: hearing.statement }
    return listed.length === 0 ? [] : [vote]
  }
}

/** A statement as it is searched for names: nothing that it denies is found in it. */
const naming = (statement: Statement): Statement =>
  statement.reply === 'no' ? { ...statement, said: statement.names } : statement

function found(when: readonly CompiledCue[], find: (statement: Statement) => FoundValue | undefined): Ask {
  return (hearing) => {
    const strength = strongest(when, hearing)
    const value = strength === undefined ? undefined : find(naming(hearing.statement))
    if (strength === undefined || value === undefined) return []
    const vote = { value, strength, rank: 0, statement: hearing.statement }
    return [typeof value === 'object' ? { ...vote, items: value } : vote]
  }
}
