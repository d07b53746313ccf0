import { Checkboxes } from '../kit/checkboxes.tsx'

/** The offer to stay signed in: half a day otherwise, since staffrooms share computers. */
export function StaySignedIn({ id = 'keep' }: { readonly id?: string }) {
  return (
    <Checkboxes
      name="keep"
      id={id}
      noLegend
      choices={[
        {
          value: 'yes',
          words: 'Keep me signed in on this device for two weeks',
          hint: 'Leave this off on a computer that others use.',
        },
      ]}
    />
  )
}
