/** What somebody was told, as a sentence, by the kind of notice. Those that a post’s own line says better have none. */
export const toldWords: Readonly<Record<string, string>> = {
  'post-overseen': 'A colleague has sent a post: you can hold it before it is due',
  'finding-to-answer': 'Something stops a post, and only you or whoever stands in can answer it',
  'reader-skipped': 'A post went without a reader: see who and why',
  'post-held': 'A post was kept in at the last moment',
  'post-late': 'A post is late',
  'post-rejected': 'A channel did not take a post: look why',
  'post-unknown': 'Nobody knows yet whether a post arrived: look at it',
  'newsletter-part': 'A newsletter did not reach everybody: see whom',
  'post-taken-down': 'A post was taken down',
  'agreement-voided': 'A post you agreed was changed, so your agreement no longer counts',
  'post-agreed': 'Your post was agreed',
  'change-decided': 'A change that takes two people was decided',
  'role-changed': 'Your roles at the school have changed',
  'change-about-you': 'Somebody asked for a change to what you may do',
  'access-reset': 'Your way of signing in was set anew',
  'absence-noted': 'An absence was noted for you',
}
