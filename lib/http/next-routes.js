import { routes } from './routes.js'

/* The list of routes in the words of next.config.js: https://nextjs.org/docs/app/api-reference/config/next-config-js */

/** The routes that lead to the address of another one. */
export const nextRewrites = routes.flatMap(({ path, leadsTo }) =>
  leadsTo === undefined
    ? []
    : [
        {
          source: path.replace('[destination]', ':destination([^/.]+)'),
          destination: leadsTo.replace('[destination]', ':destination'),
        },
      ],
)

/** The paths, without their first slash, that set their policy themselves: alternatives of a regular expression. */
export const ownPolicyPaths = routes
  .filter(({ ownPolicy }) => ownPolicy)
  .map(({ path }) => path.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*').replace(/\[\w+\]/g, '[^/]+'))
  .join('|')
