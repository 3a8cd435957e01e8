import type { Span } from '@/domain/text/difference'
import { partsOf } from '@/domain/text/partsOf'
import { listingReviewTexts as texts } from '@/glossary/listingReview'

type Given = {
  text: string
  /** What is new here, or gone from here. */
  changed: readonly Span[]
  kind: 'added' | 'removed'
  /** Where the rules found something; `number` is its place in the list of what they found. */
  marks?: readonly (Span & { number: number })[]
}

/** A text with its marks; what a screen reader does not say of marks is said in words that nobody sees. */
export function MarkedText({ changed, kind, marks = [], text }: Given) {
  const Changed = kind === 'added' ? 'ins' : 'del'
  const [begin, end] = kind === 'added' ? [texts.addedStart, texts.addedEnd] : [texts.removedStart, texts.removedEnd]
  return (
    <p className="care-words">
      {partsOf(text, { changed, marks }).map((part) => {
        const ending = marks.filter((mark) => mark.end === part.start + part.text.length)
        const words = (
          <>
            {part.marks.length > 0 ? <mark>{part.text}</mark> : part.text}
            {part.marks.length > 0 && ending.map(({ number }) => <sup key={number}>{texts.hitMark(number)}</sup>)}
          </>
        )
        return part.changed ? (
          <Changed key={part.start}>
            <span className="care-hidden">{begin}</span>
            {words}
            <span className="care-hidden">{end}</span>
          </Changed>
        ) : (
          <span key={part.start}>{words}</span>
        )
      })}
    </p>
  )
}
