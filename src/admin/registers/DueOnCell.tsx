'use client'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { dayOf } from '@/domain/calendar/jst'
import { standingOn } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { isRegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import { readDay } from '@/glossary/instants'
import { standingLabels } from '@/glossary/registers'
import '../admin.css'

/** The next date of a record; in red, with words, once it is near or past. */
export function DueOnCell({ cellData, collectionSlug, rowData }: DefaultCellComponentProps<TextFieldClient>) {
  const dueOn = String(cellData ?? '')
  if (!dueOn || !isRegisterSlug(collectionSlug)) return <span>—</span>
  const alertOn = (rowData?.['alertOn'] as string | null | undefined) ?? null
  const status = rowData?.['status'] as RegisterState
  const standing = standingOn(REGISTERS[collectionSlug], { status, dueOn, alertOn }, dayOf(new Date()))
  return (
    <span className={standing === 'open' ? undefined : 'care-late'}>
      {readDay(dueOn)}　{standingLabels[standing]}
    </span>
  )
}
