/** All scripts of the components and pages; `build.mjs` fills it. */
declare module "every:*";
