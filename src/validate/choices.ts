/** What a target may say in a few fixed words. Without the schema, for the page. */
export const comparatorOps = ['=', '>', '>=', '<', '<=', '~', 'between'] as const;
export const changes = ['level', 'increase', 'decrease', 'maintain'] as const;
