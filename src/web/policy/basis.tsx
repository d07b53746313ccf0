import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { ClauseId } from '../../core/policy/clause.ts'
import { clauseName, ourPolicyOn } from '../../core/policy/clause-called.ts'
import { type DefaultName, type OwnRule, ownRules, type Basis as WhatItRestsOn } from '../../core/policy/decision.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { clauseLink, type LinkTo } from './clause-link.ts'
import { OwnClauseNames } from './own-clause-names.tsx'
import { ownRuleWords } from './own-rule-words.ts'
import { settingInWords } from './setting-words.ts'

export interface BasisProps {
  readonly basis: WhatItRestsOn
  /** The page that prints the policy, for those who are not signed in. */
  readonly policyAt?: string | undefined
  /** It rests on the school’s draft, whose clauses and answers are not those of what is in force. */
  readonly ofDraft?: boolean | undefined
}

/** What a decision rests on: the policy's clauses, each linked, and by name every default that filled its silence. */
export function Basis({ basis, policyAt = '/policy', ofDraft = false }: BasisProps): JSX.Element | null {
  const settings = basis.defaults.filter((name): name is SettingName => !isOwnRule(name))
  const rules = basis.defaults.filter(isOwnRule)
  const answersAt = ofDraft ? '/policy/settings' : policyAt
  if (basis.clauses.length === 0 && basis.defaults.length === 0) return null
  return (
    <span class="clause">
      {basis.clauses.length > 0 && (
        <>
          Rests on <ClausesInSentence ids={basis.clauses} policyAt={ofDraft ? '/policy/draft/text' : policyAt} />.{' '}
        </>
      )}
      {settings.length > 0 && (
        <>
          Signpost’s default on{' '}
          {inSentence(settings.map((name) => ({ href: `${answersAt}#setting-${name}`, text: settingInWords(name) })))},
          because the policy does not say.{' '}
        </>
      )}
      {rules.length > 0 && (
        <>
          Signpost’s own rule on{' '}
          {inSentence(rules.map((name) => ({ href: `${policyAt}#rule-${name}`, text: ownRuleWords[name].name })))}.
        </>
      )}
    </span>
  )
}

function isOwnRule(name: DefaultName): name is OwnRule {
  return ownRules.some((rule) => rule === name)
}

/** Those with a number one by one; those known by what they are about together, so that “our policy” is said once. */
function ClausesInSentence({ ids: given, policyAt }: { readonly ids: readonly ClauseId[]; readonly policyAt: string }) {
  const own = useContext(OwnClauseNames)
  const ids = [...new Set(given)]
  const matters = ids.flatMap((id) => {
    const name = clauseName(id)
    return name.by === 'matter' ? [{ href: clauseLink(id, policyAt).href, text: name.words }] : []
  })
  const others = ids.filter((id) => clauseName(id).by !== 'matter').map((id) => clauseLink(id, policyAt, own))
  return (
    <>
      {inSentence(others)}
      {others.length > 0 && matters.length > 0 && ', and on '}
      {matters.length > 0 && `${ourPolicyOn} `}
      {inSentence(matters)}
    </>
  )
}

function inSentence(links: readonly LinkTo[]) {
  return links.map((link, at) => (
    <>
      {at === 0 ? '' : at === links.length - 1 ? ' and ' : ', '}
      <a href={link.href}>{link.text}</a>
    </>
  ))
}
