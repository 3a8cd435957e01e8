/** How many more people are wanted, in words, and whether urgently. */
export const SeatsLeft = ({ isShort = false, seats }: { seats: number; isShort?: boolean }) =>
  seats > 0 ? (
    <span className="seats">
      {isShort && <span className="tag strong">急募</span>} あと{seats}人
    </span>
  ) : (
    <span className="seats full">満員（キャンセル待ちで応募できます）</span>
  )
