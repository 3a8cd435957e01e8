import { warekiDay } from '@/domain/calendar/wareki'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { settlementReportWords as words } from '@/glossary/reportSettlement'

/** システム利用料減額計算書_満了時.xlsx; before the contract's end _見込み_令和8年1月20日. */
export const settlementFileName = ({ asOf, counted, edition }: SettlementStatement, kind: 'xlsx' | 'pdf'): string =>
  `${words.fileName(counted.final ? words.fileFinal(edition) : words.filePreliminary(warekiDay(asOf)))}.${kind}`
