import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Chart, Section } from '../section'
import { chartXml, escaped } from './chartXml'
import type { Corners } from './sheetLayout'

/** A chart on the n-th sheet of the workbook. */
export type SheetChart = Corners & { sheet: number; section: Section; chart: Chart }

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/**
 * Adds native charts to a finished workbook, which exceljs cannot make, and packs it so that the same content gives
 * the same bytes: names in order, one fixed time (zip has local times, so it is built from local parts).
 */
export function withCharts(workbook: Uint8Array, charts: readonly SheetChart[]): Buffer {
  const files = unzipSync(workbook)
  const drawings = Object.keys(files).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name)).length
  charts.forEach((chart, index) => {
    addChart(files, chart, drawings + index + 1)
  })
  const packed: Zippable = {}
  for (const name of Object.keys(files).sort(contentTypesFirst))
    packed[name] = [files[name] as Uint8Array, { mtime: new Date(1980, 0, 1), level: 6 }]
  return Buffer.from(zipSync(packed))
}

function addChart(files: Record<string, Uint8Array>, placed: SheetChart, number: number): void {
  const sheet = `xl/worksheets/sheet${placed.sheet}.xml`
  const rels = `xl/worksheets/_rels/sheet${placed.sheet}.xml.rels`
  if (files[rels]) throw new Error(`${rels} exists: the sheet already refers to something`)
  edit(files, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/xl/drawings/drawing${number}.xml" ContentType="${DRAWING}"/><Override PartName="/xl/charts/chart${number}.xml" ContentType="${CHART}"/></Types>`,
    ),
  )
  // After headerFooter and breaks, before tables and extensions: the schema fixes the order.
  edit(files, sheet, (xml) =>
    xml.replace(/(?=<legacyDrawing|<picture|<tableParts|<extLst|<\/worksheet>)/, '<drawing r:id="rIdChart"/>'),
  )
  files[rels] = relationships('rIdChart', 'drawing', `../drawings/drawing${number}.xml`)
  files[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationships('rId1', 'chart', `../charts/chart${number}.xml`)
  files[`xl/drawings/drawing${number}.xml`] = strToU8(drawingXml(placed, number))
  files[`xl/charts/chart${number}.xml`] = strToU8(chartXml(placed.section, placed.chart))
}

function edit(files: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const file = files[name]
  if (!file) throw new Error(`the workbook has no ${name}`)
  files[name] = strToU8(change(strFromU8(file)))
}

const relationships = (id: string, type: string, target: string): Uint8Array =>
  strToU8(
    `${PROLOGUE}<Relationships xmlns="${PACKAGE}"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  )

const corner = (tag: string, { column, row }: Corners['from']): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`

const drawingXml = ({ from, to, chart }: SheetChart, number: number): string =>
  `${PROLOGUE}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${escaped(chart.summary)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`

const contentTypesFirst = (a: string, b: string): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : a > b ? 1 : 0)
