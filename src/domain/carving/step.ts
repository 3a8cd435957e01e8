/** What a day is: 平日 or 休日, since the work of the two differs. */
export const DAY_TYPES = ['weekday', 'holiday'] as const
export type DayType = (typeof DAY_TYPES)[number]

/** Who does a step today: 専門職, 介護助手, or somebody else. */
export const DOERS = ['professional', 'assistant', 'other'] as const
export type Doer = (typeof DOERS)[number]

/** 専門 needs a profession or its judgement, 周辺 is work around care, 禁止 is never asked of a resident (clause 5(2)). */
export const STEP_CLASSES = ['professional', 'around', 'prohibited'] as const
export type StepClass = (typeof STEP_CLASSES)[number]

/** What somebody must know to do a step: だれでも, 説明を聞けば, 研修が要る, 資格が要る. */
export const STEP_SKILLS = ['anyone', 'briefed', 'trained', 'licensed'] as const
export type StepSkill = (typeof STEP_SKILLS)[number]

/** What could happen to people in a step: nothing to speak of, something to look out for, something grave. */
export const STEP_RISKS = ['low', 'some', 'high'] as const
export type StepRisk = (typeof STEP_RISKS)[number]

/** One step of a day's work. Times are `HH:MM` on the clock in Tokyo, `minutes` whole minutes of one day. */
export type Step = {
  from: string
  to: string
  scene: string
  text: string
  doneBy: Doer
  minutes: number
  classification: StepClass
  chosen: boolean
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const DAY = 24 * 60
const sinceMidnight = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export const isTimeOfDay = (text: string): boolean => TIME.test(text)

/** Whole minutes from one time of day to the next time the clock shows the other; 0 when either cannot be read. */
export const minutesBetween = (from: string, to: string): number =>
  isTimeOfDay(from) && isTimeOfDay(to) ? (sinceMidnight(to) - sinceMidnight(from) + DAY) % DAY : 0
