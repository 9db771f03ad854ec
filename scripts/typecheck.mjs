import { checkTypes } from './check-types.mjs'
import { command } from './command.mjs'

await command(checkTypes)
