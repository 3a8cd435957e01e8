import type { Worksheet } from 'exceljs'

const MM = 1 / 25.4

/** A4 on its side (or upright), one page wide (and one high where all of it belongs together), centred; the foot has the page number, the head the report's title. */
export function setUpPage(
  sheet: Worksheet,
  title: string,
  area: { columns: string; lastRow: number; repeated?: string; onePage?: boolean; upright?: boolean },
): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: area.upright ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: area.onePage ? 1 : 0,
    horizontalCentered: true,
    margins: { left: 20 * MM, right: 20 * MM, top: 25 * MM, bottom: 20 * MM, header: 10 * MM, footer: 10 * MM },
    printArea: `A1:${area.columns}${area.lastRow}`,
    ...(area.repeated ? { printTitlesRow: area.repeated } : {}),
  }
  sheet.headerFooter = { oddHeader: `&R&9${title.replaceAll('&', '&&')}`, oddFooter: '&C&9- &P / &N -' }
}
