import { parseFragment } from 'parse5'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type FieldOptions, fieldProps } from '../../../test/kit/options.ts'
import { treeOf } from '../../../test/kit/tree.ts'
import { Textarea } from './textarea.tsx'

interface TextareaOptions extends FieldOptions {
  readonly value?: string
  readonly rows?: number
  readonly autocomplete?: string
  readonly spellcheck?: boolean
}

heldToFixtures<TextareaOptions>('textarea', (options) => (
  <Textarea
    {...fieldProps(options)}
    value={options.value}
    rows={options.rows}
    autocomplete={options.autocomplete}
    spellcheck={options.spellcheck}
  />
))

it('keeps every line break that was typed, the first ones too', () => {
  for (const typed of ['\nDear parents', '\n\nDear parents', '\r\nDear parents', 'Dear\nparents\n']) {
    const html = renderToString(<Textarea name="words" label="What do you want to say?" value={typed} />)
    const kept = JSON.stringify(treeOf(html)).match(/"tag":"textarea".*?"text":(".*?")/)?.[1]
    expect(JSON.parse(kept ?? 'null')).toBe(typed.replaceAll('\r\n', '\n'))
    expect(parseFragment(html).childNodes).toHaveLength(1)
  }
})
