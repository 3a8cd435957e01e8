import type { Day } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import type { Line } from '../section'

/** What somebody wrote into a field, or nothing. */
export const text = (value: string | null | undefined): string => value?.trim() ?? ''

/** A day as papers write it, or nothing. */
export const day = (value: Day | null): string => (value ? warekiDay(value) : '')

/** The lines that say something. */
export const filled = (lines: readonly Line[]): Line[] => lines.filter(({ value }) => value !== '')
