// Bundle every screen's script and style into web/static/build.
//
// `every:*.ts` and `every:*.css` stand for the files of all components and pages, so that a
// component is its folder and nothing has to be registered elsewhere.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const assets = dirname(fileURLToPath(import.meta.url));
const web = dirname(assets);
const target = join(web, "static", "build");

const everyFile = {
  name: "every file of the components and pages",
  setup(bundle) {
    bundle.onResolve({ filter: /^every:/ }, ({ path }) => ({ path, namespace: "every" }));
    bundle.onLoad({ filter: /.*/, namespace: "every" }, ({ path }) => {
      const kind = path.endsWith(".css") ? "css" : "ts";
      const line = kind === "css" ? (file) => `@import "${file}";` : (file) => `import "${file}";`;
      return { contents: sources(kind).map(line).join("\n"), loader: kind, resolveDir: web };
    });
  },
};

function sources(kind) {
  return readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(`.${kind}`))
    .filter((entry) => !entry.name.endsWith(`.d.${kind}`))
    .map((entry) => `./${relative(web, join(entry.parentPath, entry.name)).replaceAll("\\", "/")}`)
    .filter((file) => !/^\.\/(assets|static)\//.test(file))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

rmSync(target, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [join(assets, "app.ts"), join(assets, "app.css")],
  outdir: target,
  assetNames: "fonts/[name]",
  bundle: true,
  minify: true,
  sourcemap: "linked",
  metafile: true,
  format: "esm",
  target: ["chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file" },
  plugins: [everyFile],
  logLevel: "warning",
});
const made = Object.keys(metafile.outputs).filter((file) => /\.(js|css)$/.test(file));
const inputs = process.argv[2] ?? "";
writeFileSync(join(target, "build.json"), `${JSON.stringify({ version: hashOf(made), inputs })}\n`);
