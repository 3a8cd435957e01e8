'use client'

import { useListQuery } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ExportedList } from '@/domain/export/lists'
import { ExportButtons } from './ExportButtons'

/** The list that is on the screen, with its filter, its search and its order; not in a drawer, which chooses and lists nothing. */
export function ListExportButtons({ list, withPersonal }: { list: ExportedList; withPersonal: boolean }) {
  const { query } = useListQuery()
  if (usePathname() !== `/admin/collections/${list}`) return null
  const { search, sort, where } = query
  const asked = { list, where: where ?? null, search: search || null, sort: typeof sort === 'string' ? sort : null }
  return <ExportButtons asked={asked} path="/api/exports/list" withPersonal={withPersonal} />
}
