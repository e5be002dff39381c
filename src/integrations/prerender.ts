/** How Astro renders the site: each page with its head in order, and its letters in a byte each, before it is written. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Rollup } from 'vite';
import { inOrder } from './headOrder.ts';
import { inOneByte } from './oneByte.ts';
import { rootPath } from './rootPath.ts';

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') ?? false;

export function prerender(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let root = '/';
  const collect = (_: unknown, bundle: Rollup.OutputBundle) => {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
  };
  // What is looked for is ASCII. As Latin-1 a byte is a letter, which costs nothing to read and to write again.
  const ordered = async (response: Response) => {
    if (!isHtml(response)) return response;
    const page = Buffer.from(await response.arrayBuffer()).toString('latin1');
    return new Response(Buffer.from(inOneByte(inOrder(page, root, imports)), 'latin1'), response);
  };
  const prerenderer = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    render: async (request, options) => {
      const rendered = await usual.render(request, options);
      return rendered instanceof Response
        ? ordered(rendered)
        : { ...rendered, response: await ordered(rendered.response) };
    },
  });
  return {
    name: 'prerender',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = rootPath(config.base);
        const applyToEnvironment = ({ name }: { name: string }) => name === 'client';
        updateConfig({
          vite: { plugins: [{ name: 'imports-of-scripts', applyToEnvironment, generateBundle: collect }] },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
    },
  };
}
