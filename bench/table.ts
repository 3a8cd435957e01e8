import type { Figures } from './measure'

export type Line = { work: string; measured: string; against: string; ratio: number | null; budget: string }

const perSecond = (rate: number): string => `${Math.round(rate)}/s`
const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`

/** What a run found, in the order of docs/performance.md; `tenfold` is the same on ten times the rows. */
export function lines(city: Figures, tenfold: Figures | null): Line[] {
  const faster = (work: string, ours: number, theirs: number, against: string, budget: string): Line => ({
    work,
    measured: perSecond(ours),
    against: `${against}: ${perSecond(theirs)}`,
    ratio: ours / theirs,
    budget,
  })
  const sooner = (work: string, ours: number, theirs: number, against: string, budget: string): Line => ({
    work,
    measured: ms(ours),
    against: `${against}: ${ms(theirs)}`,
    ratio: theirs / ours,
    budget,
  })
  const grown = (work: string, pick: (figures: Figures) => number, budget: string): Line[] =>
    tenfold
      ? [{ work, measured: ms(pick(tenfold)), against: `T2: ${ms(pick(city))}`, ratio: pick(tenfold) / pick(city), budget }]
      : []
  const BARE = 'node:http + pg, one statement'
  const PLAIN = 'plain Payload REST'
  return [
    faster('W1 residents’ list of open slots, as a page', city.w1Ours, city.w1Bare, BARE, '≥ 0.3'),
    faster('W1 the same', city.w1Ours, city.w1Plain, PLAIN, '–'),
    faster('W2 one listing with facility and slots, as a page', city.w2Ours, city.w2Bare, BARE, '≥ 0.15'),
    faster('W2 the same', city.w2Ours, city.w2Plain, PLAIN, '–'),
    faster('W3 staff list over the panel’s REST, access checked', city.w3Ours, city.w3Plain, PLAIN, '≥ 5'),
    faster('W3 the same', city.w3Ours, city.w3PlainIds, `${PLAIN}, without names and titles`, '–'),
    faster('W3 the same', city.w3Ours, city.w3Bare, BARE, '–'),
    sooner(
      'W4 apply: locks, capacity, overlap, event, one transaction',
      city.apply,
      city.plainCreate,
      'a plain create of the same row',
      '≥ 1',
    ),
    sooner('W5 completions of 48 months in Japan time', city.months, city.bareMonths, 'GROUP BY month', '≥ 0.7'),
    sooner('W5 dashboard of a stored month', city.storedDashboard, city.plainYear, `24 counts of ${PLAIN}`, '≥ 25'),
    { work: 'W5 dashboard of an open month', measured: ms(city.openDashboard), against: '–', ratio: null, budget: '–' },
    ...grown('T3: W1 the list’s statement', (f) => f.w1Query, '≤ 1.3'),
    ...grown('T3: W2 the listing’s statement', (f) => f.w2Query, '≤ 1.3'),
    ...grown('T3: W3 the list through Payload', (f) => f.w3Query, '≤ 1.3'),
    ...grown('T3: W4 apply', (f) => f.apply, '≤ 1.3'),
    ...grown('T3: dashboard of an open month', (f) => f.openDashboard, '≤ 2'),
    ...grown('T3: dashboard of a stored month', (f) => f.storedDashboard, '≤ 2'),
    {
      work: 'Monthly report, both files, beyond its queries',
      measured: ms(city.files),
      against: '1 s',
      ratio: city.files / 1000,
      budget: '≤ 1',
    },
    completionLine(city),
    {
      work: 'First page after a warm start',
      measured: ms(city.firstPage),
      against: '2 s',
      ratio: city.firstPage / 2000,
      budget: '≤ 1',
    },
    {
      work: 'Memory of the server under load',
      measured: `${city.serverMemory} MB`,
      against: `plain Payload without Next, same load: ${city.plainMemory} MB; in Next, seen elsewhere: 380 MB`,
      ratio: city.serverMemory / 380,
      budget: '≤ 1.15',
    },
    {
      work: 'Memory of the worker',
      measured: `${city.workerMemory} MB`,
      against: '300 MB',
      ratio: city.workerMemory / 300,
      budget: '≤ 1',
    },
  ]
}

/** The wanted twenty seconds are those of a report of thirty pages. */
export const completionLine = ({ completion, completionPages }: Pick<Figures, 'completion' | 'completionPages'>): Line => ({
  work: `Completion report of ${completionPages} pages, PDF and workbook`,
  measured: ms(completion),
  against: '20 s',
  ratio: completion / 20_000,
  budget: '≤ 1',
})

export const table = (all: readonly Line[]): string =>
  [
    '| work | measured | compared with | ratio | wanted |',
    '| --- | --- | --- | --- | --- |',
    ...all.map((l) => `| ${l.work} | ${l.measured} | ${l.against} | ${l.ratio?.toFixed(2) ?? '–'} | ${l.budget} |`),
  ].join('\n')
