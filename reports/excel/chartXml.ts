import { palette, seriesColour } from '../chart/palette'
import type { Chart, Section, Series } from '../section'
import { onAxis } from '../written'
import { peakOf } from '../chart/scale'
import { absoluteRange } from './address'
import { columnNumber, FIRST_ROW, lastRow } from './sheetLayout'
import { FACE } from './styles'

/**
 * A native chart part (DrawingML) over a section's cells: bars for what was done, a grey line for the plan, a dashed
 * one for the target. The values are cached in it, so that a viewer that does not calculate shows them too.
 */
export function chartXml(section: Section, chart: Chart): string {
  const lines = chart.series.filter(({ role }) => role !== 'actual')
  const bars = chart.series.filter(({ role }) => role === 'actual')
  const order = (series: Series) => chart.series.indexOf(series)
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="ja-JP" sz="1200" b="1">${face}</a:rPr><a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${chart.form === 'columns' ? 'col' : 'bar'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    bars
      .map((series) =>
        seriesXml(
          section,
          chart,
          series,
          order(series),
          `${solid(seriesColour[series.role])}<c:invertIfNegative val="0"/>${labelsOf(section, chart, series)}`,
        ),
      )
      .join('') +
    `<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    (lines.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>` +
        lines.map((series) => seriesXml(section, chart, series, order(series), lineShape(series.role))).join('') +
        `<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`) +
    axes(chart) +
    `</c:plotArea>${chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000">${face}</a:defRPr></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr></c:chartSpace>`
  )
}

const face = `<a:latin typeface="${FACE}"/><a:ea typeface="${FACE}"/>`
const labelShows =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
/** A bar too short to hold its value; the others have it at their foot, clear of the plan's line. */
const SHORT = 0.08

function labelsOf(section: Section, chart: Chart, { column }: Series): string {
  const peak = peakOf(section.rows, chart)
  const inside =
    chart.form === 'columns' &&
    section.rows.every(({ cells }) => typeof cells[column] !== 'number' || Number(cells[column]) / peak >= SHORT)
  const text = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="1">${inside ? rgb('#FFFFFF') : ''}${face}</a:defRPr></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`
  return `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${inside ? 'inBase' : 'outEnd'}"/>${labelShows}`
}

const rgb = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`
const solid = (colour: string): string => `<c:spPr>${rgb(colour)}</c:spPr>`

const lineShape = (role: Series['role']): string =>
  role === 'plan'
    ? `<c:spPr><a:ln w="25400">${rgb(palette.plan)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${rgb('#FFFFFF')}<a:ln w="19050">${rgb(palette.plan)}</a:ln></c:spPr></c:marker>`
    : `<c:spPr><a:ln w="15875">${rgb(seriesColour[role])}<a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`

function seriesXml(section: Section, chart: Chart, series: Series, order: number, shape: string): string {
  const range = (key: string) => absoluteRange(section.shortTitle, columnNumber(section, key), FIRST_ROW, lastRow(section))
  const kind = section.columns.find(({ key }) => key === chart.label)?.kind ?? 'text'
  const names = section.rows.map(({ cells }) => onAxis(kind, cells[chart.label] ?? null))
  const values = section.rows.map(({ cells }) => cells[series.column] ?? null)
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:v>${escaped(series.label)}</c:v></c:tx>${shape}` +
    `<c:cat><c:strRef><c:f>${escaped(range(chart.label))}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.map((name, index) => `<c:pt idx="${index}"><c:v>${escaped(name)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escaped(range(series.column))}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, index) => (typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '')).join('')}</c:numCache></c:numRef></c:val>` +
    (series.role === 'actual' ? '' : '<c:smooth val="0"/>') +
    '</c:ser>'
  )
}

/** Names along one axis, values from zero along the other; lying bars read from top to bottom like their table. */
function axes({ form }: Chart): string {
  const lying = form === 'bars'
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${rgb(palette.line)}</a:ln></c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${rgb(palette.faint)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  )
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
