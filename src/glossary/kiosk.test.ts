import { addressed } from './kiosk'

it('the screen at the reception addresses people once, as far as it knows a name', () => {
  expect([addressed('花子'), addressed('水前寺さん '), addressed('山田様'), addressed(null)]).toEqual([
    '花子 さん',
    '水前寺さん',
    '山田様',
    '（お名前なし）',
  ])
})
