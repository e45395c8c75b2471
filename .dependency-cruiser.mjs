// The table of docs/architecture.md as rules: a layer may import what its name allows, and nothing goes in circles.
const steps = "reading|extraction|normalization|assessment|matching|explanation";
const services = "auth|audit|http|llm|search|storage|mail|cache|telemetry|privacy";
const domains =
  "candidates|resumes|documents|jobs|applications|matches|skills|users|evaluations|screenings|reports|reviews";
const test = "\\.test\\.tsx?$";

/** Steps in their order: one may import itself and those before it. */
const order = steps.split("|");
const laterSteps = order.slice(0, -1).map((step, index) => ({
  name: `${step}-imports-no-later-step`,
  severity: "error",
  from: { path: `^lib/${step}/`, pathNot: test },
  to: { path: `^lib/(${order.slice(index + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "lib-root-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^lib/[^/]+\\.ts$", pathNot: test },
      to: { path: "^(app|cli|components|db|inngest|lib|prompts|scripts)/" },
    },
    {
      name: "steps-are-pure",
      comment:
        "A step imports the lists, the errors and earlier steps: no database, framework, clock or network.",
      severity: "error",
      from: { path: `^lib/(${steps})/`, pathNot: test },
      to: {
        path: `^(app|cli|components|db|inngest|prompts|scripts)/|^lib/(${services}|${domains})/|^lib/env\\.ts$`,
      },
    },
    {
      name: "steps-use-no-framework",
      severity: "error",
      from: { path: `^lib/(${steps})/`, pathNot: test },
      to: { path: "node_modules/(next|next-auth|react|drizzle-orm|inngest|postgres|pino)/" },
    },
    {
      name: "steps-open-no-socket",
      severity: "error",
      from: { path: `^lib/(${steps})/`, pathNot: test },
      to: { path: "^(node:)?(http|https|net|dns|child_process|worker_threads)$" },
    },
    ...laterSteps,
    {
      name: "services-do-not-know-hiring",
      severity: "error",
      from: { path: `^lib/(${services})/`, pathNot: test },
      to: { path: `^(app|cli|components|scripts)/|^lib/(${steps}|${domains})/` },
    },
    {
      name: "only-auth-knows-next-auth",
      severity: "error",
      from: { path: "^(app|cli|components|db|inngest|lib)/", pathNot: "^lib/auth/" },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "domains-are-below-the-translators",
      severity: "error",
      from: { path: `^lib/(${domains})/`, pathNot: test },
      to: { path: "^(app|cli|components|scripts)/|^inngest/(?!send\\.ts|events\\.ts|dead-runs\\.ts)" },
    },
    {
      name: "translators-never-touch-the-database",
      severity: "error",
      from: {
        path: "^(app|inngest)/",
        pathNot: `^inngest/(embedded/|(send|dead-runs|start-background-work)\\.ts)|${test}`,
      },
      to: { path: "^db/" },
    },
    {
      name: "components-show",
      comment:
        "What runs in the browser: lists, endpoints, the caller, step types, and the steps that run there.",
      severity: "error",
      from: { path: "^components/", pathNot: test },
      to: {
        path: "^(app|cli|db|inngest|scripts)/|^lib/",
        pathNot: `^lib/(vocabulary|errors)\\.ts$|^lib/[^/]+/api\\.ts$|^lib/http/(call-api|endpoint)\\.ts$|^lib/(assessment|matching|explanation)/|^lib/(reading/document|normalization/(resume|job)-data)\\.ts$`,
      },
    },
    {
      name: "db-keeps",
      severity: "error",
      from: { path: "^db/(schema|client|relations)", pathNot: test },
      to: { path: `^(app|cli|components|inngest|scripts)/|^lib/(${services}|${domains})/` },
    },
    {
      name: "prompts-know-only-types",
      severity: "error",
      from: { path: "^prompts/" },
      to: { path: `^(app|cli|components|db|inngest|scripts)/|^lib/(${services}|${domains})/` },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: `^tests/|${test}|^(vitest|playwright)\\.config\\.ts$` },
      to: { path: `^tests/|${test}` },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    includeOnly:
      "^(app|cli|components|db|inngest|lib|prompts|scripts|tests)/|^[^/]+\\.tsx?$|^node_modules/(next|next-auth|react|drizzle-orm|inngest|postgres|pino)/|^(node:)?(http|https|net|dns|child_process|worker_threads)$",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|node_modules/\\.)" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      conditionNames: ["import", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
