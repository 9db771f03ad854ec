/** What is stored of a reply that is erased: that there was one. */
export const erased = {
  name: null,
  text: '',
  language: null,
  searchText: '',
  fingerprint: '',
  suspicions: '',
  reason: null,
  state: 'deleted',
  previousState: null,
} as const
