import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type FieldOptions, fieldProps, type PartOptions, somePart } from '../../../test/kit/options.ts'
import { Input, type InputProps } from './input.tsx'

interface InputOptions extends FieldOptions {
  readonly type?: InputProps['type']
  readonly value?: string | number
  readonly inputmode?: InputProps['inputMode']
  readonly autocomplete?: string
  readonly autocapitalize?: InputProps['autocapitalize']
  readonly pattern?: string
  readonly spellcheck?: boolean
  readonly prefix?: PartOptions
  readonly suffix?: PartOptions
  readonly inputWrapper?: PartOptions
}

heldToFixtures<InputOptions>('input', (options) => (
  <Input
    {...fieldProps(options)}
    type={options.type}
    value={options.value}
    inputMode={options.inputmode}
    autocomplete={options.autocomplete}
    autocapitalize={options.autocapitalize}
    pattern={options.pattern}
    spellcheck={options.spellcheck}
    prefix={somePart(options.prefix)}
    suffix={somePart(options.suffix)}
    wrapper={{ class: options.inputWrapper?.classes, attributes: extra(options.inputWrapper?.attributes) }}
  />
))

it('a label, a hint and an error all belong to their field by id', () => {
  const html = renderToString(
    <Input name="first" label="First name" hint="As on the roll" error="Say the first name" />,
  )
  expect(html).toContain('for="first"')
  expect(html).toContain('aria-describedby="first-hint first-error"')
  expect(html).toContain('id="first-hint"')
  expect(html).toContain('id="first-error"')
})
