/** The folder that holds the content. The one place that says so; `CONTENT=… npm run build` builds another. */
export const contentDir = process.env.CONTENT ?? 'content';
