import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

/**
 * The house: app → components → lib, and never back.
 *
 * @param {string[]} folders
 * @returns {import('eslint').Linter.RulesRecord}
 */
const notFrom = (...folders) => ({
  'no-restricted-imports': [
    'error',
    { patterns: folders.map((folder) => ({ group: [`@/${folder}/**`, `**/../${folder}/**`] })) },
  ],
})

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['lib/**'], rules: notFrom('app', 'components') },
  { files: ['components/**'], rules: notFrom('app') },
  // There are few pages to go between, and Next's Link costs each of them 6 kB.
  { files: ['app/**', 'components/**'], rules: { '@next/next/no-html-link-for-pages': 'off' } },
  // Next's Image costs each page a script, and its optimizer keeps nothing here: see app/photos.
  { files: ['components/**'], rules: { '@next/next/no-img-element': 'off' } },
  // Documents of their own, which Next's head does not reach.
  { files: ['components/{embed,offline,replies}/**'], rules: { '@next/next/no-head-element': 'off' } },
  // Playwright's fixtures hand over by a function that it calls "use".
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  globalIgnores(['**/.next/', 'public/', 'next-env.d.ts', 'test-results/', 'playwright-report/']),
])
