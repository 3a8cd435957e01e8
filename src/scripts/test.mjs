import { requireNode } from './requireNode.mjs'

/* `npm test` and `npm run check`. */

requireNode()
import('./launch.mjs').then(({ launch }) => launch('src/scripts/test.ts'))
