/** Short and wrong spellings that people type, each with the word that they mean. */
const meant: Readonly<Record<string, string>> = {
  people: 'ppl peeps peopel',
  you: 'u',
  your: 'ur',
  are: 'r',
  message: 'msg mesage messege',
  messages: 'msgs',
  video: 'vid vidoe',
  videos: 'vids',
  account: 'acct accnt acount',
  accounts: 'accts',
  group: 'grp',
  password: 'pwd passwrd',
  allowed: 'aloud alowed allowd',
  anything: 'owt anythin',
  something: 'summat sumthing somethin',
  nothing: 'nowt nothin',
  their: 'thier',
  friend: 'freind frend',
  friends: 'freinds frends',
  someone: 'sumone somone sum1',
  teacher: 'techer teecher teacha',
  school: 'scool skool schol',
  photo: 'foto',
  photos: 'fotos',
  picture: 'piccy pikture pictre',
  pictures: 'piccies pictres',
  because: 'cos coz cuz bc becos',
  with: 'wiv',
  tomorrow: 'tmrw tomoz tomorow',
  whatsapp: 'watsapp whatapp whatsap wattsapp',
  facebook: 'facbook facebok facebk fbook',
  instagram: 'instagramm instergram',
  snapchat: 'snapchatt snapchap',
  tiktok: 'tiktock ticktok tictok',
  youtube: 'utube',
  twitter: 'twiter',
  parents: 'parants parets',
  pupils: 'pupiles',
  permission: 'permision',
  governors: 'governers',
  governor: 'governer',
  headteacher: 'headtecher',
  definitely: 'definately',
}

const byTyped = new Map(
  Object.entries(meant).flatMap(([word, typed]) => typed.split(' ').map((each) => [each, word] as const)),
)

/** The word that was meant, where this is a known short or wrong spelling of it. */
export function spelt(word: string): string {
  return byTyped.get(word) ?? word
}
