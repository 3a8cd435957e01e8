'use client'
import type { DefaultCellComponentProps } from 'payload'
import { isOpenable } from '@/domain/mail/openable'
import { mailLogTexts as texts } from '@/glossary/mailLog'
import '../admin.css'
import '../record.css'

/** In the list of mails: the way to the text of one that was sent. Where a mail server is used, the answer says so. */
export function FileCell({ rowData }: DefaultCellComponentProps) {
  const { id, key, status } = (rowData ?? {}) as { id?: string; key?: string; status?: string }
  if (!id || !key || status !== 'sent' || !isOpenable(key)) return <span>—</span>
  return (
    <span className="care care-one-line">
      <a href={`/api/mails/${id}/file`} rel="noreferrer" target="_blank">
        {texts.open}
      </a>
    </span>
  )
}
