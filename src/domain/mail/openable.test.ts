import { isOpenable } from './openable'

it('opens letters about visits, and none with a link that signs somebody in', () => {
  expect(
    [
      'application/1/offered',
      'message/1/2',
      'reminder/1/2026-01-19/2',
      'review/1/released/2',
      'slot/1/cancelled-late/2/3',
      'picture/1/refused/1/2',
    ].map(isOpenable),
  ).toEqual(Array(6).fill(true))
  expect(
    ['panel/abc', 'resident-reset/1', 'user/1/invitation', 'facility-request/1/approved', '', 'x/application/'].map(isOpenable),
  ).toEqual(Array(6).fill(false))
})
