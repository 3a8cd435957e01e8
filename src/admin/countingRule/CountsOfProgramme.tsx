import type { UIFieldServerComponent } from 'payload'
import { nowOf } from '@/access/clock'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { dayOf, monthsBetween } from '@/domain/calendar/jst'
import { listingTotals } from '@/domain/kpi/listingTotals'
import { countingRuleTexts as texts } from '@/glossary/countingRule'
import type { Programme } from '@/payload-types'
import { listingsByMonth } from '@/queries/listingsByMonth'
import { CountingRules } from './CountingRules'
import '../admin.css'
import '../record.css'

/** On a programme, for the city and the operator: its 募集件数 by all three ways of counting, as the records stand now. */
export const CountsOfProgramme: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'city' && role !== 'operator')) return null
  const { endsOn, listingRule, startsOn } = data as Programme
  const last = [endsOn, dayOf(nowOf(req))].sort()[0] ?? endsOn
  const months = monthsBetween(startsOn, last)
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      {months.length === 0 ? (
        <p>{texts.notStarted}</p>
      ) : (
        <>
          <CountingRules
            agreed={listingRule}
            counts={{
              cumulative: listingTotals(
                await listingsByMonth(databaseOf(req.payload), { months, programme: String(id), scope: { kind: 'all' } }),
              ),
            }}
          />
          <p className="care-quiet">{texts.asOfNow}</p>
        </>
      )}
    </section>
  )
}
