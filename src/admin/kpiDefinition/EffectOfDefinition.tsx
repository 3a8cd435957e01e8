import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { effectOfDefinition } from '@/actions/effectOfDefinition'
import { inSnapshot } from '@/database/snapshot'
import { dayOf, monthsBetween } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { idOf } from '@/domain/idOf'
import { listingTotals } from '@/domain/kpi/listingTotals'
import { markedFigureLabel } from '@/glossary/figures'
import { definitionEffectTexts as texts } from '@/glossary/kpiDefinitions'
import type { KpiDefinition } from '@/payload-types'
import { listingsByMonth } from '@/queries/listingsByMonth'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { written } from '@reports/written'
import { CountingRules } from '../countingRule/CountingRules'
import { ReadAnew } from '../fields/ReadAnew'
import { ListTable } from '../ListTable'
import { Fault } from '../Fault'
import '../admin.css'
import '../record.css'

/**
 * On a definition, for both parties: what every month was reported as, what it would be by this definition, and the three counts of
 * 募集件数. Of an agreed one, from which month on it counts.
 */
export const EffectOfDefinition: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  const definition = data as KpiDefinition
  const programme = idOf(definition.programme)
  if (!id || !programme || (role !== 'city' && role !== 'operator')) return null
  if (definition.status === 'agreed')
    return (
      <section aria-label={texts.title} className="care care-inset">
        <ReadAnew />
        <p>{definition.fromMonth ? texts.inForce(warekiMonth(definition.fromMonth)) : null}</p>
      </section>
    )
  const now = nowOf(req)
  const { effect, totals } = await inSnapshot(req.payload, async (db) => {
    const of = await reportedProgramme(db, programme, dayOf(now).slice(0, 7))
    const months = of ? monthsBetween(of.startsOn, [of.endsOn, dayOf(now)].sort()[0] as string) : []
    return {
      effect: await effectOfDefinition(db, { programme, draft: definition, now }),
      totals: of && {
        agreed: of.listingRule,
        cumulative: listingTotals(await listingsByMonth(db, { months, programme, scope: { kind: 'all' } })),
      },
    }
  })
  return (
    <section aria-label={texts.title} className="care care-inset care-inset--wide">
      <ReadAnew />
      <h2>{texts.title}</h2>
      <p className="care-quiet">{texts.about}</p>
      {effect.conflicts > 0 && <Fault sentence={texts.conflicts(effect.conflicts)} />}
      {effect.rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <ListTable
            title={texts.title}
            columns={[
              texts.month,
              texts.figure,
              { number: texts.issued },
              { number: texts.present },
              { number: texts.draft },
              { number: texts.difference },
            ]}
          >
            {effect.rows.map(({ draft, figure, issued, month, present }) => (
              <tr key={`${month}/${figure}`} className={issued !== null && issued !== draft ? 'care-row--strong' : undefined}>
                <th scope="row">{warekiMonth(month)}</th>
                <td>{markedFigureLabel(figure)}</td>
                <td className="care-number">{issued === null ? texts.notIssued : written('count', issued)}</td>
                <td className="care-number">{written('count', present)}</td>
                <td className="care-number">{written('count', draft)}</td>
                <td className="care-number">{issued === null ? written('count', null) : written('signed', draft - issued)}</td>
              </tr>
            ))}
          </ListTable>
          <p className="care-quiet">{texts.unchanged}</p>
          {totals && <CountingRules agreed={totals.agreed} counts={{ cumulative: totals.cumulative }} />}
        </>
      )}
    </section>
  )
}
