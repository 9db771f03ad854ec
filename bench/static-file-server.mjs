import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BackgroundProcess, answers } from '../deploy/background-process.mjs'
import { freePort } from '../deploy/free-port.mjs'
import { findProgram } from '../scripts/find-program.mjs'

/** An nginx that sends one file, and logs as ours does. */
export class StaticFileServer {
  /** @type {BackgroundProcess | undefined} */
  #process
  address = ''

  /**
   * @param {string} folder in which it may write
   * @param {string} content of the file
   */
  async start(folder, content) {
    const program = findProgram(['nginx'])
    if (!program) throw new Error('nginx is not installed')
    const port = await freePort()
    mkdirSync(join(folder, 'files'), { recursive: true })
    writeFileSync(join(folder, 'files/weather.json'), content)
    writeFileSync(join(folder, 'nginx.conf'), configuration(port))
    const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
    this.#process = new BackgroundProcess(program, args, { output: join(folder, 'nginx.log') })
    this.address = `http://localhost:${port}/weather.json`
    await this.#process.until(() => answers(this.address))
  }

  async stop() {
    await this.#process?.end('SIGQUIT')
  }
}

/** @param {number} port */
function configuration(port) {
  return `
worker_processes auto;
pid nginx.pid;
error_log stderr warn;
events {
  worker_connections 4096;
}
http {
  types { application/json json; }
  sendfile on;
  tcp_nodelay on;
  client_body_temp_path temporary-body;
  proxy_temp_path temporary-proxy;
  fastcgi_temp_path temporary-fastcgi;
  scgi_temp_path temporary-scgi;
  uwsgi_temp_path temporary-uwsgi;
  log_format json escape=json
    '{"time":"$time_iso8601","requestId":"$request_id","method":"$request_method","path":"$uri",'
    '"status":$status,"seconds":$request_time,"cache":"$upstream_cache_status"}';
  access_log /dev/stdout json;
  server {
    listen 127.0.0.1:${port} backlog=2048;
    root files;
  }
}
`
}
