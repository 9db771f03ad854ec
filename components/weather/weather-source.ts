/**
 * Where the weather comes from: the origin of the site that has the route, or nothing for the one that the
 * card is on.
 */
export const weatherSource = ''
