import type { SettingName } from '../../registry.ts'
import type { Statement } from '../statement.ts'

/** A firm answer, and the one that it is where it holds only as far as something allows. */
const softer: { readonly [N in SettingName]?: readonly [firm: string, soft: string] } = {
  'channel-mfa': ['required', 'where-possible'],
  'link-from-website': ['required', 'where-possible'],
  'second-reader': ['required', 'where-appropriate-and-possible'],
}

const allowing =
  '(?:possible|practicable|permits?|allows?|lets?|can|able|offers?|offered|supports?|has (?:one|it)|room|calls? for|needs? it|to ask|to hand|about|around|available|free)'
const condition = new RegExp(
  `\\b(?:where(?:ver)?|when(?:ever)?|if|so long as|provided(?: that)?)\\b[^.]{0,80}\\b${allowing}\\b|\\b(?:so|as) far as\\b|\\bnot all of (?:them|the \\w+) (?:can|do|let|allow|offer)`,
)

/** The answer as its sentence softens it: “linked from the website where its design makes that possible”. */
export function softened(name: SettingName, value: string, statements: readonly Statement[]): string {
  const [firm, soft] = softer[name] ?? []
  if (soft === undefined || value !== firm) return value
  return statements.some(({ own }) => condition.test(own)) ? soft : value
}
