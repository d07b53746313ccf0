const idle = new Set(
  'a an the and or of to in on at for with by is are be it its i my me we our you your can do does have has not no as that this if what when who may should they them their from about any all'.split(
    ' ',
  ),
)

/** The words that say something, without their endings. */
export function contentStems(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !idle.has(word)).map(stem))
}

/** Endings are dropped, and words that schools use for one another are taken as one. */
function stem(word: string): string {
  const bare = word.replace(/(ing|ers|er|ies|ied|ed|es|s|ly)$/, '')
  return alike.get(word) ?? alike.get(bare) ?? (bare.length >= 3 ? bare : word)
}

const alike = new Map<string, string>(
  Object.entries({
    pupil: ['child', 'children', 'kid', 'pupil', 'pupils', 'student', 'boy', 'girl'],
    famil: ['mum', 'mums', 'dad', 'parent', 'parents', 'carer', 'family', 'families'],
    friend: ['befriend', 'friend', 'friends', 'add', 'follow', 'request'],
    pictur: ['photo', 'photos', 'picture', 'pictures', 'image', 'images', 'video', 'clip', 'film'],
    network: [
      'facebook',
      'instagram',
      'insta',
      'tiktok',
      'snapchat',
      'twitter',
      'whatsapp',
      'social',
      'site',
      'sites',
      'networks',
    ],
    messag: ['message', 'messages', 'dm', 'text', 'chat', 'messaging', 'messaged'],
    password: ['password', 'login', 'logins', 'passwords'],
  }).flatMap(([head, words]) => words.map((word) => [word, head] as const)),
)
