'use client'

import type { AttendanceStatus } from '@/domain/seminar/attendance'
import { attendanceStatusLabels, seminarPanelTexts as texts } from '@/glossary/seminars'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

type Given = { id: string; revision: number; next: readonly AttendanceStatus[]; who: string }

/** One press records that somebody came, or did not. */
export function RecordButtons({ id, next, revision, who }: Given) {
  const { busy, fault, send } = useSending(texts.failed)
  return (
    <span className="care-table__buttons">
      <Fault sentence={fault} />
      {next.map((status) => (
        <button
          aria-label={texts.recordFor(attendanceStatusLabels[status], who)}
          className="care-button care-button--quiet"
          disabled={busy}
          key={status}
          onClick={() => void send('PATCH', `/api/seminar-attendances/${id}`, { status, revision })}
          type="button"
        >
          {attendanceStatusLabels[status]}
        </button>
      ))}
    </span>
  )
}
