/** What somebody typed that could not be taken, given back so that it is not lost; nothing where nothing was typed. */
export function TypedNotSaved({ typed }: { readonly typed: readonly string[] }) {
  if (typed.length === 0) return null
  return (
    <section>
      <h2>What you typed</h2>
      <p>It is not saved. Copy it from here before you leave this page.</p>
      {typed.map((one) => (
        <p class="as-typed preview">{one}</p>
      ))}
    </section>
  )
}
