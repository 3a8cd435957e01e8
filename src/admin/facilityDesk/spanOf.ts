/** The two ends of a span as instants. */
export const spanOf = ({ endsAt, startsAt }: { startsAt: string; endsAt: string }) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
})
