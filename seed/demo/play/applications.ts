import { withoutOffers } from '@/mail/offerSeats'
import { type ActingAs, by, type Stage } from './stage'

/** One move of an application, as whoever made it; the first one is the application itself. */
export async function move(stage: Stage, application: number, step: number, now: Date): Promise<void> {
  const planned = stage.plan.applications[application]
  const moved = planned?.moves[step]
  if (!planned || !moved) return
  if (step === 0) {
    const { id } = await stage.payload.create({
      collection: 'applications',
      ...by(stage, { resident: planned.person }, now),
      data: {
        slot: stage.id(`slot ${planned.slot}`),
        volunteer: stage.id(`person ${planned.person}`),
        message: planned.message,
      } as never,
    })
    return stage.made(`application ${application}`, id)
  }
  const facility = stage.plan.listings[stage.plan.slots[planned.slot]?.listing ?? -1]?.facility ?? -1
  const who: Record<typeof moved.by, ActingAs> = {
    resident: { resident: planned.person },
    facility: { facility },
    operator: 'operator',
    system: 'system',
  }
  const id = stage.id(`application ${application}`)
  const { revision, status } = await stage.payload.findByID({ collection: 'applications', id, ...by(stage, 'system', now) })
  // Whoever applied for a full slot stands on its waiting list already.
  if (status === moved.to) return
  // Whom a rule of the facility accepted in the meantime is neither declined nor told to wait.
  if (status === 'accepted' && (moved.to === 'declined' || moved.to === 'waitlisted')) return
  await stage.payload.update({
    collection: 'applications',
    id,
    ...by(stage, who[moved.by], now),
    // The plan says who gets a seat that falls free: nobody is offered it before them.
    context: { ...by(stage, who[moved.by], now).context, ...withoutOffers },
    data: { status: moved.to, statusReason: moved.reason, revision },
  })
}
