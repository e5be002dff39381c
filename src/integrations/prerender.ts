/**
 * How Astro renders the site: each page with its head in order before it is written, and the pictures, which are drawn
 * outside of this thread, spread among all that is made in it. One after the other, each would wait for the other.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Rollup } from 'vite';
import { inOrder } from './headOrder.ts';
import { rootPath } from './rootPath.ts';

/** All of every group, each group spread evenly over the whole; a group keeps its order. */
export function spread<T>(all: readonly T[], groupOf: (one: T) => unknown): T[] {
  const groups = Map.groupBy(all, groupOf);
  const places = [...groups.values()].flatMap((group) =>
    group.map((one, i) => ({ one, at: (i + 0.5) / group.length })),
  );
  return places.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') ?? false;

export function prerender(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let root = '/';
  const collect = (_: unknown, bundle: Rollup.OutputBundle) => {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
  };
  const ordered = async (response: Response) =>
    isHtml(response) ? new Response(inOrder(await response.text(), root, imports), response) : response;
  const prerenderer = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    getStaticPaths: async () => spread(await usual.getStaticPaths(), ({ route }) => route.component),
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
