import type { Month } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { monthlyWords } from '@/glossary/reportMonthly'

/**
 * 登録者数等報告書_令和8年1月分.xlsx; a corrected version carries its number, a preliminary one (version 0) says so.
 * No characters that another machine cannot write (delivery on disc, clause 8).
 */
export function monthlyFileName(month: Month, version: number, kind: 'xlsx' | 'pdf'): string {
  const suffix = version === 0 ? monthlyWords.preliminarySuffix : monthlyWords.editionSuffix(version)
  return `${monthlyWords.fileName(warekiMonth(month), suffix)}.${kind}`
}
