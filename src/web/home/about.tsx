import type { Reply, Visit } from '../route.ts'
import { PublicFrame } from '../shell/frame.tsx'

/** What Signpost is, and what it does not do yet. */
export async function showAbout(visit: Visit): Promise<Reply> {
  return {
    page: (
      <PublicFrame assets={visit.parts.assets} title="About Signpost">
        <h1>About Signpost</h1>
        <p>
          Signpost makes a school’s own social media policy run: who writes, who reads first, who agrees, and what each
          family said yes to.
        </p>
        <p>
          Nothing goes out on an official channel except as the school’s policy lets it. What was agreed is what is
          sent, to the last letter and the last point of a picture.
        </p>
        <h2>Not yet</h2>
        <p>
          Signpost publishes on the school’s own page and in a newsletter. It does not publish on Facebook, X or other
          networks yet, and does not make backups yet.
        </p>
        <h2>What it keeps about you</h2>
        <p>
          Two cookies, and only while you are signed in or use a form: one says who you are, one keeps others from
          sending forms in your name. Nobody else is told that you were here.
        </p>
      </PublicFrame>
    ),
  }
}
