const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * A page of nothing but mistakes, which loads the site's page once they are mended.
 * @param words a mistake a line
 * @param client the address of Vite's script, which shows its overlay and reloads
 */
export const mistakesPage = (words: string, client: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Mistakes in the content</title>
<script type="module" src="${escape(client)}"></script>
</head>
<body>
<h1>Mistakes in the content</h1>
<pre>${escape(words)}</pre>
</body>
</html>
`;
