import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

const rules: ConfigData['rules'] = {
  // How React and Next write tags and attributes: valid, and nothing that this project could change.
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  // Either case is valid.
  'doctype-style': 'off',
  // React's ids begin with "_", those of maps have a dot in them: what HTML requires is that they are without spaces.
  'valid-id': ['error', { relaxed: true }],
  // Files of this site itself may change; of others there are none.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Boxes to tick share a name, as the field that is sent with several values.
  'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  // ARIA allows to name a list.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // What scrolls in itself is a region for who has only a keyboard, whatever else it is.
  'prefer-native-element': ['error', { exclude: ['region'] }],
}

const documents: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:document'],
  rules,
}

const kinds = {
  page: validator({}),
  // A frame is a part of a page, where its heading stands below others.
  frame: validator({ 'heading-level': ['error', { minInitialRank: 'h2' }] }),
  // What the element puts into a page is no document, and brings its stylesheet as text.
  fragment: validator({
    'heading-level': ['error', { minInitialRank: 'h2' }],
    'missing-doctype': 'off',
    'no-raw-characters': 'off',
  }),
}

/** What an HTML validator finds in a page, or in what is put into one, a line each. */
export async function htmlFaults(html: string, kind: keyof typeof kinds = 'page'): Promise<string[]> {
  const { results } = await kinds[kind].validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

function validator(more: ConfigData['rules']): HtmlValidate {
  return new HtmlValidate(new StaticConfigLoader({ ...documents, rules: { ...rules, ...more } }))
}
