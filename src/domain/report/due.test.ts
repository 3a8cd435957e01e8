import { reportDue } from './due'

it.each([
  ['2025-12', '2026-01-10'],
  ['2026-01', '2026-02-10'],
  ['2026-02', '2026-03-10'],
  ['2026-03', '2026-03-31'],
])('the report of %s is due on %s', (month, day) => {
  expect(reportDue(month, '2026-03-31')).toBe(day)
})
