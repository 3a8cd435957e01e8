import type { CSSProperties, ReactNode } from 'react'
import { headingKey } from '@reports/document/headings'
import { gridPlaces, type PlacedCell } from '@reports/document/gridPlaces'
import { leadsTo } from '@reports/document/leads'
import { listLabel } from '@reports/document/listLabel'
import type { Block, Run } from '@reports/document/officeDocument'
import { SheetLines } from './SheetLines'
import { SheetSection } from './SheetSection'

type List = Extract<Block, { type: 'list' }>
const HEADINGS = { 1: 'h4', 2: 'h5', 3: 'h6' } as const

/** The blocks of a chapter in reading order; `chapter` is its key, for the places that the contents lead to. */
export const SheetBlocks = ({ blocks, chapter, depth = 0 }: { blocks: readonly Block[]; chapter: string; depth?: number }) => (
  <>
    {blocks.map((block, index) => {
      const key = headingKey({ key: chapter }, index)
      return <SheetBlock key={key} block={block} chapter={key} depth={depth} heading={headingBelow(blocks, index)} />
    })}
  </>
)

type Props = { block: Block; chapter: string; depth: number; heading: 'h4' | 'h5' | 'h6' }

function SheetBlock({ block, chapter, depth, heading }: Props): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = HEADINGS[block.level]
      return <Heading id={chapter}>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p style={styleOf(block)}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      )
    case 'list':
      return <SheetList list={block} chapter={chapter} depth={depth} />
    case 'grid':
      return <Grid rows={block.rows} />
    case 'facts':
      return <SheetLines lines={block.lines} className="care-sheet__facts" />
    case 'section':
      return <SheetSection section={block.section} heading={heading} />
    case 'picture':
      return (
        <figure>
          {/* biome-ignore lint/performance/noImgElement: the bytes are in the model, no loader could make them smaller */}
          <img alt={block.alt} src={`data:${block.picture.type};base64,${block.picture.base64}`} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    case 'rule':
      return <hr />
    default:
      return null
  }
}

/** A computed table is one level below the heading it stands under. */
function headingBelow(blocks: readonly Block[], index: number): 'h4' | 'h5' | 'h6' {
  const last = blocks.slice(0, index).findLast((block) => block.type === 'heading')
  return last?.type !== 'heading' ? 'h4' : last.level === 1 ? 'h5' : 'h6'
}

const styleOf = ({ align, indent }: Extract<Block, { type: 'paragraph' }>): CSSProperties => ({
  ...(align ? { textAlign: align } : {}),
  ...(indent ? { paddingInlineStart: `${indent * 2}em` } : {}),
})

function SheetList({ chapter, depth, list }: { list: List; chapter: string; depth: number }) {
  const Tag = list.ordered ? 'ol' : 'ul'
  return (
    <Tag className="care-sheet__list" {...(list.ordered && list.start ? { start: list.start } : {})}>
      {list.items.map((item, index) => (
        <li key={headingKey({ key: chapter }, index)}>
          <span className="care-sheet__mark">{listLabel(list, item, index, depth)}</span>
          <div>
            <Runs runs={item.runs} />
            {item.children && <SheetBlocks blocks={item.children} chapter={`${chapter}.${index}`} depth={depth + 1} />}
          </div>
        </li>
      ))}
    </Tag>
  )
}

function Grid({ rows }: Pick<Extract<Block, { type: 'grid' }>, 'rows'>) {
  const grid = gridPlaces(rows)
  const rowOf = (row: number) => (
    <tr key={row}>
      {grid.cells
        .filter((cell) => cell.row === row)
        .map((cell) => (
          <GridCell key={cell.column} placed={cell} inHead={row < grid.headRows} />
        ))}
    </tr>
  )
  const numbers = Array.from({ length: grid.rows }, (_, row) => row)
  const head = numbers.slice(0, grid.headRows)
  return (
    <div className="care-scroll">
      <table className="care-table">
        {head.length > 0 && <thead>{head.map(rowOf)}</thead>}
        <tbody>{numbers.slice(grid.headRows).map(rowOf)}</tbody>
      </table>
    </div>
  )
}

function GridCell({ inHead, placed }: { placed: PlacedCell; inHead: boolean }) {
  const { cell, columns, rows } = placed
  const span = { ...(columns > 1 ? { colSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) }
  const style = cell.align ? { style: { textAlign: cell.align } } : {}
  if (!cell.heading) {
    return (
      <td {...span} {...style}>
        <Runs runs={cell.runs} />
      </td>
    )
  }
  return (
    <th scope={inHead ? 'col' : 'row'} {...span} {...style}>
      <Runs runs={cell.runs} />
    </th>
  )
}

/** Letters with their looks; a line feed is a line of its own by the style sheet. */
const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <span className="care-lines">
    {runs.map((run, index) => (
      // A text's letters have no other name than their place.
      <Letters key={index} run={run} />
    ))}
  </span>
)

function Letters({ run }: { run: Run }) {
  const href = leadsTo(run.href)
  let text: ReactNode = run.text
  if (run.bold) text = <strong>{text}</strong>
  if (run.italic) text = <em>{text}</em>
  if (run.underline && !href) text = <u>{text}</u>
  if (run.strike) text = <s>{text}</s>
  return href ? <a href={href}>{text}</a> : text
}
