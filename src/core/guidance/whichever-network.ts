/** Networks on which people post to others: policies speak of the kind. */
const posting =
  /\b(?:facebook|face book|fb|instagram|insta|ig|tiktok|tik tok|snapchat|snap chat|twitter|threads|bluesky|mastodon|pinterest|tumblr|bereal|be real|reddit|myspace|bebo|lemon8)\b/gi
/** Those on which they write to one another. A signal in small letters may be a telephone’s. */
const messaging =
  /\b(?:(?:facebook|face book|fb|instagram) messenger|messenger|whats ?app|telegram|viber|wechat|imessage|signal(?= (?:group|chat|message)))\b/gi
const signal = /(?<=\b(?:on|over|via|by|use|using|through|our|a|the) )Signal\b/g
const letterX =
  /(?<!\b(?:[Yy]ear|[Cc]lass|[Cc]hild|[Pp]upil|[Pp]arent|[Pp]erson|[Cc]olleague|[Tt]eacher|[Mm]r|[Mm]rs|[Mm]s|[Mm]iss) )(?<=^|[\s("“])X(?=$|[\s,.?!;:)”])/g

/** Where a film is watched or shown, it is no network but a screen. */
const youTube = /\byou ?tube\b/gi
const ofWatching =
  /\b(?:watch\w*|show\w*|play\w*|search\w*|subscri\w+|lessons?|projector|whiteboard|channels?|links?|tutorials?)\b/i

const linkedIn = /\blinked ?in\b/gi
/** Where somebody says where they work, a network for careers is no network like others: policies let it. */
const ofCareers =
  /\b(?:careers?|cv|professional|employer|profile|job title|workplace)\b|\b(?:say|saying|put|putting|list|listing|name|naming|mention|mentioning|show|state)\b.{0,40}\b(?:(?:i|where|staff|people|they) (?:works?|teach)|my job|name of (?:the|our|my) school|school[’']?s name)\b/i

/** A question with one network for all of its kind. Games stay as they are. */
export function whicheverNetwork(question: string): string {
  const plain = question
    .replace(messaging, 'WhatsApp')
    .replace(signal, 'WhatsApp')
    .replace(posting, 'Facebook')
    .replace(letterX, 'Facebook')
  const withFilms = ofWatching.test(plain) ? plain : plain.replace(youTube, 'Facebook')
  return ofCareers.test(withFilms) ? withFilms : withFilms.replace(linkedIn, 'Facebook')
}
