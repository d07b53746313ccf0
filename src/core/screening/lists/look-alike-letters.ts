const pairs = (others: string, plain: string): readonly (readonly [string, string])[] =>
  [...others].map((letter, at) => [letter, [...plain][at] ?? ''] as const)

/** Letters that read as a plain one and that nothing in Unicode says are: Nordic and Polish letters, small capitals as phones write them, Cyrillic and Greek twins. */
export const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('łøđðħıŧŋə', 'loddhitne'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...pairs('авеікмнорстухѕјԁһ', 'abeikmhopctyxsjdh'),
  ...pairs('αβεικνορτυχ', 'abeiknoptux'),
])

/** Letters in circles and squares, by where each alphabet of them begins. */
export const enclosedAlphabets: readonly number[] = [0x24b6, 0x24d0, 0x1f130, 0x1f150, 0x1f170]
