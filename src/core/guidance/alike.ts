/** Words that schools use for one another, taken as one when a question is compared with known ones. */
const groups: Readonly<Record<string, string>> = {
  facebook:
    'facebook fb instagram insta instas ig twitter tiktok tiktoks snapchat snap youtube threads bluesky bereal pinterest tumblr twitch reddit finsta vsco kik yubo lemon8 mumsnet bebo myspace social socials platform messenger discord telegram',
  whatsapp: 'whatsapp signal',
  roblox: 'roblox fortnite minecraft xbox playstation game games gaming ps5 gta fifa',
  online: 'online internet web',
  account: 'account accounts profile profiles handle feed channel channels',
  page: 'page pages wall timeline',
  pupil:
    'pupil pupils student students child children kid kids boy boys girl girls lad lads class form set tutees tutee team choir learner learners infants juniors teen teens teenager teenagers y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 former formers classmate classmates reception tutor tots toddlers',
  ownchild: 'son sons daughter daughters twins twin ownchild grandson granddaughter eldest youngest',
  friendchild: 'mate mates pal pals friend friends',
  parent:
    'parent parents mum mums mummy mam mom mother mothers dad dads father fathers carer carers family families guardian grandparent nan gran',
  teacher: 'teacher teachers miss sir mr mrs ms coach ta tas colleague colleagues assistant lsa deputy',
  head: 'head headteacher headmaster headmistress principal heads',
  leaders: 'leadership management slt governors bosses',
  niece:
    'niece nephew cousin cousins godson goddaughter sister brother related relative relatives grandchildren grandchild',
  request: 'request requests requested',
  add: 'add adding added adds befriend connect connected connection connections accept accepting accepted unfriend friending follow follows following followed follower followers',
  message:
    'message messages messaged messaging msg dm dms dmed text texts texted texting inbox inboxed chat chatting chatted pm contact contacted contacting reply replied replying talk talking email emails emailed write',
  call: 'ring rang ringing phone phoned phoning call calling called-up',
  number: 'number mobile digits',
  photo:
    'photo photos photograph photographs picture pictures pic pics image images snaps selfie selfies shot video videos clip clips footage film filmed filming record recording reel face faces',
  post: 'post posts posted posting put putting stick share shared sharing shares upload uploaded uploading tweet tweets tweeted tweeting pop publish published bung chuck',
  retweet: 'retweet retweeted repost reposted forward forwarded forwarding passed',
  like: 'like liked liking likes hearted heart thumbs reacted react',
  said: 'say said saying says tell told telling wrote written writing writes mention mentioned',
  delete: 'delete deleted deleting remove removed removing hide hidden block blocked bin wipe ban banned',
  sign: 'sign signed signing signature',
  consent: 'consent permission permissions consented form forms slip agreed agree ticked tick',
  refuse:
    'no not never refused refuse refuses didnt dont doesnt isnt arent wont without havent hasnt nobody wasnt cannot cant',
  withdrew: 'withdraw withdrew withdrawn withdrawing',
  work: 'work working job workplace employer',
  device:
    'macbook macbooks mac imac desktop projector laptop laptops ipad ipads tablet tablets computer computers pc camera cameras chromebook wifi device devices equipment kit',
  break: 'break breaks breaktime lunch lunchtime playtime dinnertime ppa',
  lesson: 'lesson lessons teaching assembly reading',
  trip: 'trip trips residential visit museum camp outing',
  event:
    'nativity play concert fair fete show assembly sports carol carols prom disco performance production harvest panto',
  rude: 'rude foul nasty abusive horrible offensive mean vile disgusting unkind cruel nastily hurtful insulting horrid swear swears swore swearing sworn sarcastic',
  rant: 'rant ranting moan moaned moaning slag slagging slagged vent venting whinge grumble useless rubbish hopeless feral nightmare lazy stupid clueless incompetent thick terrible awful idiots idiot',
  complain:
    'complain complained complaining complaint complaints criticise criticised criticising critical unhappy grievance review badly',
  bully: 'bully bullied bullying cyberbullied harass harassing harassed troll trolled trolling abuse abusing',
  threat: 'threat threats threaten threatened threatening threatened kill hurt',
  drunk: 'drunk drinking drink nightclub nightclubs party hen stag pub beer bikini holiday festival tattoos',
  party:
    'labour conservative tory tories reform green libdem election vote voting candidate campaign mp petition political politics councillor',
  nude: 'nude nudes naked topless indecent sexting sexy sext porn undressed clothes',
  hacked: 'hacked hack hacker hijacked compromised phished',
  login: 'login logins password passwords passcode',
  press: 'newspaper newspapers gazette reporter journalist bbc itv press echo herald chronicle',
  tellwho: 'tell report declare warn inform',
  young: '7 8 9 10 11 12 seven eight nine ten eleven twelve underage',
  lie: 'lie lies liar untrue thief affair racist rumours rumour false',
  allowed: 'allowed ok okay alright fine permitted acceptable',
  accident: 'accident crash fire ambulance lockdown emergency died death police incident flood',
  joke: 'joke joked joking jokes meme memes funny mock mocking',
  group: 'group groups groupchat',
  app: 'app apps website tool software',
  open: 'open start starting set setting create creating make making launch begin run runs',
  pta: 'pta ptfa psa',
  school: 'school schools academy nursery',
  left: 'left leaver leavers gone moved finished ex',
  secondary: 'secondary college university uni',
  now: 'now',
}

/** Each of these words, and the one it is taken as. */
export const alikeHeads: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([head, words]) => words.split(' ').map((word) => [word, head] as const)),
)

export function alike(word: string): string {
  return alikeHeads.get(word) ?? word
}
