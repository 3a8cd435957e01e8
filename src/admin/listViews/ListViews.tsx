import type { BeforeListTableServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { OwnViews } from './OwnViews'
import { readyViews, VIEWED_LISTS } from './readyViews'
import { preferenceOf, readViews } from './savedViews'
import { ViewLinks } from './ViewLinks'
import '../admin.css'
import '../record.css'
import './listViews.css'

/** Above a list: the views that a role needs again and again, and those that somebody saved for themselves. */
export async function ListViews({ collectionSlug, payload, user }: BeforeListTableServerProps) {
  const list = VIEWED_LISTS.find((slug) => slug === collectionSlug)
  const { role } = actorOf({ user: user ?? null, context: {} })
  if (!list || !user) return null
  const views = readyViews(role, list, new Date())
  if (views.length === 0) return null
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: preferenceOf(list) } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return (
    <div className="care care-views">
      <ViewLinks list={list} views={views} />
      <OwnViews given={readViews(docs[0]?.value)} list={list} />
    </div>
  )
}
