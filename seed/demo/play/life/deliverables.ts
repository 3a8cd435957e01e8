import type { PayloadRequest } from 'payload'
import { agreeDueDate } from '@/actions/deliverables/agreeDueDate'
import { owe } from '@/actions/deliverables/owe'
import { oweByDate } from '@/actions/deliverables/oweByDate'
import { inTransaction } from '@/actions/inTransaction'
import { addDays } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { deliverableKindLabels } from '@/glossary/deliverables'
import type { Scene } from '../../plan/scene'
import type { Stage } from '../stage'
import { as, type LifeStep } from './step'

const asOperator = <T>(stage: Stage, now: Date, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(stage.payload, { user: as(stage, 'operator'), context: { now } }, work)

const AGREED: readonly { kind: DeliverableKind; days: number; note: string }[] = [
  { kind: 'completion_report', days: 10, note: '事業開始時の打合せで、契約の終了から10日以内と決めました。' },
]

/** What is owed by date, and days that both sides agreed on. Said twice, nothing changes. */
export function deliverableSteps({ on }: Scene): LifeStep[] {
  const running = (stage: Stage) => {
    const programme = stage.plan.programmes.at(-1)
    if (!programme) throw new Error('the demo has no programme')
    return { id: stage.id(`programme ${programme.key}`), endsOn: programme.endsOn }
  }
  return [
    {
      name: 'deliverables owed',
      at: on(-40, '09:00'),
      alone: true,
      play: async (stage, now) => {
        await oweByDate(stage.payload, now)
        const { endsOn, id: programme } = running(stage)
        for (const { days, kind, note } of AGREED)
          await asOperator(stage, now, async (req) => {
            const deliverable = await owe(req, { programme, kind, subject: '', title: deliverableKindLabels[kind] })
            await agreeDueDate(req, { deliverable, dueOn: addDays(endsOn, days), note })
          })
      },
    },
  ]
}
