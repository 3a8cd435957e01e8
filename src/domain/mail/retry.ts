/** Seconds to wait after the first, second … failed hand-over; after the last one the mail counts as failed. */
export const RETRY_AFTER_SECONDS = [60, 300, 1800, 7200, 21_600, 43_200] as const

export type HandOverFault = {
  /** A short code such as `ECONNREFUSED` or `550`: never the server's text, which may repeat an address. */
  code: string
  kind: 'unreachable' | 'refused_for_now' | 'refused'
}

/** Whether a mail that has failed this many times is given up. A refusal for good is not tried again. */
export const givenUp = (attempts: number, { kind }: Pick<HandOverFault, 'kind'>): boolean =>
  kind === 'refused' || attempts > RETRY_AFTER_SECONDS.length
