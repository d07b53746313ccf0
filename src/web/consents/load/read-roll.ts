import type { ConsentAnswer } from '../../../core/consents/answer.ts'
import { type ConsentKind, consentKindNamed } from '../../../core/consents/consent-kind.ts'
import type { RollLine } from '../../../core/consents/roll-changes.ts'
import { parseRoll, type RefusedLine } from '../../../importers/roll/roll-file.ts'

export type RollRead =
  | {
      readonly read: true
      readonly lines: readonly RollLine[]
      readonly refused: readonly RefusedLine[]
      readonly dropped: readonly string[]
    }
  | { readonly read: false; readonly why: string }

/** A roll's text as the school keeps it: consents for kinds of channel that families are not asked about are dropped and said. */
export function readRoll(text: string): RollRead {
  const file = parseRoll(text)
  if (!file.read) return file
  const kinds = new Set(file.pupils.flatMap((pupil) => Object.keys(pupil.consents)))
  const unknown = [...kinds].filter((kind) => consentKindNamed(kind) === undefined)
  const lines = file.pupils.map(({ id, consents, ...pupil }) => ({ ...pupil, number: id, consents: known(consents) }))
  return {
    read: true,
    lines,
    refused: file.refused,
    dropped: [...file.dropped, ...unknown.map((kind) => `consent_${kind}`)],
  }
}

function known(consents: Readonly<Record<string, ConsentAnswer>>): RollLine['consents'] {
  const kept: { [kind in ConsentKind]?: ConsentAnswer } = {}
  for (const [name, answer] of Object.entries(consents)) {
    const kind = consentKindNamed(name)
    if (kind !== undefined) kept[kind] = answer
  }
  return kept
}
