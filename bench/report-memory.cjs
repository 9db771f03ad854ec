const { renameSync, writeFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')

/* Preloaded into the server that is measured: told so by a signal, it collects its garbage and reports. */

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
const file = process.env.MEMORY_REPORT_FILE ?? ''
let reports = 0

process.on('SIGUSR2', () => {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  writeFileSync(`${file}-next`, `${++reports} ${heapUsed + external}`)
  renameSync(`${file}-next`, file)
})
