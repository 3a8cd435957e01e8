import { by, type Stage } from './stage'

/** The facility writes the listing and hands it in. */
export async function listing(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.listings[index]
  if (!planned) return
  const { belongings, category, clothing, description, notes, place, requirements, supervisor, title } = planned.text
  const { id } = await stage.payload.create({
    collection: 'tasks',
    ...by(stage, { facility: planned.facility }, now),
    data: {
      facility: stage.id(`facility ${planned.facility}`),
      title,
      category,
      description,
      place,
      clothing,
      belongings,
      supervisor,
      notes: notes ?? null,
      requirements: requirements ?? null,
      beginnerFriendly: !requirements,
      highSchoolWelcome: category === 'recreation' && !requirements,
      meals: 'none',
      status: 'submitted',
    } as never,
  })
  stage.made(`listing ${index}`, id)
}

export async function slot(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.slots[index]
  const facility = planned && stage.plan.listings[planned.listing]?.facility
  if (facility === undefined) return
  const { id } = await stage.payload.create({
    collection: 'slots',
    ...by(stage, { facility }, now),
    data: {
      task: stage.id(`listing ${planned?.listing}`),
      startsAt: planned?.startsAt.toISOString() ?? '',
      endsAt: planned?.endsAt.toISOString() ?? '',
      capacity: planned?.capacity ?? 1,
      status: 'open',
    },
  })
  stage.made(`slot ${index}`, id)
}

export async function publication(stage: Stage, index: number, now: Date): Promise<void> {
  await stage.payload.update({
    collection: 'tasks',
    id: stage.id(`listing ${index}`),
    ...by(stage, 'operator', now),
    data: { status: 'published', revision: 1 },
  })
}

export async function endOfListing(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.listings[index]
  if (!planned?.then) return
  const { by: role, reason, to } = planned.then
  const id = stage.id(`listing ${index}`)
  const person = role === 'operator' ? 'operator' : { facility: planned.facility }
  // A facility that leaves has its listings suspended in between.
  const { revision } = await stage.payload.findByID({
    collection: 'tasks',
    id,
    ...by(stage, person, now),
    select: { revision: true },
  })
  await stage.payload.update({
    collection: 'tasks',
    id,
    ...by(stage, person, now),
    data: { status: to, statusReason: reason, revision },
  })
}
