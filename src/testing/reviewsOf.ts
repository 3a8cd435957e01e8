import { asSystem } from '@/access/actor'
import { addDays, at } from '@/domain/calendar/jst'
import { CRITERIA, type ReviewSide } from '@/domain/review/criteria'
import { releaseDue } from '@/domain/review/rules'
import type { Cast } from './cast'

type Whose = { id: string; facility?: 'A' | 'B'; resident?: 'A' | 'B'; published?: boolean }

const five = (side: ReviewSide) => Object.fromEntries(CRITERIA[side].map((criterion) => [criterion, 4]))

/** Reviews of visits of both facilities and both residents: waiting, released and hidden ones, and who they belong to by that. */
export async function reviewsOf({ A, B, payload, staff, today, world }: Cast): Promise<Whose[]> {
  const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
  let hour = 7
  /** Visits of one morning twenty days ago, one after the other. */
  const reviewed = async (place: Cast['A'], person: Cast['A'], side: ReviewSide, become: 'waiting' | 'released' | 'hidden') => {
    const day = addDays(today, -20)
    const from = `${String(++hour).padStart(2, '0')}:00`
    const task = await world.task(place.facility.id)
    const slot = await world.slot(task.id, { day, from, to: `${String(hour).padStart(2, '0')}:45` })
    const [appliedAt, attendedAt] = [at(addDays(day, -3), '09:00'), at(day, '20:00')]
    const completedAt = at(addDays(day, 4), '09:00')
    const visit = await world.completedVisit(slot.id, person.volunteer.id, { appliedAt, attendedAt, completedAt })
    const { id } = await payload.create({
      collection: 'reviews',
      data: {
        application: visit.id,
        side,
        ...five(side),
        comment: 'ありがとうございました。',
        privateNote: '事務局だけに知らせたいこと',
        submittedAt: completedAt.toISOString(),
        releaseDueAt: releaseDue(completedAt).toISOString(),
      },
      ...system,
    })
    if (become === 'released')
      await payload.update({ collection: 'reviews', id, data: { releasedAt: new Date().toISOString() }, ...system })
    if (become === 'hidden') {
      const hidden = { hiddenAt: new Date().toISOString(), hiddenReason: '個人名が書かれているため', hiddenBy: staff.operator.id }
      await payload.update({ collection: 'reviews', id, data: hidden, ...system })
    }
    return id
  }
  return [
    { id: await reviewed(A, A, 'resident', 'waiting'), resident: 'A' },
    { id: await reviewed(A, A, 'facility', 'waiting'), facility: 'A' },
    { id: await reviewed(A, A, 'resident', 'hidden'), resident: 'A' },
    { id: await reviewed(A, A, 'facility', 'hidden'), facility: 'A' },
    { id: await reviewed(A, B, 'resident', 'released'), facility: 'A', resident: 'B', published: true },
    { id: await reviewed(B, A, 'facility', 'released'), facility: 'B', resident: 'A', published: true },
    { id: await reviewed(B, B, 'resident', 'waiting'), resident: 'B' },
    { id: await reviewed(B, B, 'facility', 'released'), facility: 'B', resident: 'B', published: true },
  ]
}
