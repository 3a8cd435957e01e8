import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { compareWords as words, duplicateDecisionLabels, duplicateWords } from '@/glossary/duplicates'
import { tokyoInstant } from '@/glossary/instants'
import { compareLink, documentLink, duplicatesLink } from '../links'
import { comparedRows } from './comparedRows'
import { consequencesOf } from '@/actions/residents/consequencesOf'
import { asksSecond } from '../secondPerson/asksSecond'
import { ScreenHead } from '../ScreenHead'
import { Fault } from '../Fault'
import { loadPair, type PairSide } from './loadPair'
import { MergeForm } from './MergeForm'
import { TellApart } from './TellApart'
import '../admin.css'
import '../record.css'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Two records side by side, and the decision about them. Whoever registers it guards it: it shows what is sealed. */
export async function CompareView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { a, b, number } = searchParams ?? {}
  const pair = await loadPair(req, { a: text(a), b: text(b), number: text(number), now: nowOf(req) })
  return (
    <main className="care">
      <p>
        <a href={duplicatesLink}>‹ {words.back}</a>
      </p>
      <ScreenHead title={words.title} />
      {pair ? (
        <Compared {...pair} days={await asksSecond(req, 'merge_residents')} />
      ) : (
        <>
          {(text(b) || text(number)) && <Fault sentence={words.notFound} />}
          <form action={compareLink({ a: '' })} className="care-filter" method="get">
            <input name="a" type="hidden" value={text(a)} />
            <label>
              {duplicateWords.byNumber}
              <input defaultValue={text(number)} maxLength={20} name="number" required type="text" />
              <span className="care-quiet">{duplicateWords.byNumberHint}</span>
            </label>
            <button className="care-button" type="submit">
              {duplicateWords.compare}
            </button>
          </form>
        </>
      )}
    </main>
  )
}

type Shown = NonNullable<Awaited<ReturnType<typeof loadPair>>> & { days: number | null }

function Compared({ days, decided, sides }: Shown) {
  const merged = sides.some(({ volunteer }) => volunteer.mergedInto)
  const [one, other] = sides
  return (
    <>
      {decided && (
        <p className="care-notice">
          {words.decided(duplicateDecisionLabels[decided.decision], tokyoInstant(decided.at), decided.by)}
        </p>
      )}
      <PairTable sides={sides} />
      {merged ? (
        <p className="care-notice">{words.alreadyMerged}</p>
      ) : (
        <>
          <section className="care care-inset" aria-label={words.decide}>
            <h2>{words.decide}</h2>
            <MergeForm choices={[choiceOf(one, other), choiceOf(other, one)]} days={days} />
          </section>
          {decided?.decision !== 'different' && (
            <section className="care care-inset" aria-label={words.apart}>
              <h2>{words.apart}</h2>
              <TellApart one={one.volunteer.id} other={other.volunteer.id} />
            </section>
          )}
        </>
      )}
    </>
  )
}

const choiceOf = ({ preview, volunteer }: PairSide, { volunteer: dropped }: PairSide) => ({
  kept: volunteer.id,
  revision: Number(volunteer.revision),
  label: words.keepOf(volunteer.number ?? '', volunteer.name),
  dropped: dropped.id,
  droppedRevision: Number(dropped.revision),
  consequences: consequencesOf(preview),
  conflicts: preview.conflicts.map(({ dropped: theirs, kept, startsAt, title }) => ({
    key: `${kept}/${theirs}`,
    label: `${tokyoInstant(startsAt)}　${title}`,
    applications: [kept, theirs],
  })),
})

function PairTable({ sides }: { sides: [PairSide, PairSide] }) {
  return (
    <div className="care-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <table className="care-table">
        <caption className="care-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {sides.map(({ volunteer: { id, number } }) => (
              <th key={id} scope="col">
                <a href={documentLink('volunteers', id)}>{number}</a>
              </th>
            ))}
            <th scope="col">{words.comparison}</th>
          </tr>
        </thead>
        <tbody>
          {comparedRows(sides).map(({ label, same, values: [first, second] }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="care-lines">{first || words.nothing}</td>
              <td className="care-lines">{second || words.nothing}</td>
              <td>{same === null ? words.nothing : same ? words.same : words.differs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
