import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { BackgroundProcess, answers } from '@/deploy/background-process.mjs'
import { freePort } from '@/deploy/free-port.mjs'

const run = promisify(execFile)

const own = JSON.parse(readFileSync('package.json', 'utf8'))
/** What is the newest for this project is so for a fresh one. */
const versions: Record<string, string> = { ...own.dependencies, ...own.devDependencies }

const files = {
  'package.json': JSON.stringify({
    name: 'fresh',
    private: true,
    dependencies: {
      next: versions.next,
      react: versions.react,
      'react-dom': versions['react-dom'],
    },
    devDependencies: {
      '@types/node': versions['@types/node'],
      '@types/react': versions['@types/react'],
      '@types/react-dom': versions['@types/react-dom'],
      typescript: versions.typescript,
    },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['dom', 'dom.iterable', 'esnext'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      esModuleInterop: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      isolatedModules: true,
      jsx: 'react-jsx',
      plugins: [{ name: 'next' }],
      paths: { '@/*': ['./*'] },
    },
    include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
    exclude: ['node_modules'],
  }),
  // As "shadcn init" writes it, but without a base colour, for which the CLI would ask ui.shadcn.com.
  'components.json': JSON.stringify({
    $schema: 'https://ui.shadcn.com/schema.json',
    style: 'new-york',
    rsc: true,
    tsx: true,
    tailwind: { config: '', css: 'app/globals.css', baseColor: '', cssVariables: true },
    aliases: {
      components: '@/components',
      utils: '@/lib/utils',
      ui: '@/components/ui',
      lib: '@/lib',
      hooks: '@/hooks',
    },
  }),
  'app/globals.css': '',
  'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'app/layout.tsx': `import './globals.css'
export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
}

/** Somebody's Next project in a folder of its own, with nothing in it yet. */
export class FreshNextProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'portolan-fresh-'))
  #server: BackgroundProcess | undefined

  constructor() {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
  }

  write(path: string, content: string): void {
    mkdirSync(join(this.folder, dirname(path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  /** Runs a program in the project; what it prints is in the error if it fails. */
  async run(program: string, ...options: string[]): Promise<string> {
    const environment = { ...process.env, CI: '1', NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' }
    const { stdout, stderr } = await run(program, options, { cwd: this.folder, env: environment })
    return stdout + stderr
  }

  install(): Promise<string> {
    return this.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund')
  }

  build(): Promise<string> {
    return this.run(process.execPath, 'node_modules/next/dist/bin/next', 'build')
  }

  /** Serves what was built, and tells where. */
  async serve(): Promise<string> {
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const next = join(this.folder, 'node_modules/next/dist/bin/next')
    this.#server = new BackgroundProcess(process.execPath, [next, 'start', this.folder], {
      output: join(this.folder, 'output'),
      environment: { PORT: `${port}` },
    })
    await this.#server.until(() => answers(origin))
    return origin
  }

  async stop(): Promise<void> {
    await this.#server?.end()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
