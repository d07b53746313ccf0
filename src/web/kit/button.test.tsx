import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { extra, type PartOptions, words } from '../../../test/kit/options.ts'
import { Button } from './button.tsx'

interface ButtonOptions extends PartOptions {
  readonly href?: string
  readonly isStartButton?: boolean
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  readonly id?: string
  readonly disabled?: boolean
  readonly preventDoubleClick?: boolean
}

heldToFixtures<ButtonOptions>('button', (options) => {
  const look = {
    starts: options.isStartButton,
    class: options.classes,
    attributes: extra(options.attributes),
    id: options.id,
  }
  if (options.href)
    return (
      <Button href={options.href} {...look}>
        {words(options)}
      </Button>
    )
  return (
    <Button
      type={options.type}
      name={options.name}
      value={options.value}
      disabled={options.disabled}
      once={options.preventDoubleClick}
      {...look}
    >
      {words(options)}
    </Button>
  )
})
