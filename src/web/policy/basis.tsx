import type { JSX } from 'preact'
import { type DefaultName, type OwnRule, ownRules, type Basis as WhatItRestsOn } from '../../core/policy/decision.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { clauseLink, type LinkTo } from './clause-link.ts'
import { ownRuleWords } from './own-rule-words.ts'
import { settingInWords } from './setting-words.ts'

export interface BasisProps {
  readonly basis: WhatItRestsOn
  /** The page that prints the policy, for those who are not signed in. */
  readonly policyAt?: string | undefined
}

/** What a decision rests on: the policy's clauses, each linked, and by name every default that filled its silence. */
export function Basis({ basis, policyAt = '/policy' }: BasisProps): JSX.Element | null {
  const settings = basis.defaults.filter((name): name is SettingName => !isOwnRule(name))
  const rules = basis.defaults.filter(isOwnRule)
  if (basis.clauses.length === 0 && basis.defaults.length === 0) return null
  return (
    <span class="clause">
      {basis.clauses.length > 0 && <>Rests on {inSentence(basis.clauses.map((id) => clauseLink(id, policyAt)))}. </>}
      {settings.length > 0 && (
        <>
          Signpost’s default on{' '}
          {inSentence(settings.map((name) => ({ href: `${policyAt}#setting-${name}`, text: settingInWords(name) })))},
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

function inSentence(links: readonly LinkTo[]) {
  return links.map((link, at) => (
    <>
      {at === 0 ? '' : at === links.length - 1 ? ' and ' : ', '}
      <a href={link.href}>{link.text}</a>
    </>
  ))
}
