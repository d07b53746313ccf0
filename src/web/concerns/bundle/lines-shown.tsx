import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import type { BundlePlan } from '../../../actions/concerns/bundle/plan-bundle.ts'
import { type BundlePiece, placeIn } from '../../../core/concerns/bundle/bundle-piece.ts'
import { masked } from '../../../core/concerns/bundle/mask.ts'
import { Details } from '../../kit/details.tsx'

/** Every line as it would stand, each with a box that leaves it out. */
export function LinesShown({ plan, choice }: { readonly plan: BundlePlan; readonly choice: BundleChoice }) {
  const shown = plan.pieces.filter(({ section }) => section === 'told' || section === 'happened')
  const read = plan.pieces.filter(({ section }) => section === 'read')
  return (
    <section>
      <h2>What would stand in it</h2>
      <p>Read it through: whoever gets it reads exactly this. A line that is not for them can be left out.</p>
      {choice.linesOut.map((key) => (
        <p>
          <label>
            <input type="checkbox" name="out" value={key} checked /> A line that is left out. Untick it and look again
            to have it back.
          </label>
        </p>
      ))}
      <ol class="talk">
        {shown.map((piece) => (
          <li>
            <p class="soft">{piece.when}</p>
            <p>
              <b>{asItStands(plan, piece, 'head')}</b>
            </p>
            <p class="as-typed">{asItStands(plan, piece, 'words')}</p>
            <p>
              <label>
                <input type="checkbox" name="out" value={piece.key} /> Leave this line out
              </label>
            </p>
          </li>
        ))}
      </ol>
      <Details summary={`Who read and did what: ${read.length} lines`}>
        <ul>
          {read.map((piece) => (
            <li>
              {piece.when}: {asItStands(plan, piece, 'head')}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

function asItStands(plan: BundlePlan, piece: BundlePiece, part: 'head' | 'words'): string {
  return masked(piece[part], plan.masks[placeIn(piece, part)] ?? [])
}
