import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../scripts/find-program.mjs'
import { root } from '../scripts/root.mjs'
import { BackgroundProcess, answers } from './background-process.mjs'

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so'

/** Nginx with the configuration of deploy/nginx, in which only the files that differ from place to place are other ones. */
export class NginxServer {
  /** @type {BackgroundProcess | undefined} */
  #process
  #folder

  /**
   * @param {string} folder where nginx keeps its files; it is made if it is not there
   * @param {number} port of the loopback interface
   * @param {Record<string, string>} files contents of files beside nginx.conf, by name, such as `instances.conf`
   * @param {{ brotli?: boolean }} [modules] whether to load Brotli; by default where it is installed
   */
  constructor(folder, port, files, modules = {}) {
    this.#folder = folder
    this.port = port
    mkdirSync(folder, { recursive: true })
    // The workers of nginx belong to another user.
    chmodSync(folder, 0o755)
    const configuration = join(folder, 'nginx')
    cpSync(join(root, 'deploy/nginx'), configuration, { recursive: true })
    if (modules.brotli ?? existsSync(brotli)) cpSync(join(configuration, 'optional'), configuration, { recursive: true })
    const all = { 'listen.conf': `listen 127.0.0.1:${port} backlog=2048;\n`, ...files }
    for (const [name, text] of Object.entries(all)) writeFileSync(join(configuration, name), text)
  }

  get origin() {
    return `http://localhost:${this.port}`
  }

  /** The file that nginx writes its log to. */
  get log() {
    return join(this.#folder, 'nginx.log')
  }

  /** @throws {Error} when nginx is not installed, or with what it says of its configuration */
  async start() {
    const program = findProgram(['nginx'])
    if (!program) throw new Error('nginx is not installed')
    const folder = this.#folder
    const args = ['-p', folder, '-c', join(folder, 'nginx/nginx.conf'), '-g', 'daemon off;']
    this.#process = new BackgroundProcess(program, args, { output: this.log, folder })
    await this.#process.until(() => answers(`${this.origin}/api/metrics`))
  }

  async stop() {
    await this.#process?.end('SIGQUIT')
  }
}
