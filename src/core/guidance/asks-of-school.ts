/**
 * Turns of phrase that ask what the school, or whoever stands for it, does, must do or may do, or who decides: not whether
 * the asker may do something, and not a tale of harm.
 */
const turns: readonly RegExp[] = [
  /\b(?:does|do|did) (?:the |our |my |your )?(?:school|they|anybody|anyone|somebody|someone|governors|teachers|council)(?: (?:at|in|here|ever|actually|really|all|even|school))* (?:teach|check|tell|train|look|read|keep|have|get|need|know|learn|run|monitor|watch|see|review|follow|punish)/,
  /\bwho (?:actually )?(?:checks|oversees|reads|decides|watches|signs|keeps|teaches|reviews|trains)\b/,
  /\b(?:can|could|may|would) (?:they|the school|school|my school|our school|the head|the governors|governors|we as governors) (?:really |even |actually |legally )?(?:punish|ban|sack|exclude|suspend|expel|discipline|stop|make|force|read|check|search|sue|monitor|see|go to)/,
  /\b(?:are|is) (?:they|the school|school|the head|governors) (?:really |even |actually )?(?:allowed|entitled|permitted|able) to (?:punish|ban|sack|exclude|suspend|stop|make|read|check|search|look|ring|monitor|keep)/,
  /\b(?:arent|isnt|shouldnt|werent|wasnt) (?:they|the school|school|somebody|someone) (?:supposed|meant|expected|obliged|have|be|tell|told)/,
  /\b(?:are|is) (?:they|the school|school) (?:supposed|meant|expected|obliged) to\b/,
  /\bdo (?:we|i|staff|governors|parents) (?:get|have to be|need to be|ever get) (?:told|trained|shown|asked|taught)/,
  /\bare we expected to (?:sit|write|hold|do)\b/,
  /\bdoes (?:it|this|that) (?:come|go|get) (?:back )?to (?:us|governors|the governors|the board)\b/,
  /\bany of (?:their|the schools|your) business\b/,
  /\b(?:do|does|are|is) (?:(?:these|the|this|your|our|that|any) )*(?:rules?|policy|policies|guidelines?) (?:also |even |really )?(?:hold|holds|apply|applies|go|goes|count|counts|cover|covers|bind|binds|meant|include|includes)\b/,
  /\bcan (?:we|the school) (?:act on|do (?:anything|something) about|deal with|punish) (?:it|this|that|them)\b/,
]

/** Turns of phrase that only ask what the policy says is so: a clause that speaks of it answers yes, whatever it binds somebody to. */
const ofWhatIsSaid: readonly RegExp[] = [
  /\bwill (?:i|we|my|our|he|she|they)(?: \w+)? (?:miss|lose|be left out|still (?:get|hear|know|find out|be told))\b/,
  /\b(?:are|is) (?:they|the children|children|pupils|he|she|my \w+|our \w+|the little ones) (?:being |ever )?taught\b/,
  /\b(?:do|must|should) we (?:as (?:a school|governors) )?(?:have to |need to |ever )?(?:tell parents|tell families|teach|train|review|look at this policy|say anywhere|publish|remind parents|write down)\b/,
  /\bcan we ask (?:parents|families|staff|everybody|everyone|pupils) to (?:sign|agree)\b/,
]

/** The same, of what somebody at the school has done already, and of who decides: a clause forbids it, a setting names who, or it is silence. */
const ofWhatWasDone: readonly RegExp[] = [
  /\b(?:was|were) (?:they|the school|school|the head|governors|staff) (?:really |even |actually )?(?:allowed|entitled|permitted|right|supposed) to\b/,
  /\b(?:is it|is that|is this) (?:really )?(?:up to|down to) (?:me|us|the school|the head)\b/,
]

/** Whether somebody must look at what the asker means to do is a question about the asker’s own deed. */
const ownDeed =
  /\b(?:check|see|read|look at|agree|approve|ask) (?:my|it|mine|what i|what we|me|ours)\b|\bbefore (?:i|we|it|its)\b/

export type OfSchool = 'does' | 'did' | 'says'

/** Whether a question asks what the school does, must or may do, whether it rightly did, or what its policy says is so. Words in small letters, without marks. */
export function asksOfSchool(words: readonly string[]): OfSchool | undefined {
  const text = words.join(' ')
  if (ofWhatWasDone.some((turn) => turn.test(text))) return 'did'
  if (ofWhatIsSaid.some((turn) => turn.test(text))) return 'says'
  return turns.some((turn) => turn.test(text)) && !ownDeed.test(text) ? 'does' : undefined
}
