import { type Mask, masked } from './mask.ts'

const usual = new Set(
  [
    'I Mr Mrs Ms Miss Mx Dr Sir Mum Dad Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March',
    'April May June July August September October November December Year Reception Nursery School English Maths Science',
    'Snapchat WhatsApp Instagram TikTok Facebook YouTube Roblox Discord Twitter Messenger Minecraft Fortnite Google',
    'Told About Where Link Account When Reach Given Captured By Entered Recorded Referred Decided Why Because Closed Advice',
    'Support Opened Read Looked Done File Noted Parents Police LADO DSL HR ICO CEOP CPOMS MyConcern Prevent Signpost No',
    'Someone Somebody Anyone Anybody Everyone Everybody Nobody Something Anything Everything Nothing',
    'TA TAs HLTA LSA SENCO SEN SEND EHCP EHCPs PTA PTFA FOS PPA PE PSHE RE IT ICT AI TV QR KS GP NHS CAMHS MASH UK EU USA DOB IMG',
    'NO NOT NOW YES ALL LIVE RIGHT THE AND OK Ofsted Key Stage Christmas Easter Halloween Eid Diwali Ramadan God',
    'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Telegram Xbox PlayStation Reddit LinkedIn PayPal Insta',
    'WhatsApps TikToks Snapchats Threads Twitch Zoom Teams V-Bucks Robux Co-op Chromebook Chromebooks Chromecast AirDrop Uncle',
    'Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Twenty Thirty Forty Fifty',
    'Hundred Hundreds Half Both Several Another Other Others Some Most Many Lots None Only Mostly Nearly Perhaps Probably Still',
    'Yesterday Today Tomorrow Tonight Twice Once Sorry People Children Boys Girls Girl Boy Parents Parent Says Said Found Shown',
    'Looking Taken Telling Under Before After Since During Screenshot Screenshots Pictures Grown Grown-ups Polite Feels Deleted',
    'The A An He She They We You It My His Her Their Our This That And But Then When',
  ]
    .join(' ')
    .split(' '),
)

/** I’m, they’ve, hasn’t; not somebody’s, and not O’Leary. */
const shortened = /^(?:\p{L}+n[’']t|(?:I|You|He|She|It|We|They|That|There|Who|What|Here)[’'](?:m|ve|ll|re|d|s))$/iu

/**
 * Words with a capital letter that no mask covers: a name that nobody at the school has, such as a cousin’s, is found by
 * whoever reads through these and by nothing else. Each once, in the order in which they stand. At the beginning of a
 * sentence any word has a capital: there, those are left out that `isOrdinary` knows, or that stand small elsewhere.
 */
export function capitalsLeft(
  texts: readonly { readonly text: string; readonly masks: readonly Mask[] }[],
  isOrdinary: (word: string) => boolean,
): readonly string[] {
  const left = texts.map(({ text, masks }) => masked(text, masks))
  const small = new Set(left.flatMap((text) => text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’'-]*/gu) ?? []))
  const found = left.flatMap((text) =>
    [...text.matchAll(/\[[^\]]*\]|(?<!\p{L}[’']?)\p{Lu}[\p{L}’'-]+/gu)].flatMap(({ 0: word, index }) => {
      const name = word.replace(/[’']s$/, '').replace(/[’'-]+$/, '')
      if (word.startsWith('[') || usual.has(name) || shortened.test(word)) return []
      const inside = /[\p{L}\p{N},;:’'")\]] $/u.test(text.slice(Math.max(0, index - 2), index))
      const begins = isOrdinary(name.toLowerCase()) || small.has(name.toLowerCase())
      return inside || !begins ? [name] : []
    }),
  )
  return [...new Set(found)]
}
