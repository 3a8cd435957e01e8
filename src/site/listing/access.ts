/** How one gets there: 市電「水前寺公園」から徒歩5分; null when the facility has not said. */
export function wayThere({
  nearestStop,
  walkMinutes,
}: {
  nearestStop: string | null
  walkMinutes: number | null
}): string | null {
  if (!nearestStop) return null
  if (walkMinutes === null) return nearestStop
  return walkMinutes === 0 ? `${nearestStop}の目の前` : `${nearestStop}から徒歩${walkMinutes}分`
}
