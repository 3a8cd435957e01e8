/** How many more people are wanted, in words. */
export const SeatsLeft = ({ seats }: { seats: number }) =>
  seats > 0 ? (
    <span className="seats">あと{seats}人</span>
  ) : (
    <span className="seats full">満員（キャンセル待ちで応募できます）</span>
  )
