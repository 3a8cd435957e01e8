'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { listViewTexts as texts } from '@/glossary/listViews'
import { sameView } from './filterOf'
import type { ListView, ViewedList } from './readyViews'

/** The ready views, the open one marked. Nothing where the list stands in a drawer of another screen. */
export function ViewLinks({ list, views }: { list: ViewedList; views: readonly ListView[] }) {
  const here = usePathname()
  const search = useSearchParams().toString()
  if (here !== `/admin/collections/${list}`) return null
  return (
    <nav aria-label={texts.ready} className="care-tabs">
      {views.map(({ href, label }) => (
        <a key={label} href={href} {...(sameView(href.split('?')[1] ?? '', search) ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </a>
      ))}
    </nav>
  )
}
