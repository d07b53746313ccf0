import type { SettingName, SettingValue } from '../registry.ts'
import type { allSettings } from '../settings/all-settings.ts'

type Spec = (typeof allSettings)[number]
type NamedOfType<T extends Spec['type']> = Extract<Spec, { readonly type: T }>['name']
type FixedList = Extract<Spec, { readonly type: 'list'; readonly allowed: readonly string[] }>['name']

export type ChoiceSetting = NamedOfType<'enum'>
export type YesNoSetting = NamedOfType<'boolean'>
export type FixedListSetting = FixedList
export type FreeListSetting = Exclude<NamedOfType<'list'>, FixedList>
export type AmountSetting = NamedOfType<'integer' | 'text'>
type ItemOf<N extends FixedListSetting> = SettingValue<N> extends readonly (infer I extends string)[] ? I : never

/**
 * One sentence of a clause, in policy voice. Its texts may hold placeholders of `placeholder.ts`, and `{must}` or
 * `{must not}`, said as strongly as the clause binds.
 */
export type Saying =
  | { readonly kind: 'always'; readonly text: string }
  | { readonly kind: 'answer'; readonly setting: SettingName; readonly texts: Readonly<Record<string, string>> }
  | { readonly kind: 'item'; readonly setting: SettingName; readonly item: string; readonly text: string }
  | {
      readonly kind: 'list'
      readonly setting: SettingName
      /** Holds `{items}`, where all are meant, or `{any}`, where one is enough. */
      readonly text: string
      /** What each answer is called in the sentence; null where each is said as the school wrote it. */
      readonly items: Readonly<Record<string, string>> | null
      /** Said where the list is empty. */
      readonly none: string
    }
  | {
      readonly kind: 'amount'
      readonly setting: SettingName
      /** Holds `{value}`. */
      readonly text: string
      /** Said where the answer is left empty. */
      readonly none: string
      /** How some answers are said; any other is said as it was typed. */
      readonly words: Readonly<Record<string, string>>
    }

/** Said whatever is answered. */
export function always(text: string): Saying {
  return { kind: 'always', text }
}

/** A sentence for each answer that the question allows. */
export function byAnswer<N extends ChoiceSetting>(
  setting: N,
  texts: Readonly<Record<SettingValue<N> & string, string>>,
): Saying {
  return { kind: 'answer', setting, texts }
}

export function byYesOrNo(setting: YesNoSetting, texts: { readonly yes: string; readonly no: string }): Saying {
  return { kind: 'answer', setting, texts }
}

/** The whole list in one sentence, each answer in its words. An answer's text may be empty only if never listed. */
export function byList<N extends FixedListSetting>(
  setting: N,
  text: string,
  items: Readonly<Record<ItemOf<N>, string>>,
  none: string,
): Saying {
  return { kind: 'list', setting, text, items, none }
}

/** The whole of a list that a school fills freely. `items` says how answers known beforehand are called. */
export function byFreeList(
  setting: FreeListSetting,
  text: string,
  none: string,
  items: Readonly<Record<string, string>> | null = null,
): Saying {
  return { kind: 'list', setting, text, items, none }
}

/** Said only where the list names this one: for clauses that each say one part of a list. */
export function byItem<N extends FixedListSetting>(setting: N, item: ItemOf<N>, text: string): Saying {
  return { kind: 'item', setting, item, text }
}

export function byAmount(
  setting: AmountSetting,
  text: string,
  none = '',
  words: Readonly<Record<string, string>> = {},
): Saying {
  return { kind: 'amount', setting, text, none, words }
}
