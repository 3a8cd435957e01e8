import type { AfterListTableServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { EXPORTED_LISTS } from '@/domain/export/lists'
import { ListExportButtons } from './ListExportButtons'
import '../admin.css'

/** Under a list, for both sides: the list as it is narrowed and sorted, as a file. */
export function ListExport({ collectionSlug, user }: AfterListTableServerProps) {
  const list = EXPORTED_LISTS.find((slug) => slug === collectionSlug)
  const { role } = actorOf({ user: user ?? null, context: {} })
  if (!list || (role !== 'city' && role !== 'operator')) return null
  return (
    <div className="care">
      <ListExportButtons list={list} withPersonal={role === 'operator'} />
    </div>
  )
}
