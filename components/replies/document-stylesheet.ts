import elements from '../ui/elements.css?minified'
import theme from '../ui/theme.css?minified'
import document from './reply-document.css?minified'
import replies from './replies.css?minified'

/** The styles of a page of its own about replies. */
export const documentStylesheet = theme + elements + document + replies
