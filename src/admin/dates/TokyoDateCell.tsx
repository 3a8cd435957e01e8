'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { tokyoInstant } from '@/glossary/instants'
import { documentLink } from '../links'

/** A date in a list, as Tokyo's clock shows it. */
export function TokyoDateCell({ cellData, collectionSlug, link, rowData }: DefaultCellComponentProps<DateFieldClient>) {
  const { config } = useConfig()
  const text = cellData ? tokyoInstant(new Date(String(cellData))) : ''
  const known = config.collections.some(({ slug }) => slug === collectionSlug)
  return link && known && collectionSlug ? (
    <Link href={documentLink(collectionSlug, String(rowData?.id))} prefetch={false}>
      {text || '—'}
    </Link>
  ) : (
    <span>{text}</span>
  )
}
