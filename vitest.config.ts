import { defineConfig } from "vitest/config";
import { temporaryData } from "./tests/setup/temporary-data.ts";

export default defineConfig({
  test: {
    environment: "node",
    include: [
      "{app,cli,components,db,inngest,lib,prompts}/**/*.test.{ts,tsx}",
      "tests/{access,api,faults,golden,setup}/**/*.test.ts",
    ],
    globalSetup: "tests/setup/temporary-data.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    env: { NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_URL: "", DATA_DIR: temporaryData },
  },
});
