import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { gapCourse } from '@/actions/gaps/gapCourse'
import { inSnapshot } from '@/database/snapshot'
import type { GapFigures } from '@/domain/gap/gapAnalysis'
import { idOf } from '@/domain/idOf'
import { figureUnits } from '@/glossary/figures'
import { gapAmount, gapCourseTexts as texts } from '@/glossary/gapAnalyses'
import type { GapAnalysis } from '@/payload-types'
import { written } from '@reports/written'
import { ReadAnew } from '../fields/ReadAnew'
import { recordsLink } from '../links'
import { ListTable } from '../ListTable'
import { GapChart } from './GapChart'
import { verdictOf } from './verdictOf'
import '../admin.css'
import '../record.css'

/** On an analysis: the gap when it was opened, when the measures were agreed and at each month's end since, in words, drawn and as a table. */
export const CourseOfGap: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  const analysis = data as GapAnalysis
  const programme = idOf(analysis.programme)
  if (!id || !programme || (role !== 'city' && role !== 'operator')) return null
  const opened = analysis.opened as GapFigures | null
  const atAgreement = (analysis.atAgreement as GapFigures | null) ?? null
  if (!opened) return <p className="care-quiet">{texts.noFigures}</p>
  const { figure } = analysis
  const since = (atAgreement ?? opened).asOf
  const after = await inSnapshot(req.payload, (db) => gapCourse(db, { programme, figure, after: since, now: nowOf(req) }))
  const points = [
    { when: texts.opened(opened.asOf), place: texts.openedShort, href: null, ...opened },
    ...(atAgreement
      ? [{ when: texts.agreement(atAgreement.asOf), place: texts.agreementShort, href: null, ...atAgreement }]
      : []),
    ...after.map(({ month, version, ...each }) => ({
      when: texts.after(each.day),
      place: texts.dayShort(each.day),
      href: recordsLink({ figure, measure: 'closing', programme, month, version: version ?? undefined }),
      ...each,
    })),
  ]
  const last = after.at(-1)
  const verdict = verdictOf({ figure, opened, atAgreement }, last)
  const said = (gap: number | null): string => gapAmount(figure, gap)
  return (
    <section aria-label={texts.title} className="care care-inset">
      <ReadAnew />
      <h2>{texts.title}</h2>
      {opened.deviation !== null && <p>{texts.beyond(opened.deviation, opened.threshold)}</p>}
      {opened.forecast && <p>{texts.forecast(figure, opened.forecast)}</p>}
      {verdict ? (
        <p>
          <strong>{verdict}</strong>
        </p>
      ) : (
        <p className="care-quiet">{texts.notYet}</p>
      )}
      {points.length > 1 && (
        <GapChart
          label={texts.gap}
          points={points.map(({ gap, place }) => ({ place, gap }))}
          summary={texts.summary(points.map(({ gap, when }) => `${when} ${said(gap)}`).join('、'))}
          unit={figureUnits[figure]}
        />
      )}
      <ListTable
        title={texts.title}
        columns={[texts.when, { number: texts.planned }, { number: texts.actual }, { number: texts.gap }]}
      >
        {points.map(({ actual, expected, gap, href, when }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td className="care-number">{written('count', expected)}</td>
            <td className="care-number">{href ? <a href={href}>{written('count', actual)}</a> : written('count', actual)}</td>
            <td className="care-number">{written('signed', gap)}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}
