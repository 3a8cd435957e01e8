'use client'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { dayOf } from '@/domain/calendar/jst'
import { expiryOf } from '@/domain/insurance/insurance'
import { expiryLabels } from '@/glossary/insurances'
import { readDay } from '@/glossary/instants'
import '../admin.css'

/** The last day of a policy; in red from 30 days before it on. */
export function EndsOnCell({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) {
  const endsOn = String(cellData ?? '')
  if (!endsOn) return <span>—</span>
  const state = expiryOf({ startsOn: String(rowData?.['startsOn'] ?? endsOn), endsOn }, dayOf(new Date()))
  return (
    <span className={state === 'ending' || state === 'over' ? 'care-late' : undefined}>
      {readDay(endsOn)}　{expiryLabels[state]}
    </span>
  )
}
