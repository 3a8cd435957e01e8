import { requireNode } from './requireNode.mjs'

/* `npm start` and `npm run dev`. What comes after the check is loaded only then: an old Node could not read it. */

requireNode()
import('./readEnvFile.mjs')
  .then(({ readEnvFile }) => readEnvFile())
  .then(() => import('./requireHost.mjs'))
  .then(({ requireHost }) => requireHost())
  .then(() => import('./requirePort.mjs'))
  .then(({ requirePort }) => requirePort())
  .then(() => import('./launch.mjs'))
  .then(({ launch }) => launch('src/scripts/start.ts'))
