import type { SettingName } from '../../registry.ts'
import type { FoundValue } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { lawsNamed } from './laws.ts'
import { platformsNamed } from './platforms.ts'

type Find = (statement: Statement) => FoundValue | undefined

/**
 * What a sentence names, once it is known what the sentence is about. Wider than what cues look for, which must not
 * find a name in any sentence.
 */
export const wideFinds: { readonly [N in SettingName]?: Find } = {
  'approved-posters': postersNamed,
  'official-channels': channelsNamed,
  'legislation-list': lawsOrRegulations,
  'advice-when-unsure': bodyNamed,
  'hr-adviser': bodyNamed,
  'policy-template-source': bodyNamed,
  'data-breach-report-to': bodyNamed,
}

const asWritten = ''

const posters: readonly (readonly [string, RegExp])[] = [
  ['deputy-headteacher', /deput(?:y|ies)(?: head\w*)?(?! (?:designated|safeguarding|dsl))/],
  ['assistant headteachers', /assistant heads?\w*/],
  ['headteacher', /(?<!deputy |assistant )(?:head ?-?teacher|principal|\bthe head\b|head of school)/],
  ['business manager', /business (?:manager|officer)|bursar|\bsb[mo]\b/],
  ['office', /\boffice\b|secretary|receptionist|admin (?:team|staff)|administrative/],
  ['communications officer', /communications? (?:lead|officer|manager|team)/],
  [asWritten, /(?:marketing|publicity|press|media|digital) (?:officer|lead|manager|team|assistant)|marketing\b/],
  [
    'computing lead',
    /(?:computing|ict|digital|technology) (?:lead\w*|co-?ordinator|manager)|\bit (?:lead|manager|technician|support)|does (?:our|the) it\b|network manager/,
  ],
  ['senior leaders', /senior leader\w*|leadership team|\bslt\b|senior team/],
  ['class teachers', /class teachers?/],
  [
    asWritten,
    /(?:subject|curriculum|phase|year|key stage) (?:leaders?|leads?|heads?)|heads? of (?:department|year|faculty|house|subject|sport|music|pe|sixth form)/,
  ],
  [
    'account administrators',
    /(?:account|channel|page)(?:'s)? (?:administrators?|managers?|leads?|owners?)|nominated \w+ leads?/,
  ],
  ['teachers', /(?<!class )(?<!head)\bteachers?\b(?! assistant)|teaching staff/],
  ['teaching assistants', /teaching assistants?|\btas\b/],
  ['governors', /governors?\b/],
  ['librarian', /librarian/],
]

function postersNamed({ own, lead }: Statement): readonly string[] | undefined {
  const text = posters.some(([, pattern]) => pattern.test(own)) ? own : `${lead} ${own}`
  const named = posters.flatMap(([name, pattern]) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [name === asWritten ? found : name]
  })
  return named.length === 0 ? undefined : named
}

const others = /\b(Spotify|Mastodon|Telegram|Flickr|Reddit|Discord|Tumblr|Twitch|SoundCloud|WhatsApp Channel)\b/g

function channelsNamed(statement: Statement): readonly string[] | undefined {
  const named = platformsNamed(statement) ?? []
  const more = [...statement.sentence.matchAll(others)].map(([name]) => name)
  const kept = named.filter((name) => !more.some((each) => each.startsWith(name)))
  const all = [...new Set([...kept, ...more])]
  return all.length === 0 ? undefined : all
}

const regulation = /(?:UK )?(?:General Data Protection Regulation|GDPR)|Keeping Children Safe in Education/g

function lawsOrRegulations(statement: Statement): readonly string[] | undefined {
  const acts = lawsNamed(statement) ?? []
  const more = [...statement.sentence.matchAll(regulation)].map(([name]) => name)
  const all = [...new Set([...acts, ...more])]
  return acts.length === 0 ? undefined : all
}

const capital = "[A-Z][\\w&'’-]*"
const span = new RegExp(
  `${capital}(?: (?:(?:of|for|and|the|in|on|to|&) (?=[A-Z]))?${capital})*(?: \\(\\d{4}\\))?(?:['’]s)?(?: (?:team|unit|service|office|hub|helpline|line|template|model|policy|company))*`,
  'g',
)
const plainBody =
  /(?:the |our )?(?:county|borough|council|local authority|trust|diocese|union|academy trust)(?:'s|’s)? (?:[a-z]+ ){0,4}?(?:team|unit|service|services|office|hub|adviser|advisers|lawyers|template|model policy|model document|model|director|department)\b|an? (?:hr |independent |outside )+(?:consultant|company|adviser)/i
const notBodies =
  /^(?:The|This|That|Our|We|She|He|His|Her|Their|There|Then|Should|Would|No|Yes|Not|But|And|So|Or|Whoever|Anyone|Someone|Somebody|Nobody|What|Who|How|Before|After|Once|Until|Should|It|If|When|Where|It|They|You|Please|Any|All|For|In|On|At|HR|Human|Staff|School|Policy|Head|Headteacher|Principal|Designated|Chair|Governors?|Governing|Advice|Stuck|Questions?|Ask|Tell|Ring|I|A|An|Social Media|Mr|Mrs|Ms|Safeguarding Lead|DSL)$/

function bodyNamed({ sentence }: Statement): string | undefined {
  const named = [...sentence.matchAll(span)]
    .map(([words]) =>
      words
        .replace(/^(?:The|Our|This|We|If|When|Where|For|Advice|Stuck) (?=[A-Z])/, '')
        .replace(/['’]s$/, '')
        .trim(),
    )
    .filter((words) => !notBodies.test(words) && words.length > 2)
  const longest = named.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0]
  if (longest !== undefined && longest.split(' ').length > 1) return longest
  const plain = plainBody.exec(sentence)?.[0]
  return plain ?? longest
}
