import type { ReactNode } from 'react'
import { warekiMonth } from '@/domain/calendar/wareki'
import { AGE_BANDS, EXPERIENCES, MOTIVES, RESIDENCE_PROOFS } from '@/domain/people/profile'
import { hideSmall, withoutSmall } from '@/domain/report/smallCells'
import { ageBandLabels, experienceLabels, motiveLabels, residenceProofLabels } from '@/glossary/choices'
import { residentsShownWords as words } from '@/glossary/residentsShown'
import type { ResidentsShown as Shown } from './loadResidents'
import { ListTable } from '../ListTable'

const written = (count: number | null | undefined): string =>
  count === null ? words.hidden : (count ?? 0).toLocaleString('ja-JP')

/** Who the registered residents are, in tables in which nobody can be recognised. */
export function ResidentsShown({ month, shown }: { month: string; shown: Shown | null }) {
  return (
    <section className="care-block">
      <h2>{words.title(warekiMonth(month))}</h2>
      <p className="care-quiet">{words.about}</p>
      {shown === null ? (
        <p className="care-empty">{words.wardNote}</p>
      ) : shown.byAge.length === 0 ? (
        <p className="care-empty">{words.none}</p>
      ) : (
        <>
          <div className="care-grid">
            <ByProof {...shown} />
            <ByMotive {...shown} />
          </div>
          <ByAge {...shown} />
          <p className="care-quiet">{words.hiddenNote}</p>
        </>
      )}
    </section>
  )
}

const Table = ({ children, head, title }: { title: string; head: readonly string[]; children: ReactNode }) => (
  <div className="care-panel">
    <h3 className="care-panel__title">{title}</h3>
    <ListTable title={title} columns={head.map((label, index) => (index > 0 ? { number: label } : label))}>
      {children}
    </ListTable>
  </div>
)

const Line = ({ cells, label }: { label: string; cells: readonly (number | null | undefined)[] }) => (
  <tr>
    <th scope="row">{label}</th>
    {cells.map((count, index) => (
      <td className="care-number" key={index}>
        {written(count)}
      </td>
    ))}
  </tr>
)

function ByAge({ byAge }: Shown) {
  const bands = AGE_BANDS.filter((band) => byAge.some(({ ageBand }) => ageBand === band))
  const pairs = bands.flatMap((band) => EXPERIENCES.map((experience) => ({ band, experience })))
  const counts = hideSmall(
    pairs.map(
      ({ band, experience }) => byAge.find((each) => each.ageBand === band && each.experience === experience)?.count ?? 0,
    ),
  )
  return (
    <Table head={[words.age, ...EXPERIENCES.map((each) => experienceLabels[each])]} title={words.byAge}>
      {bands.map((band, row) => (
        <Line
          cells={counts.slice(row * EXPERIENCES.length, (row + 1) * EXPERIENCES.length)}
          key={band}
          label={ageBandLabels[band]}
        />
      ))}
    </Table>
  )
}

function ByMotive({ byMotive }: Shown) {
  const counts = withoutSmall(MOTIVES.map((motive) => byMotive.find((each) => each.motive === motive)?.count ?? 0))
  return (
    <Table head={[words.motive, words.people]} title={words.byMotive}>
      {MOTIVES.map((motive, index) => (
        <Line cells={[counts[index]]} key={motive} label={motiveLabels[motive]} />
      ))}
    </Table>
  )
}

function ByProof({ byProof }: Shown) {
  const proofs = RESIDENCE_PROOFS.filter((proof) => proof !== 'self_declared')
  const counts = hideSmall(proofs.map((proof) => byProof.find((each) => each.proof === proof)?.count ?? 0))
  return (
    <Table head={[words.proof, words.people]} title={words.byProof}>
      {proofs.map((proof, index) => (
        <Line cells={[counts[index]]} key={proof} label={residenceProofLabels[proof]} />
      ))}
    </Table>
  )
}
