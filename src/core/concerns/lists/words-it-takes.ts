import type { KindId } from '../kind-of-report.ts'

/**
 * Words of which at least one stands in every report of a kind, however it is told: without them the rest of the words may
 * sound like it (“I spend too much money in a game”), and is not. Wide, since what is meant here must be seen at once.
 */
export const wordsItTakes: { readonly [K in KindId]?: RegExp } = {
  // Something to show or to threaten with, or something that is asked for.
  sextortion:
    /pic|photo|image|vid|nude|naked|cam\b|clip|film|record|screen ?sho|stream|threat|blackmail|expos|leak|ruin|shar|post|sen[dt]|tell|show|unless|or else|\bor (?:he|she|they|it|my|i)\b|otherwise|\bpay|paid|demand|gift|voucher|crypto|bitcoin|want|£|\$|\bif (?:i|he|she|they|we)\b|secret|follower|every ?(?:one|body)|dare|first one|(?:hours?|days?|minutes?) left|\bor (?:your|my|his|her)\b|\bcall|messag|text|dm/,
  // Somebody else.
  'pupil-contact-stranger':
    /\b(?:he|she|they|him|her|them|his|their|hes|shes|theyre|who|whoever|someone|some ?body|some|any ?one|nobody|no ?one|strangers?|m[ae]n|wom[ae]n|adults?|grown|persons?|people|mates?|friends?|gu?ys?|blokes?|lads?|boys?|girls?|kids?|users?|accounts?|players?|bots?|gamers?|streamers?|fans?|followers?|coach|uncle|lady|name)\b|meet|met\b|messag|text|\bdm|chat|talk|\bcall|snap|friend|ask(?:s|ed)|sen[dt]|gift|gave|gives|photo|pic|address|where (?:i|we) live|know(?:s|n)? (?:me|us|where|my)|\b(?:to|at|with) me\b|\bmy (?:school|name)/,
}
