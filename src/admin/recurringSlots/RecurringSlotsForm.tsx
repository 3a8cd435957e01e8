'use client'

import { useState } from 'react'
import type { Day } from '@/domain/calendar/jst'
import type { JudgedDay, Recurrence } from '@/domain/slot/recurrence'
import { recurringSlotTexts as texts } from '@/glossary/recurringSlots'
import { sendJson } from '../ask'
import { keepTyped } from '../keepTyped'
import { PlannedDays } from './PlannedDays'
import { RuleFields } from './RuleFields'
import { tellSlotsMade } from './slotsMade'
import { Fault } from '../Fault'

type Plan = { made: number; dates: JudgedDay[] }
type Wanted = { rule: Recurrence; capacity: number; supervisor: string }

/** Asks for a rule, shows every date and what becomes of it, and makes them when that was seen. */
export function RecurringSlotsForm({ firstDay, lastDay, task }: { firstDay: Day; lastDay: Day; task: string }) {
  const [wanted, setWanted] = useState<Wanted>({
    rule: { weekdays: [], from: '10:00', to: '12:00', firstDay, lastDay, everyWeeks: 1, skipHolidays: true },
    capacity: 1,
    supervisor: '',
  })
  const [plan, setPlan] = useState<Plan | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [made, setMade] = useState<number | null>(null)
  const send = async (confirmed: boolean) => {
    setBusy(true)
    setFault(null)
    const answer = await sendJson<Plan>('POST', `/api/tasks/${task}/recurring-slots`, { ...wanted, confirmed }, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    setMade(confirmed ? answer.body.made : null)
    if (confirmed) tellSlotsMade(answer.body.made)
    setPlan(confirmed ? null : answer.body)
  }
  const toMake = plan?.dates.filter(({ outcome }) => outcome === 'make').length ?? 0
  return (
    <div className="care-answers" ref={keepTyped}>
      <RuleFields
        change={(changed) => {
          setWanted(changed)
          setPlan(null)
          setMade(null)
        }}
        wanted={wanted}
      />
      <Fault sentence={fault} />
      {made !== null && (
        <p className="care-notice" role="status">
          {texts.made(made)}
        </p>
      )}
      {plan && <PlannedDays dates={plan.dates} toMake={toMake} />}
      <div className="care-actions">
        <button className="care-button care-button--quiet" disabled={busy} onClick={() => void send(false)} type="button">
          {busy && !plan ? texts.checking : texts.preview}
        </button>
        {plan && toMake > 0 && (
          <button className="care-button" disabled={busy} onClick={() => void send(true)} type="button">
            {busy ? texts.making : texts.make(toMake)}
          </button>
        )}
      </div>
    </div>
  )
}
