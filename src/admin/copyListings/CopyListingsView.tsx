import type { AdminViewServerProps, TypedUser } from 'payload'
import { copyTexts as texts } from '@/glossary/listingForm'
import { taskStatusLabels } from '@/glossary/statuses'
import { ScreenHead } from '../ScreenHead'
import { CopyForm } from './CopyForm'
import '../admin.css'
import '../record.css'

/** The screen on which listings are copied, several at once: the newest 200 a person may see. Whoever registers it guards it. */
export async function CopyListingsView({ initPageResult: { req } }: AdminViewServerProps) {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    sort: '-createdAt',
    limit: 200,
    depth: 1,
    select: { title: true, status: true, facility: true },
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  const listings = docs.map(({ facility, id, status, title }) => ({
    id,
    title,
    status: taskStatusLabels[status],
    facility: typeof facility === 'object' ? facility.name : '',
  }))
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      {listings.length === 0 ? <p className="care-empty">{texts.nothing}</p> : <CopyForm listings={listings} />}
    </main>
  )
}
