import type { UIFieldServerComponent } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { shortageOf } from '@/domain/shortage/shortage'
import { slotWords } from '@/glossary/collections/listings'
import { tokyoInstant } from '@/glossary/instants'
import { shortagePanelTexts as texts } from '@/glossary/shortages'
import { shortageOfSlot } from '@/queries/shortageOfSlot'
import { scopeOf } from '../scopeOf'
import '../admin.css'
import '../record.css'

/** On a slot: whether it is short of people, how many were told, and how many of them applied; never who. */
export const ShortageOfSlot: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || !req.user) return null
  const found = await shortageOfSlot(databaseOf(req.payload), { slot: String(id), scope: scopeOf(req) })
  if (!found) return null
  const { applied, firstAt, lastAt, shortageHours, slot, told } = found
  const shortage = shortageOf(slot, shortageHours, nowOf(req))
  const [title] = slotWords.fields.shortage
  return (
    <section className="care care-inset" aria-label={title}>
      <h2>{title}</h2>
      <p className={shortage ? 'care-notice' : undefined}>
        {shortage === 'asked' ? texts.asked : shortage === 'by_itself' ? texts.byItself : texts.none}
      </p>
      {told === 0 && shortage && <p className="care-quiet">{texts.untold}</p>}
      {firstAt && lastAt && (
        <>
          <p>{texts.told(told, tokyoInstant(firstAt), tokyoInstant(lastAt))}</p>
          <p>{texts.outcome(applied)}</p>
        </>
      )}
    </section>
  )
}
