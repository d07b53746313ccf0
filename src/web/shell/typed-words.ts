const notWords = /^(?:[0-9a-f-]{36}|[0-9a-f]{64}|[\w-]{0,12})$/i

/**
 * What somebody typed into a form that could not be taken, so that it can be shown to be copied. Only where the browser
 * says that one of our own pages sent it: nobody else’s words are ever shown on a page of ours.
 */
export function typedWords(request: {
  readonly body?: unknown
  readonly headers: Readonly<Record<string, unknown>>
}): readonly string[] {
  const { body, headers } = request
  if (headers['sec-fetch-site'] !== 'same-origin' || typeof body !== 'object' || body === null) return []
  return typedIn(body)
}

/** What a form for telling sends along unseen. */
const nobodyTyped: readonly string[] = ['once', 'puzzle']

/** The words in a form’s fields. A field whose name begins with a line below is a token or a secret, and is never shown. */
export function typedIn(form: object): readonly string[] {
  return Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('_') && !nobodyTyped.includes(name) && !notWords.test(value.trim())
      ? [value]
      : [],
  )
}
