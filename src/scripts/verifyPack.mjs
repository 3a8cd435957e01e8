import { requireNode } from './requireNode.mjs'

/* `npm run -s verify:pack -- FILE.zip`: no database, no settings; only the answers go to stdout. */

requireNode()
import('./launch.mjs').then(({ launch }) => launch('src/scripts/verifyPack.ts', { outputIsRead: true }))
