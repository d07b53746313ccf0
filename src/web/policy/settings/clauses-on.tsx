import { clauseHeading, type NamesOfOwn } from '../../../core/policy/clause-called.ts'
import type { PolicyDocument, PrintedClause } from '../../../core/policy/document.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { clausesGrounding, clausesResting } from '../../../core/policy/text-of-setting.ts'
import { clauseAnchor, type LinkTo } from '../clause-link.ts'
import { ownNamesIn } from '../own-clause-names.tsx'

/** A printed clause by the number that it is printed with, linked to where its words are: in the draft or in what is in force. */
export function printedLink({ id, reference }: PrintedClause, own: NamesOfOwn, ofDraft: boolean): LinkTo {
  const at = ofDraft ? '/policy/draft/text' : '/policy'
  const text = id.startsWith('own:') ? clauseHeading(id, own) : reference
  return { href: `${at}#${encodeURIComponent(clauseAnchor(id))}`, text }
}

export type TextHere = { readonly document: PolicyDocument; readonly policy: Policy; readonly ofDraft: boolean }

/** Which clauses of our text an answer changes, and which it comes from that keep their words, each linked; openly that there is none. */
export function ClausesOn({ document, policy, ofDraft, name }: TextHere & { readonly name: SettingName }) {
  const changes = clausesResting(document, name)
  const keep = clausesGrounding(document, policy, name).filter((clause) => !changes.includes(clause))
  if (changes.length === 0 && keep.length === 0)
    return policy.settings[name] === undefined ? null : <p class="soft">No clause of our text says it.</p>
  const own = ownNamesIn(document)
  const linked = (clauses: readonly PrintedClause[]) => clauses.map((clause) => printedLink(clause, own, ofDraft))
  return (
    <p class="soft">
      {changes.length > 0 && (
        <>
          Changes <InALine links={linked(changes)} />.{' '}
        </>
      )}
      {keep.length > 0 && (
        <>
          {changes.length > 0 ? 'Comes also from ' : 'Comes from '}
          <InALine links={linked(keep)} />, which {keep.length === 1 ? 'keeps its words' : 'keep their words'}.
        </>
      )}
    </p>
  )
}

function InALine({ links }: { readonly links: readonly LinkTo[] }) {
  return (
    <>
      {links.length === 1 ? 'clause ' : 'clauses '}
      {links.map(({ href, text }, at) => (
        <>
          {at === 0 ? '' : at === links.length - 1 ? ' and ' : ', '}
          <a href={href}>{text}</a>
        </>
      ))}
    </>
  )
}
