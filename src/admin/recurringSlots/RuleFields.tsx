import type { ReactNode } from 'react'
import { type Recurrence, WEEKDAYS, type Weekday } from '@/domain/slot/recurrence'
import { recurringSlotTexts as texts, weekdayLabels } from '@/glossary/recurringSlots'

type Wanted = { rule: Recurrence; capacity: number; supervisor: string }

const Labelled = ({ children, label }: { children: ReactNode; label: string }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label>
    {label}
    {children}
  </label>
)

/** Weekdays, times, days and how many people; the first week is the one of the first day. */
export function RuleFields({ change, wanted }: { change: (wanted: Wanted) => void; wanted: Wanted }) {
  const { capacity, rule, supervisor } = wanted
  const set = (changed: Partial<Recurrence>) => change({ ...wanted, rule: { ...rule, ...changed } })
  const toggled = (day: Weekday): Weekday[] =>
    rule.weekdays.includes(day) ? rule.weekdays.filter((each) => each !== day) : [...rule.weekdays, day]
  const entry = (name: 'from' | 'to' | 'firstDay' | 'lastDay', type: 'time' | 'date') => (
    <Labelled label={texts[name]}>
      <input onChange={(event) => set({ [name]: event.target.value })} type={type} value={rule[name]} />
    </Labelled>
  )
  return (
    <>
      <fieldset className="care-choices">
        <legend>{texts.weekdays}</legend>
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input checked={rule.weekdays.includes(day)} onChange={() => set({ weekdays: toggled(day) })} type="checkbox" />
            <span aria-hidden="true">{weekdayLabels[day]}</span>
            <span className="care-hidden">{texts.weekday(weekdayLabels[day])}</span>
          </label>
        ))}
      </fieldset>
      <div className="care-answers__fields">
        {entry('from', 'time')}
        {entry('to', 'time')}
        {entry('firstDay', 'date')}
        {entry('lastDay', 'date')}
        <Labelled label={texts.every}>
          <select onChange={(event) => set({ everyWeeks: event.target.value === '2' ? 2 : 1 })} value={String(rule.everyWeeks)}>
            <option value="1">{texts.everyWeek}</option>
            <option value="2">{texts.everyOtherWeek}</option>
          </select>
        </Labelled>
        <Labelled label={texts.capacity}>
          <input
            max={200}
            min={1}
            onChange={(event) => change({ ...wanted, capacity: Number(event.target.value) })}
            type="number"
            value={capacity}
          />
        </Labelled>
        <Labelled label={texts.supervisor}>
          <input
            maxLength={80}
            onChange={(event) => change({ ...wanted, supervisor: event.target.value })}
            type="text"
            value={supervisor}
          />
        </Labelled>
      </div>
      <label className="care-choice">
        <input checked={rule.skipHolidays} onChange={(event) => set({ skipHolidays: event.target.checked })} type="checkbox" />
        {texts.skipHolidays}
      </label>
    </>
  )
}
